/** What is read of a team as rows that a parent adds up: another calendar, currency, kind of goal or stage falsifies no sum. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measures } from '../../src/plan/measures';
import { monthAfter, monthSerial } from '../../src/plan/month';
import { type DataRow, merged, type Parent, rowsOf, type Told } from '../../src/teams/team-data';

const months = (start: string, count: number) =>
  Array.from({ length: count }, (_, month) => monthAfter(start, month));
const parent: Parent = {
  months: months('2027-01', 3),
  stages: ['s1', 's2'],
  currency: 'EUR',
  goalCounts: 'revenue',
};
const measures = (rest: Partial<Measures> = {}): Measures => ({
  months: parent.months,
  goal: [100, 200, 300],
  outlook: [110, 190, 300],
  actual: [110, null, null],
  stages: [
    { id: 's1', name: 'Visits', volume: [10, 20, 30], seenIn: 0, seenOut: 0 },
    { id: 's2', name: 'Leads', volume: [1, 2, 3], seenIn: 10, seenOut: 2 },
  ],
  ...rest,
});
const told = (rest: Partial<Told> = {}): Told => ({
  team: 'tnorthab',
  measures: measures(),
  currency: 'EUR',
  goalCounts: 'revenue',
  rate: null,
  ...rest,
});
const on = 46_520;
const read = (rest: Partial<Told> = {}, today = '2027-03') => rowsOf(told(rest), parent, on, today);
const row = (rows: readonly DataRow[], key: string) => rows.find(([first]) => first === `tnorthab/${key}`);
/** Sum, what lies outside, and the months. */
const figures = (rows: readonly DataRow[], key: string) => row(rows, key)?.slice(5);

test('A team with the parent’s months, money and kind of goal is taken as it is', () => {
  const rows = read();
  expect(figures(rows, 'goal')).toEqual([600, '', 100, 200, 300]);
  expect(figures(rows, 'actual')).toEqual([110, '', 110, '', '']);
  expect(figures(rows, 'goal closed')).toEqual([100, '', 100, '', '']);
  expect(figures(rows, 'volume s1')).toEqual([60, '', 10, 20, 30]);
  expect(figures(rows, 'seen in s2')![0]).toBe(10);
  expect(row(rows, 'seen in s1')).toBeUndefined();
});

test('Months are matched by the calendar, and what the parent has no month for stands apart', () => {
  const rows = read({ measures: measures({ months: months('2027-02', 3) }) });
  expect(figures(rows, 'goal')).toEqual([300, 300, '', 100, 200]);
});

describe('A team in another currency', () => {
  test('is converted at the rate that was typed, its counts are not', () => {
    const rows = read({ currency: 'USD', rate: 0.5 });
    expect(figures(rows, 'goal')).toEqual([300, '', 50, 100, 150]);
    expect(figures(rows, 'volume s1')![0]).toBe(60);
  });

  test('without a rate stands where no sum reads it, and says so', () => {
    const rows = read({ currency: 'USD' });
    expect(row(rows, 'goal')).toBeUndefined();
    expect(figures(rows, 'goal foreign')![0]).toBe(600);
    expect(row(rows, 'foreign')).toBeDefined();
  });

  test('that counts customers needs no rate', () => {
    const rows = rowsOf(
      told({ currency: 'USD', goalCounts: 'customers' }),
      { ...parent, goalCounts: 'customers' },
      on,
      '2027-03',
    );
    expect(figures(rows, 'goal')![0]).toBe(600);
  });
});

test('A team whose goal counts something else stands where no sum reads it', () => {
  const rows = read({ goalCounts: 'booked' });
  expect(row(rows, 'goal')).toBeUndefined();
  expect(row(rows, 'other')).toBeDefined();
});

test('A stock counts as it stands in the last month, never as the sum of months', () => {
  const rows = rowsOf(
    told({ goalCounts: 'recurring', measures: measures({ actual: [110, 150, null] }) }),
    { ...parent, goalCounts: 'recurring' },
    on,
    '2027-03',
  );
  expect(figures(rows, 'goal')![0]).toBe(300);
  expect(figures(rows, 'actual')![0]).toBe(150);
  // Attainment compares it with the goal of the same month.
  expect(figures(rows, 'goal closed')![0]).toBe(200);
});

test('A late reporter has its last month and those that are missing; the month that runs is not missing yet', () => {
  expect(figures(read({}, '2027-03'), 'late')![0]).toBe(1);
  expect(figures(read({}, '2027-02'), 'late')![0]).toBe(0);
  expect(figures(read(), 'last')![0]).toBe(monthSerial('2027-01'));
  expect(row(read({ measures: measures({ actual: [null, null, null] }) }), 'last')).toBeUndefined();
});

test('A typed zero is an actual, and a blank is none', () => {
  const rows = read({ measures: measures({ actual: [0, null, null] }) });
  expect(figures(rows, 'actual')).toEqual([0, '', 0, '', '']);
  expect(figures(rows, 'goal closed')![0]).toBe(100);
});

test('A stage of the team’s own comes after those of the parent', () => {
  const own = { id: 'sabcd', name: 'Demos', volume: [5, 5, 5], seenIn: 1, seenOut: 1 };
  const [first, second] = measures().stages;
  const rows = read({ measures: measures({ stages: [first!, own, second!] }) });
  const keys = rows.map(([key]) => key);
  expect(keys.indexOf('tnorthab/volume s2')).toBeLessThan(keys.indexOf('tnorthab/volume sabcd'));
});

describe('A refresh', () => {
  const [old, other] = [read(), rowsOf(told({ team: 'tsouthab' }), parent, on, '2027-03')];

  test('replaces the rows of the teams that it has read, and keeps those of the others', () => {
    const fresh = read({ measures: measures({ goal: [1, 1, 1] }) });
    const rows = merged([...old, ...other], fresh, ['tnorthab', 'tsouthab'], 100);
    expect(figures(rows, 'goal')![0]).toBe(3);
    expect(rows.filter(([, team]) => team === 'tsouthab')).toEqual(other);
  });

  test('drops the rows of a team that is no longer listed, and never more than there is room for', () => {
    expect(merged([...old, ...other], [], ['tsouthab'], 100)).toEqual(other);
    expect(merged([...old, ...other], old, ['tnorthab', 'tsouthab'], 5).length).toBe(5);
  });
});

test('Rates from the sums of all teams lie between the least and the greatest, and a team without cases moves nothing', () => {
  const cases = fc.array(
    fc.record({
      seenIn: fc.integer({ min: 1, max: 1e6 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(cases, (teams) => {
      const seen = teams.map(({ seenIn, share }) => ({ seenIn, seenOut: Math.floor(seenIn * share) }));
      const sumOf = (all: readonly { seenIn: number; seenOut: number }[]) => {
        const rows = all.flatMap(({ seenIn, seenOut }, place) =>
          rowsOf(
            told({
              team: `t${place}`,
              measures: measures({
                stages: measures().stages.map((stage) => ({ ...stage, seenIn, seenOut })),
              }),
            }),
            parent,
            on,
            '2027-03',
          ),
        );
        const sum = (measure: string) =>
          rows
            .filter(([, , of, stage]) => of === measure && stage === 's2')
            .reduce((whole, [, , , , , value]) => whole + Number(value), 0);
        return sum('seen out') / sum('seen in');
      };
      const rates = seen.map(({ seenIn, seenOut }) => seenOut / seenIn);
      const pooled = sumOf(seen);
      expect(pooled).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(pooled).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
      expect(sumOf([...seen, { seenIn: 0, seenOut: 0 }])).toBe(pooled);
    }),
    { numRuns: 50 },
  );
});
