/** What tabs with a column for every month share: the head with its month numbers, and rows that have one figure for every month. */
import { cell, formula } from '../formula';
import { type Part, rule, styled, track } from '../layout';
import type { Cell, CellRef, Formula, Rule, Track } from '../plan';
import { monthColumn, quarterColumn, type TimedPlaces, type Timeline, yearColumn } from './timeline';

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

type Head = { readonly title: string; readonly lead: string | Formula; readonly attributes: readonly Cell[] };

/** Title and lead, then the columns' names and the months that each of them covers. Every total finds its months here. */
export function timedHead<Tab extends string>(
  { tab }: TimedTab<Tab>,
  setting: Timed<Tab>,
  { title, lead, attributes }: Head,
): Part {
  const { text, time } = setting;
  const at = (row: string, column: string) => cell(tab, row, column);
  const yearOf = (quarter: number) => Math.ceil(quarter / 4);
  const quarterName = (quarter: number) =>
    (time.years.length > 0 ? `${text.yearShort}${yearOf(quarter)} ` : '') +
    text.quarter +
    (((quarter - 1) % 4) + 1);
  const name = (column: string, value: string): Cell => ({ at: at('head', column), value, style: 'head' });
  return {
    // The last three are read by formulas only.
    rows: [
      track('title', 30),
      track('head', 24),
      ...['from', 'to', 'closed'].map((key): Track => ({ key, size: 15, hidden: true })),
    ],
    rules: [closedHeads(tab, setting)],
    names: [{ name: `${tab}_months`, range: setting.at[tab].monthNumbers }],
    cells: [
      { at: at('title', 'label'), value: title, style: 'title' },
      // Beside the title, not below: some grids cut text at the edge of a frozen column.
      {
        at: at('title', monthColumn(1)),
        ...(typeof lead === 'object' ? { formula: lead } : { value: lead }),
        style: 'subtitle',
      },
      { at: at('head', 'label'), style: 'headLeft' },
      ...attributes,
      name('total', text.wholePlan),
      ...time.years.map((year) => name(yearColumn(year), text.year + year)),
      ...time.quarters.map((quarter) => name(quarterColumn(quarter), quarterName(quarter))),
      { at: at('head', 'gap'), style: 'head' },
      { at: at('from', 'label'), value: text.monthFrom, style: 'helperLabel' },
      { at: at('to', 'label'), value: text.monthTo, style: 'helperLabel' },
      { at: at('closed', 'label'), value: text.closed, style: 'helperLabel' },
      ...monthNumbers(tab, setting),
    ],
  };
}

/** The months whose revenue was typed. */
const closedHeads = <Tab extends string>(tab: Tab, { at }: Timed<Tab>): Rule =>
  rule(at[tab].months('head'), ({ column }) => formula`${cell(tab, 'closed', column)}=1`, 'good');

function monthNumbers<Tab extends string>(tab: Tab, { at: places, time, patterns }: Timed<Tab>): Cell[] {
  const { from, to, monthNumbers: all }: TimedPlaces = places[tab];
  const helper = { style: 'helper', pattern: patterns.count };
  const sums = (column: string, first: number, months: number): Cell[] => [
    { at: from(column), value: first, ...helper },
    {
      at: to(column),
      formula: formula`MIN(${to('total')};${from(column)}+${String(months - 1)})`,
      ...helper,
    },
  ];
  return [
    { at: from('total'), value: 1, ...helper },
    { at: to('total'), formula: formula`MAX(${all})`, ...helper },
    ...time.years.flatMap((year) => sums(yearColumn(year), (year - 1) * 12 + 1, 12)),
    ...time.quarters.flatMap((quarter) => sums(quarterColumn(quarter), (quarter - 1) * 3 + 1, 3)),
    ...time.months.flatMap((month): Cell[] => {
      const column = monthColumn(month);
      return [
        {
          at: cell(tab, 'head', column),
          formula: formula`EDATE(${places.assumptions.start};${from(column)}-1)`,
          style: 'head',
          pattern: patterns.month,
        },
        { at: from(column), value: month, ...helper },
        { at: to(column), formula: formula`${from(column)}`, ...helper },
        {
          at: cell(tab, 'closed', column),
          formula:
            tab === 'forecast'
              ? formula`IF(ISNUMBER(${places.forecast.at('actual', column)});1;0)`
              : formula`${places.forecast.at('closed', column)}`,
          ...helper,
        },
      ];
    }),
  ];
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
