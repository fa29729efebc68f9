/** Updating a forecast where little is known, where people moved its cells, and where something goes wrong. */
import { afterEach, describe, expect, test } from 'vitest';
import { methods } from '../../src/forecast/method';
import { baselineOf } from '../../src/plan/modules/funnel/baseline';
import { daySerial, monthAfter, monthSerial } from '../../src/plan/month';
import { workedExample } from '../plan/answers';
import {
  actuals,
  batchGet,
  before,
  blanks,
  call,
  cellsOf,
  close,
  expected,
  host,
  kept,
  noneOdd,
  numbersOf,
  reading,
  save,
  saveQuarter,
  start,
  totalOf,
  typeHistory,
  undo,
  update,
  valuesOf,
  writing,
  year,
} from './updated-plan';

afterEach(() => host.close());

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

test('Months of the plan before the first known one are looked back to, so that a total is of the whole plan', async () => {
  await start(workedExample);
  for (const [index, revenue] of actuals.entries()) if (index > 0) await save(index + 1, revenue);
  host.workbook.type(cellsOf('status_date')[0]!, '2027-05-10');
  await save(4, 520_000);
  const { next, known } = await reading();
  expect(known).toMatchObject({ actuals: 3, untyped: ['2027-01'] });
  await update();
  expect(valuesOf('baseline').every((value) => typeof value === 'number')).toBe(true);
  expect(valuesOf('baseline_total')[0]).toBeCloseTo(next!.total, 2);
  expect(next!.total).toBeGreaterThan(11 * 480_000);
});

test('A baseline keeps the unit it was made in when the next history is to count something else', async () => {
  await start();
  const { now, first } = await reading();
  host.workbook.type(cellsOf('history_of')[0]!, 'New customers');
  expect(await reading()).toMatchObject({ now, first });
  const shown = valuesOf('baseline_total')[0];
  await update();
  expect(valuesOf('baseline_stamp')[4]).toBe(2);
  expect((await reading()).first).toBe(first);
  await undo();
  expect(valuesOf('baseline_total')[0]).toBe(shown);
});

test('A stamp that is no date is not known', async () => {
  await start();
  host.workbook.type(cellsOf('baseline_stamp')[0]!, '99999999999');
  expect((await reading()).madeOn).toBeNull();
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
    1,
    ...noneOdd(expected).slice(0, 2),
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
    1,
    expect.any(Number),
    0,
    ...[null, null, null],
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
    await expect(call('act', 'press-9', 'updateForecast', null)).rejects.toThrow(
      /gone: No plan of this spreadsheet has the id press-9/,
    );
  });

  test('what is no id, no deed or no press is refused before anything is read', async () => {
    await start();
    for (const hostile of ['', null, 7, ['press-1'], 'x'.repeat(201)])
      for (const name of ['see', 'act'])
        await expect(call(name, hostile, 'updateForecast', null)).rejects.toThrow(/^invalid: The plan/);
    for (const hostile of ['toString', '', 'constructor', 'updateForecast '])
      await expect(call('see', 'press-1', hostile)).rejects.toThrow(/^invalid: .* has no deed/);
    await expect(call('act', 'press-1', 'updateForecast', { now: true })).rejects.toThrow(
      /^invalid: The press cannot be used/,
    );
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
