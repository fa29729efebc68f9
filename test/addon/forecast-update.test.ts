/** Updating a forecast and undoing it, on a built plan through the shipped bundle. */
import { afterEach, describe, expect, test } from 'vitest';
import { helpers } from '../../host/engine/engine';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer, Forecasting } from '../../src/addon/contract';
import { methods } from '../../src/forecast/method';
import { rangeOfTotal } from '../../src/forecast/total';
import { daySerial, monthAfter, monthSerial } from '../../src/plan/month';
import { baselineOf } from '../../src/plan/templates/growth/baseline';
import { revenueHistory, withHistory, workedExample } from '../plan/answers';

let host: Host;
afterEach(() => host.close());

const call = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
/** Files with a plan in them, by what it was built from: opening one again is quicker than building it. */
const files = new Map<string, object>();

/** On 10 April 2027 the first three months of the plan are over. */
const start = async (answers: object = withHistory, locale = 'en_US') => {
  const settings = { now: Date.UTC(2027, 3, 10), timeZone: 'Europe/Rome', locale };
  const key = JSON.stringify([answers, locale]);
  if (!files.has(key)) {
    host = createShippedHost(settings);
    await call('build', answers, 'press-1');
    files.set(key, host.workbook.data());
    host.close();
  }
  host = createShippedHost({ ...settings, data: structuredClone(files.get(key)!) });
};
const reading = () => call<Forecasting>('forecasting', 'bs1_');
const update = () => call<null>('updateForecast', 'bs1_');
const undo = () => call<null>('undoForecast', 'bs1_');
const save = (month: number, revenue: number | null, customers: number | null = null) =>
  call('saveCheckIn', 'bs1_', month, {
    volumes: [null, null, null, null, null, customers],
    revenue,
    spend: null,
    lost: null,
  });
const batchGet = 'Sheets.Spreadsheets.Values.batchGet';
const writing = 'Sheets.Spreadsheets.Values.batchUpdate';

/** The addresses of a named range, row by row. */
function cellsOf(name: string): string[] {
  const { getters } = host.workbook;
  const { sheetId, zone } = getters.getNamedRange(`bs1_${name}`)!.range;
  const cells: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1)
    for (let column = zone.left; column <= zone.right; column += 1)
      cells.push(`'${getters.getSheetName(sheetId)}'!${helpers.toXC(column, row)}`);
  return cells;
}
const valuesOf = (name: string) => cellsOf(name).map((address) => host.workbook.value(address));
const kept = () => ['baseline', 'baseline_low', 'baseline_high'].map(valuesOf);
const before = () => ['baseline_before', 'baseline_before_low', 'baseline_before_high'].map(valuesOf);
const typeHistory = (row: number, day: string, value: string) => {
  host.workbook.type(cellsOf('history_months')[row]!, day);
  host.workbook.type(cellsOf('history_values')[row]!, value);
};
const blanks = (count: number) => Array(count).fill(null);

const actuals = [510_000, 480_000, 560_000];
const saveQuarter = async () => {
  for (const [month, revenue] of actuals.entries()) await save(month + 1, revenue);
};
/** November and December 2026 are missing between the history and the plan. */
const past = { start: revenueHistory.start, values: [...revenueHistory.values, null, null, ...actuals] };
const year = { start: '2027-01', months: 12 };
const planned = baselineOf(revenueHistory, year)!;
const expected = baselineOf(past, year)!;
const numbersOf = ({ months }: typeof planned) =>
  (['mean', 'low', 'high'] as const).map((key) => months.map((month) => month![key]));
const totalOf = ({ months }: typeof planned) => {
  const { mean, low, high } = rangeOfTotal(months.map((month) => month!));
  return { total: expect.closeTo(mean, 3), low: expect.closeTo(low, 3), high: expect.closeTo(high, 3) };
};
const close = (columns: readonly (readonly number[])[]) =>
  columns.map((column) => column.map((value) => expect.closeTo(value, 4)));

