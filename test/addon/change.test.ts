/** Change this plan, through the shipped files: what people typed is where it belongs, or named before anything is written. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { ChangeOptions, ChangeReport, Changing, Lost, Patch } from '../../src/addon/contract/change';
import type { Built, Home } from '../../src/addon/contract/plans';
import { cellAddress } from '../../src/compile/address';
import { place, positionOf } from '../../src/compile/place';
import { placeInto } from '../../src/compile/placement';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { withHistory } from '../plan/answers';
import { growthPlan } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { openBuilt } from './built-file';

let host: Host;
afterEach(() => host.close());

const as = {
  keepOverwritten: false,
  keepShown: false,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};
const ask = async <Value>(name: string, ...args: unknown[]) =>
  (await host.call(name, ...args)) as Answer<Value>;
const value = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = await ask<Value>(name, ...args);
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const open = async (locale = 'en_US') => {
  host = await openBuilt(withHistory, { now: Date.UTC(2027, 3, 10), locale });
};
const preview = (patch: Patch, options: ChangeOptions = as) =>
  value<ChangeReport>('previewChange', 'press-1', patch, options);
const change = async (patch: Patch, requestId = 'press-2', options: ChangeOptions = as) => {
  const { looked } = await preview(patch, options);
  return value<{ summary: Built; report: ChangeReport }>(
    'changePlan',
    'press-1',
    patch,
    options,
    looked,
    requestId,
  );
};
const type = (at: string, text: string) => host.workbook.type(at, text);
const shown = (at: string) => host.workbook.shown(at);
/** Where a cell of the plan as it was built stands, under the titles of another language where one is given. */
const plan = growthPlan(withHistory);
const grid = place(plan, placeInto({}, plan, 'a plan of the tests'));
const at = places(sizeOf(6, 12));
const addressOf = (ref: CellRef, title = grid.get(ref.tab)!.title) =>
  `${title}!${cellAddress(positionOf(grid, ref), { row: false, column: false })}`;
const revenue = (month: number) => at.forecast.at('actual', `month ${month}`);
/** All that people see, tab by tab, and the formulas behind it. */
const whole = ({ workbook }: Host) =>
  workbook.titles().map((title) => [
    title,
    Array.from({ length: 190 * 26 }, (_, cell) => {
      const address = `${title}!${cellAddress({ row: Math.floor(cell / 26), column: cell % 26 }, { row: false, column: false })}`;
      return workbook.shown(address) + workbook.formula(address);
    }),
  ]);
/** The funnel's answers with a stage before the last. */
const oneStageMore = async () => {
  const { answers } = await value<Changing>('changing', 'press-1');
  const { stages } = answers.modules.funnel as { stages: object[] };
  const demo = { name: 'Demos', rate: 1, source: 'typed', lag: 0, opening: null, count: null };
  return { stages: [...stages.slice(0, -1), demo, ...stages.slice(-1)] };
};
const counted = (name: string) => host.counts[name] ?? 0;

/** A cell in which the plan builds nothing. */
const mine: CellRef = { tab: 'assumptions', row: 'owner', column: 'more 9' };
const months18: Patch = { spine: { months: 18 } };

describe.each(['en_US', 'it_IT'])('a plan in an %s file', (locale) => {
  test('keeps its numbers and what people typed over more months, in one write', async () => {
    await open(locale);
    type(addressOf(revenue(1)), '123456');
    type(addressOf(at.assumptions.input('goal')), '9000000');
    type(addressOf(mine), 'mine');
    host.workbook.batch((dispatch) =>
      dispatch('UPDATE_CELL', { ...host.workbook.cell('Sheet1!A1'), content: '=bs1_goal/2' }),
    );
    host.workbook.batch((dispatch) =>
      dispatch('UPDATE_CELL', { ...host.workbook.cell('Sheet1!A2'), content: `=${addressOf(revenue(1))}*2` }),
    );
    const writes = counted('Sheets.Spreadsheets.batchUpdate');
    const { summary, report } = await change(months18);
    expect(counted('Sheets.Spreadsheets.batchUpdate') - writes).toBe(1);
    expect(report).toMatchObject({ lost: [], lostCount: 0, overwritten: [] });
    expect(host.workbook.value(addressOf(mine))).toBe('mine');
    expect(report.formulas.follow).toBe(1);
    expect(summary.tabs.map(({ title }) => title)).toEqual(['Plan', 'Assumptions', 'Funnel', 'Forecast']);
    expect(summary.kept).toBe(true);
    expect(host.workbook.errors()).toEqual([]);
    expect(host.workbook.value('Sheet1!A1')).toBe(4_500_000);
    expect(host.workbook.value('Sheet1!A2')).toBe(246_912);
    const home = await value<Home>('home');
    expect(home.plans.map(({ id, tabs }) => [id, tabs.length])).toEqual([['press-1', 4]]);
  });
});

