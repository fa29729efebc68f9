/** The frame of the Assumptions tab: its columns, section bars, and the row that asks for one input. */
import { cell, formula, range } from '../../formula';
import { counting, type Part, stack, styled, track } from '../../layout';
import type { StyleName } from '../../look';
import type { Accepts, Cell, CellRef, Formula, Input } from '../../plan';
import { folded } from '../timed';

export const tab = 'assumptions';

/** What is typed stands in sight, right of its label; what the plan makes of it is folded away at the right. */
const shown = counting(5).map((number) => `more ${number}`);
const behind = [...counting(6).map((number) => `more ${number + 5}`), 'use'];
export const columnKeys = ['label', 'input', ...shown, ...behind];
const [firstShown, lastShown] = [shown[0]!, shown[shown.length - 1]!];

/** The columns of the tab, each as wide as the numbers of some module need it; theirs beyond the last come after it. */
export function columns(needed: readonly Readonly<Record<string, number>>[]) {
  const width = (key: string, least: number) => Math.max(least, ...needed.map((widths) => widths[key] ?? 0));
  const beyond = [...new Set(needed.flatMap(Object.keys).filter((key) => !columnKeys.includes(key)))];
  const folded = [...behind, ...beyond];
  return {
    columns: [
      track('label', width('label', 226)),
      track('input', width('input', 126)),
      ...shown.map((key) => track(key, width(key, 96))),
      ...behind.map((key) => track(key, width(key, 78))),
      ...beyond.map((key) => track(key, width(key, 0))),
    ],
    columnGroups: [{ from: folded[0]!, to: folded[folded.length - 1]!, collapsed: true }],
  };
}

export const at = (row: string, column: string): CellRef => cell(tab, row, column);

/** All columns in sight from this one on, as one cell. */
export const across = (row: string, from = firstShown) => range(at(row, from), at(row, lastShown));

type Bar = {
  /** What is in the block, or what it is for. */
  readonly line?: string | Formula;
  /** Above what the plan makes of each input. */
  readonly end?: string;
  /** A block that a plan can do without is folded away, and its bar pale: one sees what is behind. */
  readonly isFolded?: boolean;
};

/** A block: its bar, which says what is in it, and its rows. */
export function block(key: string, title: string, bar: Bar, parts: readonly Part[]): Part {
  const rows = stack([barOf(key, title, bar), ...parts]);
  return bar.isFolded === undefined ? rows : folded(rows, bar.isFolded);
}

function barOf(key: string, title: string, { line, end, isFolded = false }: Bar): Part {
  const row = `${key} section`;
  const look = (name: 'section' | 'sectionNote' | 'sectionEnd') =>
    isFolded ? (`${name}Folded` as const) : name;
  const said = line === undefined ? {} : typeof line === 'string' ? { value: line } : { formula: line };
  return {
    rows: [track(row, 22)],
    cells: [
      { at: at(row, 'label'), value: title, style: look('section') },
      { at: at(row, firstShown), ...said, style: look('sectionNote') },
      { at: at(row, 'use'), ...(end ? { value: end } : {}), style: look('sectionEnd') },
      ...styled(tab, row, ['input', ...shown.slice(1), ...behind.slice(0, -1)], look('section')),
    ],
    merges: [across(row)],
  };
}

/** What a block is for, over its rows. */
export function teaching(key: string, text: string): Part {
  const row = `${key} teaching`;
  return {
    rows: [track(row)],
    cells: [{ at: at(row, 'label'), value: text, style: 'subtitle' }],
    merges: [across(row, 'label')],
  };
}

/** A sentence beside a label, over all columns in sight. */
export function sentence(row: string, label: string, said: Formula): Part {
  return {
    rows: [track(row, 34)],
    cells: [
      { at: at(row, 'label'), value: label, style: 'label' },
      { at: at(row, 'input'), formula: said, style: 'labelWrap' },
    ],
    merges: [across(row, 'input')],
  };
}

/** One row that people fill in. */
export type Asked = Partial<Pick<Input, 'message' | 'part'>> & {
  readonly key: string;
  readonly holds: Input['holds'];
  readonly accepts: Accepts;
  readonly words: { readonly label: string; readonly note: string | Formula };
  /** Left out where nothing is known yet. */
  readonly value?: string | number | boolean | null;
  readonly pattern?: string;
  readonly hint?: string;
  /** The value that the plan reads: what was typed, kept within its bounds. */
  readonly use?: (typed: CellRef) => Formula;
  readonly usePattern?: string;
  /** Name of the range, where it is not to be found by its key. */
  readonly name?: string;
};

/** One row that people fill in: label, yellow cell, explanation, and the value in use at the end. */
export function input(asked: Asked): Part {
  const typed = at(asked.key, 'input');
  const known = asked.value !== undefined && asked.value !== null && asked.value !== '';
  const cells: Cell[] = [
    { at: at(asked.key, 'label'), value: asked.words.label, style: 'label' },
    {
      at: typed,
      style: styleOf(asked),
      ...(known ? { value: asked.value } : {}),
      ...(asked.pattern ? { pattern: asked.pattern } : {}),
      ...(asked.hint ? { note: asked.hint } : {}),
    },
  ];
  if (asked.use) {
    const pattern = asked.usePattern ?? asked.pattern;
    cells.push({
      at: at(asked.key, 'use'),
      formula: asked.use(typed),
      style: 'use',
      ...(pattern ? { pattern } : {}),
    });
  }
  const whole = range(typed, typed);
  const { note } = asked.words;
  return {
    rows: [track(asked.key)],
    // A text with nothing beside it may be longer than its cell.
    ...(note === ''
      ? { cells }
      : { cells: [...cells, explanation(asked.key, note)], merges: [across(asked.key)] }),
    inputs: [{ ...inputOf(asked), range: whole }],
  };
}

const inputOf = ({ key, name = key, holds, accepts, message, part }: Asked) => ({
  name,
  holds,
  accepts,
  ...(message ? { message } : {}),
  ...(part ? { part } : {}),
});

/** A box to tick stands in the middle, a number right, a text left. What the add-on keeps does not ask to be typed. */
function styleOf({ holds, accepts, pattern }: Asked): StyleName {
  if (holds === 'kept') return pattern ? 'computed' : 'computedText';
  if (accepts.unit === 'tick') return 'inputTick';
  return pattern ? 'input' : 'inputText';
}

/** One row that is calculated, standing among the inputs it comes from. */
export function computed(
  key: string,
  words: { readonly label: string; readonly note: string },
  value: Formula,
  pattern: string,
): Part {
  return {
    rows: [track(key)],
    cells: [
      { at: at(key, 'label'), value: words.label, style: 'label' },
      { at: at(key, 'input'), formula: value, style: 'computed', pattern },
      explanation(key, words.note),
    ],
    merges: [across(key)],
  };
}

/** What an input or a figure is, beside it. */
export const explanation = (row: string, note: string | Formula): Cell => ({
  at: at(row, firstShown),
  ...(typeof note === 'object' ? { formula: note } : note === '' ? {} : { value: note }),
  style: 'note',
});

/** Text counts as 0, and nothing is below 0. */
export const positive = (typed: CellRef) => formula`IF(ISNUMBER(${typed});MAX(0;${typed});0)`;

/** Text counts as 0, and a share stays between 0 and 1. */
export const share = (typed: CellRef) => formula`IF(ISNUMBER(${typed});MIN(1;MAX(0;${typed}));0)`;

/** 1 where the box is ticked, else 0: text in it counts as not ticked. */
export const ticked = (typed: CellRef) => formula`IF(${typed}=(1=1);1;0)`;
