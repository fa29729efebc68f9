/** Copies for the board, through the shipped add-on: a page of values that depends on nothing. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import type { BoardCopy } from '../../src/addon/contract/board';
import type { Home, PlanSummary } from '../../src/addon/contract/plans';
import { withStages, workedExample } from '../plan/answers';
import { nested } from '../plan/growth';
import { openBuilt } from './built-file';
import { changing } from './changed-plan';

let host: Host;
afterEach(() => host.close());

const ask = async <Value>(name: string, ...args: unknown[]) =>
  (await host.call(name, ...args)) as Answer<Value>;
const value = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = await ask<Value>(name, ...args);
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
const faultOf = (answer: Answer<unknown>) => (answer.ok ? 'none' : answer.fault.kind);
const now = Date.UTC(2027, 3, 13, 12);
const open = async (answers: object = workedExample, settings: object = {}) => {
  host = await openBuilt(answers, { now, ...settings });
};
const copy = (press = 'board-1', plan = 'press-1') => value<BoardCopy>('copyForBoard', plan, press);
const batchUpdate = 'Sheets.Spreadsheets.batchUpdate';
const outlook = () => Number(host.workbook.value('Forecast!B19'));
const checkIn = (month: number, revenue: number, customers = 1) =>
  value('act', 'press-1', 'checkIn', {
    month,
    actuals: { volumes: [6000, 90, 18, 4, 2, customers], revenue, spend: 40_000, lost: 0 },
  });

/** Each filled cell of a tab with what was entered. */
function cellsOf(title: string) {
  const { getters } = host.workbook;
  const sheetId = getters.getSheetIdByName(title)!;
  return getters.getEvaluatedCellsPositions(sheetId).flatMap(({ col, row }) => {
    const { content = '' } = (getters.getCell({ sheetId, col, row }) ?? {}) as { content?: string };
    return content === '' ? [] : [{ at: `${String.fromCharCode(65 + col)}${row + 1}`, content }];
  });
}
/** A day later the file is opened again, and what depends on the day is calculated anew. */
const later = (days: number) => {
  host.clock.advance(days * 24 * 60 * 60 * 1000);
  host.workbook.reload();
};
const removeRow = (title: string, row: number) =>
  host.workbook.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: host.workbook.sheet(title),
    sheetName: title,
    dimension: 'ROW',
    elements: [row - 1],
  });
const shown = (title: string, cell: string) => host.workbook.shown(`'${title}'!${cell}`);

