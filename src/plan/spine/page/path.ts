/** The steps of a plan one after the other: where each is filled in, how far it is, and whose it is. */
import { cell, formula } from '../../formula';
import { inputsOf } from '../../inputs';
import type { Language } from '../../language';
import { gap, type Part } from '../../layout';

import { patterns } from '../../pattern';
import type { CellRange, Formula, Tab } from '../../plan';
import type { PlanStep } from '../../template';
import type { SpineWords } from '../words/words';
import { heads, line, panel } from './frame';

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
    ...steps.map(({ title, tab, inputs, enough, owner: named }, index) => {
      const there = inputs.flatMap((name) => ranges.get(name) ?? []);
      const owns = ranges.get(named ?? '')?.from;
      const isOther = others.some(({ key }) => key === tab);
      const isThere = isOther || there.length > 0;
      return line(`path ${index + 1}`, {
        label: { value: `${index + 1} · ${title[language]}` },
        labelColumns: 4,
        figures: [
          isOther
            ? { value: titleOf(tab), style: 'weekLink', link: firstCellOf(others, tab) }
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

function firstCellOf(tabs: readonly Tab[], key: string) {
  const { rows, columns } = tabs.find((tab) => tab.key === key)!;
  return cell(key, rows[0]!.key, columns[0]!.key);
}
