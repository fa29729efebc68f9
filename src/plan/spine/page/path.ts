/** The steps of a plan one after the other: where each is filled in, how far it is, and whose it is. */
import { cell, formula } from '../../formula';
import { inputsOf } from '../../inputs';
import type { Language } from '../../language';
import { gap, type Part } from '../../layout';

import { patterns } from '../../pattern';
import type { Cell, CellRange, CellRef, Formula, Tab } from '../../plan';
import type { PlanStep } from '../../template';
import type { SpineWords } from '../words/words';
import { heads, at as here, line, tab as page, panel } from './frame';

type Path = {
  readonly steps: readonly PlanStep[];
  readonly language: Language;
  /** The tabs that hold what is filled in. */
  readonly others: readonly Tab[];
  readonly titleOf: (tab: Tab['key']) => string;
};

/** Nothing at all where the template has no steps. */
export function path(
  { path: words }: SpineWords,
  { steps, language, others, titleOf }: Path,
): readonly Part[] {
  if (steps.length === 0) return [];
  const ranges = new Map(inputsOf(others).map(({ name, range }) => [name, range]));
  const { step, where, filled, owner } = words.heads;
  return [
    panel('path', words.title, words.note),
    heads('path head', step, [{ value: where }, { value: filled }, { value: owner, style: 'headLeft' }], {
      labelColumns: 4,
      size: 20,
      rest: 'head',
    }),
    ...steps.map(({ title, tab, bars, inputs, enough, owner: named }, index) => {
      const there = inputs.flatMap((name) => ranges.get(name) ?? []);
      const owns = ranges.get(named ?? '')?.from;
      const bar = barOf(others, tab, bars[0]!);
      const isThere = bar !== undefined || there.length > 0;
      return line(`path ${index + 1}`, {
        label: { value: `${index + 1} · ${title[language]}` },
        labelColumns: 4,
        figures: [
          bar
            ? { value: titleOf(tab), style: 'weekLink', link: bar }
            : { value: isThere ? titleOf(tab) : '–', style: 'weekEnd' },
          isThere
            ? { formula: formula`MIN(1;(${countOf(there)})/${String(enough)})`, pattern: patterns.percent }
            : { value: '–' },
          { ...(owns ? { formula: formula`${owns}&""` } : {}), style: 'weekOwner' },
        ],
        rest: 'weekOwner',
      });
    }),
    gap('path gap', 10),
  ];
}

/** How many cells of all of them hold something. */
const countOf = (ranges: readonly CellRange[]): Formula =>
  ranges.reduce((sum, range) => formula`${sum}+COUNTA(${range})`, formula`0`);

/** The beginning of a bar, on another tab or on this page. */
function barOf(others: readonly Tab[], key: string, row: string): CellRef | undefined {
  if (key === page) return here(row, 1);
  const column = others.find((tab) => tab.key === key)?.columns[0]?.key;
  return column === undefined ? undefined : cell(key, row, column);
}

const titles: readonly (string | undefined)[] = ['section', 'block', 'panel'];

/** The tabs of a plan with the number of its step in each bar that a step is filled in under. */
export function withSteps<Any extends Tab>(
  { path: { heads } }: SpineWords,
  steps: readonly PlanStep[],
  tabs: readonly Any[],
): readonly Any[] {
  const numbers = new Map(
    steps.flatMap(({ tab, bars }, index) => bars.map((row) => [`${tab}/${row}`, index + 1] as const)),
  );
  const numbered = (content: Cell): Cell => {
    const number = numbers.get(`${content.at.tab}/${content.at.row}`);
    if (number === undefined || !titles.includes(content.style)) return content;
    const step = `${heads.step} ${number} · `;
    if (content.formula) return { ...content, formula: formula`"${step}"&${content.formula}` };
    return content.value === undefined ? content : { ...content, value: `${step}${content.value}` };
  };
  return tabs.map((tab) => ({ ...tab, cells: tab.cells.map(numbered) }));
}
