/** What every tab of the Growth plan is written from: the answers, the words, the patterns and the places of all cells. */
import { moneyUnits } from '../../currency';
import { countPattern, moneyPatterns, patterns, smallSharePattern, volumePattern } from '../../pattern';
import { type Timeline, timeline } from '../../spine/timeline';
import type { places as recordsPlaces } from '../records/places';
import type { GrowthAnswers } from './answers';
import { type Baseline, baselineOf } from './baseline';
import { type Places, places } from './places';
import { sizeOf } from './size';
import type { Text } from './words/text';
import { words } from './words/words';

export type Setting = {
  readonly answers: GrowthAnswers;
  readonly text: Text;
  readonly at: Places;
  readonly time: Timeline;
  /** Stage numbers from 1, the top of the funnel. */
  readonly stages: readonly number[];
  readonly patterns: typeof patterns & ReturnType<typeof moneyPatterns>;
  /** The largest numbers that the plan shows: columns are as wide as these take. */
  readonly largest: { readonly volume: number; readonly money: number; readonly amount: number };
  /** Pattern of a stage's monthly volumes, and of the share of it that becomes a customer. */
  readonly volume: (stage: number) => string;
  readonly become: (stage: number) => string;
  /** Of the volumes of the whole plan. */
  readonly wholePlan: (stage: number) => string;
  /** Where the plan lands if nothing changes; undefined where no history says it. */
  readonly baseline: Baseline | undefined;
  /** Pattern of what a month of the history brought. */
  readonly amounts: string;
  /** Where the rows of a CRM are counted; undefined where none are connected. */
  readonly records: ReturnType<typeof recordsPlaces> | undefined;
};

export function setting(answers: GrowthAnswers, records?: Setting['records']): Setting {
  const text = words[answers.language];
  const customers = (answers.goal * (1 - answers.existing)) / answers.value;
  const become = answers.stages.map((_, stage) =>
    answers.stages.slice(stage + 1).reduce((share, { rate }) => share * rate, 1),
  );
  const baseline = answers.history ? baselineOf(answers.history, answers) : undefined;
  const largest = {
    volume: customers / Math.min(...become),
    money: largestMoney(answers, customers),
    amount: largestAmount(answers, baseline),
  };
  return {
    answers,
    text,
    at: places(sizeOf(answers)),
    time: timeline(answers.months),
    stages: answers.stages.map((_, index) => index + 1),
    patterns: {
      ...patterns,
      ...moneyPatterns(answers.currency, answers.value, text.months, {
        largest: answers.goal,
        units: moneyUnits[answers.language],
      }),
    },
    largest,
    volume: (stage) => countPattern(customers / answers.months / become[stage - 1]!),
    wholePlan: (stage) => countPattern(customers / become[stage - 1]!),
    become: (stage) => smallSharePattern(become[stage - 1]!),
    baseline,
    amounts: volumePattern(largest.amount),
    records,
  };
}

/** The most that a month brings, as the history has it, else as the goal does. */
function largestAmount({ history, goal, months }: GrowthAnswers, baseline: Baseline | undefined): number {
  const known = (history?.values ?? []).map(Number);
  const expected = (baseline?.months ?? []).map(({ high }) => high);
  return history ? Math.max(...known, ...expected) : goal / months;
}

/** The goal with room above it, what all customers bring in a month, or what is spent. */
function largestMoney(
  { goal, value, months, customersAtStart, spend }: GrowthAnswers,
  customers: number,
): number {
  const monthly = ((customersAtStart + customers) * value) / months;
  return Math.max(goal * 1.3, monthly, (spend ?? 0) * months);
}
