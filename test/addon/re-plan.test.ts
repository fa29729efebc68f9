/** Re-planning and its undoing, through the shipped bundle. */
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer, RePlanning } from '../../src/addon/contract';
import { addTrackedPlan } from './tracked-plan';

let host: Host;
afterEach(() => host.close());

const start = () => {
  host = createShippedHost({ now: Date.UTC(2027, 2, 10), timeZone: 'Europe/Rome' });
  addTrackedPlan(host);
  host.workbook.type('Forecast!B4', '6000');
};
const call = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const rePlan = (from: number, learned = false) => call<null>('rePlan', 'bs1_', from, learned);
const undo = () => call<null>('undoRePlan', 'bs1_');
const reading = () => call<RePlanning>('rePlanning', 'bs1_');
/** Original goal, original need at the top and frozen revenue, month by month. */
const frozen = () =>
  [14, 15, 16, 17].map((row) =>
    ['E', 'F', 'G'].map((column) => host.workbook.value(`Inputs!${column}${row}`)),
  );
const batchGet = 'Sheets.Spreadsheets.Values.batchGet';
const writing = 'Sheets.Spreadsheets.Values.batchUpdate';

test('A re-plan starts from what one read tells', async () => {
  start();
  expect(await reading()).toEqual({
    months: ['2027-01', '2027-02', '2027-03', '2027-04'].map((month, index) => ({
      month,
      past: index < 2,
      typed: index < 1,
    })),
    stages: ['Visits', 'Leads', 'Customers'],
    goal: 40_000,
    goalByMonth: Array(4).fill(10_000),
    revenue: [6000, null, null, null],
    neededAtTop: [800, 1600, 2400, 3200],
    valuePerCustomer: 1000,
    existingShare: 0.2,
    plannedRates: [0.1, 0.1],
    learnedRates: [0.12, 0.09],
    lags: [1, 0],
    useLearned: false,
    inForce: null,
  });
  expect(host.counts[batchGet]).toBe(1);
});

test('A re-plan keeps the original plan beside the new one, with one read and one write, and is one undo step', async () => {
  start();
  const before = host.snapshot();
  await rePlan(3, true);
  expect(frozen()).toEqual([
    [10_000, 800, 6000],
    [10_000, 1600, null],
    [10_000, 2400, null],
    [10_000, 3200, null],
  ]);
  expect([host.counts[batchGet], host.counts[writing]]).toEqual([1, 1]);
  expect(await reading()).toMatchObject({ useLearned: true, inForce: { from: '2027-03', on: '2027-03-10' } });
  host.workbook.undo();
  expect(host.snapshot()).toBe(before);
});

test('Made anew, a re-plan takes the revenue since then and still keeps the first plan', async () => {
  start();
  await rePlan(2, true);
  host.workbook.type('Inputs!B1', '80000');
  host.workbook.type('Forecast!C4', '7000');
  await rePlan(3);
  await rePlan(3);
  expect(frozen().map(([goal]) => goal)).toEqual(Array(4).fill(10_000));
  expect(frozen().map(([, , revenue]) => revenue)).toEqual([6000, 7000, null, null]);
  expect((await reading()).inForce?.from).toBe('2027-03');
});

test.each([true, false])('Undoing leads back to the plan as it was, learned rates %s', async (learned) => {
  start();
  host.workbook.type('Inputs!B7', String(learned));
  const before = host.snapshot();
  await rePlan(2, true);
  await rePlan(3, false);
  await undo();
  expect(host.snapshot()).toBe(before);
  await undo();
  expect(host.snapshot()).toBe(before);
});

test('Undoing without a re-plan writes nothing', async () => {
  start();
  await undo();
  expect(host.counts[writing] ?? 0).toBe(0);
});

test('Rows that people inserted stay theirs', async () => {
  start();
  host.workbook.insertRows('Inputs', 15, 2);
  host.workbook.type('Inputs!E15', 'mine');
  host.workbook.insertRows('Inputs', 12);
  host.workbook.insertColumns('Funnel', 'D');
  await rePlan(3);
  expect(host.workbook.value('Inputs!E16')).toBe('mine');
  expect([15, 18, 19, 20].map((row) => host.workbook.value(`Inputs!F${row}`))).toEqual([
    800, 1600, 2400, 3200,
  ]);
  expect((await reading()).plannedRates).toEqual([0.1, 0.1]);
});

test.each([
  ['bs1_', 1, false, /month 2 to 4/],
  ['bs1_', 5, false, /month 2 to 4/],
  ['bs1_', 2.5, false, /invalid: The month/],
  ['bs1_', 2, 'yes', /invalid: The choice of rates/],
  ['other', 2, false, /invalid: The plan/],
])(
  'What cannot be re-planned is refused with a sentence: %s %s %s',
  async (prefix, from, learned, sentence) => {
    start();
    await expect(call('rePlan', prefix, from, learned)).rejects.toThrow(sentence);
    expect(host.counts[writing] ?? 0).toBe(0);
  },
);

test('A lost answer, a double click and a second try leave one re-plan', async () => {
  start();
  host.faults.set(writing, { kind: 'lost' });
  await expect(rePlan(3)).rejects.toThrow(/^lost/);
  const once = host.snapshot();
  await Promise.all([rePlan(3), rePlan(3)]);
  expect(host.snapshot()).toBe(once);
  host.faults.viewOnly = true;
  await expect(undo()).rejects.toThrow(/^view-only/);
});
