/** The frame of a module's tab: its columns, its head, the bars and lines of its blocks, and the words of its dropdowns. */
import { cell, formula, range } from '../../formula';
import { type Part, rule, stack, styled, track } from '../../layout';
import type { NamedTab } from '../../module';
import type { Cell, CellRange, CellRef, Formula, Track } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords, type NamedMonths } from '../month-name';
import type { SpineWords } from '../words/words';

/** Cells of the plan that every tab tells of, and reckons from. Of a module: `basisOf` in the places of the funnel. */
export type Basis = {
  readonly planName: CellRef;
  readonly owner: CellRef;
  /** The first day of the plan, and the day that counts as today. */
  readonly start: CellRef;
  readonly today: CellRef;
  readonly namedMonths: NamedMonths;
};

export type Frame = {
  readonly tab: string;
  readonly columns: readonly Track[];
  readonly keys: readonly string[];
  /** The column where sentences begin: beside what is frozen, since some grids cut text at that edge. */
  readonly text: string;
  /** The hidden columns behind them. */
  readonly working: readonly string[];
  readonly at: (row: string, column: string) => CellRef;
};

/** Columns by their keys, each with its width in pixels; `working` are hidden: only formulas read them. */
export function frame(
  tab: string,
  widths: Readonly<Record<string, number>>,
  working: readonly string[] = [],
  text = Object.keys(widths)[0]!,
): Frame {
  const keys = Object.keys(widths);
  return {
    tab,
    keys,
    text,
    working,
    columns: [
      ...keys.map((key) => track(key, widths[key])),
      ...working.map((key): Track => ({ key, size: 60, hidden: true })),
    ],
    at: (row, column) => cell(tab, row, column),
  };
}

type Head = { readonly title: string; readonly lead?: string; readonly leadAt?: string };

/** Title, with the tab's sentence beside it; then plan, owner and today. Two rows. */
export function head(
  { at, keys, text }: Frame,
  { tab: words }: SpineWords,
  { planName, owner, today, namedMonths }: Basis,
  { title, lead, leadAt = keys[1]! }: Head,
): Part {
  const about = fillFormula(words.today, { date: dayInWords(namedMonths, today) });
  return {
    rows: [track('title', 32), track('about', 18)],
    cells: [
      { at: at('title', keys[0]!), value: title, style: 'title' },
      ...(lead ? [{ at: at('title', leadAt), value: lead, style: 'subtitle' }] : []),
      {
        at: at('about', text),
        formula: formula`${planName}&IF(${owner}="";"";" · "&${owner})&" · "&${about}`,
        style: 'subtitle',
      },
    ],
  };
}

/** A navy bar over a block, with a note beside its title. */
export function bar(
  { tab, at, keys }: Frame,
  key: string,
  title: string,
  note?: string,
  noteAt = keys[1]!,
): Part {
  const row = `${key} section`;
  const rest = keys.slice(1).filter((column) => !(note && column === noteAt));
  return {
    rows: [track(row, 22)],
    cells: [
      { at: at(row, keys[0]!), value: title, style: 'section' },
      ...styled(tab, row, rest, 'section'),
      ...(note ? [{ at: at(row, noteAt), value: note, style: 'sectionNote' }] : []),
    ],
  };
}

/** What a block says of itself. The texts are formulas: `"…"` for one that stays the same. */
export type BlockLine = {
  readonly teaches: Formula;
  /** How many of its cells hold something: above 0 it reports. */
  readonly filled: Formula;
  readonly reports: Formula;
  /** Above 0 where what it reports is a fault. */
  readonly fault?: Formula;
};

/** The cell of a block's line, for a name or a card. */
export const lineOf = ({ at, text }: Frame, key: string): CellRef => at(`${key} line`, text);

/**
 * One row that first teaches, then reports. Which of both it does stands in a hidden column, for the look: in front of it a
 * long sentence has the whole width of the tab.
 */
export function line(shape: Frame, key: string, block: BlockLine): Part {
  const { at, keys, working } = shape;
  return lineAt(lineOf(shape, key), at(`${key} line`, working[0] ?? keys[keys.length - 1]!), block);
}

/** Such a row where a tab has no frame of columns: the cell of the sentence, and that of its state. */
export function lineAt(said: CellRef, state: CellRef, { teaches, filled, reports, fault }: BlockLine): Part {
  const isIn = (number: string) => () => formula`${state}=${number}`;
  return {
    rows: [track(said.row, 24)],
    cells: [
      { at: said, formula: formula`IF(${state}=0;${teaches};${reports})`, style: 'line' },
      {
        at: state,
        formula: formula`IF((${filled})>0;1${fault ? formula`+((${fault})>0)` : ''};0)`,
        style: 'unseen',
      },
    ],
    rules: [rule(range(said, said), isIn('2'), 'late'), rule(range(said, said), isIn('1'), 'reports')],
  };
}