describe('a copy for the board', () => {
  test('is one more tab of values: no formula, no name, and the plan as it was', async () => {
    await open();
    await checkIn(1, 900_000);
    const before = cellsOf('Plan');
    const names = host.workbook.getters.getNamedRanges().length;
    const { title, day, since } = await copy();
    expect([title, day, since]).toEqual(['Board 13 Apr 2027', '2027-04-13', null]);
    expect(host.workbook.titles()).toEqual(['Sheet1', 'Plan', 'Assumptions', 'Funnel', 'Forecast', title]);
    // Nor is it a tab with rows of a CRM.
    expect(await value('crmTabs')).toEqual([]);
    expect(cellsOf(title).length).toBeGreaterThan(120);
    expect(cellsOf(title).filter(({ content }) => content.startsWith('='))).toEqual([]);
    expect(cellsOf('Plan')).toEqual(before);
    expect(host.workbook.getters.getNamedRanges()).toHaveLength(names);
    expect([...host.cannotShow]).toEqual(['padding in a cell']);
  });

  test('shows what the top of the Plan tab shows, with the day, its maker and words of its own', async () => {
    await open();
    await checkIn(1, 900_000);
    const { title } = await copy();
    const same = ['B1', 'B4', 'C4', 'B5', 'C7', 'C8', 'B10', 'B11', 'D11', 'F11', 'G12', 'H11', 'B15', 'F18'];
    expect(same.map((cell) => shown(title, cell))).toEqual(same.map((cell) => shown('Plan', cell)));
    expect(same.every((cell) => shown(title, cell) !== '')).toBe(true);
    expect(shown(title, 'H1')).toBe('Board copy');
    expect(shown(title, 'B2')).toBe(
      'Values of 13 April 2027 · made by Anna Rossi, VP Marketing · January 2027 – December 2027 · Base scenario',
    );
    expect(shown(title, 'B7')).toBe('What we do');
    const all = cellsOf(title).map(({ content }) => content);
    expect(all).toContain('What we ask of the board');
    expect(all).toContain('Values only; nothing here changes any more. Live plan: Growth plan 2027.');
    expect(all.some((text) => /^To look at: \d+\. .+ The other \d+ are fine\.$/.test(text))).toBe(true);
  });

  test('a second one says what changed since the first, and keeps the first as it was', async () => {
    await open();
    await checkIn(1, 900_000);
    const first = await copy();
    const kept = cellsOf(first.title);
    const was = outlook();
    later(30);
    await checkIn(2, 0, 0);
    const second = await copy('board-2');
    expect([second.title, second.since]).toEqual(['Board 13 May 2027', '2027-04-13']);
    expect(shown(second.title, 'D12')).toBe('Since 13 Apr 2027');
    expect(host.workbook.value(`'${second.title}'!E12`)).toBeCloseTo(outlook() - was, 6);
    expect(shown(second.title, 'E12')).toMatch(/^−\$\d+k$/);
    expect(shown(second.title, 'H12')).toBe('Since 13 Apr 2027');
    expect(shown(second.title, 'I12')).toMatch(/^−\d+$/);
    expect(cellsOf(first.title)).toEqual(kept);
    expect(shown(first.title, 'D12')).toBe('Of the goal');
  });

  test('a second one of the same day has a number, and is compared with an earlier day where there is one', async () => {
    await open();
    await copy();
    const second = await copy('board-2');
    expect([second.title, second.since]).toEqual(['Board 13 Apr 2027 (2)', '2027-04-13']);
    later(1);
    await copy('board-3');
    expect((await copy('board-4')).since).toBe('2027-04-13');
  });

  test('of a plan in another currency, or of another plan, is compared with nothing', async () => {
    await open();
    await copy();
    await changing(host).change({ spine: { currency: 'EUR' } }, 'press-2');
    expect((await copy('board-2')).since).toBeNull();
    await value('build', nested(workedExample), 'press-9');
    expect((await copy('board-3', 'press-9')).since).toBeNull();
  });

  test('works in an Italian file, in Italian', async () => {
    await open({ ...workedExample, language: 'it', currency: 'EUR' }, { locale: 'it_IT' });
    const { title } = await copy();
    expect(title).toBe('CdA 13 apr 2027');
    expect([shown(title, 'H1'), shown(title, 'B7')]).toEqual(['Copia per il CdA', 'Che cosa facciamo']);
    expect(shown(title, 'B11')).toBe(shown('Piano', 'B11'));
    expect(host.workbook.errors()).toEqual([]);
  });

  test('of the largest plan holds one page, and the numbers of its charts', async () => {
    await open({ ...withStages(workedExample, 8), months: 36, model: 'subscription' });
    const { title } = await copy();
    const all = cellsOf(title);
    expect(all.filter(({ content }) => content.startsWith('='))).toEqual([]);
    expect(all.filter(({ content }) => /^Stage \d$/.test(content)).length).toBeGreaterThanOrEqual(8);
    expect([...host.cannotShow]).toEqual(['padding in a cell']);
  });
});

