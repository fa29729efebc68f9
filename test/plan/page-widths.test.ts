// Printing is a matter of widths, since no call sets up a page: pages fit a sheet of paper, lists end where a meeting still reads them.
import { expect, test } from 'vitest';
import { buildPlan } from '../../src/plan/build';
import type { Tab } from '../../src/plan/plan';
import { askedAnswers, offered } from './asked-answers';

/** templates.md 2.1, in pixels. */
const atMost: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['situation', 'strategy', 'sla', 'padre'].map((page) => [page, 1050])),
  ...Object.fromEntries(['weekly', 'calendar'].map((list) => [list, 1450])),
};

/** Of all columns that are shown when the plan opens. */
function widthOf({ columns, columnGroups = [] }: Tab): number {
  const keys = columns.map(({ key }) => key);
  const folded = columnGroups
    .filter(({ collapsed }) => collapsed)
    .flatMap(({ from, to }) => keys.slice(keys.indexOf(from), keys.indexOf(to) + 1));
  return columns
    .filter(({ key, hidden }) => !hidden && !folded.includes(key))
    .reduce((sum, { size = 100 }) => sum + size, 0);
}

const complete = offered.find(({ id }) => id === 'complete')!;

test.each(['en', 'it'] as const)(
  'pages and lists keep to their widths, in %s, over 12 and 36 months',
  (language) => {
    for (const months of [12, 36]) {
      const { tabs } = buildPlan(askedAnswers(complete, { modules: complete.offered, months }, language));
      const measured = tabs.filter(({ key }) => key in atMost);
      expect(measured.map(({ key }) => key).sort()).toEqual(Object.keys(atMost).sort());
      expect(measured.filter((tab) => widthOf(tab) > atMost[tab.key]!).map(({ key }) => key)).toEqual([]);
    }
  },
);
