/** A built Growth plan through the sidebar's calls: figures, check-in, re-plan, whatever people did to its tabs. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { CheckIn, PlanFigures, RePlanning } from '../../src/addon/contract/deeds';
import { openBuilt } from '../addon/built-file';
import { workedExample } from '../plan/answers';
import { nested } from '../plan/growth';

let host: Host;
afterEach(() => host.close());

const call = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const start = async (answers: object = workedExample, locale = 'en_US') => {
  host = await openBuilt(answers, { now: Date.UTC(2027, 6, 2), locale });
};
const checkIn = () => call<CheckIn>('see', 'press-1', 'checkIn');
const rePlanning = () => call<RePlanning>('see', 'press-1', 'rePlan');
const save = (month: number, volumes: (number | null)[], revenue: number | null) =>
  call('act', 'press-1', 'checkIn', { month, actuals: { volumes, revenue, spend: null, lost: null } });
const rePlan = (fromMonth: number, useLearned: boolean) =>
  call('act', 'press-1', 'rePlan', { fromMonth, useLearned });
const drop = () => call('act', 'press-1', 'dropRePlan', null);
const blank = Array(6).fill(null);
/** Half a year that brought 5.6 million. */
const halfYear = async () => {
  for (const [month, revenue] of [1_100_000, 0, 2_200_000, 1_100_000, 1_200_000, 0].entries())
    await save(month + 1, blank, revenue);
};
const total = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe.each([
  ['en_US', 'en'],
  ['it_IT', 'it'],
])('In %s', (locale, language) => {
  const answers = { ...workedExample, language };

  test('a new plan is told as it was asked for', async () => {
    await start(answers, locale);
    const figures = await call<Record<string, PlanFigures>>('figures', ['press-1']);
    expect(figures['press-1']).toMatchObject({
      goal: 10_000_000,
      from: '2027-01',
      to: '2027-12',
      checkInMonth: '2027-01',
    });
    expect(figures['press-1']!.outlook).toBeCloseTo(10_000_000, 3);
    expect(figures['press-1']!.chance).toBeCloseTo(0.424568, 5);
    const { months, stages, needed, goal, actual } = await checkIn();
    expect(months.map(({ past }) => past)).toEqual([...Array(6).fill(true), ...Array(6).fill(false)]);
    expect(stages).toHaveLength(6);
    expect(needed[0]![0]).toBeCloseTo(6313.13, 2);
    expect(total(goal)).toBeCloseTo(10_000_000, 3);
    expect(actual.flat().every((value) => value === null)).toBe(true);
  });

  test('S66: what is left of the goal after the first half is 5,555.56 visits a month; undone, the plan is as it was', async () => {
    await start(answers, locale);
    await halfYear();
    const before = host.snapshot();
    const needed = (await checkIn()).needed[0]!;
    await rePlan(7, false);
    expect(host.workbook.errors()).toEqual([]);
    const after = await checkIn();
    expect(total(after.needed[5]!.slice(6))).toBeCloseTo(4, 6);
    for (const visits of after.needed[0]!.slice(6)) expect(visits).toBeCloseTo(5555.5556, 3);
    expect(total(after.goal.slice(6))).toBeCloseTo(4_400_000, 3);
    // The goals of six months, and what is left of the whole.
    expect(total(after.goal)).toBeCloseTo(5_000_000 + 4_400_000, 3);
    expect((await rePlanning()).inForce).toEqual({ from: '2027-07', on: '2027-07-02' });
    expect(needed[0]).toBeCloseTo(6313.13, 2);
    await drop();
    expect(host.snapshot()).toBe(before);
  });
});

test('Learned rates show in the re-plan’s basis, and drive the plan when they are chosen', async () => {
  await start();
  await save(1, [6000, 90, 18, 4, 2, 1], 1_100_000);
  await save(2, [6000, 60, 10, 1, 1, 0], 0);
  const { plannedRates, learnedRates } = (await rePlanning()).plan;
  expect(plannedRates).toEqual([0.015, 0.2, 0.2, 0.4, 0.5]);
  expect(learnedRates[0]).toBeCloseTo((50 * 0.015 + 150) / (50 + 12_000), 9);
  const before = (await checkIn()).needed[0]![6]!;
  await rePlan(3, true);
  expect((await checkIn()).needed[0]![6]!).not.toBeCloseTo(before, 0);
  expect((await rePlanning()).useLearned).toBe(true);
  await drop();
  expect((await rePlanning()).useLearned).toBe(false);
});

test('Nothing changes and nothing is lost when people insert rows and columns and rename the tabs', async () => {
  await start();
  await halfYear();
  await save(3, [5000, 80, 15, 3, 1, 1], null);
  const [before, basis] = [await checkIn(), await rePlanning()];
  const insertions: Record<string, readonly [rows: readonly number[], columns: readonly string[]]> = {
    Plan: [[2, 33, 50], ['C']],
    Assumptions: [
      [3, 24, 27, 60, 80],
      ['B', 'D'],
    ],
    Funnel: [
      [4, 10, 12, 18, 20, 28],
      ['B', 'L', 'P'],
    ],
    Forecast: [
      [3, 9, 11, 13],
      ['C', 'L', 'R'],
    ],
  };
  for (const [tab, [rows, columns]] of Object.entries(insertions)) {
    for (const row of [...rows].reverse()) host.workbook.insertRows(tab, row);
    for (const column of [...columns].reverse()) host.workbook.insertColumns(tab, column);
    host.workbook.rename(tab, `${tab} of mine`);
  }
  expect(host.workbook.errors()).toEqual([]);
  expect([await checkIn(), await rePlanning()]).toEqual([before, basis]);
  await save(4, [4000, null, null, null, null, 2], 900_000);
  const { actual, revenue } = await checkIn();
  expect([actual[0]![3], actual[5]![3], revenue[3]]).toEqual([4000, 2, 900_000]);
  await rePlan(7, false);
  expect(total((await checkIn()).goal.slice(6))).toBeCloseTo(10_000_000 - 5_400_000, 3);
});

test('A plan whose Forecast tab was deleted says so, and its figures leave home standing', async () => {
  await start();
  await call('build', nested({ ...workedExample, name: 'Second plan' }), 'press-2');
  host.workbook.deleteSheet('Forecast');
  await expect(checkIn()).rejects.toThrow(
    /gone: The plan “Growth plan 2027” cannot be read: a tab of it was deleted/,
  );
  const figures = await call<Record<string, PlanFigures | null>>('figures', ['press-1', 'press-2']);
  expect(figures['press-1']).toBeNull();
  expect(figures['press-2']?.goal).toBe(10_000_000);
});
