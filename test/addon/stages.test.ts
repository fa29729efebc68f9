/**
 * Stages are told by their names. Where a name does not say which row is meant, a plan is refused with a sentence: it used
 * to give numbers of another stage without a word.
 */
import { afterEach, expect, test } from 'vitest';
import type { Answer } from '../../src/addon/contract';
import { withHistory } from '../plan/answers';
import { cellsOf, host, start } from './updated-plan';

afterEach(() => host.close());

/** What is planned and known in customers, so that every call needs the last stage. */
const answers = {
  ...withHistory,
  history: { of: 'customers', start: '2025-11', values: Array(12).fill(1), asOf: '2027-01-05' },
};
const named = (place: number, name: string) => host.workbook.type(cellsOf('stage_names')[place]!, name);
/** Inserts a row above the one at this place of a named range, and calls it so. */
function insertAbove(range: string, place: number, name: string): void {
  const [tab, cell] = cellsOf(range)[place]!.replace(/'/g, '').split('!');
  host.workbook.insertRows(tab!, Number(/\d+/.exec(cell!)![0]));
  host.workbook.type(`'${tab}'!${cell}`, name);
}

const cases: readonly (readonly [what: string, spoil: () => void, sentence: RegExp])[] = [
  ['a last stage called 2027', () => named(5, '2027'), /told by their names: 2027 is no text/],
  ['a third stage without a name', () => named(2, ''), /the one in row \d+ of the Funnel tab has no name/],
  [
    'a row of one’s own called like a stage, on Funnel',
    () => insertAbove('needed_stages', 2, 'Leads'),
    /another row is called “Leads”, too/,
  ],
  [
    'a row of one’s own called like the last stage, on Funnel',
    () => insertAbove('needed_stages', 1, 'Customers'),
    /another row is called “Customers”, too/,
  ],
];
const calls: readonly (readonly [name: string, ...args: unknown[]])[] = [
  ['checkIn', 'bs1_'],
  ['saveCheckIn', 'bs1_', 1, { volumes: Array(6).fill(1), revenue: 5, spend: null, lost: null }],
  ['rePlanning', 'bs1_'],
  ['rePlan', 'bs1_', 4, false],
  ['forecasting', 'bs1_'],
  ['updateForecast', 'bs1_'],
];

test.each(cases)(
  '%s is refused by every call that needs the stages, and nothing is written',
  async (_, spoil, sentence) => {
    await start(answers);
    spoil();
    const before = host.snapshot();
    for (const [name, ...args] of calls) {
      const answer = (await host.call(name, ...args)) as Answer<unknown>;
      expect([name, answer.ok ? 'a value' : answer.fault.detail]).toEqual([
        name,
        expect.stringMatching(sentence),
      ]);
    }
    expect(host.snapshot()).toBe(before);
  },
);

test('a stage called 2027 as a text is a stage like any other', async () => {
  await start(answers);
  named(5, "'2027");
  const answer = (await host.call('checkIn', 'bs1_')) as Answer<{ stages: string[] }>;
  expect(answer.ok && answer.value.stages.at(-1)).toBe('2027');
});
