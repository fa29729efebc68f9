/** FUNNEL_SCHEDULE: lags between the stages, and what had to be there before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelSchedule } from '../../../src/metrics/funnel/funnel-schedule';
import { seeded } from '../numbers';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('five steps of a quarter each at 25% need the names of align.me: 10,240 to 25,600, all before the year', () => {
  const stages = funnelSchedule([10, 15, 20, 25], new Array(5).fill(0.25), new Array(5).fill(1));
  // The source rounds the sum to 70,000.
  expect(stages[0]).toEqual([71_680, 0, 0, 0, 0]);
  expect(stages[4]).toEqual([40, 60, 80, 100, 0]);
  expect(stages[5]).toEqual([0, 10, 15, 20, 25]);
});

test('five months from visit to customer ask for the visits of January to May before January', () => {
  const [visits] = funnelSchedule(new Array(12).fill(1), [0.5, 0.1], [2, 3]);
  expect(visits).toEqual([100, 20, 20, 20, 20, 20, 20, 20, 0, 0, 0, 0, 0]);
});

test('as many lags as rates are wanted', () => {
  expect(() => funnelSchedule([1], [0.5, 0.5], [1])).toThrow('lags must be as many as rates (2), got 1');
});

test('lags move the need and change none of it', () => {
  const goals = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 });
  const lags = fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(goals, lags, (drawn, drawnLags) => {
      const rates = drawnLags.map(() => 0.5);
      const stages = funnelSchedule(drawn, rates, drawnLags);
      stages.forEach((need, stage) => {
        expect(sum(need)).toBe(sum(drawn) * 2 ** (rates.length - stage));
      });
    }),
    seeded,
  );
});
