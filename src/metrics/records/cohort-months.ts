/** What the months in which rows came tell: since when conversions are known, and how much more they differ than chance. */
import { firstDayOf, monthOf } from '../retention/calendar';
import { ends, type Outcomes, oldestOf } from './outcomes';

/** So many conversions would be missing by accident once in a hundred and fifty times. */
const mostMissing = 5;

/**
 * The first day of the cohorts whose conversions are all known, or undefined where every cohort's are. A history of
 * conversions often begins later than the rows do: where more than a few should have been seen before the first one,
 * the cohorts from before the first whole month since then would look worse than they were.
 */
export function knownSince(outcomes: Outcomes): number | undefined {
  const { starts, ages, ends: kinds } = outcomes;
  let first = Number.POSITIVE_INFINITY;
  for (let place = 0; place < starts.length; place += 1) {
    if (kinds[place] === ends.won) first = Math.min(first, starts[place]! + ages[place]!);
  }
  if (first === Number.POSITIVE_INFINITY) return undefined;
  const hazard = cumulativeHazard(outcomes, first);
  let missing = 0;
  for (let place = 0; place < starts.length; place += 1) {
    const start = starts[place]!;
    if (start < first) missing += hazard[Math.min(first - start, hazard.length) - 1]!;
  }
  if (missing < mostMissing) return undefined;
  const month = monthOf(first);
  return firstDayOf(firstDayOf(month) === first ? month : month + 1);
}

/** By age, the sum of conversions over rows at risk, counted only from the day `since` on. */
function cumulativeHazard({ starts, ages, ends: kinds }: Outcomes, since: number): number[] {
  const length = oldestOf(ages) + 1;
  const entering = new Array<number>(length + 1).fill(0);
  const won = new Array<number>(length).fill(0);
  for (let place = 0; place < starts.length; place += 1) {
    const from = Math.max(0, since - starts[place]!);
    const age = ages[place]!;
    if (age < from) continue;
    entering[from]! += 1;
    entering[age + 1]! -= 1;
    if (kinds[place] === ends.won) won[age]! += 1;
  }
  let atRisk = 0;
  let sum = 0;
  return won.map((count, age) => {
    atRisk += entering[age]!;
    if (count > 0) sum += count / atRisk;
    return sum;
  });
}

export type CohortMonth = {
  /** Counted so that the next month is one more. */
  readonly month: number;
  readonly rows: number;
  readonly won: number;
  /** Conversions by now, where every month converts alike. */
  readonly expected: number;
  /** Their variance by chance alone. */
  readonly variance: number;
};

type Counted = { -readonly [Key in Exclude<keyof CohortMonth, 'month'>]: number };

/** Each month in which rows came: what converted of them, and what the curve of all leads to expect at their age. */
export function cohortMonths(
  { asOf, starts, ends: kinds }: Outcomes,
  curve: readonly number[],
): CohortMonth[] {
  const months = new Map<number, Counted>();
  // Many rows came on the same day, whose month is then looked up once.
  const ofDay = new Map<number, Counted>();
  const monthOfDay = (day: number): Counted => {
    const key = monthOf(day);
    const month = months.get(key) ?? { rows: 0, won: 0, expected: 0, variance: 0 };
    months.set(key, month);
    ofDay.set(day, month);
    return month;
  };
  for (let place = 0; place < starts.length; place += 1) {
    const start = starts[place]!;
    const month = ofDay.get(start) ?? monthOfDay(start);
    const share = curve[Math.min(asOf - start, curve.length - 1)]!;
    month.rows += 1;
    month.won += kinds[place] === ends.won ? 1 : 0;
    month.expected += share;
    month.variance += share * (1 - share);
  }
  return [...months]
    .map(([month, each]) => ({ month, ...each }))
    .sort((one, other) => one.month - other.month);
}

/** Fewer months say nothing about how much months differ, nor do months with fewer conversions to expect. */
const fewestMonths = 4;
const fewestExpected = 2;

/**
 * How many times more than by chance the months differ, at least 1: Pearson's dispersion (McCullagh and Nelder, 1989).
 * So many cases of rows are worth one.
 */
export function spreadBetween(months: readonly CohortMonth[]): number {
  const telling = months.filter(({ expected, variance }) => expected >= fewestExpected && variance > 0);
  if (telling.length < fewestMonths) return 1;
  const squares = telling.reduce(
    (sum, { won, expected, variance }) => sum + (won - expected) ** 2 / variance,
    0,
  );
  return Math.max(1, squares / (telling.length - 1));
}
