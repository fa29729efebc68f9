/** Checks: what a plan can get wrong, counted, and where to look. They count, so they stay whole when the rest is broken. */
import { formula, range } from '../../../formula';
import { type Part, rule, stack, track } from '../../../layout';
import type { CellRange } from '../../../plan';
import type { Setting } from '../setting';
import { findings, type Watched } from './findings';
import { fill, at as here, panel } from './frame';

const checkKeys = [
  'missing',
  'rates',
  'lags',
  'longLags',
  'evidence',
  'examples',
  'season',
  'late',
  'withoutActual',
  'tooSoon',
  'half',
  'belowGoal',
  'behind',
  'notNumbers',
  'sums',
  'errors',
] as const;
export type CheckKey = (typeof checkKeys)[number];

const rowOf = (key: string) => `check ${key}`;

/** The words beside the checks, which the pill beside the title sums up. */
export const checkStatuses: CellRange = range(
  here(rowOf(checkKeys[0]), 7),
  here(rowOf(checkKeys[checkKeys.length - 1]!), 7),
);

export function checks(setting: Setting, watched: Watched): Part {
  const { text, patterns } = setting;
  const words = text.plan;
  const head = 'checks head';
  const all = findings(setting, watched);
  return stack([
    panel('checks', words.checksTitle),
    {
      rows: [track(head, 24)],
      cells: [
        { at: here(head, 1), value: words.check, style: 'headLeft' },
        ...fill(head, 2, 5, 'headLeft'),
        { at: here(head, 6), value: words.found, style: 'head' },
        { at: here(head, 7), value: words.status, style: 'headCenter' },
        { at: here(head, 8), value: words.where, style: 'headLeft' },
      ],
    },
    ...checkKeys.map((key): Part => {
      const { found, pattern, kind, where, link } = all[key];
      const row = rowOf(key);
      return {
        rows: [track(row)],
        cells: [
          { at: here(row, 1), value: words.checkNames[key], style: 'label' },
          ...fill(row, 2, 5, 'label'),
          { at: here(row, 6), formula: found, style: 'computed', pattern: pattern ?? patterns.count },
          {
            at: here(row, 7),
            formula: formula`IF(ABS(${here(row, 6)})<1/1000;"${words.fine}";"${words[kind]}")`,
            style: 'status',
          },
          { at: here(row, 8), value: text.tabs[where], style: 'link', link },
        ],
      };
    }),
    {
      rows: [],
      cells: [],
      rules: (
        [
          ['fine', 'good'],
          ['look', 'caution'],
          ['fix', 'wrong'],
        ] as const
      ).map(([status, style]) => rule(checkStatuses, (cell) => formula`${cell}="${words[status]}"`, style)),
    },
  ]);
}
