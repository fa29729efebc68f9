/** Undoing a deed, on a built plan through the shipped bundle: law 18 of a plan that changes. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Undo } from '../../src/addon/contract/deeds';
import { withHistory } from '../plan/answers';
import { call, cellsOf, host, saveQuarter, start } from './updated-plan';

afterEach(() => host.close());

type Done = { undo: Undo[] };
const act = (deed: string, press: unknown) => call<Done>('act', 'press-1', deed, press);
const takeBack = (undo: Undo[]) => call<{ changed: object[] }>('undo', 'press-1', undo);
const written = 'Sheets.Spreadsheets.batchUpdate';

const actuals = { volumes: [6000, 90, null, 4, 2, 1], revenue: 777, spend: 5, lost: 0 };
type Case = [deed: string, press: unknown, prepare: () => Promise<unknown>];
const nothing = async () => {};
const deeds: Case[] = [
  ['checkIn', { month: 1, actuals }, nothing],
  ['rePlan', { fromMonth: 4, useLearned: true }, nothing],
  ['dropRePlan', null, () => act('rePlan', { fromMonth: 4, useLearned: true })],
  ['updateForecast', null, nothing],
  ['dropForecast', null, () => act('updateForecast', null)],
];

describe.each(deeds)('%s', (deed, press, prepare) => {
  test('undone gives the file of before, and undone twice does no harm', async () => {
    await start();
    await saveQuarter();
    // A formula of a person's own where a number belongs, and one of a text that looks like a formula.
    host.workbook.type(cellsOf('actual_revenue')[0]!, '=500000+10000');
    await prepare();
    const before = host.snapshot();
    const { undo } = await act(deed, press);
    expect(undo.length).toBeGreaterThan(0);
    expect(host.snapshot()).not.toBe(before);
    expect(await takeBack(undo)).toEqual({ changed: [] });
    expect(host.snapshot()).toBe(before);
    const writes = host.counts[written];
    expect(await takeBack(undo)).toEqual({ changed: [] });
    expect(host.counts[written]).toBe(writes);
  });

  test('with one cell typed over since is left as it is, and the cell is named', async () => {
    await start();
    await saveQuarter();
    await prepare();
    const { undo } = await act(deed, press);
    const [first] = undo;
    const at = cellOf(first!);
    host.workbook.type(at, '=7*7');
    const there = host.snapshot();
    const { changed } = await takeBack(undo);
    const [, tab, cell] = /^'(.+)'!(.+)$/.exec(at)!;
    expect(changed).toEqual([{ what: first!.name, tab, cell, shown: '=7*7' }]);
    expect(host.snapshot()).toBe(there);
  });
});

/** The address of a cell of an undo, found as it holds what was written: the first such cell of its range. */
function cellOf({ name, wrote }: Undo): string {
  return cellsOf(name).find((address) => host.workbook.value(address) === wrote)!;
}

test('a formula of one’s own comes back as it was typed in a file with decimal commas, and a text as a text', async () => {
  await start({ ...withHistory, language: 'it' }, 'it_IT');
  const [january, february] = cellsOf('actual_revenue');
  host.workbook.type(january!, '=SUM(500000,5;10000)');
  host.workbook.type(february!, "'=1+1");
  const before = host.snapshot();
  const formula = host.workbook.formula(january!);
  for (const month of [1, 2]) {
    const { undo } = await act('checkIn', { month, actuals });
    expect(await takeBack(undo)).toEqual({ changed: [] });
  }
  expect(host.workbook.formula(january!)).toBe(formula);
  expect([january, february].map((at) => host.workbook.value(at!))).toEqual([510_000.5, '=1+1']);
  expect(host.snapshot()).toBe(before);
});

test('an undo that is none is refused, and a plan that is not there has nothing to undo', async () => {
  await start();
  for (const hostile of [
    null,
    'all',
    [{ name: 'goal' }],
    [{ name: 'goal', row: 'goal', column: 'input', value: 1 }],
  ])
    await expect(call('undo', 'press-1', hostile)).rejects.toThrow(/^invalid: The undo/);
  await expect(call('undo', 'press-9', [])).rejects.toThrow(/^gone/);
  expect(await takeBack([])).toEqual({ changed: [] });
});

test('an undo that Google refuses changes nothing and can be tried again', async () => {
  await start();
  const before = host.snapshot();
  const { undo } = await act('checkIn', { month: 1, actuals });
  const after = host.snapshot();
  host.faults.set(written, { kind: 'refused', message: 'Invalid requests[0].updateCells: no.' });
  await expect(takeBack(undo)).rejects.toThrow(/^refused/);
  expect(host.snapshot()).toBe(after);
  expect(await takeBack(undo)).toEqual({ changed: [] });
  expect(host.snapshot()).toBe(before);
});
