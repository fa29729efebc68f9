/** This week: one line of each module, under the title of its tab, which is short enough for its column. */
import { formula } from '../../formula';
import { gap, type Part, stack, track } from '../../layout';
import type { Line } from '../../module';
import type { Tab } from '../../plan';
import type { SpineWords } from '../words/words';
import { at as here, panel, rowHeight, sentence } from './frame';

/** The line of one module. */
export type NamedLine = Line & { readonly key: string };

/** What is due first; a module that is not named here comes after. */
const order: readonly string[] = [
  'weekly',
  'actions',
  'goals',
  'kpis',
  'channels',
  'pipeline',
  'team',
  'sla',
  'calendar',
];

const place = ({ key }: NamedLine) => (order.includes(key) ? order.indexOf(key) : order.length);

/** Nothing at all while no module has a line. */
export function week(
  { thisWeek }: SpineWords,
  lines: readonly NamedLine[],
  titleOf: (tab: Tab['key']) => string,
): readonly Part[] {
  if (lines.length === 0) return [];
  return [
    panel('week', thisWeek),
    ...[...lines]
      .sort((one, other) => place(one) - place(other))
      .map(({ key, sentence: said, owner, link }) => {
        const row = `week ${key}`;
        return stack([
          {
            rows: [track(row, rowHeight)],
            cells: [
              { at: here(row, 1), value: titleOf(link.tab), style: 'weekName' },
              {
                at: here(row, 7),
                ...(owner ? { formula: formula`${owner}&""` } : {}),
                style: 'weekOwner',
              },
              { at: here(row, 8), value: titleOf(link.tab), style: 'weekLink', link },
            ],
          },
          sentence(row, 2, 6, said, 'computedText'),
        ]);
      }),
    gap('week gap', 10),
  ];
}
