/** Where a plan lands if nothing changes: from the history to the cells that say it. */
import { afterAll, describe, expect, test } from 'vitest';
import { forecast } from '../../src/forecast/forecast';
import { completed } from '../../src/forecast/gaps';
import { rangeOfTotal } from '../../src/forecast/total';
import { cell } from '../../src/plan/formula';
import { namesOf } from '../../src/plan/inputs';
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import { baselineOf } from '../../src/plan/modules/funnel/baseline';
import type { BaselineColumn } from '../../src/plan/modules/funnel/places';
import { places } from '../../src/plan/modules/funnel/places';
import type { Plan } from '../../src/plan/plan';
import { revenueHistory, withHistory, workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const at = places(sizeOf(6, 12));
const months = Array.from({ length: 12 }, (_, index) => `month ${index + 1}`);
const year = { start: '2027-01', months: 12 };
const [low, high] = ['baselineLow', 'baselineHigh'];

describe('a baseline', () => {
  test('is the forecast of the history, from the plan’s first month on', () => {
    const known = completed(
      revenueHistory.values.map((value) => value ?? undefined),
      12,
    );
    // November and December 2026 lie between.
    expect(baselineOf(revenueHistory, year)!.months).toEqual(forecast(known, 14, { period: 12 }).slice(2));
  });

  test('names the months that are far from the usual, and follows them where such months come again', () => {
    const values = revenueHistory.values.map((value, month) => (month === 20 ? 10 * value! : value));
    const odd = baselineOf({ ...revenueHistory, values }, year)!;
    expect(odd.odd).toEqual(['2025-09']);
    const plain = baselineOf(revenueHistory, year)!;
    expect(plain.odd).toEqual([]);
    const total = ({ months }: typeof odd) => rangeOfTotal(months).mean;
    expect(Math.abs(total(odd) / total(plain) - 1)).toBeLessThan(0.01);
    const followed = baselineOf({ ...revenueHistory, values, followsOdd: true }, year)!;
    expect(followed.odd).toEqual(['2025-09']);
    expect(total(followed)).toBeGreaterThan(1.02 * total(plain));
  });

  test('asks nobody, and hears who knows whether every year is like this', () => {
    const one = { start: '2026-01', values: revenueHistory.values.slice(12, 24) };
    const wide = (everyYear?: boolean | null) => {
      const { months, together } = baselineOf({ ...one, everyYear }, year)!;
      const { low, high } = rangeOfTotal(months, together);
      return high - low;
    };
    expect(wide(true)).toBeLessThan(wide());
    expect(wide(null)).toBe(wide());
    expect(wide(false)).toBeGreaterThan(wide());
  });

  test('says what was read and how', () => {
    expect(baselineOf(revenueHistory, year)).toMatchObject({
      read: 33,
      last: '2026-10',
      method: 'combination',
    });
    expect(baselineOf({ start: '2026-08', values: [3, null, 5, 4, null] }, year)).toMatchObject({
      read: 3,
      last: '2026-11',
      method: 'level',
    });
  });

  test('keeps the months of the plan that the history knows as they were', () => {
    const running = { start: '2026-09', months: 4 };
    const { months } = baselineOf(revenueHistory, running)!;
    const [september, october] = [revenueHistory.values[32]!, revenueHistory.values[33]!];
    expect(months[0]).toEqual({ mean: september, low: september, high: september });
    expect(months[1]).toEqual({ mean: october, low: october, high: october });
    expect(months[2]!.high).toBeGreaterThan(months[2]!.low);
  });

  test('fills a month that is missing in between, and looks back from the first to the plan’s beginning', () => {
    const past = { start: '2026-12', values: [null, null, 10, null, 14, 12] };
    const { months, read } = baselineOf(past, year)!;
    expect(months.slice(1, 5).map(({ mean }) => mean)).toEqual([10, 12, 14, 12]);
    const { mean, low, high } = forecast([12, 14, 12, 10], 1, { period: 12 })[0]!;
    expect(months[0]).toEqual({ mean, low, high });
    expect(low).toBeLessThan(mean);
    expect(read).toBe(3);
    expect(months).toHaveLength(12);
  });

  test('takes three months with a value', () => {
    expect(baselineOf({ start: '2026-01', values: [1, null, 2, null] }, year)).toBeUndefined();
  });

  test('of what never varied is that, without a range', () => {
    const { months, method } = baselineOf({ start: '2026-06', values: [7, 7, 7] }, year)!;
    expect(method).toBe('constant');
    expect(months).toEqual(Array(12).fill({ mean: 7, low: 7, high: 7 }));
  });
});

function sheetOf(answers: GrowthAnswers) {
  const plan = growthPlan(answers);
  const sheet = built(plan, answers.language === 'it' ? 'it_IT' : 'en_US');
  return {
    ...sheet,
    plan,
    money: (row: string, column = 'total') => sheet.number(at.forecast.at(row, column)),
    today: (of: 'revenue' | 'for goal' | 'gain') => sheet.value(at.funnel.figure(`today ${of}`)),
    note: () => sheet.value(cell('plan', 'levers', 'column 4')),
    said: () => sheet.value(at.forecast.at('baseline head', 'month 1')),
  };
}

const valuesOf = (plan: Plan, column: BaselineColumn) => {
  const { from } = at.assumptions.baseline(column);
  const inColumn = plan.tabs
    .flatMap(({ cells }) => cells)
    .filter(({ at }) => at.tab === from.tab && at.column === from.column && /^baseline \d/.test(at.row));
  return inColumn.map(({ value, formula }) => (formula ? 'a formula' : value));
};

describe('a plan with 34 months of revenue', () => {
  const sheet = sheetOf({ ...withHistory, existing: 0.1 });
  afterAll(() => sheet.close());
  const expected = baselineOf(revenueHistory, withHistory)!.months;

  test('holds its baseline as plain numbers, first planned as it is now', () => {
    expect(valuesOf(sheet.plan, 'mean')).toEqual(expected.map(({ mean }) => mean));
    expect(valuesOf(sheet.plan, 'low')).toEqual(expected.map((month) => month.low));
    expect(valuesOf(sheet.plan, 'high')).toEqual(expected.map((month) => month.high));
    expect(valuesOf(sheet.plan, 'first')).toEqual(valuesOf(sheet.plan, 'mean'));
    expect(valuesOf(sheet.plan, 'before')).toEqual(Array(12).fill(undefined));
    expect(sheet.errors()).toEqual([]);
  });

  test('shows it beside goal and outlook, and gives every total the forecaster’s own range', () => {
    const columns: [string, typeof expected][] = [
      ['total', expected],
      ['quarter 1', expected.slice(0, 3)],
      ['quarter 4', expected.slice(9)],
      ...months.map((month, index): [string, typeof expected] => [month, [expected[index]!]]),
    ];
    for (const [column, part] of columns) {
      const total = rangeOfTotal(part, baselineOf(revenueHistory, withHistory)!.together);
      expect(sheet.money('baseline', column)).toBeCloseTo(total.mean, 4);
      expect(sheet.money(low!, column)).toBeCloseTo(total.low, 4);
      expect(sheet.money(high!, column)).toBeCloseTo(total.high, 4);
      const added = sheet.money('outlook', column) - sheet.money('baseline', column);
      expect(sheet.money('toAdd', column)).toBeCloseTo(added, 1);
    }
  });

  test('names the gap to the goal', () => {
    const land = Math.round(sheet.money('baseline')).toLocaleString('en-US');
    const gap = Math.round(1e7 - sheet.money('baseline')).toLocaleString('en-US');
    expect(sheet.said()).toMatch(
      new RegExp(
        `^You land at \\$${land}, in 95 of 100 cases between \\$[\\d,]+ and \\$[\\d,]+: \\$${gap} short of`,
      ),
    );
  });

  test('says how much every lever would have to rise: with it, the pace of today makes the goal', () => {
    const [today, gain] = [sheet.today('revenue') as number, sheet.today('gain') as number];
    const existing = 1e6;
    expect(today + existing).toBeCloseTo(sheet.money('baseline'), 2);
    expect(today * (1 + gain) + existing).toBeCloseTo(1e7, 2);
    expect(sheet.note()).toMatch(
      new RegExp(
        `^If nothing changes: \\$[\\d.]+M; then every line has to rise ${Math.round(100 * gain)}%\\.$`,
      ),
    );
  });

  test('asks the rest of the goal of the months to come once months are typed', () => {
    const actual = [600_000, 500_000, 700_000];
    sheet.fill(actual.map((value, index) => [at.forecast.at('actual', months[index]!), value] as const));
    expect(sheet.said()).toContain('Months were typed since');
    // As Update forecast leaves it: what came in stands in the baseline.
    sheet.fill([
      ...actual.map(
        (value, index) => [cell('assumptions', `baseline ${index + 1}`, 'more 1'), value] as const,
      ),
      [at.assumptions.stamp('last', 'mean'), 46447],
    ]);
    expect(sheet.said()).not.toContain('Months were typed since');
    const toCome = expected.slice(3).reduce((sum, { mean }) => sum + mean, 0);
    expect(sheet.money('baseline')).toBeCloseTo(1_800_000 + toCome, 2);
    const today = sheet.today('revenue') as number;
    expect(today).toBeCloseTo(toCome - 0.1 * sheet.money('goal', 'to go'), 2);
    expect(sheet.today('for goal')).toBeCloseTo(today + 1e7 - 1_800_000 - toCome, 2);
    expect(today * (1 + (sheet.today('gain') as number)) + 1_800_000 + toCome - today).toBeCloseTo(1e7, 2);
  });

  test('says when the plan brings less than comes anyway', () => {
    sheet.fill([[at.assumptions.input('goal'), 3_000_000]]);
    expect(sheet.said()).toMatch(/The plan’s outlook is \$[\d,]+: \$[\d,]+ less\.$/);
    sheet.fill([[at.assumptions.input('goal'), 10_000_000]]);
  });

  test('needs nothing where the baseline makes the goal', () => {
    sheet.fill([[at.assumptions.input('goal'), 5_000_000]]);
    expect(sheet.said()).toContain(', which makes the goal.');
    expect(sheet.today('gain')).toBeLessThanOrEqual(0);
    expect(sheet.note()).not.toContain('If nothing changes');
    sheet.fill([[at.assumptions.input('goal'), 10_000_000]]);
  });

  test('keeps its numbers when what they came of changes: only Update forecast makes them anew', () => {
    const before = sheet.money('baseline');
    sheet.fill([
      [at.assumptions.historyValues.from, 1],
      [at.forecast.at('actual', 'month 1'), 2_000_000],
    ]);
    expect(sheet.money('baseline')).toBe(before);
  });
});

describe('a plan whose history has months far from the usual', () => {
  const values = Array.from(
    { length: 46 },
    (_, month) => 400_000 + 3000 * month + (month % 12 === 11 ? 200_000 : 0),
  );
  for (const month of [26, 32, 33, 42]) values[month]! *= 9;
  const history = { ...revenueHistory, start: '2023-01', values };
  const [english, italian] = (['en', 'it'] as const).map((language) =>
    sheetOf({ ...withHistory, language, history: { ...history, followsOdd: language === 'it' } }),
  ) as [ReturnType<typeof sheetOf>, ReturnType<typeof sheetOf>];
  afterAll(() => {
    english.close();
    italian.close();
  });
  const said = cell('assumptions', 'baseline said mean', 'input');

  test('names the first three and says how many there are', () => {
    expect(english.value(said)).toMatch(
      /\. Far from the usual: March 2025, September 2025, October 2025; in all 4$/,
    );
    expect(italian.value(said)).toMatch(
      /\. Fuori dal solito: marzo 2025, settembre 2025, ottobre 2025; in tutto 4$/,
    );
    expect([...english.errors(), ...italian.errors()]).toEqual([]);
  });

  test('keeps what was said of them', () => {
    const choice = at.assumptions.oddMonths;
    expect([english.value(choice), italian.value(choice)]).toEqual([1, 2]);
    expect(english.value(at.assumptions.everyYear)).toBe(3);
  });
});

describe('a plan with a history of customers', () => {
  const values = Array.from({ length: 24 }, (_, month) => (month % 7 === 0 ? 1 : 0));
  const history = { of: 'customers', start: '2025-01', values, asOf: '2027-01-05' } as const;
  const answers: GrowthAnswers = { ...workedExample, language: 'it', existing: 0.2, history: { ...history } };
  const sheet = sheetOf(answers);
  afterAll(() => sheet.close());
  const expected = baselineOf(history, answers)!.months.map(({ mean }) => mean);

  test('lands at what its customers bring, and the existing customers’ part of the goal', () => {
    const customers = expected.reduce((sum, value) => sum + value, 0);
    expect(sheet.money('baseline')).toBeCloseTo(customers * 1_100_000 + 2_000_000, 3);
    expect(sheet.today('revenue')).toBeCloseTo(customers * 1_100_000, 3);
    expect(sheet.errors()).toEqual([]);
  });

  test('says so in Italian', () => {
    expect(sheet.said()).toMatch(
      /^Arrivi a \$[\d.]+, in 95 casi su 100 tra \$[\d.]+ e \$[\d.]+: mancano \$[\d.]+ all’obiettivo/,
    );
    expect(sheet.value(cell('assumptions', 'baseline said mean', 'input'))).toBe(
      '5 gennaio 2027, da 24 mesi, l’ultimo dicembre 2026: sei metodi di previsione, in media senza il più alto e il più basso',
    );
  });

  test('keeps the unit it was made in, whatever the next history is to be of', () => {
    const before = sheet.money('baseline');
    sheet.fill([[at.assumptions.input('historyOf'), 'Fatturato']]);
    expect(sheet.money('baseline')).toBe(before);
    sheet.fill([[at.assumptions.stamp('unit', 'mean'), 1]]);
    expect(sheet.money('baseline')).toBeCloseTo(
      expected.reduce((sum, value) => sum + value, 0),
      6,
    );
    expect(sheet.money('baselineFirst')).toBe(before);
  });
});

describe('a plan without a history', () => {
  const sheet = sheetOf(workedExample);
  afterAll(() => sheet.close());

  test('has a place for one, and says where', () => {
    expect(sheet.errors()).toEqual([]);
    expect(sheet.said()).toContain('type past months under 8 History');
    expect(sheet.value(at.forecast.total('baseline'))).toBe('–');
    expect(sheet.value(at.forecast.total(low!))).toBe('–');
    expect(namesOf(sheet.plan).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['history_months', 'history_values', 'baseline', 'baseline_total']),
    );
  });

  test('folds away what there is nothing to compare with', () => {
    const groups = (plan: Plan) =>
      plan.tabs.flatMap(({ key, groups }) => (groups ?? []).map((group) => ({ key, ...group })));
    const folded = (plan: Plan) =>
      groups(plan).filter(({ key, collapsed }) => key === 'assumptions' && collapsed);
    const without = folded(sheet.plan).map(({ from }) => from);
    const withOne = folded(growthPlan(withHistory)).map(({ from }) => from);
    expect(without.filter((from) => !withOne.includes(from))).toContain('history 1');
    expect(without.length).toBe(withOne.length + 2);
  });

  test('lives with text in its baseline', () => {
    sheet.fill([
      [at.assumptions.baseline('mean').from, 'some'],
      [at.assumptions.baseline('low').from, 5],
      [at.assumptions.stamp('method', 'mean'), 'some'],
      [at.assumptions.together, 'some'],
    ]);
    expect(sheet.errors()).toEqual([]);
  });
});
