/** Numbers that others worked out: time and chance of the worked example, learning, and re-planning at half-year. */
import { describe, expect, test } from 'vitest';
import { cell } from '../../src/plan/formula';
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import { places } from '../../src/plan/modules/funnel/places';
import { keptCells } from '../growth/random-plan';
import { workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const at = places(sizeOf(6, 12));
const month = (number: number) => `month ${number}`;

const withStages = (change: (index: number) => Partial<GrowthAnswers['stages'][number]>): GrowthAnswers => ({
  ...workedExample,
  stages: workedExample.stages.map((stage, index) => ({ ...stage, ...change(index) })),
});

/** 72,000 visits of a past period became nine customers. */
const counts = [72_000, 1080, 216, 43, 17, 9];

/** The mean of what Jeffreys’ prior makes of them. */
const jeffreys = (index: number) => (index === 0 ? 1 : (counts[index]! + 0.5) / (counts[index - 1]! + 1));

describe('S64 with a month between all stages', () => {
  const sheet = built(growthPlan(withStages((index) => ({ lag: index === 0 ? 0 : 1 }))));

  test('31,566 visits should exist already, or seven months need 10,822.51 instead of 6,313.13', () => {
    expect(sheet.number(at.funnel.at('needed s1', 'fourth'))).toBeCloseTo(31_565.6566, 4);
    expect(sheet.number(at.funnel.figure('catch-up volume'))).toBeCloseTo(10_822.5108, 4);
    expect(sheet.value(at.funnel.at('title', 'month 1'))).toBe(
      '5 months of Visits should exist already (31,566 in all, August 2026 to December 2026), for the Customers of January 2027 to May 2027. Otherwise the months still open need 10,823 a month instead of 6,313.',
    );
  });

  test('the visits of each month before the plan stand in that month', () => {
    const volumes = Array.from({ length: 12 }, (_, index) =>
      sheet.number(at.funnel.at(at.funnel.tooEarly(1), at.funnel.before(index + 1))),
    );
    expect(volumes.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    for (const volume of volumes.slice(7)) expect(volume).toBeCloseTo(6313.1313, 4);
  });

  test('without them the outlook is 58 % of the goal, and catching up makes the goal', () => {
    expect(sheet.number(at.forecast.total('outlook'))).toBeCloseTo(5_833_333.33, 1);
    sheet.type(at.assumptions.input('catchUp'), 'TRUE');
    expect(sheet.number(at.forecast.total('outlook'))).toBeCloseTo(10_000_000, 2);
    sheet.close();
  });
});

test('the funnel at the start takes its customers off the need', () => {
  const sheet = built(
    growthPlan(withStages((index) => ({ lag: index && 1, opening: index === 4 ? 4 : null }))),
  );
  // Four opportunities, half of them customers a month later: two less to win of 9.09, at every stage above.
  expect(sheet.number(at.funnel.total(at.funnel.stillToWin(1)))).toBeCloseTo(9.090909 - 2, 5);
  expect(sheet.number(at.funnel.at('expected s6', month(1)))).toBeCloseTo(2, 9);
  sheet.close();
});

describe('rates with the counts behind them', () => {
  const sheet = built(growthPlan(withStages((index) => ({ count: counts[index]!, rate: jeffreys(index) }))));

  test.each([
    [6000, 0.417],
    [10_000, 0.814],
    [12_000, 0.9],
  ])('%i visits a month make the goal with a chance of %f', (visits, chance) => {
    sheet.fill(
      Array.from({ length: 12 }, (_, index) => [cell('assumptions', month(index + 1), 'more 4'), visits]),
    );
    expect(Math.abs(sheet.number(at.funnel.figure('chance')) - chance)).toBeLessThan(0.002);
  });

  test('the volume for a chance is the one that has it', () => {
    for (const [column, chance] of [
      ['first', 0.5],
      ['second', 0.8],
      ['third', 0.9],
    ] as const) {
      const visits = sheet.number(at.funnel.at('volume wanted', column));
      sheet.fill(
        Array.from({ length: 12 }, (_, index) => [cell('assumptions', month(index + 1), 'more 4'), visits]),
      );
      expect(sheet.number(at.funnel.figure('chance'))).toBeCloseTo(chance, 6);
    }
    sheet.close();
  });
});

test('S65: 100 leads at one half make 50 sales with a chance of .539795, or .516416 where it was seen 10 times of 20', () => {
  const two = places(sizeOf(2, 3));
  const answers: GrowthAnswers = {
    ...workedExample,
    months: 3,
    goal: 50,
    value: 1,
    stages: [
      { ...workedExample.stages[0]!, name: 'Leads' },
      { ...workedExample.stages[5]!, name: 'Sales' },
    ],
  };
  const sheet = built(growthPlan(answers));
  expect(sheet.number(two.funnel.figure('chance'))).toBeCloseTo(0.539795, 6);
  const sure = (column: string) => Math.ceil(sheet.number(two.funnel.at('volume wanted', column)) * 3);
  expect([sure('second'), sure('third')]).toEqual([108, 113]);
  sheet.fill([
    [two.assumptions.entered(2), 20],
    [two.assumptions.converted(2), 10],
  ]);
  expect(Math.abs(sheet.number(two.funnel.figure('chance')) - 0.516416)).toBeLessThan(0.002);
  sheet.close();
});

test('C7: 20 % worth 50 leads and 4 of 40 seen are learned as 15.5556 %', () => {
  const sheet = built(growthPlan(workedExample));
  const { entered, converted, learned, observed, rate } = at.assumptions;
  sheet.fill([
    [entered(3), 40],
    [converted(3), 4],
  ]);
  expect(sheet.number(learned(3))).toBeCloseTo(0.155556, 6);
  expect(sheet.number(observed(3))).toBe(0.1);
  expect(sheet.number(rate(3))).toBe(0.2);
  sheet.type(at.assumptions.input('useLearned'), 'TRUE');
  expect(sheet.number(rate(3))).toBeCloseTo(0.155556, 6);
  sheet.close();
});

describe('S66: 5.6 million after the first half', () => {
  const sheet = built(growthPlan(workedExample));
  const { input } = at.assumptions;
  const revenue = new Array<number>(6).fill(5_600_000 / 6);
  const volumes = (values: number) => new Array<number>(6).fill(values);
  const kept = {
    firstGoal: new Array<number>(12).fill(10_000_000 / 12),
    firstNeed: new Array<number>(12).fill(6313.1313),
    goal: volumes(10_000_000 / 12),
    revenue,
    since: [...volumes(1), ...volumes(7)],
    effects: [volumes(0), volumes(0), volumes(100_000)],
    recurring: undefined,
    rates: [0.015, 0.2, 0.2, 0.4, 0.5],
    volumes: [6313.1313, 94.697, 18.9394, 3.7879, 1.5152, 0.7576].map((need) => [
      ...volumes(need),
      ...volumes(0),
    ]),
  };
  const typed = revenue.map((value, index) => [at.forecast.at('actual', month(index + 1)), value] as const);

  test('the rest takes four customers and 5,555.56 visits a month', () => {
    sheet.fill([...typed, ...keptCells(at, 6, 12, kept), [input('replanFrom'), 7]]);
    expect(sheet.number(at.assumptions.restOfGoal)).toBeCloseTo(4_400_000, 6);
    expect(sheet.number(at.assumptions.toWin)).toBeCloseTo(4, 9);
    for (const number of [7, 8, 9, 10, 11, 12])
      expect(sheet.number(at.funnel.at('needed s1', month(number)))).toBeCloseTo(5555.5556, 4);
    expect(sheet.number(at.funnel.at('needed s1', month(6)))).toBeCloseTo(6313.1313, 4);
    expect(sheet.number(at.forecast.total('goal'))).toBe(10_000_000);
    // 5,600,000 of the five million that six months were to bring.
    expect(sheet.value(at.funnel.figure('sure'))).toMatch(
      /^Re-planned from July 2027; 112% of the original plan came in before\. You make the goal \d+ times in 100\./,
    );
    expect(sheet.errors()).toEqual([]);
    expect(sheet.value(cell('plan', 'check sums', 'column 7'))).toBe('Fine');
  });

  test('what the months before it fell short of is carried on, and the effects with it sum to outlook less goal', () => {
    const total = (row: string) => sheet.number(at.forecast.total(row));
    expect(total('carriedOn')).toBeCloseTo(-600_000, 2);
    const all = ['fromUnderWay', 'fromVolume', 'fromRate', 'fromDeal', 'carriedOn'].map(total);
    expect(all.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total('outlook') - total('goal'), 2);
    expect(sheet.number(at.forecast.at('attainmentOfOriginal', 'to date'))).toBeCloseTo(1.12, 6);
  });

  test('clearing what was written gives the plan back', () => {
    sheet.fill([...keptCells(at, 6, 12, undefined), [input('replanFrom'), null]]);
    expect(sheet.number(at.funnel.total('needed s1'))).toBeCloseTo(75_757.5758, 4);
    sheet.close();
  });
});
