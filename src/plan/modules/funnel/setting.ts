/** What every tab of the Growth plan is written from: the answers, the words, the patterns and the places of all cells. */
import { axisPattern } from '../../currency';
import { formula } from '../../formula';
import type { GoalCounts } from '../../module';
import { countPattern, moneyPatterns, patterns, smallSharePattern, volumePattern } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { type Timeline, timeline } from '../../spine/timeline';
import type { places as recordsPlaces } from '../records/places';
import type { GrowthAnswers } from './answers';
import { type Baseline, baselineOf } from './baseline';
import { countsOf, isStock, isStream } from './counts';
import { about, shortMoney } from './page/numbers';
import { type Places, places } from './places';
import { sizeOf } from './size';
import { besidesOf, worthsOf } from './stream';
import { streamOf } from './stream-answers';
import type { Text } from './words/text';
import { textOf } from './words/words';

export type Setting = {
  readonly answers: GrowthAnswers;
  readonly counts: GoalCounts;
  /** What a customer counts in the month in which it is won, and the share of the goal that needs none. */
  readonly each: Formula;
  readonly existing: Formula;
  /** The scenario's factor of what a customer brings. */
  readonly valueFactor: Formula;
  /** Of a difference in what the goal counts: anything less is rounding. */
  readonly half: string;
  /** An amount of what the goal counts, as sentences and cards write it; all digits of what was typed. */
  readonly said: (amount: CellRef | Formula, typed?: true) => Formula;
  readonly text: Text;
  readonly at: Places;
  readonly time: Timeline;
  /** Stage numbers from 1, the top of the funnel. */
  readonly stages: readonly number[];
  readonly patterns: typeof patterns & ReturnType<typeof moneyPatterns> & GoalPatterns;
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

/** Patterns of a month of what the goal counts, and of the axes of charts up to the goal and month by month. */
type GoalPatterns = { readonly goal: string; readonly goalAxis: string; readonly monthAxis: string };

export function setting(answers: GrowthAnswers, records?: Setting['records']): Setting {
  const text = textOf(answers);
  const counts = countsOf(answers);
  const at = places(sizeOf(answers));
  const { currency, language } = answers;
  const aim = aimOf(answers, counts);
  const customers = customersOf(answers, aim, counts);
  const become = answers.stages.map((_, stage) =>
    answers.stages.slice(stage + 1).reduce((share, { rate }) => share * rate, 1),
  );
  const baseline = answers.history ? baselineOf(answers.history, answers) : undefined;
  const largest = {
    volume: customers / Math.min(...become),
    money: largestMoney(answers, aim, customers),
    amount: largestAmount(answers, aim, baseline),
  };
  const money = moneyPatterns(answers, answers.value ?? 0, text.months, aim);
  const countsCustomers = counts === 'customers';
  // The best month of a season is about half as large again.
  const bestMonth = isStock(counts) ? aim : (1.5 * aim) / answers.months;
  return {
    answers,
    counts,
    each: countsCustomers ? formula`1` : formula`${at.assumptions.value}`,
    valueFactor: countsCustomers ? formula`1` : formula`${at.assumptions.factor('value', 'more 3')}`,
    existing: counts === 'booked' ? formula`${at.assumptions.existing}` : formula`0`,
    half: countsCustomers ? '1/20' : '1/2',
    said: (amount, typed) =>
      countsCustomers
        ? formula`IF(${amount}<=0-1/20;"−";"")&${about(formula`ABS(${amount})`)}`
        : shortMoney(amount, { currency, language, goal: at.assumptions.goal, ...(typed && { typed }) }),
    text,
    at,
    time: timeline(answers.months),
    stages: answers.stages.map((_, index) => index + 1),
    patterns: {
      ...patterns,
      ...money,
      goal: countsCustomers ? countPattern(customers / answers.months) : money.money,
      goalAxis: countsCustomers ? patterns.count : money.axis,
      monthAxis: countsCustomers ? patterns.count : axisPattern(answers, bestMonth),
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

/** While no goal is typed, columns have room for a large one. */
const aimOf = ({ goal }: GrowthAnswers, counts: GoalCounts) =>
  goal ?? (counts === 'customers' ? 1000 : 10_000_000);

/** About how many customers the goal takes: columns and patterns go by it. */
function customersOf(answers: GrowthAnswers, goal: number, counts: GoalCounts): number {
  const { value, months } = answers;
  if (counts === 'customers') return goal;
  // What is not known yet: one customer, whose columns have room for the goal.
  if (value === null) return 1;
  if (!isStream(counts)) return (goal * (1 - answers.existing)) / value;
  const stream = streamOf(answers, counts);
  const worths = worthsOf(stream, months);
  const mean = worths.reduce((all, worth) => all + worth, 0) / months;
  return Math.max(1, (goal - besidesOf(stream, stream.opening, months)) / mean);
}

/** The most that a month brings, as the history has it, else as the goal does. */
function largestAmount(
  { history, months }: GrowthAnswers,
  goal: number,
  baseline: Baseline | undefined,
): number {
  const known = (history?.values ?? []).map(Number);
  const expected = (baseline?.months ?? []).map(({ high }) => high);
  return history ? Math.max(...known, ...expected) : goal / months;
}

/** The goal with room above it, what all customers bring in a month, or what is spent. */
function largestMoney(
  { value, months, customersAtStart, spend, openingRecurring }: GrowthAnswers,
  goal: number,
  customers: number,
): number {
  const monthly = ((customersAtStart + customers) * (value ?? 0)) / months;
  return Math.max(goal * 1.3, monthly, (spend ?? 0) * months, openingRecurring ?? 0);
}
