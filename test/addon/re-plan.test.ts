/** Re-planning a plan that was built, through the shipped bundle: preview and sheet, laws, and the way back. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { previewOf } from '../../sidebar/state/re-plan';
import type { Answer } from '../../src/addon/contract/answer';
import type { CheckIn, RePlanning } from '../../src/addon/contract/deeds';
import { monthsOfK, planK } from '../growth/vectors';
import { workedExample } from '../plan/answers';
import { openBuilt } from './built-file';

let host: Host;
afterEach(() => host.close());

const call = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const { rates, lags, opening } = planK([]);
const names = ['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Customers'];
const kestrelRow = {
  ...workedExample,
  name: 'Kestrel Row',
  goal: 600_000,
  value: 12_000,
  stages: names.map((name, stage) => ({
    name,
    rate: rates[stage - 1] ?? 1,
    source: 'typed',
    lag: lags[stage - 1] ?? 0,
    opening: opening[stage] || null,
    count: null,
  })),
};
const save = (month: number) => {
  const typed = monthsOfK[(month - 1) % 3]!;
  return call('act', 'press-1', 'checkIn', {
    month,
    actuals: { volumes: typed.slice(0, 6), revenue: typed[6], spend: null, lost: null },
  });
};
/** A plan of which so many months are typed, on a day of April. */
const start = async (months: number) => {
  host = await openBuilt(kestrelRow, { now: Date.UTC(2027, 3, 10), timeZone: 'Europe/Rome' });
  for (let month = 1; month <= months; month++) await save(month);
};
const rePlan = (from: number, learned = false) =>
  call('act', 'press-1', 'rePlan', { fromMonth: from, useLearned: learned });
const drop = () => call('act', 'press-1', 'dropRePlan', null);
const reading = () => call<RePlanning>('see', 'press-1', 'rePlan');
const checkIn = () => call<CheckIn>('see', 'press-1', 'checkIn');
const writing = 'Sheets.Spreadsheets.Values.batchUpdate';
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe('Plan K (growth-plan-2.md 1), re-planned in the sheet', () => {
  test('the sheet comes to what the preview says, the outlook is the goal, and dropped it is the plan it was', async () => {
    await start(3);
    // Rows and columns of people's own are in the way of none of it.
    host.workbook.insertColumns('Funnel', 'N');
    host.workbook.insertRows('Assumptions', 24);
    host.workbook.insertRows('Funnel', 28);
    const reads = host.counts['Sheets.Spreadsheets.Values.batchGet'] ?? 0;
    const before = await reading();
    expect(host.counts['Sheets.Spreadsheets.Values.batchGet']).toBe(reads + 1);
    expect(before.inForce).toBeNull();
    const snapshot = host.snapshot();
    const writes = host.counts[writing]!;
    for (const learned of [false, true]) {
      const preview = previewOf(before, 3, learned)!;
      await rePlan(4, learned);
      expect(host.workbook.errors()).toEqual([]);
      const { needed, goal, outlook } = await checkIn();
      expect(outlook).toBeCloseTo(600_000, 6);
      expect(preview.outlook).toBeCloseTo(600_000, 6);
      const millionths = (rows: readonly (readonly (number | null)[])[]) =>
        rows.map((row) => row.map((value) => value?.toFixed(6)));
      expect(millionths([goal, ...needed])).toEqual(millionths([preview.goal, ...preview.needed]));
      if (!learned) expect(needed[0]![3]).toBeCloseTo(17_690.48, 2);
      expect(await reading()).toMatchObject({
        useLearned: learned,
        inForce: { from: '2027-04', on: '2027-04-10' },
      });
      await drop();
      expect(host.snapshot()).toBe(snapshot);
    }
    expect(host.counts[writing]).toBe(writes + 4);
  });

  test('a second re-plan moves nothing before it, the effects included, and lands on the goal again', async () => {
    await start(2);
    await rePlan(3);
    await save(3);
    const once = await reading();
    const before = await checkIn();
    await rePlan(4);
    const [twice, after] = [await reading(), await checkIn()];
    const past = (row: readonly unknown[]) => row.slice(0, 3);
    expect(after.needed.map(past)).toEqual(before.needed.map(past));
    expect(past(after.goal)).toEqual(past(before.goal));
    expect(twice.plan.effects.map(past)).toEqual(once.plan.effects.map(past));
    expect(twice.plan.firstGoal).toEqual(once.plan.firstGoal);
    expect(twice.plan.since).toEqual([1, 1, 3, ...new Array(9).fill(4)]);
    expect(after.outlook).toBeCloseTo(600_000, 6);
    expect(sum(after.goal.slice(3))).toBeCloseTo(600_000 - 134_000, 6);
    expect(twice.plan.effects.map((row) => row.slice(3).every((effect) => Math.abs(effect) < 1e-5))).toEqual([
      true,
      true,
      true,
    ]);
    const snapshot = host.snapshot();
    await rePlan(4);
    expect(host.snapshot()).toBe(snapshot);
    // Learned rates hold from one re-plan to the next, whatever is typed since.
    await rePlan(4, true);
    const need = (await checkIn()).needed[0]!;
    await save(4);
    expect((await checkIn()).needed[0]).toEqual(need);
    await rePlan(5, true);
    expect((await checkIn()).needed[0]![4]).not.toBeCloseTo(need[4]!, 0);
  });
});

test('What cannot be re-planned is refused with a sentence, and a lost answer, a double click and a second try leave one re-plan', async () => {
  await start(0);
  for (const [plan, fromMonth, useLearned, sentence] of [
    ['press-1', 1, false, /month 2 to 12/],
    ['press-1', 13, false, /month 2 to 12/],
    ['press-1', 2.5, false, /invalid: The press’s fromMonth/],
    ['press-1', 2, 'yes', /invalid: The press’s useLearned/],
    ['other', 2, false, /gone: No plan of this spreadsheet has the id other/],
  ] as const)
    await expect(call('act', plan, 'rePlan', { fromMonth, useLearned })).rejects.toThrow(sentence);
  await drop();
  expect(host.counts[writing] ?? 0).toBe(0);

  host.faults.set(writing, { kind: 'lost' });
  await expect(rePlan(3)).rejects.toThrow(/^lost/);
  const once = host.snapshot();
  await Promise.all([rePlan(3), rePlan(3)]);
  expect(host.snapshot()).toBe(once);
  host.faults.viewOnly = true;
  await expect(drop()).rejects.toThrow(/^view-only/);
});
