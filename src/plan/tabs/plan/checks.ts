/** Checks: what a plan can get wrong, counted, and where to look. They count, so they stay whole when the rest is broken. */
import { formula, range } from '../../formula';
import { type Part, stack, track } from '../../layout';
import type { CellRange, CellRef, Formula } from '../../plan';
import type { Setting } from '../setting';
import { cellsWithErrors, sumsThatDisagree, valuesThatAreNoNumbers } from './faults';
import { fill, at as here, panel } from './frame';

type Check = {
  readonly key: keyof Setting['text']['plan']['checkNames'];
  /** How many, or how much, is wrong; 0 is fine. */
  readonly found: Formula;
  readonly pattern?: string;
  /** Whether the plan cannot be trusted until it is mended, or just deserves a look. */
  readonly kind: 'fix' | 'look';
  readonly where: keyof Setting['text']['tabs'];
  readonly link: CellRef;
};

const checkKeys = [
  'missing',
  'rates',
  'examples',
  'season',
  'belowGoal',
  'notNumbers',
  'sums',
  'errors',
] as const;
const rowOf = (key: string) => `check ${key}`;

/** The words beside the checks, which the pill beside the title sums up. */
export const checkStatuses: CellRange = range(
  here(rowOf(checkKeys[0]), 7),
  here(rowOf(checkKeys[checkKeys.length - 1]!), 7),
);

/** `calculated` are the ranges in which no cell may show an error. */
export function checks(setting: Setting, calculated: readonly CellRange[]): Part {
  const { text, patterns } = setting;
  const words = text.plan;
  const head = 'checks head';
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
    ...all(setting, calculated).map(({ key, found, pattern, kind, where, link }): Part => {
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
      ).map(([status, style]) => {
        const says = (cell: CellRef) => formula`${cell}="${words[status]}"`;
        return { range: checkStatuses, first: says(checkStatuses.from), last: says(checkStatuses.to), style };
      }),
    },
  ]);
}

function all(setting: Setting, calculated: readonly CellRange[]): Check[] {
  const { at, patterns } = setting;
  const { input, ratesTyped, rateTyped, stillExamples, seasonSum } = at.assumptions;
  const goal = at.forecast.total('goal');
  const forecast = at.forecast.total('forecast');
  const checks: Record<(typeof checkKeys)[number], Omit<Check, 'key'>> = {
    missing: {
      found: formula`3-COUNTIFS(${input('goal')};">0")-COUNTIFS(${input('value')};">0")-COUNTIFS(${input('start')};">10000")`,
      kind: 'fix',
      where: 'assumptions',
      link: input('goal'),
    },
    rates: {
      found: formula`ROWS(${ratesTyped})-COUNTIFS(${ratesTyped};">0";${ratesTyped};"<=1")`,
      kind: 'fix',
      where: 'assumptions',
      link: rateTyped(2),
    },
    examples: {
      found: formula`COUNTIFS(${stillExamples};"${setting.text.assumptions.stillExample}")`,
      kind: 'look',
      where: 'assumptions',
      link: rateTyped(2),
    },
    season: {
      found: formula`IF(ABS(${seasonSum}-1)>1/1000;1;0)`,
      kind: 'look',
      where: 'assumptions',
      link: seasonSum,
    },
    belowGoal: {
      found: formula`IF(ISNUMBER(${goal}-${forecast});IF(${goal}-${forecast}>${goal}/10^9+1/10^6;${goal}-${forecast};0);0)`,
      pattern: patterns.money,
      kind: 'look',
      where: 'forecast',
      link: forecast,
    },
    notNumbers: {
      found: valuesThatAreNoNumbers(setting),
      kind: 'fix',
      where: 'assumptions',
      link: input('goal'),
    },
    sums: { found: sumsThatDisagree(setting), kind: 'fix', where: 'forecast', link: goal },
    errors: { found: cellsWithErrors(calculated), kind: 'fix', where: 'plan', link: here('title', 1) },
  };
  return checkKeys.map((key) => ({ key, ...checks[key] }));
}
