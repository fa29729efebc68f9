/** Where a plan goes, and how it is found and removed again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { createIds, hash } from '../../src/compile/ids';
import { type Outline, outlineFields } from '../../src/compile/outline';
import { placeInto } from '../../src/compile/placement';
import { findPlan, readPlans, removalOf } from '../../src/compile/plans';
import type { Plan } from '../../src/plan/plan';
import { gridPlan } from './grid-plan';
import { outlineAfter } from './outline-after';
import { frozen, requestsOf } from './requests-of';
import { emptySpreadsheet, smallPlan } from './small-plan';

const built = (outline: Outline, plan: Plan, requestId: string) =>
  outlineAfter(outline, compile(plan, placeInto(outline, plan, requestId)));

const withPlan = built(emptySpreadsheet, smallPlan, 'request-1');

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
  expect(both.namedRanges!.map((each) => each.name)).toEqual(['bs1_goal', 'bs2_goal']);
});

test('a plan is read back with its tabs and what it remembers', () => {
  const [plan, ...others] = readPlans(withPlan);
  expect(others).toEqual([]);
  expect(plan).toMatchObject({
    id: 'request-1',
    record: {
      template: 'small',
      version: 1,
      name: 'Small plan',
      language: 'en',
      prefix: 'bs1_',
      tabs: ['inputs', 'funnel'],
      options: { months: 3 },
    },
    missing: [],
  });
  expect(plan!.tabs.map(({ key, title }) => [key, title])).toEqual([
    ['inputs', 'Inputs'],
    ['funnel', 'The funnel'],
  ]);
});

test('a tab that was renamed is found under its new title', () => {
  const renamed = {
    ...withPlan,
    sheets: withPlan.sheets!.map((sheet) => ({
      ...sheet,
      properties: { ...sheet.properties, title: 'Mine' },
    })),
  };
  expect(findPlan(renamed, 'request-1')!.tabs.map(({ title }) => title)).toEqual(['Mine', 'Mine']);
});

test('losing a tab loses only that tab', () => {
  const left = {
    ...withPlan,
    sheets: withPlan.sheets!.filter((sheet) => sheet.properties!.title !== 'Inputs'),
  };
  const plan = findPlan(left, 'request-1')!;
  expect(plan.missing).toEqual(['inputs']);
  expect(plan.tabs.map(({ key }) => key)).toEqual(['funnel']);
});

test('a sheet that people duplicated is not a tab of the plan', () => {
  const copy = { ...withPlan.sheets![1]!, properties: { sheetId: 99, title: 'Copy of Inputs' } };
  const plan = findPlan({ ...withPlan, sheets: [...withPlan.sheets!, copy] }, 'request-1')!;
  expect(plan.tabs.map(({ title }) => title)).toEqual(['Inputs', 'The funnel']);
});

test('a long record is cut into pieces and put together again, whatever their order', () => {
  const options = { text: '🙂"\\è'.repeat(2_500) };
  const outline = built(emptySpreadsheet, { ...smallPlan, options }, 'request-1');
  expect(outline.developerMetadata!.length).toBeGreaterThan(2);
  const shuffled = { ...outline, developerMetadata: [...outline.developerMetadata!].reverse() };
  expect(findPlan(shuffled, 'request-1')!.record.options).toEqual(options);
});

test('no piece of a record ends in the middle of a character', () => {
  for (const padding of ['', 'x']) {
    const options = { text: padding + '🙂'.repeat(6_000) };
    const outline = built(emptySpreadsheet, { ...smallPlan, options }, 'request-1');
    for (const { metadataValue } of outline.developerMetadata!) {
      expect(metadataValue).not.toMatch(/[\ud800-\udbff]$/);
    }
  }
});

test('metadata of others and broken records are passed over', () => {
  const foreign = [
    { metadataId: 1, metadataKey: 'theirs', metadataValue: '{}' },
    { metadataId: 2, metadataKey: 'backsolve.plan/broken/0', metadataValue: '{"template":' },
    { metadataId: 3 },
  ];
  const outline = { ...withPlan, developerMetadata: [...foreign, ...withPlan.developerMetadata!] };
  expect(readPlans(outline).map(({ id }) => id)).toEqual(['request-1']);
  expect(readPlans({})).toEqual([]);
});

test('removing a plan deletes exactly what it made', () => {
  const both = frozen(built(withPlan, smallPlan, 'request-2'));
  const { requests } = removalOf(both, findPlan(both, 'request-1')!);
  const made = withPlan.sheets!.slice(1).map((sheet) => sheet.properties!.sheetId!);
  expect(requests).toEqual([
    { deleteNamedRange: { namedRangeId: withPlan.namedRanges![0]!.namedRangeId } },
    ...made.map((sheetId) => ({ deleteSheet: { sheetId } })),
    {
      deleteDeveloperMetadata: {
        dataFilter: { developerMetadataLookup: { metadataId: withPlan.developerMetadata![0]!.metadataId } },
      },
    },
  ]);
});

test('a named range that people renamed still goes with its plan', () => {
  const renamed = { ...withPlan, namedRanges: [{ ...withPlan.namedRanges![0]!, name: 'our_goal' }] };
  const { requests } = removalOf(renamed, findPlan(renamed, 'request-1')!);
  expect(requests[0]).toEqual({
    deleteNamedRange: { namedRangeId: withPlan.namedRanges![0]!.namedRangeId },
  });
});

test('an empty sheet is added where nothing visible would be left', () => {
  const hidden = { properties: { sheetId: 0, title: 'Sheet1', hidden: true } };
  const alone = { ...withPlan, sheets: [hidden, ...withPlan.sheets!.slice(1)] };
  const batch = removalOf(alone, findPlan(alone, 'request-1')!);
  expect(Object.keys(batch.requests[0]!)).toEqual(['addSheet']);
  expect(requestsOf(batch, 'addSheet')).toHaveLength(1);
  expect(requestsOf(removalOf(withPlan, findPlan(withPlan, 'request-1')!), 'addSheet')).toEqual([]);
});

test('the mask asks for each property of the outline', () => {
  for (const name of [
    'sheetId',
    'title',
    'hidden',
    'chartId',
    'protectedRangeId',
    'metadataValue',
    'namedRangeId',
  ]) {
    expect(outlineFields).toContain(name);
  }
});

test('ids are from 1 to 2³¹ − 1 and never the same for two things, even where almost all clash', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 }),
      (request, keys) => {
        const first = keys.map(
          (
            (idFor) => (key: string) =>
              idFor('sheet', key)
          )(createIds(request, [])),
        );
        const second = keys.map(
          (
            (idFor) => (key: string) =>
              idFor('sheet', key)
          )(createIds(request, first)),
        );
        const all = [...first, ...second];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((id) => Number.isInteger(id) && id >= 1 && id <= 0x7fffffff)).toBe(true);
      },
    ),
    { seed: 1 },
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

test('texts that differ in one letter have hashes far apart', () => {
  const hashes = Array.from({ length: 1_000 }, (_, index) => hash(`request-${index}`));
  expect(new Set(hashes).size).toBe(1_000);
  const mean = hashes.reduce((sum, each) => sum + each, 0) / hashes.length / 2 ** 31;
  expect(mean).toBeCloseTo(0.5, 1);
});
