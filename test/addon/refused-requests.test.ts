/**
 * A refused request must not cost the plan where nothing but its look hangs on it, and leaves nothing where its substance
 * does. Every kind of request is refused, at places sampled over the whole body.
 */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Request } from '../../host/google/requests/request';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import type { Built, Home } from '../../src/addon/contract/plans';
import { compile } from '../../src/compile/compile';
import { placeInto } from '../../src/compile/placement';
import { emptySpreadsheet } from '../compile/small-plan';
import { workedExample } from '../plan/answers';
import { growthPlan, nested } from '../plan/growth';

const writing = 'Sheets.Spreadsheets.batchUpdate';
type Kind = keyof Request & string;

/** One file for all: what a test builds in it is removed after it. */
const host: Host = createShippedHost({ now: Date.UTC(2026, 10, 21, 12) });
const untouched = host.snapshot();
let writesBefore = 0;
beforeEach(() => {
  writesBefore = host.counts[writing] ?? 0;
});
afterEach(async () => {
  host.faults.clear();
  await host.call('remove', 'press-1');
  // The workbook counts a minute's requests, and no test waits for one.
  host.clock.advance(60_000);
});
afterAll(() => host.close());
const build = (requestId = 'press-1') =>
  host.call('build', nested(workedExample), requestId) as Promise<Answer<Built>>;
const home = async () => ((await host.call('home')) as { value: Home }).value;
const writes = () => (host.counts[writing] ?? 0) - writesBefore;

const plan = growthPlan(workedExample);
const kindsOf = (look: 'decorated' | 'bare') =>
  compile(plan, placeInto(emptySpreadsheet, plan, 'press-1'), look).requests.map(
    (request) => Object.keys(request)[0] as Kind,
  );
const count = (kinds: readonly Kind[], kind: Kind) => kinds.filter((one) => one === kind).length;
const [whole, bare] = [kindsOf('decorated'), kindsOf('bare')];
/** Of each kind, how many are substance; they come first. The rest is decoration. */
const kinds = [...new Set(whole)].map((kind) => ({
  kind,
  all: count(whole, kind),
  substance: count(bare, kind),
}));

/** First, last and one in between. */
const sampled = (from: number, end: number) =>
  [...new Set([from, Math.floor((from + end) / 2), end - 1])].filter((place) => place >= from && place < end);

const substance = kinds.flatMap(({ kind, substance }) =>
  sampled(0, substance).map((nth): [Kind, number] => [kind, nth]),
);
/** A plan takes a second to build, so the place goes by the kind: the last of one, the first of the next. */
const decoration = kinds
  .filter(({ all, substance }) => all > substance)
  .map(({ kind, all, substance }, index): [Kind, number] => [kind, index % 2 ? substance : all - 1]);

/** What all cells hold, but for their notes. */
const valuesOf = () =>
  host.workbook.titles().map((title) => {
    const { getters } = host.workbook;
    const cells = getters.getEvaluatedCells(getters.getSheetIdByName(title)!);
    return [title, Object.values(cells).map(({ value }) => value)];
  });

test('both halves of a body are sampled', () => {
  expect(decoration.map(([kind]) => kind).sort()).toEqual([
    'addChart',
    'addConditionalFormatRule',
    'addDimensionGroup',
    'addProtectedRange',
    'repeatCell', // notes
    'setDataValidation',
    'updateCells', // links
    'updateDimensionGroup',
  ]);
  expect(new Set(substance.map(([kind]) => kind))).toEqual(new Set(bare));
});

describe('where Google refuses', () => {
  test.each(decoration)('%s %i, the plan stands without decoration, and says so', async (kind, nth) => {
    host.faults.refuse({ kind, nth, message: 'No such thing.' });
    const answer = await build();
    expect(answer).toMatchObject({
      ok: true,
      value: { undecorated: true, refusal: expect.stringContaining(`.${kind}: No such thing.`), missing: [] },
    });
    expect(writes()).toBe(2);
    expect(host.workbook.titles()).toEqual(['Sheet1', 'Plan', 'Assumptions', 'Funnel', 'Forecast']);
    expect(host.workbook.errors()).toEqual([]);
    expect((await home()).plans[0]).toMatchObject({ id: 'press-1', undecorated: true, missing: [] });
  });

  test.each(substance)('%s %i, nothing stands', async (kind, nth) => {
    host.faults.refuse({ kind, nth, message: 'No such thing.' });
    expect(await build()).toMatchObject({
      ok: false,
      fault: { kind: 'refused', detail: expect.stringContaining(`.${kind}: No such thing.`) },
    });
    expect(writes()).toBe(2);
    expect(host.snapshot()).toBe(untouched);
  });
});

test('a plan without decoration holds the same numbers, and is built once', async () => {
  await build();
  const decorated = valuesOf();
  await host.call('remove', 'press-1');
  host.faults.refuse({ kind: 'addChart' });
  await build();
  expect(valuesOf()).toEqual(decorated);
  host.faults.clear();
  expect(await build()).toMatchObject({ ok: true, value: { undecorated: true } });
  // The plan, its removal, and the plan refused and without decoration.
  expect(writes()).toBe(4);
});

test('a plan that Google takes whole is not undecorated', async () => {
  const answer = await build();
  expect(answer.ok && [answer.value.undecorated, answer.value.refusal]).toEqual([false, undefined]);
  expect((await home()).plans[0]?.undecorated).toBe(false);
});

describe('an internal error of Google’s', () => {
  test('that passes costs nothing of the plan', async () => {
    host.faults.set(writing, { kind: 'internal' });
    expect(await build()).toMatchObject({ ok: true, value: { undecorated: false } });
    expect(writes()).toBe(2);
  });

  test('that comes back costs the decoration', async () => {
    host.faults.set(writing, { kind: 'internal' }, 2);
    expect(await build()).toMatchObject({
      ok: true,
      value: { undecorated: true, refusal: expect.stringContaining('Internal error') },
    });
    expect(writes()).toBe(3);
  });

  test('for ever leaves nothing, and nothing is tried for ever', async () => {
    host.faults.set(writing, { kind: 'internal' }, Number.POSITIVE_INFINITY);
    expect(await build()).toMatchObject({ ok: false, fault: { kind: 'lost' } });
    expect(writes()).toBe(4);
    expect(host.snapshot()).toBe(untouched);
  });
});

test.each(['view-only', 'quota', 'lost'] as const)('%s is tried no second time', async (kind) => {
  host.faults.set(writing, { kind: kind === 'view-only' ? 'permission' : kind });
  expect(await build()).toMatchObject({ ok: false, fault: { kind } });
  expect(writes()).toBe(1);
});

test('a plan whose record cannot be deleted loses its tabs all the same', async () => {
  await build();
  host.faults.refuse({ kind: 'deleteDeveloperMetadata' });
  expect(await host.call('remove', 'press-1')).toEqual({ ok: true, value: null });
  expect(host.workbook.titles()).toEqual(['Sheet1']);
  expect((await home()).plans[0]).toMatchObject({ tabs: [], missing: expect.arrayContaining(['plan']) });
});