test('a change that is the same press twice is made once, and its answer found again', async () => {
  await open();
  const { looked } = await preview(months18);
  const press = () => value<{ summary: Built }>('changePlan', 'press-1', months18, as, looked, 'press-2');
  const first = await press();
  const sheets = host.workbook.titles?.() ?? [];
  const second = await press();
  expect(second.summary.tabs).toEqual(first.summary.tabs);
  expect(host.workbook.titles?.() ?? []).toEqual(sheets);
});

test('what is lost is named with tab and cell before anything is written, worst first', async () => {
  await open();
  type(addressOf(revenue(12)), '777');
  const before = host.workbook.data();
  const report = await preview({ spine: { months: 6 } });
  expect(report.lost.map(({ tab, cell, shown }) => [tab, cell, shown])).toContainEqual([
    ...addressOf(revenue(12)).split('!'),
    '$777',
  ]);
  expect(host.workbook.data()).toEqual(before);
});

test('a row moved between preview and press is a change by somebody else, and nothing is written', async () => {
  await open();
  const { looked } = await preview(months18);
  host.workbook.batch((dispatch) =>
    dispatch('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 20,
      position: 'after',
      quantity: 1,
      sheetId: String((host.workbook.cell('Assumptions!A1') as { sheetId: string }).sheetId),
      sheetName: 'Assumptions',
    }),
  );
  const answer = await ask('changePlan', 'press-1', months18, as, looked, 'press-2');
  expect(answer.ok ? '' : answer.fault.kind).toBe('changed');
});

test('going back names what was typed since, and leads to the plan as it was', async () => {
  await open();
  type(addressOf(revenue(1)), '123456');
  type('Sheet1!A1', '=bs1_goal/2');
  await change({
    spine: { language: 'it', months: 12, start: '2027-01' },
    modules: { funnel: await oneStageMore() },
  });
  expect(host.workbook.value(addressOf(revenue(1), 'Previsione'))).toBe(123_456);
  type(addressOf(revenue(2), 'Previsione'), '55');
  const going = await value<{ typedSince: Lost[]; count: number; looked: string }>('goingBack', 'press-1');
  expect(going.typedSince.map(({ tab, cell }) => [tab, cell])).toEqual([
    addressOf(revenue(2), 'Previsione').split('!'),
  ]);
  await value('goBack', 'press-1', going.looked, 'press-3');
  const home = await value<Home>('home');
  expect(home.plans[0]).toMatchObject({ kept: false });
  expect(home.plans[0]!.tabs.map(({ title }) => title)).toEqual([
    'Plan',
    'Assumptions',
    'Funnel',
    'Forecast',
  ]);
  expect(host.workbook.value(addressOf(revenue(1)))).toBe(123_456);
  expect(host.workbook.value('Sheet1!A1')).toBe(5_000_000);
  expect(host.workbook.errors()).toEqual([]);
});

test('the tabs before are removed once nothing of people’s reads them any more', async () => {
  await open();
  await change(months18);
  const kept = (await value<Home>('home')).plans[0]!;
  expect(kept.kept).toBe(true);
  expect(await value('removeKept', 'press-1', false)).toEqual({ stillUsed: [] });
  expect((await value<Home>('home')).plans[0]!.kept).toBe(false);
  expect(host.workbook.errors()).toEqual([]);
});

test('an answer alone is written into its cell, and no tab is built', async () => {
  await open();
  const { report } = await change({ modules: { funnel: { owner: '', goal: 10_000_001 } as never } });
  expect(report.replaced).toEqual([]);
  expect(host.workbook.value(addressOf(at.assumptions.input('goal')))).toBe(10_000_001);
  expect((await value<Home>('home')).plans[0]!.kept).toBe(false);
});

