/** A function tried on cells that stand, through the shipped bundle: the result a cell would show, and nothing written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import type { Trial } from '../../src/addon/contract/cells';

describe('A function tried before it is inserted', () => {
  let host: Host;
  beforeAll(() => {
    host = createShippedHost({ locale: 'it_IT' });
    const { workbook } = host;
    workbook.rename('Sheet1', 'L’anno scorso');
    for (const [row, spend] of ['60000', '30000', '', '5000'].entries()) workbook.type(`A${row + 1}`, spend);
    for (const [row, customers] of ['30', '0', '', '2'].entries()) workbook.type(`B${row + 1}`, customers);
    workbook.type('D1', '0,05');
    workbook.select('F1');
  });
  afterAll(() => host.close());

  const trial = async (name: string, ...args: string[]) => {
    const answer = (await host.call('tryFormula', name, args)) as Answer<Trial>;
    return answer.ok ? answer.value : answer.fault;
  };

  test('gives one number for single cells and typed numbers, whatever their decimal mark', async () => {
    expect(await trial('CAC', 'A1', '30')).toEqual({ is: 'result', rows: [[2000]], down: 1, across: 1 });
    expect(await trial('LTV', '100', '80%', 'D1')).toMatchObject({ rows: [[1600]] });
    expect(await trial('LTV', '100', '0,8', '5%')).toMatchObject({ rows: [[1600]] });
    expect(await trial('CHURN', '500', '25', '150', 'average')).toMatchObject({
      rows: [[expect.closeTo(0.0444, 4)]],
    });
  });

  test('gives the first rows of a range, and how many there are', async () => {
    expect(await trial('CAC', 'A1:A4', "'L’anno scorso'!B1:B4")).toEqual({
      is: 'result',
      rows: [[2000], ['#CAC: new_customers must be above 0, got 0'], [''], [2500]],
      down: 4,
      across: 1,
    });
    const open = await trial('CAC', 'A1:A', 'B1:B');
    expect(open).toMatchObject({ is: 'result', across: 1 });
    expect((open as { rows: unknown[] }).rows).toHaveLength(6);
    expect((open as { down: number }).down).toBeGreaterThan(6);
  });

  test('says the sentence of a cell that would show an error', async () => {
    expect(await trial('CAC', 'A1', 'B2')).toEqual({
      is: 'refused',
      sentence: 'CAC: new_customers must be above 0, got 0',
    });
  });

  test('is a fault where an argument is missing, is none, or names cells that are not there', async () => {
    expect(await trial('CAC', 'A1', '')).toMatchObject({ kind: 'invalid' });
    expect(await trial('CAC', 'A1', '=B1')).toMatchObject({ kind: 'invalid' });
    expect(await trial('CAC', 'A1', 'Gone!B1')).toMatchObject({ kind: 'gone' });
    expect(await trial('CAC', 'A1', 'bs9_customers')).toMatchObject({ kind: 'gone' });
  });

  test('writes nothing', async () => {
    const before = JSON.stringify(host.workbook.data());
    await trial('CAC', 'A1:A4', 'B1:B4');
    expect(JSON.stringify(host.workbook.data())).toBe(before);
    expect(host.workbook.value('F1')).toBeNull();
  });
});
