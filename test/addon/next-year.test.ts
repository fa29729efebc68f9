/** Next year from a plan, through the shipped add-on: it reads, and the plan stays as it is. */
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { NextYear } from '../../src/addon/contract/board';
import type { FunnelAnswers } from '../../src/plan/modules/funnel/answers';
import { workedExample } from '../plan/answers';
import { openBuilt } from './built-file';

let host: Host;
afterEach(() => host.close());

const ask = async <Value>(name: string, ...args: unknown[]) =>
  (await host.call(name, ...args)) as Answer<Value>;
const value = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = await ask<Value>(name, ...args);
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const faultOf = (answer: Answer<unknown>) => (answer.ok ? 'none' : answer.fault.kind);
const now = Date.UTC(2028, 0, 5, 12);

test('what a plan hands on builds the next one, beside it, and nothing of it is touched', async () => {
  host = await openBuilt(workedExample, { now });
  for (const month of [1, 2, 3])
    await value('act', 'press-1', 'checkIn', {
      month,
      actuals: { volumes: [6000, 90, 18, 4, 2, 1], revenue: 1_100_000, spend: 41_000, lost: 0 },
    });
  const before = host.snapshot();
  const { answers, unset, said } = await value<NextYear>('nextYear', 'press-1');
  expect(host.snapshot()).toBe(before);
  expect(host.counts['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(0);
  expect(unset).toEqual(['goal', 'goalCustomers']);
  expect([answers.name, answers.start]).toEqual(['Growth plan 2028', '2028-01']);
  expect(said).toMatchObject({ learned: 5, history: { start: '2027-01', months: 3 }, underWay: false });
  const funnel = answers.modules.funnel as FunnelAnswers;
  const next = { ...answers, modules: { ...answers.modules, funnel: { ...funnel, goal: 12_000_000 } } };
  await value('build', next, 'press-2');
  expect(host.workbook.errors()).toEqual([]);
  expect(host.workbook.value('Forecast!B19')).not.toBeNull();
  expect((await value<NextYear>('nextYear', 'press-2')).answers.name).toBe('Growth plan 2029');
});

test('a plan that shows errors, misses a tab or is not there hands on nothing', async () => {
  host = await openBuilt(workedExample, { now });
  expect(faultOf(await ask('nextYear', 'no plan'))).toBe('gone');
  host.workbook.deleteSheet('Forecast');
  expect(faultOf(await ask('nextYear', 'press-1'))).toBe('gone');
});
