/** What a script sees of the selected cells, and the formula it puts into one of them. */
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { tinyHost } from './bundle';

let host: Host;
afterEach(() => host.close());

test('The selection is read with its address, its values and what is shown', () => {
  host = tinyHost({ locale: 'it_IT' });
  host.workbook.type('B2', '1,5');
  host.workbook.type('B3', '31/12/2026');
  host.workbook.type('C2', '=2>1');
  host.workbook.select('Sheet1!B2:C4');
  expect(host.run('selected', [])).toEqual({
    address: 'Sheet1!B2:C4',
    size: [3, 2],
    kinds: [
      [1.5, true],
      ['2026-12-30T23:00:00.000Z', ''],
      ['', ''],
    ],
    shown: [
      ['1,5', 'TRUE'],
      ['31/12/2026', ''],
      ['', ''],
    ],
  });
});

test('A formula goes into the cell where typing would go, in the spreadsheet’s own spelling, as one undo step', () => {
  host = tinyHost({ locale: 'it_IT' });
  host.workbook.select('B2:C4');
  expect(host.run('insert', ['=SUM(1,5;2)'])).toEqual(['B2', true, '']);
  expect(host.workbook.value('B2')).toBe(3.5);
  expect(host.run('insert', ['=SUM(1;2)'])).toEqual(['B2', false, '=SUM(1,5;2)']);
  host.workbook.undo();
  expect(host.workbook.value('B2')).toBe(3.5);
  expect(() => host.run('insert', ['=SUM(1'])).toThrow(/parse error/);
});

test('People who may only view are refused', () => {
  host = tinyHost();
  host.faults.viewOnly = true;
  expect(() => host.run('insert', ['=1+1'])).toThrow(/protected cell/);
  expect(host.workbook.value('A1')).toBeNull();
});
