/** Deleting a plan: who reads it is named first, and may keep what it shows. */
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { Lost } from '../../src/addon/contract/change';
import { workedExample } from '../plan/answers';
import { openBuilt } from './built-file';

let host: Host;
afterEach(() => host.close());

const value = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const open = async () => {
  host = await openBuilt(workedExample, { now: Date.UTC(2026, 10, 21, 12) });
  const typed = {
    A1: '=bs1_goal/2',
    A2: "=SUM('Assumptions'!B9:B9)",
    A3: '="bs1_goal"',
    A4: '=A1+1',
    A5: 'plain',
  };
  for (const [cell, text] of Object.entries(typed)) host.workbook.type(`Sheet1!${cell}`, text);
};

test('the cells of other tabs that read a plan are named, by name or by address, and no others', async () => {
  await open();
  const { formulas, count } = await value<{ formulas: Lost[]; count: number }>('usedBy', 'press-1');
  expect(formulas.map(({ tab, cell }) => `${tab}!${cell}`)).toEqual(['Sheet1!A1', 'Sheet1!A2']);
  expect(count).toBe(2);
});

test('what reads a plan that is deleted keeps the value that it shows, where that is asked', async () => {
  await open();
  await value('remove', 'press-1', true);
  expect(host.workbook.titles()).toEqual(['Sheet1']);
  expect([1, 2, 4].map((row) => host.workbook.value(`Sheet1!A${row}`))).toEqual([
    5_000_000, 10_000_000, 5_000_001,
  ]);
  expect(host.workbook.formula('Sheet1!A1')).toBe('');
  expect(host.workbook.formula('Sheet1!A4')).toBe('=A1+1');
});

test('without being asked a deletion touches nothing of people’s', async () => {
  await open();
  await value('remove', 'press-1', false);
  expect(host.workbook.formula('Sheet1!A1')).toMatch(/bs1_goal|#REF/);
});
