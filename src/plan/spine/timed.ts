/** What tabs with a column for every month share: their columns, and rows that have one figure for every month. */
import { cell, formula } from '../formula';
import { type Part, styled, track } from '../layout';
import type { Cell, CellRef, Formula, Track } from '../plan';
import { monthColumn, type TimedPlaces, type Timeline } from './timeline';

/** What the rows of such a tab are written from. */
export type Timed<Tab extends string = string> = {
  readonly time: Timeline;
  readonly text: Readonly<
    Record<'yearShort' | 'quarter' | 'wholePlan' | 'year' | 'monthFrom' | 'monthTo' | 'closed', string>
  >;
  readonly patterns: Readonly<Record<'count' | 'month', string>>;
  readonly at: {
    readonly assumptions: { readonly start: CellRef };
    readonly forecast: Pick<TimedPlaces, 'at'>;
  } & Readonly<Record<Tab, TimedPlaces>>;
};

export type TimedTab<Tab extends string = string> = {
  readonly tab: Tab;
  /** Keys of the columns between the labels and the totals. */
  readonly attributes: readonly string[];
};

type Widths = {
  readonly label: number;
  readonly total: number;
  readonly sum: number;
  readonly month: number;
};

/**
 * The label and the whole plan, which stay in sight; what else is to be known of a row, folded; the months, right beside
 * them; then sums of some of them. Widths in pixels. The narrow gap holds the names that charts read.
 */
export function timeColumns(
  { time }: Pick<Timed, 'time'>,
  widths: Widths,
  attributes: readonly Track[],
  sums: readonly Track[] = [],
) {
  const columns: readonly Track[] = [
    track('label', widths.label),
    track('total', widths.total),
    ...attributes,
    track('gap', 8),
    ...time.monthColumns.map((key) => track(key, widths.month)),
    ...sums,
    ...time.totals.slice(1).map((key) => track(key, widths.sum)),
  ];
  const [first, last] = [attributes[0]!, attributes[attributes.length - 1]!];
  return { columns, columnGroups: [{ from: first.key, to: last.key, collapsed: true }] };
}

/** A block whose rows are folded away under its bar, which says what is in it. */
export function folded(block: Part, collapsed: boolean): Part {
  const [, first] = block.rows;
  const last = block.rows[block.rows.length - 1]!;
  return { ...block, groups: [...(block.groups ?? []), { from: first!.key, to: last.key, collapsed }] };
}

export type TimedRow = {
  readonly key: string;
  readonly label: Cell['value'] | Formula;
  readonly labelStyle?: string;
  readonly style?: string;
  readonly totalStyle?: string;
  readonly pattern: string;
  readonly totalPattern?: string;
  /** Whether its months hold what the add-on keeps, in the look of the row: neither a formula nor a cell to type in. */
  readonly isKept?: true;
  /** The figure of a month; `column` is that month's. Left out where people type it. */
  readonly month?: (column: string, month: number) => Formula;
  /** Of a row that people type: what stands in a cell that is counted as long as nobody has typed. */
  readonly gate?: (column: string) => Formula | undefined;
  /** The figure of a total: the sum of its months where left out, nothing where null. */
  readonly total?: ((column: string) => Formula) | null;
  /** What stands between label and totals. */
  readonly attributes?: readonly Cell[];
};

/** One row with a figure for every month and every total. */
export function timedRow<Tab extends string>(
  { tab, attributes: columns }: TimedTab<Tab>,
  { at, time }: Timed<Tab>,
  row: TimedRow,
): Part {
  const style = row.style ?? 'computed';
  const place = (column: string): CellRef => cell(tab, row.key, column);
  const total =
    row.total === undefined ? (column: string) => sumOfMonths(at[tab], row.key, column) : row.total;
  const given = new Set((row.attributes ?? []).map((cell) => cell.at.column));
  const label = typeof row.label === 'object' ? { formula: row.label } : { value: row.label };
  return {
    rows: [track(row.key)],
    cells: [
      { at: place('label'), ...label, style: row.labelStyle ?? 'label' },
      ...(row.attributes ?? []),
      ...styled(
        tab,
        row.key,
        columns.filter((column) => !given.has(column)),
        style,
      ),
      ...time.totals.map((column): Cell => {
        // The sum of months not typed yet is a dash, a typed 0 is a 0.
        const isSum = column === 'total' || !row.month;
        const pattern = isSum ? (row.totalPattern ?? row.pattern) : row.pattern;
        const look = column === 'total' ? (row.totalStyle ?? 'total') : style;
        return total
          ? { at: place(column), formula: total(column), style: look, pattern }
          : { at: place(column), style: look };
      }),
      ...time.monthColumns.map(
        (column, index): Cell => ({
          at: place(column),
          ...figureOf(row, column, index + 1),
          style: row.month || row.isKept ? style : 'input',
          pattern: row.pattern,
        }),
      ),
    ],
  };
}

function figureOf({ month, gate }: TimedRow, column: string, number: number): Pick<Cell, 'formula'> {
  const figure = month ? month(column, number) : gate?.(column);
  return figure ? { formula: figure } : {};
}

/** The sum of a row over the months that a total covers. */
function sumOfMonths(at: TimedPlaces, row: string, column: string): Formula {
  return formula`SUMIFS(${at.months(row)};${at.monthNumbers};">="&${at.from(column)};${at.monthNumbers};"<="&${at.to(column)})`;
}

/** A pale bar over a block of rows: its title, the names of its attributes, and a note from the totals on. */
export function blockHead(
  { tab, attributes }: TimedTab,
  { time }: Pick<Timed, 'time'>,
  key: string,
  title: string,
  names: readonly (string | undefined)[] = [],
  note?: string | Formula,
): Part {
  const row = `${key} head`;
  const at = (column: string) => cell(tab, row, column);
  const rest = ['total', ...time.totals.slice(1), 'gap', ...time.monthColumns];
  return {
    rows: [track(row, names.length > 0 ? 32 : 22)],
    cells: [
      { at: at('label'), value: title, style: 'block' },
      ...attributes.map((column, index): Cell => {
        const name = names[index];
        return name
          ? { at: at(column), value: name, style: 'blockHead' }
          : { at: at(column), style: 'blockHead' };
      }),
      ...(note
        ? [
            {
              at: at(monthColumn(1)),
              ...(typeof note === 'string' ? { value: note } : { formula: note }),
              style: 'blockNote',
            },
          ]
        : []),
      ...styled(
        tab,
        row,
        rest.filter((column) => !note || column !== monthColumn(1)),
        'block',
      ),
    ],
  };
}