describe.each([
  ['en_US', 'en'],
  ['it_IT', 'it'],
])('In %s, an update', (locale, language) => {
  test('starts from what one read tells', async () => {
    await start({ ...withHistory, language }, locale);
    await saveQuarter();
    const reads = host.counts[batchGet]!;
    expect(await reading()).toEqual({
      first: totalOf(planned).total,
      now: totalOf(planned),
      next: totalOf(expected),
      isNews: true,
      goal: 10_000_000,
      outlook: expect.any(Number),
      madeOn: '2026-11-22',
      lastRead: '2026-10',
      known: {
        history: 33,
        actuals: 3,
        from: '2024-01',
        to: '2027-03',
        missing: ['2024-12', '2026-11', '2026-12'],
        untyped: [],
        twice: [],
        leftOut: 0,
      },
      stage: null,
      canUndo: false,
    });
    expect(host.counts[batchGet]! - reads).toBe(1);
  });

  test('puts plain values in with one read and one write, and keeps what was first planned', async () => {
    await start({ ...withHistory, language }, locale);
    await saveQuarter();
    const counts = { ...host.counts };
    const { next } = await reading();
    await update();
    expect(host.counts[batchGet]! - counts[batchGet]!).toBe(2);
    expect(host.counts[writing]! - counts[writing]!).toBe(1);
    expect(kept()).toEqual(close(numbersOf(expected)));
    expect(before()).toEqual(close(numbersOf(planned)));
    expect(valuesOf('baseline_first')).toEqual(close(numbersOf(planned))[0]);
    const madeFirst = [
      daySerial('2026-11-22'),
      methods.indexOf(planned.method) + 1,
      33,
      monthSerial('2026-10'),
    ];
    const madeNow = [
      daySerial('2027-04-10'),
      methods.indexOf(expected.method) + 1,
      36,
      monthSerial('2027-03'),
    ];
    expect(['_stamp', '_first_stamp', '_before_stamp'].map((name) => valuesOf(`baseline${name}`))).toEqual([
      madeNow,
      madeFirst,
      madeFirst,
    ]);
    for (const address of [...cellsOf('baseline'), ...cellsOf('baseline_stamp')])
      expect(host.workbook.formula(address)).toBe('');
    // The sheet works out the same total that the preview had promised.
    const shown = ['total', 'total_low', 'total_high'].map((name) => valuesOf(`baseline_${name}`)[0]);
    expect(shown).toEqual([next!.total, next!.low, next!.high].map((value) => expect.closeTo(value, 2)));
    expect(kept().map(([january]) => january)).toEqual([510_000, 510_000, 510_000]);
    expect(host.workbook.errors()).toEqual([]);
  });
});

