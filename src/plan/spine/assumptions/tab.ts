/** The Assumptions tab: everything that people type, each with the value that the plan reads in its place. */
import { type Part, stack, track } from '../../layout';
import { tabColors } from '../../look';
import type { Addition, NamedTab } from '../../module';
import type { SpineWords } from '../words/words';
import { columns, at as here, tab } from './frame';

export function assumptionsTab(words: SpineWords, additions: readonly Addition[]): NamedTab {
  const title: Part = {
    rows: [track('title', 32), track('lead')],
    cells: [
      { at: here('title', 'label'), value: words.assumptions, style: 'title' },
      { at: here('lead', 'label'), value: words.lead, style: 'subtitle' },
    ],
  };
  return {
    key: tab,
    title: words.assumptions,
    color: tabColors.assumptions,
    columns: columns(additions.map(({ widths = {} }) => widths)),
    ...stack([title, ...additions.flatMap(({ assumptions = [] }) => assumptions)]),
  };
}