test('the answers of a plan are read from its cells', async () => {
  await open();
  type(addressOf(at.assumptions.input('goal')), '7,000,000');
  type(addressOf(at.assumptions.rateTyped(2)), '2%');
  const { answers, unset } = await value<Changing>('changing', 'press-1');
  expect(unset).toEqual([]);
  expect(answers).toMatchObject({ months: 12, start: '2027-01', language: 'en', currency: 'USD' });
  expect(answers.modules.funnel).toMatchObject({ goal: 7_000_000, history: withHistory.history });
  expect((answers.modules.funnel as { stages: { rate: number }[] }).stages[1]!.rate).toBe(0.02);
});

test('a stage that comes draws an id of letters, and a refused patch changes nothing', async () => {
  await open();
  const { answers } = await value<Changing>('changing', 'press-1');
  const { stages } = answers.modules.funnel as { stages: { name: string }[] };
  const demo = { name: 'Demos', rate: 0.5, source: 'typed', lag: 0, opening: null, count: null };
  type('Funnel!L27', '33');
  const { report } = await change({
    modules: { funnel: { stages: [...stages.slice(0, 3), demo, ...stages.slice(3)] } },
  });
  expect(report.lost).toEqual([]);
  expect(host.workbook.errors()).toEqual([]);
  expect(shown(addressOf(at.assumptions.stageName(4)))).toBe('Demos');
  const bad = await ask('previewChange', 'press-1', { spine: { months: 99 } }, as);
  expect(bad.ok ? '' : bad.fault.kind).toBe('invalid');
});

test('the review calendar is ticked on, and named with what was typed into it before it is ticked off', async () => {
  await open();
  const on = await change({ modules: { calendar: {} } });
  expect(on.report).toMatchObject({ added: ['Calendar'], lostCount: 0 });
  expect(on.summary.tabs.map(({ title }) => title)).toEqual([
    'Plan',
    'Assumptions',
    'Funnel',
    'Forecast',
    'Calendar',
  ]);
  expect(host.workbook.errors()).toEqual([]);
  expect((await value<Changing>('changing', 'press-1')).answers.modules).toHaveProperty('calendar');
  const cells = Array.from({ length: 60 }, (_, row) => `Calendar!G${row + 1}`);
  const decided = cells.findIndex((cell) => shown(cell) === 'What we decided') + 2;
  type(`Calendar!G${decided}`, 'Mend the second rate');
  const off = await preview({ modules: { calendar: null } });
  expect(off.removed).toEqual(['Calendar']);
  expect(off.lost).toContainEqual(
    expect.objectContaining({ tab: 'Calendar', cell: `G${decided}`, shown: 'Mend the second rate' }),
  );
});

describe('a change of language and currency leaves every tab where it is', () => {
  test('there and back, with what people put beside, on and into it', async () => {
    await open();
    type(addressOf(revenue(1)), '123456');
    type(addressOf(mine), 'mine');
    type('Sheet1!A1', `=${addressOf(revenue(1))}*2`);
    const before = whole(host);
    const { report } = await change({ spine: { language: 'it', currency: 'EUR' } });
    expect(report.replaced).toEqual([]);
    expect(report.inPlace).toEqual(['Plan', 'Assumptions', 'Funnel', 'Forecast']);
    expect(host.workbook.titles()).toEqual(['Sheet1', 'Piano', 'Ipotesi', 'Funnel', 'Previsione']);
    expect(host.workbook.errors()).toEqual([]);
    expect(host.workbook.value('Sheet1!A1')).toBe(246_912);
    expect(host.workbook.shown(addressOf(revenue(1), 'Previsione'))).toContain('€');
    expect((await value<Home>('home')).plans[0]!.kept).toBe(false);
    await change({ spine: { language: 'en', currency: 'USD' } }, 'press-3');
    expect(whole(host)).toEqual(before);
  });

  test('and a plan in Italian reads as one that was built so', async () => {
    await open();
    await change({ spine: { language: 'it', currency: 'EUR' } });
    const texts = (of: Host) =>
      ['Piano', 'Ipotesi', 'Funnel', 'Previsione'].flatMap((title) =>
        Array.from({ length: 200 }, (_, row) => of.workbook.shown(`${title}!A${row + 1}`)),
      );
    const built = await openBuilt(
      { ...withHistory, language: 'it', currency: 'EUR', stages: withHistory.stages },
      { now: Date.UTC(2027, 3, 10), locale: 'en_US' },
    );
    expect(texts(host).slice(200)).toEqual(texts(built).slice(200));
    built.close();
  });
});
