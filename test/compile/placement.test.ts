/** Where a plan goes in a spreadsheet that holds other things. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInto } from '../../src/compile/placement';
import { gridPlan } from './grid-plan';
import { built, withPlan } from './outline-after';
import { emptySpreadsheet, smallPlan } from './small-plan';

test('the first plan keeps its titles and gets the first prefix', () => {
  const placement = placeInto(emptySpreadsheet, smallPlan, 'request-1');
  expect(placement.titles).toEqual({ inputs: 'Inputs', funnel: 'The funnel' });
  expect(placement.prefix).toBe('bs1_');
});

test('ids follow from the request: the same request asks for the same ids, another for others', () => {
  const once = placeInto(emptySpreadsheet, smallPlan, 'request-1');
  expect(placeInto(emptySpreadsheet, smallPlan, 'request-1')).toEqual(once);
  const other = placeInto(emptySpreadsheet, smallPlan, 'request-2');
  expect(Object.values(other.sheetIds)).not.toEqual(Object.values(once.sheetIds));
});

test('an id that a foreign sheet bears is salted anew', () => {
  const { sheetIds } = placeInto(emptySpreadsheet, smallPlan, 'request-1');
  const foreign = { sheets: [{ properties: { sheetId: sheetIds.inputs!, title: 'Theirs' } }] };
  const placement = placeInto(foreign, smallPlan, 'request-1');
  expect(placement.sheetIds.inputs).not.toBe(sheetIds.inputs);
  expect(placement.sheetIds.funnel).toBe(sheetIds.funnel);
});

test('all tabs of a plan get the same number when one title is taken, whatever its case', () => {
  const outline = { sheets: [{ properties: { sheetId: 0, title: 'THE FUNNEL' } }] };
  expect(placeInto(outline, smallPlan, 'request-1').titles).toEqual({
    inputs: 'Inputs 2',
    funnel: 'The funnel 2',
  });
});

test('the number is the first that is free for all tabs', () => {
  const outline = {
    sheets: ['Inputs', 'The funnel 2'].map((title, sheetId) => ({ properties: { sheetId, title } })),
  };
  expect(placeInto(outline, smallPlan, 'request-1').titles.inputs).toBe('Inputs 3');
});

test('a numbered title still has at most 31 characters', () => {
  const title = 'An assumption in thirty-one chr';
  const plan = gridPlan({ title });
  const outline = { sheets: [{ properties: { sheetId: 0, title } }] };
  expect(placeInto(outline, plan, 'request-1').titles.main).toBe('An assumption in thirty-one c 2');
});

test('the prefix is the first that no named range has', () => {
  const outline = {
    namedRanges: [
      { namedRangeId: 'a', name: 'BS1_goal' },
      { namedRangeId: 'b', name: 'bs3_x' },
    ],
  };
  expect(placeInto(outline, smallPlan, 'request-1').prefix).toBe('bs2_');
});

test('a plan that is there already is not placed again', () => {
  expect(() => placeInto(withPlan, smallPlan, 'request-1')).toThrow(
    'The plan request-1 is in this spreadsheet already; open it instead of building it again.',
  );
});

test('a second plan shares no id, title or name with the first', () => {
  const both = built(withPlan, smallPlan, 'request-2');
  const titles = both.sheets!.map((sheet) => sheet.properties!.title!.toLowerCase());
  expect(titles).toEqual(['sheet1', 'inputs', 'the funnel', 'inputs 2', 'the funnel 2']);
  const strips = ['inputs', 'funnel'].flatMap((tab) => [`keys_${tab}_rows`, `keys_${tab}_columns`]);
  const names = ['goal', 'value', 'sums', 'needs', ...strips];
  expect(both.namedRanges!.map((each) => each.name)).toEqual(
    ['bs1_', 'bs2_'].flatMap((prefix) => names.map((name) => prefix + name)),
  );
});

test('titles never clash, whatever the spreadsheet holds', () => {
  const title = fc.constantFrom('Inputs', 'inputs 2', 'The funnel', 'THE FUNNEL 3', 'Sheet1', 'Inputs 4');
  fc.assert(
    fc.property(fc.uniqueArray(title), (titles) => {
      const outline = { sheets: titles.map((each, sheetId) => ({ properties: { sheetId, title: each } })) };
      const after = built(outline, smallPlan, 'request-1').sheets!;
      const all = after.map((sheet) => sheet.properties!.title!.toLowerCase());
      expect(new Set(all).size).toBe(all.length);
    }),
    { seed: 1 },
  );
});