describe('An update', () => {
  /** What is typed or calculated in each cell, by address; not what it comes to. */
  const contents = () => {
    const { sheets } = host.workbook.data() as { sheets: { name: string; cells: Record<string, unknown> }[] };
    return Object.fromEntries(
      sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).map(([at, cell]) => [`'${name}'!${at}`, JSON.stringify(cell)]),
      ),
    );
  };

  test('changes nothing but the baseline, what was before it and their stamps', async () => {
    await start();
    await saveQuarter();
    const there = contents();
    await update();
    const after = contents();
    const addresses = new Set([...Object.keys(there), ...Object.keys(after)]);
    const changed = [...addresses].filter((address) => there[address] !== after[address]);
    const own = ['', '_low', '_high', '_stamp', '_before', '_before_low', '_before_high', '_before_stamp'];
    expect(new Set(changed)).toEqual(
      new Set(own.flatMap((name) => cellsOf(`baseline${name}`)).filter((at) => changed.includes(at))),
    );
    expect(changed.length).toBeGreaterThan(70);
  });

  test('is one undo step, and its undoing leads back to the plan as it was', async () => {
    await start();
    await saveQuarter();
    const there = host.snapshot();
    await update();
    expect((await reading()).canUndo).toBe(true);
    await undo();
    expect(host.snapshot()).toBe(there);
    const writes = host.counts[writing];
    await undo();
    expect(host.counts[writing]).toBe(writes);
    await update();
    host.workbook.undo();
    expect(host.snapshot()).toBe(there);
  });

  test('made twice with nothing new in between writes once, and undoing still brings back the plan', async () => {
    await start();
    await saveQuarter();
    const there = host.snapshot();
    await update();
    const [once, writes] = [host.snapshot(), host.counts[writing]];
    expect(await reading()).toMatchObject({ isNews: false, madeOn: '2027-04-10', lastRead: '2027-03' });
    await update();
    expect(host.counts[writing]).toBe(writes);
    expect(host.snapshot()).toBe(once);
    await undo();
    expect(host.snapshot()).toBe(there);
  });

  test('made again with a new month can be undone to the one before; what was first planned stays', async () => {
    await start();
    await save(1, 510_000);
    await update();
    const [once, first] = [kept(), valuesOf('baseline_first')];
    await save(2, 900_000);
    await update();
    expect(kept()).not.toEqual(once);
    expect(before()).toEqual(once);
    await undo();
    expect(kept()).toEqual(once);
    expect(valuesOf('baseline_first')).toEqual(first);
    expect((await reading()).canUndo).toBe(false);
  });

  test('follows an actual that was corrected', async () => {
    await start();
    await saveQuarter();
    await update();
    await save(3, 300_000);
    expect((await reading()).isNews).toBe(true);
    await update();
    expect(kept()[0]![2]).toBe(300_000);
  });

  test('never reads the month that is running, and tells which months are over and not typed', async () => {
    await start();
    await save(2, 480_000);
    await save(4, 9_000_000);
    const { known, next } = await reading();
    expect(known).toMatchObject({ actuals: 1, to: '2027-02', untyped: ['2027-01', '2027-03'] });
    const values = [...revenueHistory.values, null, null, null, 480_000];
    expect(next).toEqual(totalOf(baselineOf({ start: '2024-01', values }, year)!));
  });
});

describe('Without a history', () => {
  test('too little is known: that is said, and nothing is written', async () => {
    await start(workedExample);
    await save(1, 510_000);
    await save(2, 480_000);
    const there = host.snapshot();
    expect(await reading()).toMatchObject({
      first: null,
      now: null,
      next: null,
      isNews: false,
      madeOn: null,
      lastRead: null,
      known: { history: 0, actuals: 2 },
      canUndo: false,
    });
    await update();
    await undo();
    expect(host.snapshot()).toBe(there);
  });

  test('a quarter of the plan is enough for a first forecast, and undoing it leaves no trace', async () => {
    await start(workedExample);
    await saveQuarter();
    const there = host.snapshot();
    await update();
    const made = baselineOf({ start: '2027-01', values: actuals }, year)!;
    expect(kept()).toEqual(close(numbersOf(made)));
    expect(valuesOf('baseline_first')).toEqual(kept()[0]);
    expect(valuesOf('baseline_first_stamp')).toEqual(valuesOf('baseline_stamp'));
    expect(before()).toEqual([blanks(12), blanks(12), blanks(12)]);
    expect(await reading()).toMatchObject({ first: totalOf(made).total, isNews: false, canUndo: true });
    expect(host.workbook.errors()).toEqual([]);
    await undo();
    expect(host.snapshot()).toBe(there);
  });

  test('one can be typed later, in any order, with gaps and days of the month', async () => {
    await start(workedExample);
    typeHistory(7, '2026-12-24', '400000');
    typeHistory(2, '2026-08-31', '380000');
    typeHistory(40, '2026-10-01', '390000');
    typeHistory(41, '2026-10-15', '395000');
    typeHistory(3, '2026-11-01', 'no idea');
    typeHistory(4, '2027-04-01', '1');
    const { known, next } = await reading();
    expect(known).toEqual({
      history: 3,
      actuals: 0,
      from: '2026-08',
      to: '2026-12',
      missing: ['2026-09', '2026-11'],
      untyped: ['2027-01', '2027-02', '2027-03'],
      twice: ['2026-10'],
      leftOut: 2,
    });
    const values = [380_000, null, 395_000, null, 400_000];
    expect(next).toEqual(totalOf(baselineOf({ start: '2026-08', values }, year)!));
    await update();
    expect(valuesOf('baseline_total')[0]).toBeCloseTo(next!.total, 2);
  });

  test('an update that is undone after another one was made keeps what the first one planned', async () => {
    await start(workedExample);
    await saveQuarter();
    await update();
    const first = valuesOf('baseline_first');
    typeHistory(0, '2026-12-01', '300000');
    await update();
    await undo();
    expect(valuesOf('baseline_first')).toEqual(first);
    expect(kept()[0]).toEqual(first);
  });

  test('what was first planned outlives a baseline that people cleared', async () => {
    await start();
    await saveQuarter();
    const names = ['baseline', 'baseline_low', 'baseline_high', 'baseline_stamp'];
    for (const address of names.flatMap(cellsOf)) host.workbook.type(address, '');
    const first = valuesOf('baseline_first');
    await update();
    await undo();
    expect(kept()).toEqual([blanks(12), blanks(12), blanks(12)]);
    expect(valuesOf('baseline_first')).toEqual(first);
  });
});

