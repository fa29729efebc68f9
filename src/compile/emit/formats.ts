/**
 * The looks of the cells of one tab. What most of them share, size, ink and vertical place, is written once over the
 * whole grid, and then only what differs from it; looks are more than half of a body.
 */
import type { Cell, Plan, Tab } from '../../plan/plan';
import type { Position } from '../address';
import { type Grid, type PlacedTab, positionOf } from '../place';
import { type Rectangle, rectangles } from '../rectangles';
import { gridRange, repeatFormat, updateFormats } from '../requests';
import type { CellFormat, Request } from '../sheets';
import { cellFormat } from './looks';

type Field = keyof CellFormat;
type Look = Position & {
  readonly format: CellFormat;
  /** The fields in which it is not what all cells share. */
  readonly fields: readonly Field[];
  /** The same for cells that take the same request. */
  readonly text: string;
};

export function formats(plan: Plan, grid: Grid, { tab, sheetId }: PlacedTab): Request[] {
  const cells = shownCells(tab)
    .filter(isSeen)
    .map((cell) => ({ cell, format: formatOf(plan, cell) }));
  const shared = sharedBy(cells.map(({ format }) => format));
  const looks = cells.flatMap(({ cell, format }): Look[] => {
    const fields = differing(format, shared);
    if (fields.length === 0) return [];
    return [
      { ...positionOf(grid, cell.at), format, fields, text: JSON.stringify([fields, only(format, fields)]) },
    ];
  });
  const whole = { row: 0, column: 0, rows: tab.rows.length, columns: tab.columns.length };
  const alike = rectangles(looks, (from, to) => (from.text === to.text ? 'same' : undefined));
  return [
    ...(namesOf(shared).length > 0 ? [repeatFormat(gridRange(sheetId, whole), shared, namesOf(shared))] : []),
    ...alike.filter(isBlock).map(({ area, items }) => {
      const { format, fields } = items[0]![0]!;
      return repeatFormat(gridRange(sheetId, area), only(format, fields), fields);
    }),
    ...oneByOne(
      sheetId,
      alike.filter((each) => !isBlock(each)).flatMap(({ items }) => items.flat()),
    ),
  ];
}

/** Those of no hidden row or column: what nobody sees needs no look. */
export function shownCells({ rows, columns, cells }: Tab): readonly Cell[] {
  const hidden = new Set([...rows, ...columns].filter((track) => track.hidden).map(({ key }) => key));
  return cells.filter(({ at }) => !hidden.has(at.row) && !hidden.has(at.column));
}

/** A cell with nothing in it and no look of its own may as well look like the others. */
const isSeen = ({ style, pattern, value, formula }: Cell) =>
  [style, pattern, value, formula].some((each) => each !== undefined);

const formatOf = (plan: Plan, { style, pattern }: Cell): CellFormat =>
  cellFormat(style === undefined ? {} : plan.styles[style]!, pattern);

/** Size and ink of plain text, and the vertical place, each as most cells have it; nothing that an empty cell would show. */
function sharedBy(formats: readonly CellFormat[]): CellFormat {
  const textFormat = usual(formats.map((format) => format.textFormat).filter(isPlain));
  const verticalAlignment = usual(formats.map((format) => format.verticalAlignment));
  return { ...(textFormat && { textFormat }), ...(verticalAlignment && { verticalAlignment }) };
}

const isPlain = (text: CellFormat['textFormat']) => !(text?.bold || text?.italic || text?.underline);

/** What occurs most often; undefined where that is nothing, or where there is nothing. */
function usual<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<string | undefined, number>();
  for (const value of values) {
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] === undefined ? undefined : JSON.parse(most[0]);
}

const namesOf = (format: CellFormat) => Object.keys(format) as Field[];

const differing = (format: CellFormat, shared: CellFormat): Field[] =>
  [...new Set([...namesOf(format), ...namesOf(shared)])]
    .filter((field) => JSON.stringify(format[field]) !== JSON.stringify(shared[field]))
    .sort();

const only = (format: CellFormat, fields: readonly Field[]): CellFormat =>
  Object.fromEntries(
    namesOf(format).flatMap((field) => (fields.includes(field) ? [[field, format[field]]] : [])),
  );

/** A few cells alike cost little more among their neighbours than in a request of their own, of which there would be thousands. */
const isBlock = ({ area }: Rectangle<Look>) => area.rows * area.columns > 4;

/** Cells side by side with looks of their own go out together. */
const oneByOne = (sheetId: number, looks: readonly Look[]): Request[] =>
  rectangles(looks, () => 'any look').map(({ area, items }) => {
    const fields = [...new Set(items.flat().flatMap((look) => look.fields))].sort();
    const rows = items.map((row) => row.map(({ format }) => only(format, fields)));
    return updateFormats(sheetId, area, rows, fields);
  });
