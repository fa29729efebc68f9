/** What an update of the forecast knows of the months so far, and what a baseline comes to in money. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOfTotal } from '../../src/forecast/total';
import { totalInMoney } from '../../src/plan/modules/funnel/baseline-money';
import { knownMonths } from '../../src/plan/modules/funnel/known-months';
import { daySerial, earliestMonth, monthAfter, monthSerial } from '../../src/plan/month';
import { frozen } from './answers';

const row = (month: string, value: unknown) => ({ day: monthSerial(month), value });
/** A plan from January 2027 on, in its fourth month; February has no actual yet. */
const plan = frozen({ start: '2027-01', now: 4, actuals: [50, null, 70, 80, null, null] });
const history = frozen([
  row('2026-09', 10),
  row('2026-10', 20),
  row('2026-11', ''),
  row('2026-12', 40),
  { day: undefined, value: undefined },
]);

describe('The months that are known', () => {
  test('are those of the history, then the plan’s own that are over: never the one that is running', () => {
    expect(knownMonths(history, plan)).toEqual({
      past: { start: '2026-09', values: [10, 20, null, 40, 50, null, 70] },
      history: 3,
      actuals: 2,
      from: '2026-09',
      to: '2027-03',
      missing: ['2026-11'],
      untyped: ['2027-02'],
      twice: [],
      leftOut: 0,
    });
  });

  test('may stand in any order and on any day of their month', () => {
    const shuffled = [history[3]!, { day: daySerial('2026-10-31') + 0.75, value: 20 }, history[0]!];
    expect(knownMonths(shuffled, plan).past).toEqual(knownMonths(history, plan).past);
  });

  test('take the lower row where a month stands twice, and say which', () => {
    const { past, twice } = knownMonths([...history, row('2026-10', 25), row('2026-10', 27)], plan);
    expect(past.values[1]).toBe(27);
    expect(twice).toEqual(['2026-10']);
  });

  test('go by the plan’s actual where the history tells of the same month', () => {
    const both = [...history, row('2027-01', 999), row('2027-02', 60)];
    expect(knownMonths(both, plan)).toMatchObject({
      past: { values: [10, 20, null, 40, 50, 60, 70] },
      history: 4,
      actuals: 2,
      untyped: [],
      twice: [],
    });
  });

  test('leave out a month that is not over, also before the plan starts', () => {
    const early = { ...plan, now: -1, actuals: Array(6).fill(null) };
    const { past, leftOut, to } = knownMonths(history, early);
    expect(past).toEqual({ start: '2026-09', values: [10, 20] });
    expect(to).toBe('2026-10');
    expect(leftOut).toBe(1);
    expect(knownMonths([row('2027-04', 1), row('2030-01', 1)], plan).leftOut).toBe(2);
  });

  test.each([
    ['a text for a number', { day: monthSerial('2026-08'), value: 'n/a' }],
    ['a number without a date', { day: '', value: 12 }],
    ['a date as text', { day: 'August 2026', value: 12 }],
    ['a year for a date', { day: 2026, value: 12 }],
    ['a date that no calendar has', { day: 1e15, value: 12 }],
    ['a month before 2000', row('1999-12', 12)],
    ['a month over ten years before the last one', row('2016-12', 12)],
    ['a tick', { day: monthSerial('2026-08'), value: true }],
  ])('leave out a row with %s, and count it', (_, bad) => {
    expect(knownMonths([bad, ...history], plan)).toEqual({ ...knownMonths(history, plan), leftOut: 1 });
  });

  test('are all that a plan is built from, however long ago: no more than five years, from 2000 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 323 }), fc.integer({ min: 3, max: 60 }), (after, length) => {
        fc.pre(after + length <= 324);
        const start = monthAfter(earliestMonth, after);
        const rows = Array.from({ length }, (_, index) => row(monthAfter(start, index), index));
        const none = { ...plan, actuals: Array(6).fill(null) };
        const { past, leftOut } = knownMonths(rows, none);
        expect(past).toEqual({ start, values: rows.map(({ value }) => value) });
        expect(leftOut).toBe(0);
      }),
      { seed: 5 },
    );
  });

  test('are none where nothing is typed', () => {
    expect(knownMonths([], { ...plan, actuals: [null, null] })).toMatchObject({
      past: { values: [] },
      from: null,
      to: null,
      untyped: ['2027-01', '2027-02'],
    });
  });

  test('begin and end with a known month, whatever is typed', () => {
    const value = fc.option(fc.integer({ min: -5, max: 5 }), { nil: '' });
    const rows = fc.array(fc.tuple(fc.integer({ min: -130, max: 12 }), value), { maxLength: 60 });
    const actuals = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 36 });
    fc.assert(
      fc.property(rows, actuals, fc.integer({ min: -20, max: 40 }), (typed, actuals, now) => {
        const cells = typed.map(([place, value]) => row(monthAfter('2027-01', place), value));
        const {
          past,
          history,
          actuals: own,
          from,
          to,
        } = knownMonths(cells, { start: '2027-01', now, actuals });
        const known = past.values.filter((value) => value !== null);
        expect(known).toHaveLength(history + own);
        if (from === null) {
          expect(past.values).toEqual([]);
          return;
        }
        expect(past.start).toBe(from);
        expect(monthAfter(from, past.values.length - 1)).toBe(to);
        expect([past.values[0], past.values[past.values.length - 1]]).not.toContain(null);
        expect(monthSerial(to!)).toBeLessThan(monthSerial(monthAfter('2027-01', now - 1)));
      }),
    );
  });
});

describe('A baseline in money', () => {
  const months = frozen([
    { mean: 2, low: 1, high: 4 },
    { mean: 3, low: 3, high: 3 },
  ]);

  test('is revenue as it is, with the range of a total', () => {
    expect(totalInMoney(months, { each: 1, besides: [] })).toEqual(rangeOfTotal(months));
  });

  test('is customers at what one brings, and the existing customers’ part of the goal', () => {
    const sum = totalInMoney(months, { each: 100, besides: [50, 70] })!;
    const customers = rangeOfTotal(months);
    expect(sum.mean).toBeCloseTo(620, 9);
    expect(sum.mean - sum.low).toBeCloseTo(100 * (customers.mean - customers.low), 9);
    expect(sum.high - sum.mean).toBeCloseTo(100 * (customers.high - customers.mean), 9);
  });

  test('counts the months that are known, and is not known without any', () => {
    expect(totalInMoney([null, ...months], { each: 1, besides: [9] })?.mean).toBe(5);
    expect(totalInMoney([null, null], { each: 1, besides: [] })).toBeUndefined();
  });
});