test('A history of customers is read on with the customers of the plan, and comes to money as the sheet says', async () => {
  const values = [1, 0, 2, 1, 1, 0, 1, 2, 1, 1, 0, 1, 1, 2];
  await start({
    ...workedExample,
    existing: 0.2,
    history: { of: 'customers', start: '2025-11', values, asOf: '2027-01-05' },
  });
  await save(1, 5_000_000, 2);
  await save(2, 4_000_000);
  const { stage, known, next } = await reading();
  expect(stage).toBe('Customers');
  expect(known).toMatchObject({ history: 14, actuals: 1, untyped: ['2027-02', '2027-03'] });
  const { months } = baselineOf({ start: '2025-11', values: [...values, 2] }, year)!;
  const customers = months.reduce((sum, month) => sum + month!.mean, 0);
  expect(next!.total).toBeCloseTo(customers * 1_100_000 + 0.2 * 10_000_000, 2);
  await update();
  const shown = ['total', 'total_low', 'total_high'].map((name) => valuesOf(`baseline_${name}`)[0]);
  expect(shown).toEqual([next!.total, next!.low, next!.high].map((value) => expect.closeTo(value, 2)));
  host.workbook.type(cellsOf('revenue_per_customer')[0]!, '');
  expect(await reading()).toMatchObject({ next: null, now: null, first: null });
});

test('Rows and columns that people inserted, and tabs that they renamed, do no harm', async () => {
  await start();
  await saveQuarter();
  const read = await reading();
  const rowOf = (name: string, place: number) => Number(/\d+$/.exec(cellsOf(name)[place]!)![0]);
  for (const row of [
    rowOf('history_months', 30),
    rowOf('baseline_months', 5),
    rowOf('baseline_stamp', 2),
    rowOf('baseline_months', 0),
    rowOf('baseline_stamp', 0),
  ].sort((a, b) => b - a))
    host.workbook.insertRows('Assumptions', row);
  host.workbook.insertColumns('Assumptions', 'D');
  host.workbook.insertColumns('Assumptions', 'B');
  host.workbook.insertColumns('Forecast', 'E', 2);
  const free = cellsOf('baseline')[5]!;
  host.workbook.type(free, 'mine');
  host.workbook.rename('Assumptions', 'What we assume');
  host.workbook.rename('Forecast', 'What comes');
  const mine = free.replace('Assumptions', 'What we assume');
  expect(await reading()).toEqual(read);
  const there = host.snapshot();
  await update();
  expect(host.workbook.value(mine)).toBe('mine');
  const months = valuesOf('baseline_months');
  const means = valuesOf('baseline').filter((_, place) => typeof months[place] === 'number');
  expect(means).toEqual(close(numbersOf(expected))[0]);
  expect(valuesOf('baseline_stamp').filter((value) => value !== null)).toEqual([
    daySerial('2027-04-10'),
    methods.indexOf(expected.method) + 1,
    36,
    monthSerial('2027-03'),
  ]);
  expect(valuesOf('baseline_total')[0]).toBeCloseTo(read.next!.total, 2);
  await undo();
  expect(host.snapshot()).toBe(there);
});

