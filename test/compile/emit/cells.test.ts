/** Values, formats and links of cells. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/plan';
import { at, gridPlan } from '../grid-plan';
import { requestsOf } from '../requests-of';
import { batchOf, placementOf, smallPlan } from '../small-plan';

const small = batchOf(smallPlan);
const { sheetIds } = placementOf(smallPlan);

test('values beside each other go out together, each as what it is', () => {
  const plan = gridPlan({
    cells: [
      { at: at(0, 0), value: 'a' },
      { at: at(0, 1), value: 0.5 },
      { at: at(1, 0), value: true },
      { at: at(1, 1), value: '' },
      { at: at(5, 5), value: -3 },
    ],
  });
  const inPlan = requestsOf(batchOf(plan), 'updateCells').filter(
    ({ start }) => (start.rowIndex ?? 0) < 12 && (start.columnIndex ?? 0) < 12, // beyond are the strips
  );
  const written = inPlan.map(({ start, rows, fields }) => [
    [start.rowIndex, start.columnIndex],
    rows.map(({ values }) => values.map(({ userEnteredValue }) => userEnteredValue)),
    fields,
  ]);
  expect(written).toEqual([
    [
      [0, 0],
      [
        [{ stringValue: 'a' }, { numberValue: 0.5 }],
        [{ boolValue: true }, { stringValue: '' }],
      ],
      'userEnteredValue',
    ],
    [[5, 5], [[{ numberValue: -3 }]], 'userEnteredValue'],
  ]);
});

const hostile = [
  '=IMPORTXML("https://example.com","//a")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'",
  '<img src=x onerror=alert(1)>',
  'x'.repeat(500),
  '🙂👩‍👩‍👧',
  'مرحبا‏',
  '2026-03-01',
  'TRUE',
  '#REF!',
  '\u0000',
];

test.each([...hostile.map((text) => [text])])('hostile text stays text: %j', (text) => {
  const plan: Plan = {
    ...gridPlan({ cells: [{ at: at(0, 0), value: text }] }),
    name: text,
    options: { text },
  };
  const batch = batchOf(plan);
  const [value] = requestsOf(batch, 'updateCells');
  expect(value!.rows[0]!.values[0]).toEqual({ userEnteredValue: { stringValue: text } });
  expect(requestsOf(batch, 'repeatCell')).toEqual([]);
  const record = requestsOf(batch, 'createDeveloperMetadata').map(
    ({ developerMetadata }) => developerMetadata,
  );
  expect(JSON.parse(record[record.length - 1]!.metadataValue)).toMatchObject({
    name: text,
    options: { text },
  });
});

test('any text at all stays a string value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const batch = batchOf(gridPlan({ cells: [{ at: at(0, 0), value: text }] }));
      expect(JSON.stringify(batch)).not.toContain('formulaValue');
      expect(requestsOf(batch, 'updateCells')[0]!.rows[0]!.values[0]).toEqual({
        userEnteredValue: { stringValue: text },
      });
    }),
    { seed: 1 },
  );
});

test('a link leads to its cell on its sheet', () => {
  const link = requestsOf(small, 'updateCells').find(({ fields }) => fields === 'textFormatRuns')!;
  expect(link.rows[0]!.values[0]!.textFormatRuns).toEqual([
    { startIndex: 0, format: { link: { uri: `#gid=${sheetIds.funnel}&range=B2` } } },
  ]);
});
