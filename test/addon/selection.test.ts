/** Reading the selected cells, and a formula that goes into one of them, through the shipped bundle. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import type { Insertion, Selection } from '../../src/addon/contract/cells';
import { workedExample } from '../plan/answers';
import { openBuilt } from './built-file';

let host: Host;
afterEach(() => host.close());

const start = (options: Parameters<typeof createShippedHost>[0] = {}) => {
  host = createShippedHost(options);
};
const selection = async () => (await host.call('selection')) as Answer<Selection>;
const insert = async (name: unknown, args: unknown, replace = false) =>
  (await host.call('insertFormula', name, args, replace)) as Answer<Insertion>;
const wordsOf = (answer: Answer<unknown>) => (answer.ok ? '' : answer.fault.detail);

describe('Reading the selection', () => {
  test('gives each cell as shown and as a number, with the address', async () => {
    start({ locale: 'it_IT' });
    host.workbook.type('B2', '72.000');
    host.workbook.type('B3', '1,5');
    host.workbook.type('B4', '31/12/2026');
    host.workbook.type('B5', 'n/a');
    host.workbook.select('Sheet1!B2:B6');
    expect(await selection()).toEqual({
      ok: true,
      value: {
        address: 'Sheet1!B2:B6',
        rows: [
          [{ text: host.workbook.shown('B2'), number: 72_000, day: null }],
          [{ text: '1,5', number: 1.5, day: null }],
          [{ text: '31/12/2026', number: null, day: '2026-12-31' }],
          [{ text: 'n/a', number: null, day: null }],
          [{ text: '', number: null, day: null }],
        ],
      },
    });
  });

  test('quotes the title of a tab as a formula would', async () => {
    start();
    host.workbook.rename('Sheet1', 'Last year');
    host.workbook.select('C3');
    expect(await selection()).toMatchObject({ value: { address: "'Last year'!C3" } });
  });

  test('refuses more than 500 cells with a sentence', async () => {
    start();
    host.workbook.select('A1:A501');
    expect(wordsOf(await selection())).toBe(
      '501 cells are selected, and at most 500 can be read. Select fewer.',
    );
    host.workbook.select('A1:A500');
    expect((await selection()).ok).toBe(true);
  });
});

describe('Inserting a function', () => {
  test('writes it into the selected cell, where it calculates at once', async () => {
    start();
    host.workbook.type('A1', '60000');
    host.workbook.select('C3:D5');
    expect(await insert('CAC', ['A1', '30', ''])).toEqual({
      ok: true,
      value: { address: 'Sheet1!C3', written: true, of: null },
    });
    expect(host.workbook.value('C3')).toBe(2000);
    host.workbook.undo();
    expect(host.workbook.value('C3')).toBeNull();
  });

  test('takes numbers as the spreadsheet’s locale spells them, and choices by their word', async () => {
    start({ locale: 'it_IT' });
    host.workbook.select('A1');
    expect((await insert('LTV', ['100', '0,8', '10%'])).ok).toBe(true);
    expect(host.workbook.value('A1')).toBeCloseTo(800, 9);
    host.workbook.select('A2');
    await insert('CHURN', ['100', '10', '20', 'average']);
    expect(host.workbook.formula('A2')).toContain('"average"');
  });

  test('leaves a cell that holds something alone until it is told to replace it', async () => {
    start();
    host.workbook.type('A1', '7');
    host.workbook.select('A1');
    expect(await insert('CAC', ['60000', '30'])).toEqual({
      ok: true,
      value: { address: 'Sheet1!A1', written: false, of: null },
    });
    expect(host.workbook.value('A1')).toBe(7);
    await insert('CAC', ['60000', '30'], true);
    expect(host.workbook.value('A1')).toBe(2000);
  });

  test('asks before it writes on a tab of a plan', async () => {
    host = await openBuilt(workedExample, { now: Date.UTC(2026, 11, 5) });
    host.workbook.select('Plan!A1');
    const there = { address: 'Plan!A1', written: false, of: workedExample.name };
    expect(await insert('CAC', ['60000', '30'])).toEqual({ ok: true, value: there });
    expect(host.workbook.value('Plan!A1')).toBeNull();
    await insert('CAC', ['60000', '30'], true);
    expect(host.workbook.value('Plan!A1')).toBe(2000);
  });

  test.each([
    'B2:B13',
    'B2:B',
    'B:B',
    '$A$1',
    "'Last year'!B2:C3",
    'Funnel!K9',
    'bs1_goal',
    '-1',
    '0.5',
    '5%',
  ])('takes %s for an argument', async (argument) => {
    start();
    host.workbook.select('H1');
    const answer = await insert('CAC', [argument, '30']);
    // A tab or a name that is not there is the sheet's to say, not ours.
    if (!answer.ok) expect(answer.fault.kind).not.toBe('invalid');
  });

  test.each([
    ['IMPORTXML', ['1', '2'], /no function called "IMPORTXML"/],
    ['constructor', [], /no function called/],
    ['CAC', ['IMPORTXML("https://example.com";"//a")', '1'], /spend must be a number, cells/],
    ['CAC', ['1;2', '3'], /spend must be/],
    ['CAC', ['1)+NOW(', '3'], /spend must be/],
    ['CAC', ['"text"', '3'], /spend must be/],
    ['CAC', ['A1', ''], /new_customers is missing/],
    ['CAC', ['1', '2', '3', '4'], /CAC takes 3 arguments, not 4/],
    ['CHURN', ['1', '2', '3', '"start"&A1'], /method must be/],
    ['CAC', 'A1', /arguments cannot be used/],
    [null, [], /function cannot be used/],
  ])('refuses what could be anything but a call of the catalogue: %s %j', async (name, args, sentence) => {
    start();
    const before = host.snapshot();
    const answer = await insert(name, args);
    expect(answer.ok ? '' : answer.fault.kind).toBe('invalid');
    expect(wordsOf(answer)).toMatch(sentence);
    expect(host.snapshot()).toBe(before);
  });

  test('is refused to people who may only view', async () => {
    start();
    host.faults.viewOnly = true;
    const answer = await insert('CAC', ['1', '2']);
    expect(answer.ok ? '' : answer.fault.kind).toBe('view-only');
  });
});
