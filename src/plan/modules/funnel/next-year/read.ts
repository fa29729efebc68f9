/** What the cells of a plan tell the one that comes after it, by stage and by month, both from 0. */
import type { GoalCounts, Shown, SpineAnswers } from '../../../module';
import { dayIn, dayOf, monthAfter } from '../../../month';
import { monthColumn } from '../../../spine/timeline';
import type { FunnelAnswers } from '../answers';
import { kinds } from '../counts';
import { places } from '../places';
import { sizeOf } from '../size';

export type Spine = Pick<SpineAnswers, 'start' | 'months'>;

/** Evidence of before a plan of two years is old. */
const twoYears = 24;

export type Row = readonly (number | null)[];
export type Cases = { readonly entered: number; readonly converted: number };

export type PlanRead = {
  readonly counts: GoalCounts;
  readonly last: number;
  /** yyyy-mm */
  readonly months: readonly string[];
  readonly today: string;
  readonly expected: readonly Row[];
  readonly actual: readonly Row[];
  readonly lags: readonly number[];
  readonly rates: readonly (number | null)[];
  /** Of each step: before the plan, and seen in it. */
  readonly before: readonly Cases[];
  readonly seen: readonly Cases[];
  /** Undefined where nothing is known. */
  readonly evidence: readonly (Cases | undefined)[];
  readonly revenue: Row;
  readonly existing: Row;
  readonly lost: Row;
  readonly atStart: Row;
  readonly spend: Row;
  readonly outlook: number | null;
  readonly atEnd: number | null;
  /** What recurs at the end of the plan; null where nothing does. */
  readonly recurring: number | null;
};

export function readPlan(answers: FunnelAnswers, shown: Shown, { start, months: count }: Spine): PlanRead {
  const at = places(sizeOf({ ...answers, months: count }));
  const stages = answers.stages.map((_, index) => index + 1);
  const columns = Array.from({ length: count }, (_, index) => monthColumn(index + 1));
  const number = (place: Parameters<Shown>[0]) => {
    const value = shown(place);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  const onFunnel = (row: string): Row => columns.map((column) => number(at.funnel.at(row, column)));
  const onForecast = (row: string): Row => columns.map((column) => number(at.forecast.at(row, column)));
  const { assumptions, funnel, forecast } = at;
  const whole = (value: number | null) => Math.max(0, Math.round(value ?? 0));
  const steps = stages.map((stage) => (stage === 1 ? undefined : stage));
  const before = steps.map((stage) => ({
    entered: stage ? whole(number(assumptions.entered(stage))) : 0,
    converted: stage ? whole(number(assumptions.converted(stage))) : 0,
  }));
  const seen = steps.map((stage) => ({
    entered: stage ? whole(number(assumptions.seenEntered(stage))) : 0,
    converted: stage ? whole(number(assumptions.seenConverted(stage))) : 0,
  }));
  const isLearned = number(assumptions.useLearned) === 1;
  const existing = number(assumptions.existing) ?? 0;
  return {
    counts: kinds[(number(assumptions.goalCounts) ?? 1) - 1] ?? 'booked',
    last: stages.length - 1,
    months: columns.map((_, index) => monthAfter(start, index)),
    today: dayIn(shown(funnel.figure('today'))) ?? dayOf(0),
    expected: stages.map((stage) => onFunnel(funnel.expected(stage))),
    actual: stages.map((stage) => onFunnel(funnel.actual(stage))),
    lags: stages.map((stage) => (stage === 1 ? 0 : (number(funnel.lag(stage)) ?? 0))),
    rates: steps.map((stage) =>
      stage ? number(isLearned ? assumptions.rate(stage) : assumptions.learned(stage)) : null,
    ),
    before,
    seen,
    evidence: before.map((old, index) => together(old, seen[index]!, count)),
    revenue: onForecast('actual'),
    existing: onForecast('original').map((goal) => (goal ?? 0) * existing),
    lost: onForecast('lostActual'),
    atStart: onForecast('atStart'),
    spend: onForecast('spendActual'),
    outlook: number(forecast.total('outlook')),
    atEnd: number(forecast.total('atEnd')),
    recurring: number(forecast.total('arrClosing')),
  };
}

/** Evidence older than two years counts half. */
function together(before: Cases, seen: Cases, months: number): Cases | undefined {
  const part = months >= twoYears ? 1 / 2 : 1;
  const sum = {
    entered: Math.round(before.entered * part) + seen.entered,
    converted: Math.round(before.converted * part) + seen.converted,
  };
  return sum.entered > 0 ? sum : undefined;
}
