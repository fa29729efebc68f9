/** What a compiled plan does to a spreadsheet: it calculates in every locale, is found again, and goes without a trace. */
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { batchUpdate } from '../../host/google/batch-update';
import { readSpreadsheet } from '../../host/google/read';
import { compile } from '../../src/compile/compile';
import { type Outline, outlineFields } from '../../src/compile/outline';
import { placeInto } from '../../src/compile/placement';
import { findPlan, readPlans, removalOf } from '../../src/compile/plans';
import type { Batch } from '../../src/compile/sheets';
import { outlineAfter } from './outline-after';
import { emptySpreadsheet, smallPlan } from './small-plan';

const send = (workbook: Workbook, batch: Batch) => batchUpdate(workbook, batch as never);

const read = (workbook: Workbook) =>
  readSpreadsheet(
    workbook,
    { id: 'file', title: 'File', timeZone: 'Europe/Rome' },
    { fields: outlineFields },
  ) as Outline;

const build = (workbook: Workbook, requestId: string) =>
  send(workbook, compile(smallPlan, placeInto(read(workbook), smallPlan, requestId)));

test.each(['en_US', 'it_IT'])('every cell of a run calculates its own formula in %s', (locale) => {
  const workbook = new Workbook(locale);
  build(workbook, 'request-1');
  expect(workbook.errors()).toEqual([]);
  const row = (number: number) =>
    ['B', 'C', 'D'].map((column) => workbook.value(`'The funnel'!${column}${number}`));
  expect(row(2)).toEqual([12, 24, 36]);
  expect(row(3)).toEqual([12, 36, 72]);
});

test('a plan that was written is read back from the spreadsheet', () => {
  const workbook = new Workbook('en_US');
  build(workbook, 'request-1');
  const written = compile(smallPlan, placeInto(emptySpreadsheet, smallPlan, 'request-1'));
  const drawn = { metadataIds: [expect.any(Number)] };
  expect(readPlans(read(workbook))).toEqual(
    readPlans(outlineAfter(emptySpreadsheet, written)).map((plan) => ({ ...plan, ...drawn })),
  );
});

test('the same plan stands twice in a file, and removing one leaves the other as it was', () => {
  const workbook = new Workbook('en_US');
  build(workbook, 'request-1');
  const before = workbook.data() as Record<string, unknown>;
  build(workbook, 'request-2');
  expect(workbook.titles()).toEqual(['Sheet1', 'Inputs', 'The funnel', 'Inputs 2', 'The funnel 2']);
  expect(workbook.errors()).toEqual([]);
  send(workbook, removalOf(read(workbook), findPlan(read(workbook), 'request-2')!));
  const after = workbook.data() as Record<string, unknown>;
  expect({ ...after, revisionId: before.revisionId }).toEqual(before);
});

test('a batch that is sent once more is refused whole, since its ids exist', () => {
  const workbook = new Workbook('en_US');
  const batch = compile(smallPlan, placeInto(read(workbook), smallPlan, 'request-1'));
  send(workbook, batch);
  expect(() => send(workbook, batch)).toThrow(/already exists/);
  expect(workbook.titles()).toEqual(['Sheet1', 'Inputs', 'The funnel']);
});

test('a plan that is alone in its file leaves an empty sheet behind', () => {
  const workbook = new Workbook('en_US');
  build(workbook, 'request-1');
  workbook.deleteSheet('Sheet1');
  send(workbook, removalOf(read(workbook), findPlan(read(workbook), 'request-1')!));
  expect(workbook.titles()).toHaveLength(1);
  expect(readPlans(read(workbook))).toEqual([]);
});