describe('a press', () => {
  test('makes one copy, however often it arrives, also after an answer that was lost', async () => {
    await open();
    host.faults.set(batchUpdate, { kind: 'lost' });
    expect(faultOf(await ask('copyForBoard', 'press-1', 'board-1'))).toBe('lost');
    const again = await copy();
    expect(again).toEqual(await copy());
    expect(host.workbook.titles()).toHaveLength(6);
    expect(host.counts[batchUpdate]).toBe(1);
  });

  test('costs one read of the plan beside the outline, and one write', async () => {
    await open();
    await copy();
    expect(host.counts['Sheets.Spreadsheets.get']).toBe(1);
    expect(host.counts['Sheets.Spreadsheets.getByDataFilter']).toBe(1);
    expect(host.counts[batchUpdate]).toBe(1);
  });

  test('makes the page without its charts where Google refuses them, and says why', async () => {
    await open();
    host.faults.set(batchUpdate, { kind: 'refused', message: 'Invalid requests[40].addChart: no.' });
    const made = await copy();
    expect(made.refusal).toContain('addChart');
    expect(shown(made.title, 'B11')).toBe(shown('Plan', 'B11'));
  });

  test.each([
    ['somebody else’s change runs', () => (host.faults.locked = true), 'busy'],
    ['people may only view', () => (host.faults.viewOnly = true), 'view-only'],
    ['rows of the plan are gone', () => removeRow('Assumptions', 24), 'gone'],
    ['a tab of the plan is gone', () => host.workbook.deleteSheet('Funnel'), 'gone'],
  ])('changes nothing while %s', async (_, happens, fault) => {
    await open();
    happens();
    const titles = host.workbook.titles();
    expect(faultOf(await ask('copyForBoard', 'press-1', 'board-1'))).toBe(fault);
    expect(host.workbook.titles()).toEqual(titles);
  });

  test('of a plan that is not in the file is told so', async () => {
    host = createShippedHost({ now });
    expect(faultOf(await ask('copyForBoard', 'press-1', 'board-1'))).toBe('gone');
    expect(faultOf(await ask('copyForBoard', 'press-1', ''))).toBe('invalid');
  });
});

describe('what becomes of a copy', () => {
  test('it stays when its plan is changed or deleted, and the next copy says what changed', async () => {
    await open();
    const { title } = await copy();
    const kept = cellsOf(title);
    await changing(host).change({ spine: { months: 15 } }, 'press-2');
    expect(cellsOf(title)).toEqual(kept);
    expect((await copy('board-2')).since).toBe('2027-04-13');
    expect(await value('usedBy', 'press-1')).toEqual({ formulas: [], count: 0 });
    await value('remove', 'press-1', false);
    expect(host.workbook.titles()).toContain(title);
    expect(cellsOf(title)).toEqual(kept);
    expect(host.workbook.errors()).toEqual([]);
    expect((await value<Home>('home')).plans).toEqual([]);
  });

  test('it goes when it is taken away, and nothing else does', async () => {
    await open();
    const before = host.workbook.titles();
    const { sheetId } = await copy();
    expect(await value('removeBoardCopy', sheetId, false)).toEqual({ typed: false });
    expect(host.workbook.titles()).toEqual(before);
    expect(await value('removeBoardCopy', sheetId, false)).toEqual({ typed: false });
    const { plans } = await value<{ plans: PlanSummary[] }>('home');
    await value('removeBoardCopy', plans[0]!.tabs[0]!.sheetId, true);
    expect(host.workbook.titles()).toEqual(before);
  });

  test('where somebody typed into it, it goes only when that is asked for; a copy that people made of it is theirs', async () => {
    await open();
    const { sheetId, title } = await copy();
    host.workbook.dispatch('DUPLICATE_SHEET', {
      sheetId: host.workbook.sheet(title),
      sheetIdTo: 'mine',
      sheetNameTo: 'Mine',
    });
    const line = cellsOf(title).find(({ content }) => content.startsWith('e.g. a decision'))!;
    host.workbook.type(`'${title}'!${line.at}`, 'Approve two hires by May');
    expect(await value('removeBoardCopy', sheetId, false)).toEqual({ typed: true });
    expect(host.workbook.titles()).toContain(title);
    await value('removeBoardCopy', sheetId, true);
    expect(host.workbook.titles()).not.toContain(title);
    expect(host.workbook.titles()).toContain('Mine');
    expect((await copy('board-2')).since).toBeNull();
  });
});
