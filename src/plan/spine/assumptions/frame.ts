/** The frame of the Assumptions tab: its columns, section bars, and the row that asks for one input. */
import { cell, formula, range } from '../../formula';
import { type Part, styled, track } from '../../layout';
import type { StyleName } from '../../look';
import type { Accepts, Cell, CellRef, Formula, Input, Track } from '../../plan';

export const tab = 'assumptions';

const more = Array.from({ length: 10 }, (_, index) => `more ${index + 1}`);
export const columnKeys = ['label', 'input', ...more, 'use'];

/** The columns of the tab, each as wide as the numbers of some module need it; theirs beyond the last come after it. */
export function columns(needed: readonly Readonly<Record<string, number>>[]): Track[] {
  const width = (key: string, least: number) => Math.max(least, ...needed.map((widths) => widths[key] ?? 0));
  const beyond = new Set(needed.flatMap(Object.keys).filter((key) => !columnKeys.includes(key)));
  return [
    track('label', width('label', 240)),
    track('input', width('input', 200)),
    ...more.map((key) => track(key, width(key, 78))),
    track('use', width('use', 76)),
    ...[...beyond].map((key) => track(key, width(key, 0))),
  ];
}

export const at = (row: string, column: string): CellRef => cell(tab, row, column);

type Bar = { readonly note?: string; readonly end?: string };

/** A navy bar across the tab, with a note beside its title and a word at its end. */
export function section(key: string, title: string, { note, end }: Bar = {}): Part {
  const row = `${key} section`;
  const rest = columnKeys.slice(1, -1);
  return {
    rows: [track(row, 22)],
    cells: [
      { at: at(row, 'label'), value: title, style: 'section' },
      ...styled(tab, row, rest, 'section').filter(({ at: { column } }) => !(note && column === 'more 1')),
      ...(note ? [{ at: at(row, 'more 1'), value: note, style: 'sectionNote' }] : []),
      end
        ? { at: at(row, 'use'), value: end, style: 'sectionEnd' }
        : { at: at(row, 'use'), style: 'section' },
    ],
  };
}

/** One row that people fill in. */
export type Asked = Partial<Pick<Input, 'message' | 'part'>> & {
  readonly key: string;
  readonly holds: Input['holds'];
  readonly accepts: Accepts;
  readonly words: { readonly label: string; readonly note: string };
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
    ...explained(asked.key, asked.words.note),
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
  return {
    rows: [track(asked.key)],
    cells,
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
      ...explained(key, words.note),
    ],
  };
}

const explained = (row: string, note: string): Cell[] =>
  note ? [{ at: at(row, 'more 1'), value: note, style: 'note' }] : [];

/** Text counts as 0, and nothing is below 0. */
export const positive = (typed: CellRef) => formula`IF(ISNUMBER(${typed});MAX(0;${typed});0)`;

/** Text counts as 0, and a share stays between 0 and 1. */
export const share = (typed: CellRef) => formula`IF(ISNUMBER(${typed});MIN(1;MAX(0;${typed}));0)`;

/** 1 where the box is ticked, else 0: text in it counts as not ticked. */
export const ticked = (typed: CellRef) => formula`IF(${typed}=(1=1);1;0)`;
