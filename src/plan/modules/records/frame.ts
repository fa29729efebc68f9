/** The frame of the CRM tab: its columns, bars over a block, and the names of a block's columns. */
import { cell } from '../../formula';
import { counting, type Part, styled, track } from '../../layout';
import type { Cell, CellRef, Formula, Track } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { attributes, fewestAfter, tab } from './places';
import type { Setting } from './setting';

/** Widths in pixels; headers of a CRM are long. */
const widths: Readonly<Record<(typeof attributes)[number], number>> = {
  what: 290,
  from: 110,
  date: 150,
  adds: 120,
  where: 120,
  is: 120,
  form: 104,
  'date number': 76,
  'adds number': 104,
  'where number': 76,
};

export const at = (row: string, column: string): CellRef => cell(tab, row, column);

/** All columns after the attributes: the months, and more where the plan is short. */
export const columnsAfter = (months: number): readonly string[] => [
  ...counting(months).map(monthColumn),
  ...counting(fewestAfter)
    .slice(months)
    .map((number) => `more ${number}`),
];

export const columns = ({ months }: Pick<Setting, 'months'>): readonly Track[] => [
  ...attributes.map((key) => track(key, widths[key])),
  ...columnsAfter(months).map((key) => track(key, 86)),
];

export const allColumns = (months: number) => [...attributes, ...columnsAfter(months)];

/** A dark bar with a title, and what is to be known of the block. */
export function bar({ months }: Setting, key: string, title: string, note: string): Part {
  const row = `${key} section`;
  return {
    rows: [track(row, 22)],
    cells: [
      {
        at: at(row, 'what'),
        value: title,
        style: 'section',
      },
      { at: at(row, 'date'), value: note, style: 'sectionNote' },
      ...styled(
        tab,
        row,
        allColumns(months).filter((column) => column !== 'what' && column !== 'date'),
        'section',
      ),
    ],
  };
}

/** The names of a block's columns, each in its place, over texts on the left; the others hold the look alone. */
export function heads(
  { months }: Setting,
  key: string,
  names: Readonly<Record<string, string>>,
  { left = [], size = 32 }: { readonly left?: readonly string[]; readonly size?: number } = {},
): Part {
  const row = `${key} head`;
  return {
    rows: [track(row, size)],
    cells: allColumns(months).map((column): Cell => {
      const style = column === 'what' || left.includes(column) ? 'headLeft' : 'head';
      return { at: at(row, column), style, ...(names[column] ? { value: names[column] } : {}) };
    }),
  };
}

/** Cells that nobody has to fill, in the look of their row. */
export const rest = (
  { months }: Setting,
  row: string,
  given: readonly Cell[],
  style = 'label',
): readonly Cell[] => {
  const there = new Set(given.map((each) => each.at.column));
  return [
    ...given,
    ...styled(
      tab,
      row,
      allColumns(months).filter((column) => !there.has(column)),
      style,
    ),
  ];
};

/** A line of a block: its name, what else it holds, and the look of what is left. */
export function line(
  setting: Setting,
  row: string,
  label: string | CellRef | Formula,
  cells: readonly Cell[],
  style = 'label',
): Part {
  const name = { at: at(row, 'what'), style: 'label' };
  const text: Cell =
    typeof label === 'string'
      ? { ...name, value: label }
      : { ...name, formula: 'parts' in label ? label : { parts: [label, '&""'] } };
  return { rows: [track(row)], cells: rest(setting, row, [text, ...cells], style) };
}
