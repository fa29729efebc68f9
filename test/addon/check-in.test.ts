/** Figures for home, and checking in, on a built plan through the shipped bundle. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/addon/contract/answer';
import type { CheckIn, MonthActuals, PlanFigures } from '../../src/addon/contract/deeds';
import { workedExample } from '../plan/answers';
import { batchGet, cellsOf, host, start as open, writing } from './updated-plan';

afterEach(() => host.close());

/** On 10 April 2027 the first three months of the plan are over. */
const start = () => open(workedExample);
const call = async <Value>(name: string, ...args: unknown[]) =>
  (await host.call(name, ...args)) as Answer<Value>;
const given = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const faultOf = (answer: Answer<unknown>) => (answer.ok ? 'none' : answer.fault.kind);
const wordsOf = (answer: Answer<unknown>) => (answer.ok ? '' : answer.fault.detail);
const figures = (...plans: string[]) => call<Record<string, PlanFigures | null>>('figures', plans);
const checkIn = () => call<CheckIn>('see', 'press-1', 'checkIn');
const blank: MonthActuals = { volumes: Array(6).fill(null), revenue: null, spend: null, lost: null };
const save = (month: number, actuals: Partial<MonthActuals>) =>
  call('act', 'press-1', 'checkIn', { month, actuals: { ...blank, ...actuals } });
const volumes = (...typed: (number | null)[]) => ({
  volumes: [...typed, ...Array(6 - typed.length).fill(null)],
});
const typeIn = (name: string, place: number, text: string) => host.workbook.type(cellsOf(name)[place]!, text);
const reads = () => [host.counts[batchGet] ?? 0, host.counts['Sheets.Spreadsheets.get'] ?? 0];

describe('The figures of home', () => {
  test('come for all plans in one read, and leave out a plan that is not there', async () => {
    await start();
    const told = given(await figures('press-7', 'press-1'));
    expect(reads()).toEqual([1, 1]);
    expect(told['press-7']).toBeNull();
    expect(told['press-1']).toMatchObject({
      goal: 10_000_000,
      from: '2027-01',
      to: '2027-12',
      checkInMonth: '2027-01',
    });
    given(await save(1, { revenue: 8_000 }));
    expect(given(await figures('press-1'))['press-1']).toMatchObject({ checkInMonth: '2027-02' });
    expect(given(await figures())).toEqual({});
  });

  test('say nothing where a cell holds no number', async () => {
    await start();
    typeIn('chance', 0, 'soon');
    typeIn('goal', 0, '');
    expect(given(await figures('press-1'))['press-1']).toMatchObject({ chance: null, goal: null });
  });

  test('come without the strips too, and are null once cells are gone', async () => {
    await start();
    host.workbook.dispatch('DELETE_NAMED_RANGE', { name: 'bs1_keys_forecast_columns' });
    expect(given(await figures('press-1'))['press-1']).toMatchObject({ from: '2027-01', to: '2027-12' });
    host.workbook.dispatch('DELETE_NAMED_RANGE', { name: 'bs1_month_starts' });
    expect(given(await figures('press-1'))['press-1']).toBeNull();
  });
});

describe('Checking in', () => {
  test('shows what every month needs and what is known of it, in one read of cells', async () => {
    await start();
    typeIn('actual_volumes', 0, '0');
    typeIn('actual_revenue', 1, '7500');
    const shown = given(await checkIn());
    expect(reads()).toEqual([1, 1]);
    expect(shown.months.slice(0, 4)).toEqual([
      { month: '2027-01', past: true, typed: false },
      { month: '2027-02', past: true, typed: true },
      { month: '2027-03', past: true, typed: false },
      { month: '2027-04', past: false, typed: false },
    ]);
    expect(shown.stages).toEqual(['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Customers']);
    expect(shown.needed.map(([january]) => january)).toEqual(
      [6313.13, 94.7, 18.94, 3.79, 1.52, 0.76].map((need) => expect.closeTo(need, 1)),
    );
    expect(shown.actual.map(([january]) => january)).toEqual([0, null, null, null, null, null]);
    expect(shown.revenue.slice(0, 3)).toEqual([null, 7500, null]);
    expect([shown.spend, shown.lost]).toEqual([Array(12).fill(null), Array(12).fill(null)]);
  });

  test('writes one month with one write, and a blank overwrites nothing', async () => {
    await start();
    typeIn('actual_volumes', 13, '55');
    typeIn('actual_spend', 1, '300');
    const before = host.snapshot();
    given(await save(2, { ...volumes(900, null, 7), revenue: 7000, lost: 0 }));
    const shown = given(await checkIn());
    expect(shown.actual.map((stage) => stage[1])).toEqual([900, 55, 7, null, null, null]);
    expect([shown.revenue[1], shown.spend[1], shown.lost[1]]).toEqual([7000, 300, 0]);
    expect(shown.revenue.filter((value) => value !== null)).toHaveLength(1);
    expect(host.counts[writing]).toBe(1);
    host.workbook.undo();
    expect(host.snapshot()).toBe(before);
  });

  test('writes nothing at all where everything is blank', async () => {
    await start();
    expect(given(await save(1, {}))).toEqual({ undo: [] });
    expect(host.counts[writing] ?? 0).toBe(0);
  });

  test('twice by a double click leaves what once would, and the second has nothing to write', async () => {
    await start();
    const answers = await Promise.all([save(1, { revenue: 5 }), save(1, { revenue: 5 })]);
    expect(answers.map(faultOf)).toEqual(['none', 'none']);
    expect(given(await checkIn()).revenue[0]).toBe(5);
    expect(host.counts[writing]).toBe(1);
  });
});

