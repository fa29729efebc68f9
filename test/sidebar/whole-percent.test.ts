/** The sidebar says a share in whole per cent as the sheet does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { marksOf } from '../../sidebar/numbers/marks';
import { showIn } from '../../sidebar/text/show';
import { words } from '../../sidebar/text/text';
import { formula } from '../../src/plan/formula';
import { percent } from '../../src/plan/spine/numbers';

const { percent: inSidebar } = showIn('en', marksOf('en_US'), words.en);
const workbook = new Workbook('en_US');
const inSheet = (share: number) => {
  workbook.type('A1', String(share));
  workbook.type('B1', `=${percent(formula`A1`).parts.join('')}`);
  return workbook.value('B1');
};

test('a share is said alike beside the sheet and in it, and one that misses the goal never as 100%', () => {
  expect([0.976, 0.9996, 1, 1.004, 0].map(inSidebar)).toEqual(['97%', '99%', '100%', '100%', '0%']);
  const shares = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 960, max: 1020 }));
  fc.assert(
    fc.property(shares, (thousandths) => {
      expect(inSidebar(thousandths / 1000)).toBe(inSheet(thousandths / 1000));
    }),
    { numRuns: 60, seed: 1 },
  );
});
