/** The deeds of a funnel, with plain values for cells: what they read, what they change, and that the same press does it once. */
import { expect, test } from 'vitest';
import { sizeOf } from '../../src/plan/build';
import type { CheckIn } from '../../src/plan/modules/funnel/deeds/check-in';
import { deeds } from '../../src/plan/modules/funnel/deeds/deeds';
import type { Forecasting } from '../../src/plan/modules/funnel/deeds/update-forecast';
import { monthSerial } from '../../src/plan/month';
import { everything, withRecords } from '../records/mapping';
import { withHistory } from './answers';
import { holdToLaws, type Presses, pressing } from './deed-laws';
import { growthAnswers, growthPlan } from './growth';
import { inApril } from './in-april';

const plan = growthPlan(withHistory);
const size = sizeOf(growthAnswers(withHistory));
const known = {
  month_now: 4,
  history_unit: 1,
  history_every_year: 3,
  history_odd: 1,
  rounding_in_use: 1,
};
const standing = () => inApril(plan, known);
const press = pressing(deeds, size);

const actuals = { volumes: [6000, 90, null, 4, 2, 1], revenue: 777, spend: 5, lost: 0 };
const presses: Presses<keyof typeof deeds> = [
  ['checkIn', { month: 3, actuals }],
  ['rePlan', { fromMonth: 4, useLearned: true }],
  ['dropRePlan', null, ['rePlan', { fromMonth: 4, useLearned: true }]],
  ['updateForecast', null],
  ['dropForecast', null, ['updateForecast', null]],
];

// What recurs is there only where the goal counts it, and what rows count where they are connected.
const others = [
  ...(['revenue', 'recurring'] as const).map((goalCounts) =>
    growthPlan({ ...withHistory, model: 'subscription', goalCounts }),
  ),
  withRecords(withHistory, everything),
];

holdToLaws({ plan, others, size, deeds, presses, standing });

test('what is dropped without having been done changes nothing', () => {
  const there = standing();
  expect([press('dropRePlan', null, there), press('dropForecast', null, there)]).toEqual([[], []]);
});

test('a re-plan made anew keeps what was first planned, and the rates that it went by before the first', () => {
  const there = standing();
  there.apply(press('rePlan', { fromMonth: 3, useLearned: true }, there));
  const first = there.reader().typed('use_learned_before');
  there.apply(press('rePlan', { fromMonth: 4, useLearned: false }, there));
  expect(there.reader().typed('use_learned_before')).toBe(first);
  expect(there.reader().typed('replan_from')).toBe(4);
});

test('stages are what their keys say, whatever they are called', () => {
  const there = standing();
  const see = () => deeds.checkIn.see(there.reader().typed, size) as CheckIn;
  const before = see();
  there.type('stage_names', undefined, 'stage s3');
  there.type('stage_names', 2027, 'stage s6');
  there.insertRow('funnel', there.areaOf('needed_volumes').row + 1, ['Customers']);
  expect(see()).toEqual({ ...before, stages: ['Visits', 'Leads', '3', 'SQL', 'Opportunities', '2027'] });
});

test('a check-in shows what the plan has for spend and losses: a month’s own spend before the usual, churn of those at its start', () => {
  const there = standing();
  const see = () => (deeds.checkIn.see(there.reader().typed, size) as CheckIn).planned;
  there.type('spend_a_month', 40_000);
  there.type('spend_by_month', 55_000, 'month 3');
  there.type('churn', 0.02);
  expect(see().spend.slice(0, 4)).toEqual([40_000, 40_000, 55_000, 40_000]);
  there.type('customers_by_month_at_start', 150, undefined, 'month 2');
  expect(see().lost.slice(0, 2)).toEqual([2, 3]);
  there.type('churn', undefined);
  expect(see().lost[1]).toBeNull();
});

test('rows that people add to the history are read as a part of it', () => {
  const there = standing();
  const see = () => deeds.updateForecast.see(there.reader().typed, size) as Forecasting;
  const { known } = see();
  const { row, column } = there.areaOf('history_months');
  const values: (number | undefined)[] = [];
  values[column] = monthSerial('2023-12');
  values[there.areaOf('history_values').column] = 400_000;
  there.insertRow('assumptions', row + 2, values);
  expect(see().known).toEqual({ ...known, history: known.history + 1, from: '2023-12' });
});

test('a month or a stage that the plan does not have is refused with a sentence', () => {
  const there = standing();
  const month = (number: number) => () => press('checkIn', { month: number, actuals }, there);
  expect(month(13)).toThrow('The plan has 12 months; there is no month 13.');
  expect(() => press('checkIn', { month: 1, actuals: { ...actuals, volumes: [1, 2] } }, there)).toThrow(
    'The plan has 6 stages, but 2 volumes came in. Open the month again.',
  );
  for (const fromMonth of [1, 13])
    expect(() => press('rePlan', { fromMonth, useLearned: false }, there)).toThrow(
      `A re-plan starts in month 2 to 12 of this plan, not in month ${fromMonth}.`,
    );
});