/** The names of a block's columns, each in its place; the others hold the look alone. */
export function heads(
  { at, keys }: Frame,
  key: string,
  names: Readonly<Record<string, string | Formula>>,
  right: readonly string[] = [],
  size = 36,
): Part {
  const row = `${key} head`;
  return {
    rows: [track(row, size)],
    cells: keys.map((column): Cell => {
      const name = names[column];
      const style = right.includes(column) ? 'head' : 'headLeft';
      const content =
        name === undefined ? {} : typeof name === 'string' ? { value: name } : { formula: name };
      return { at: at(row, column), style, ...content };
    }),
  };
}

/** Where the words of a tab's dropdowns stand, one cell each: formulas compare with these cells, never with words. */
export const wordPlaces = (tab: string, column: string) => ({
  word: (list: string, choice: string): CellRef => cell(tab, `${list} ${choice}`, column),
  words: (list: string, choices: readonly string[]): CellRange =>
    range(
      cell(tab, `${list} ${choices[0]}`, column),
      cell(tab, `${list} ${choices[choices.length - 1]}`, column),
    ),
});

/** A list of a dropdown that repeats cells of other tabs, one below the other, for one range can be chosen from, not many. */
export function repeated(
  { tab, at }: Pick<Frame, 'tab' | 'at'>,
  list: string,
  column: string,
  cells: readonly CellRef[],
) {
  const row = (index: number) => `${list} ${index + 1}`;
  const part: Part = {
    rows: cells.map((_, index) => track(row(index), 18)),
    cells: cells.map((cell, index) => ({
      at: at(row(index), column),
      formula: formula`${cell}&""`,
      style: 'how',
    })),
  };
  return { part, from: range(cell(tab, row(0), column), cell(tab, row(cells.length - 1), column)) };
}

/**
 * A folded group at the bottom of a tab: its lists of words, by list and choice, texts too long for a formula, and what else
 * formulas only read.
 */
export function lists(
  shape: Pick<Frame, 'tab' | 'at'> & Partial<Pick<Frame, 'text'>>,
  { tab: { lists: title, nothing } }: SpineWords,
  column: string,
  all: Readonly<Record<string, Readonly<Record<string, string>>>>,
  workings?: Part,
): Part {
  const { word } = wordPlaces(shape.tab, column);
  const rows = Object.entries(all).flatMap(([list, words]) =>
    Object.entries(words).map(([choice, value]) => ({ at: word(list, choice), value, style: 'how' })),
  );
  // Beside what is frozen, as every sentence is.
  const said = { at: shape.at('lists', shape.text ?? column), value: `${title} · ${nothing}`, style: 'note' };
  const folded = stack([
    { rows: rows.map(({ at: { row } }) => track(row, 18)), cells: rows },
    ...(workings ? [workings] : []),
  ]);
  const [first, last] = [folded.rows[0]!, folded.rows[folded.rows.length - 1]!];
  return stack([
    {
      rows: [track('lists gap', 12), track('lists', 18)],
      cells: [said],
    },
    { ...folded, groups: [{ from: first.key, to: last.key, collapsed: true }] },
  ]);
}

/**
 * A tab of parts. What is frozen reaches down to the row `under`, where it is given. `filter`: a list that people sort and
 * filter, from the row of its heads to its last, and no hidden column of it.
 */
export function tabOf(
  shape: Frame,
  look: {
    readonly title: string;
    readonly color: string;
    readonly under?: string;
    readonly beside?: number;
    readonly filter?: { readonly head: string; readonly last: string };
  },
  parts: readonly Part[],
): NamedTab {
  const all = stack(parts);
  const rows = look.under === undefined ? 0 : all.rows.findIndex(({ key }) => key === look.under) + 1;
  return {
    key: shape.tab,
    title: look.title,
    color: look.color,
    columns: shape.columns,
    ...(look.filter
      ? {
          filter: range(
            shape.at(look.filter.head, shape.keys[0]!),
            shape.at(look.filter.last, shape.keys[shape.keys.length - 1]!),
          ),
        }
      : {}),
    ...(rows > 0 ? { frozen: { rows, columns: look.beside ?? 0 } } : {}),
    ...all,
  };
}
