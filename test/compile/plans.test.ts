/** How a plan is found again and removed. */
import { expect, test } from 'vitest';
import { outlineFields } from '../../src/compile/outline';
import { findPlan, readPlans, removalOf } from '../../src/compile/plans';
import { built, withPlan } from './outline-after';
import { frozen, requestsOf } from './requests-of';
import { emptySpreadsheet, smallPlan } from './small-plan';

test('a plan is read back with its tabs and what it remembers', () => {
  const [plan, ...others] = readPlans(withPlan);
  expect(others).toEqual([]);
  expect(plan).toMatchObject({
    id: 'request-1',
    record: {
      template: 'small',
      plan: 'request-1',
      build: 'request-1',
      generation: 1,
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
    ...withPlan.namedRanges!.map(({ namedRangeId }) => ({ deleteNamedRange: { namedRangeId } })),
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
  for (const name of ['sheetId', 'title', 'hidden', 'chartId', 'metadataValue', 'namedRangeId']) {
    expect(outlineFields).toContain(name);
  }
});
