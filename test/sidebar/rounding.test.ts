// Rounding shows where the Plan tab rounds, and nowhere else: the chance is that of the exact volumes.
import { expect, test } from 'vitest';
import { growthFigures } from '../../src/plan/modules/funnel/questions/figures';

test('two whole leads a month are needed for 9.09 sales a year, at the chance of the 18.18 that are exact', () => {
  const funnel = [
    { name: 'Leads', source: 'typed' },
    { name: 'Sales', rate: 0.5, source: 'typed' },
  ];
  const answers = { goal: 10_000_000, value: 1_100_000, existing: 0, months: 12, funnel };
  const exact = growthFigures({ ...answers, rounding: 'exact' }, (name) => name).funnel!;
  const stages = growthFigures({ ...answers, rounding: 'stages' }, (name) => name).funnel!;
  expect(stages.stages.map(({ need }) => need)).toEqual([2, 1]);
  expect(stages.chance).toBe(exact.chance);
  expect(stages.chance).toBeCloseTo(0.42, 2);
});
