/** The Assumptions tab: everything that people type, each with the value that the plan reads in its place. */
import { gap, type Part, stack, track } from '../../layout';
import { tabColors } from '../../look';
import type { Addition, NamedTab, SpineAnswers } from '../../module';
import { peopleBlock } from '../people/people';
import type { SpineWords } from '../words/words';
import { across, columns, at as here, tab } from './frame';

/** `people`: who is known to own something, and whether anybody is asked for on another tab. */
export function assumptionsTab(
  words: SpineWords,
  additions: readonly Addition[],
  people: { readonly known: SpineAnswers['people']; readonly areAsked: boolean },
): NamedTab {
  const title: Part = {
    rows: [track('title', 30), track('lead', 22)],
    cells: [
      { at: here('title', 'label'), value: words.assumptions, style: 'title' },
      { at: here('lead', 'label'), value: words.lead, style: 'subtitle' },
    ],
    merges: [across('lead', 'label')],
  };
  return {
    key: tab,
    title: words.assumptions,
    color: tabColors.assumptions,
    ...columns(additions.map(({ widths = {} }) => widths)),
    frozen: { rows: 1, columns: 0 },
    ...stack([
      title,
      ...additions.flatMap(({ assumptions = [] }) => assumptions),
      gap('people gap', 6),
      peopleBlock(words, people.known, people.areAsked),
      ...additions.flatMap(({ lists = [] }) => lists),
    ]),
  };
}
