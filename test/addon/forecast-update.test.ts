/** Updating a forecast and undoing it, on a built plan through the shipped bundle. */
import { afterEach, describe, expect, test } from 'vitest';
import { methods } from '../../src/forecast/method';
import { baselineOf } from '../../src/plan/modules/funnel/baseline';
import { daySerial, monthSerial } from '../../src/plan/month';
import { revenueHistory, withHistory, workedExample } from '../plan/answers';
import {
  batchGet,
  before,
  cellsOf,
  close,
  expected,
  host,
  kept,
  noneOdd,
  numbersOf,
  planned,
  reading,
  save,
  saveQuarter,
  start,
  totalOf,
  undo,
  update,
  valuesOf,
  writing,
  year,
} from './updated-plan';

afterEach(() => host.close());

describe.each([
  ['en_US', 'en'],
  ['it_IT', 'it'],
])('In %s, an update', (locale, language) => {
  test('starts from what one read tells', async () => {
    await start({ ...withHistory, language }, locale);
    await saveQuarter();
    const reads = host.counts[batchGet]!;
    expect(await reading()).toEqual({
      counts: 'booked',
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
      odd: [],
      stage: null,
      canUndo: false,
    });
    expect(host.counts[batchGet]! - reads).toBe(1);
  });

  test('puts plain values in with one write, after a read of what the cells show and one of what was entered, and keeps what was first planned', async () => {
    await start({ ...withHistory, language }, locale);
    await saveQuarter();
    const counts = { ...host.counts };
    const { next } = await reading();
    await update();
    expect(host.counts[batchGet]! - counts[batchGet]!).toBe(1 + 2);
    expect(host.counts[writing]! - counts[writing]!).toBe(1);
    expect(kept()).toEqual(close(numbersOf(expected)));
    expect(before()).toEqual(close(numbersOf(planned)));
    expect(valuesOf('baseline_first')).toEqual(close(numbersOf(planned))[0]);
    const madeFirst = [
      daySerial('2026-11-22'),
      methods.indexOf(planned.method) + 1,
      33,
      monthSerial('2026-10'),
      1,
      ...noneOdd(planned),
    ];
    const madeNow = [
      daySerial('2027-04-10'),
      methods.indexOf(expected.method) + 1,
      36,
      monthSerial('2027-03'),
      1,
      ...noneOdd(expected),
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

  test('names a month far from the usual and takes it as usual, until the plan says to follow it', async () => {
    await start();
    await saveQuarter();
    const month = cellsOf('history_values')[20]!;
    const usual = (await reading()).next!.total;
    host.workbook.type(month, String(Number(host.workbook.value(month)) * 10));
    const { odd, next } = await reading();
    expect(odd).toEqual(['2025-09']);
    expect(Math.abs(next!.total / usual - 1)).toBeLessThan(0.05);
    host.workbook.type(cellsOf('odd_months')[0]!, 'Followed');
    expect((await reading()).next!.total).toBeGreaterThan(1.05 * next!.total);
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