test('A row inserted among stamps that are still blank stays blank when the first update writes them', async () => {
  await start(workedExample);
  await saveQuarter();
  host.workbook.insertRows('Assumptions', Number(/\d+$/.exec(cellsOf('baseline_stamp')[2]!)![0]));
  await update();
  expect(valuesOf('baseline_stamp')).toEqual([
    expect.any(Number),
    expect.any(Number),
    null,
    3,
    monthSerial('2027-03'),
  ]);
});

describe('When something goes wrong', () => {
  test('an answer that is lost and asked for again leaves one update, and what undoing brings back', async () => {
    await start();
    await saveQuarter();
    const there = host.snapshot();
    host.faults.set(writing, { kind: 'lost' });
    await expect(update()).rejects.toThrow(/^lost/);
    const once = host.snapshot();
    await Promise.all([update(), update()]);
    expect(host.snapshot()).toBe(once);
    host.faults.set(writing, { kind: 'lost' });
    await expect(undo()).rejects.toThrow(/^lost/);
    await undo();
    expect(host.snapshot()).toBe(there);
  });

  test.each([
    ['refused', /^refused/],
    ['quota', /^quota/],
    ['authorization', /^permission/],
    ['timeout', /^lost/],
  ] as const)('a write that meets %s changes nothing', async (kind, said) => {
    await start();
    await saveQuarter();
    const there = host.snapshot();
    for (const act of [update, undo]) {
      if (act === undo) await update();
      const shown = host.snapshot();
      host.faults.set(writing, { kind, message: 'Invalid value at data' });
      await expect(act()).rejects.toThrow(said);
      expect(host.snapshot()).toBe(shown);
    }
    await undo();
    expect(host.snapshot()).toBe(there);
  });

  test('somebody else’s change is waited for, then named; looking goes on', async () => {
    await start();
    await saveQuarter();
    host.faults.locked = true;
    await expect(update()).rejects.toThrow(/^busy/);
    await expect(undo()).rejects.toThrow(/^busy/);
    expect((await reading()).isNews).toBe(true);
  });

  test('people who may only view see what it would come to and change nothing', async () => {
    await start();
    await saveQuarter();
    host.faults.viewOnly = true;
    expect((await reading()).next).not.toBeNull();
    await expect(update()).rejects.toThrow(/^view-only/);
  });

  test('a plan that lost a tab or its cells says which', async () => {
    await start();
    await saveQuarter();
    host.workbook.dispatch('DELETE_NAMED_RANGE', { name: 'bs1_baseline_before' });
    for (const act of [reading, update, undo])
      await expect(act()).rejects.toThrow(
        /gone: The plan “Growth plan 2027” cannot be read: the cells called bs1_baseline_before were deleted/,
      );
    host.workbook.deleteSheet('Forecast');
    await expect(reading()).rejects.toThrow(/a tab of it was deleted \(forecast\)/);
    await expect(call('updateForecast', 'bs9_')).rejects.toThrow(/No plan of this spreadsheet has names/);
  });

  test('what is no prefix is refused before anything is read', async () => {
    await start();
    for (const name of ['forecasting', 'updateForecast', 'undoForecast'])
      for (const hostile of ["bs1_'!A1", 'goal', '', null, 7, ['bs1_']])
        await expect(call(name, hostile)).rejects.toThrow(/^invalid: The plan/);
    expect(host.counts[batchGet] ?? 0).toBe(0);
  });

  test('a plan that has lost its first month knows nothing and writes nothing', async () => {
    await start();
    await saveQuarter();
    const [cell] = cellsOf('month_starts');
    host.workbook.type(cell!, '');
    expect(await reading()).toMatchObject({ next: null, known: { history: 0, actuals: 0 } });
    const there = host.snapshot();
    await update();
    expect(host.snapshot()).toBe(there);
  });
});

test('Every other month of ten years is a history that can be read', async () => {
  await start();
  for (let row = 0; row < 60; row += 1)
    typeHistory(row, `${monthAfter('2017-01', row * 2)}-01`, String(row + 5));
  const { known, next } = await reading();
  expect(known).toMatchObject({ history: 60, from: '2017-01', leftOut: 0 });
  expect(known.missing).toHaveLength(59);
  expect(Number.isFinite(next!.total)).toBe(true);
});
