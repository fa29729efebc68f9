/** Figures for home, and checking in, through the shipped bundle. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer, CheckIn, MonthActuals, PlanFigures } from '../../src/addon/contract';
import { addTrackedPlan } from './tracked-plan';

let host: Host;
afterEach(() => host.close());

const start = (options: Parameters<typeof createShippedHost>[0] = {}) => {
  host = createShippedHost({ now: Date.UTC(2027, 2, 10), ...options });
  addTrackedPlan(host);
};
const call = async <Value>(name: string, ...args: unknown[]) =>
  (await host.call(name, ...args)) as Answer<Value>;
const given = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const faultOf = (answer: Answer<unknown>) => (answer.ok ? 'none' : answer.fault.kind);
const wordsOf = (answer: Answer<unknown>) => (answer.ok ? '' : answer.fault.detail);
const figures = (...prefixes: string[]) => call<Record<string, PlanFigures | null>>('figures', prefixes);
const checkIn = (prefix = 'bs1_') => call<CheckIn>('checkIn', prefix);
const blank: MonthActuals = { volumes: [null, null, null], revenue: null, spend: null, lost: null };
const save = (month: number, actuals: Partial<MonthActuals>) =>
  call<null>('saveCheckIn', 'bs1_', month, { ...blank, ...actuals });
const batchGet = 'Sheets.Spreadsheets.Values.batchGet';
const writing = 'Sheets.Spreadsheets.Values.batchUpdate';

describe('The figures of home', () => {
  test('come for all plans in one read', async () => {
    start();
    const january = { goal: 40_000, outlook: 36_000, chance: 0.42, from: '2027-01', to: '2027-04' };
    expect(given(await figures('bs1_'))).toEqual({ bs1_: { ...january, checkInMonth: '2027-01' } });
    given(await save(1, { revenue: 8_000 }));
    expect(given(await figures('bs1_')).bs1_).toMatchObject({ outlook: 35_000, checkInMonth: '2027-02' });
    given(await save(2, { revenue: 8_000 }));
    expect(given(await figures('bs1_')).bs1_).toMatchObject({ checkInMonth: null });
    expect(host.counts[batchGet]).toBe(3 + 2);
  });

  test('leave out a plan that is gone, and tell the others', async () => {
    start();
    const answer = given(await figures('bs7_', 'bs1_'));
    expect(answer.bs7_).toBeNull();
    expect(answer.bs1_?.goal).toBe(40_000);
    expect(given(await figures())).toEqual({});
  });

  test('say nothing where a cell holds no number', async () => {
    start();
    host.workbook.type('Inputs!B5', 'soon');
    host.workbook.type('Inputs!B1', '');
    expect(given(await figures('bs1_')).bs1_).toMatchObject({ chance: null, goal: null });
  });
});

describe('Checking in', () => {
  test('shows what every month needs and what is known of it, in one read', async () => {
    start();
    host.workbook.type('Funnel!B5', '0');
    host.workbook.type('Forecast!C4', '7500');
    expect(given(await checkIn())).toEqual({
      months: [
        { month: '2027-01', past: true, typed: false },
        { month: '2027-02', past: true, typed: true },
        { month: '2027-03', past: false, typed: false },
        { month: '2027-04', past: false, typed: false },
      ],
      stages: ['Visits', 'Leads', 'Customers'],
      needed: [
        [800, 1600, 2400, 3200],
        [80, 160, 240, 320],
        [8, 16, 24, 32],
      ],
      actual: [[0, null, null, null], Array(4).fill(null), Array(4).fill(null)],
      goal: Array(4).fill(10_000),
      revenue: [null, 7500, null, null],
      spend: Array(4).fill(null),
      lost: Array(4).fill(null),
      outlookByMonth: [9000, 7500, 9000, 9000],
      outlook: 34_500,
      chance: 0.42,
    });
    expect(host.counts[batchGet]).toBe(1);
    expect(host.counts['Sheets.Spreadsheets.get'] ?? 0).toBe(0);
  });

  test('writes one month with one read and one write, and a blank overwrites nothing', async () => {
    start();
    host.workbook.type('Funnel!C6', '55');
    host.workbook.type('Forecast!C5', '300');
    const before = host.snapshot();
    given(await save(2, { volumes: [900, null, 7], revenue: 7000, lost: 0 }));
    const shown = given(await checkIn());
    expect(shown.actual.map((stage) => stage[1])).toEqual([900, 55, 7]);
    expect([shown.revenue[1], shown.spend[1], shown.lost[1]]).toEqual([7000, 300, 0]);
    expect(shown.revenue.filter((value) => value !== null)).toHaveLength(1);
    expect([host.counts[batchGet], host.counts[writing]]).toEqual([2, 1]);
    host.workbook.undo();
    expect(host.snapshot()).toBe(before);
  });

  test('writes nothing at all where everything is blank', async () => {
    start();
    given(await save(1, {}));
    expect(host.counts[writing] ?? 0).toBe(0);
  });

  test('twice by a double click leaves what once would', async () => {
    start();
    const answers = await Promise.all([save(1, { revenue: 5 }), save(1, { revenue: 5 })]);
    expect(answers.map(faultOf)).toEqual(['none', 'none']);
    expect(given(await checkIn()).revenue).toEqual([5, null, null, null]);
  });

  test('finds its cells after rows and columns were inserted and tabs renamed', async () => {
    start();
    host.workbook.insertColumns('Funnel', 'C');
    host.workbook.type('Funnel!C6', '1');
    host.workbook.insertRows('Funnel', 6, 2);
    host.workbook.type('Funnel!A7', 'of which organic');
    host.workbook.type('Funnel!D7', '12');
    host.workbook.insertRows('Funnel', 3);
    host.workbook.insertColumns('Forecast', 'D', 3);
    host.workbook.type('Forecast!D4', '123');
    host.workbook.insertRows('Inputs', 12);
    host.workbook.type('Inputs!A12', 'A note of mine');
    host.workbook.rename('Funnel', 'What we need');
    given(await save(3, { volumes: [3, 2, 1], revenue: 30 }));
    const shown = given(await checkIn());
    expect(shown.stages).toEqual(['Visits', 'Leads', 'Customers']);
    expect(shown.needed[1]).toEqual([80, 160, 240, 320]);
    expect(shown.actual.map((stage) => stage[2])).toEqual([3, 2, 1]);
    expect(shown.revenue).toEqual([null, null, 30, null]);
    expect(host.workbook.value('What we need!D8')).toBe(12);
    expect(host.workbook.value('Forecast!D4')).toBe(123);
  });

  test('follows a stage that was renamed', async () => {
    start();
    for (const at of ['Inputs!A12', 'Funnel!A3', 'Funnel!A6']) host.workbook.type(at, 'Prospects');
    given(await save(1, { volumes: [null, 5, null] }));
    expect(given(await checkIn()).actual[1]).toEqual([5, null, null, null]);
  });
});

describe('When a plan cannot be read or written', () => {
  test('a tab that was deleted is a fault that names the plan', async () => {
    start();
    host.workbook.deleteSheet('Forecast');
    const answer = await checkIn();
    expect(faultOf(answer)).toBe('gone');
    expect(wordsOf(answer)).toMatch(/“Tracked plan” cannot be read: a tab of it was deleted \(forecast\)/);
    expect(faultOf(await save(1, { revenue: 1 }))).toBe('gone');
    expect(wordsOf(await checkIn('bs9_'))).toMatch(
      /No plan of this spreadsheet has names that begin with bs9_/,
    );
  });

  test('a month and volumes that the plan does not have are refused before anything is written', async () => {
    start();
    expect(wordsOf(await save(5, { revenue: 1 }))).toBe('The plan has 4 months; there is no month 5.');
    expect(wordsOf(await save(1, { volumes: [1, 2] }))).toMatch(/The plan has 3 stages, but 2 volumes/);
    expect(host.counts[writing] ?? 0).toBe(0);
  });

  test.each([
    ['goal', 1, blank],
    ["bs1_'!A1", 1, blank],
    ['bs1_', 0, blank],
    ['bs1_', 1.5, blank],
    ['bs1_', 1, { ...blank, revenue: '=1+1' }],
    ['bs1_', 1, { ...blank, revenue: Number.MAX_VALUE * 2 }],
    ['bs1_', 1, { ...blank, volumes: [-1, null, null] }],
    ['bs1_', 1, { ...blank, volumes: 'all' }],
    ['bs1_', 1, null],
  ])('hostile values never reach the sheet: %s, %s, %j', async (prefix, month, actuals) => {
    start();
    const answer = await call('saveCheckIn', prefix, month, actuals);
    // What JSON cannot carry arrives as null, which is blank and writes nothing.
    if (!answer.ok) expect(faultOf(answer)).toBe('invalid');
    expect(host.counts[writing] ?? 0).toBe(0);
  });

  test('an answer that is lost after the write is tried again without harm', async () => {
    start();
    host.faults.set(writing, { kind: 'lost' });
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('lost');
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('none');
    expect(given(await checkIn()).revenue).toEqual([5, null, null, null]);
  });

  test.each([
    ['quota', 'quota'],
    ['authorization', 'permission'],
    ['timeout', 'lost'],
  ] as const)('%s is told from other faults, and nothing changes', async (kind, fault) => {
    start();
    const before = host.snapshot();
    host.faults.set(writing, { kind });
    expect(faultOf(await save(1, { revenue: 5 }))).toBe(fault);
    expect(host.snapshot()).toBe(before);
    host.faults.set(batchGet, { kind });
    expect(faultOf(await figures('bs1_'))).toBe(fault);
  });

  test('people who may only view read everything and write nothing', async () => {
    start();
    host.faults.viewOnly = true;
    expect(faultOf(await checkIn())).toBe('none');
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('view-only');
  });

  test('somebody else’s change is waited for, then named', async () => {
    start();
    host.faults.locked = true;
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('busy');
    expect(faultOf(await checkIn())).toBe('none');
  });
});