describe('When a plan cannot be read or written', () => {
  test('a tab that was deleted is a fault that names the plan', async () => {
    await start();
    host.workbook.deleteSheet('Forecast');
    const answer = await checkIn();
    expect(faultOf(answer)).toBe('gone');
    expect(wordsOf(answer)).toMatch(
      /“Growth plan 2027” cannot be read: a tab of it was deleted \(forecast\)/,
    );
    expect(faultOf(await save(1, { revenue: 1 }))).toBe('gone');
    expect(wordsOf(await call('see', 'press-9', 'checkIn'))).toBe(
      'No plan of this spreadsheet has the id press-9.',
    );
  });

  test('a stage whose row was deleted is a fault that names the cells, and nothing is written', async () => {
    await start();
    host.workbook.dispatch('REMOVE_COLUMNS_ROWS', {
      dimension: 'ROW',
      sheetId: host.workbook.getters.getNamedRange('bs1_actual_volumes')!.range.sheetId,
      sheetName: 'Funnel',
      elements: [host.workbook.getters.getNamedRange('bs1_actual_volumes')!.range.zone.top + 1],
    });
    expect(wordsOf(await save(1, { revenue: 1 }))).toMatch(
      /“Growth plan 2027” cannot be read: rows or columns of the cells called bs1_actual_volumes were deleted/,
    );
    expect(host.counts[writing] ?? 0).toBe(0);
  });

  test('a month and volumes that the plan does not have are refused before anything is written', async () => {
    await start();
    expect(wordsOf(await save(13, { revenue: 1 }))).toBe('The plan has 12 months; there is no month 13.');
    expect(wordsOf(await save(1, { volumes: [1, 2] }))).toMatch(/The plan has 6 stages, but 2 volumes/);
    expect(host.counts[writing] ?? 0).toBe(0);
  });

  test.each([
    ['goal', 1, blank],
    ["press-1'!A1", 1, blank],
    ['press-1', 0, blank],
    ['press-1', 1.5, blank],
    ['press-1', 1, { ...blank, revenue: '=1+1' }],
    ['press-1', 1, { ...blank, revenue: Number.MAX_VALUE * 2 }],
    ['press-1', 1, { ...blank, volumes: [-1, null, null] }],
    ['press-1', 1, { ...blank, volumes: 'all' }],
    ['press-1', 1, null],
  ])('hostile values never reach the sheet: %s, %s, %j', async (plan, month, actuals) => {
    await start();
    const answer = await call('act', plan, 'checkIn', { month, actuals });
    // What JSON cannot carry arrives as null, which is blank and writes nothing.
    if (!answer.ok) expect(faultOf(answer)).toBe(plan === 'press-1' ? 'invalid' : 'gone');
    expect(host.counts[writing] ?? 0).toBe(0);
  });

  test('an answer that is lost after the write is tried again without harm', async () => {
    await start();
    host.faults.set(writing, { kind: 'lost' });
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('lost');
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('none');
    expect(given(await checkIn()).revenue[0]).toBe(5);
  });

  test.each([
    ['quota', 'quota'],
    ['authorization', 'permission'],
    ['timeout', 'lost'],
  ] as const)('%s is told from other faults, and nothing changes', async (kind, fault) => {
    await start();
    const before = host.snapshot();
    host.faults.set(writing, { kind });
    expect(faultOf(await save(1, { revenue: 5 }))).toBe(fault);
    expect(host.snapshot()).toBe(before);
    host.faults.set(batchGet, { kind });
    expect(faultOf(await figures('press-1'))).toBe(fault);
  });

  test('people who may only view read everything and write nothing', async () => {
    await start();
    host.faults.viewOnly = true;
    expect(faultOf(await checkIn())).toBe('none');
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('view-only');
  });

  test('somebody else’s change is waited for, then named', async () => {
    await start();
    host.faults.locked = true;
    expect(faultOf(await save(1, { revenue: 5 }))).toBe('busy');
    expect(faultOf(await checkIn())).toBe('none');
  });
});
