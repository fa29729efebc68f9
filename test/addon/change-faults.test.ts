/** What goes wrong while a plan is changed, through the shipped files: nothing is half done, and nothing typed is lost. */
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { stripNames } from '../../src/compile/keys';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { workedExample } from '../plan/answers';
import { sizeOf } from '../plan/size';
import { openBuilt } from './built-file';
import { asItStands, changing } from './changed-plan';

let host: Host;
afterEach(() => host.close());

const at = places(sizeOf(6, 12));
const revenue = (month: number) => at.forecast.at('actual', `month ${month}`);
const goal = at.assumptions.input('goal');
const batch = 'Sheets.Spreadsheets.batchUpdate';
const months = (count: number) => ({ spine: { months: count } });

const open = async () => {
  host = await openBuilt(workedExample, { now: Date.UTC(2027, 3, 10) });
  const plan = changing(host);
  const cell = (at: CellRef) => plan.addressOf(at)!;
  return {
    ...plan,
    cell,
    type: (at: CellRef, text: string) => host.workbook.type(cell(at), text),
    read: (at: CellRef) => host.workbook.value(cell(at)),
    press: async (patch: object, requestId: string) => {
      const { looked } = await plan.preview(patch);
      const answer = await plan.ask('changePlan', 'press-1', patch, asItStands, looked, requestId);
      return answer.ok ? 'done' : answer.fault.kind;
    },
  };
};

test('what Google does not take leaves everything as it was, and what it took is found again', async () => {
  const { press, read, type, cell, home, ask, removeKept } = await open();
  type(revenue(1), '123456');
  const before = host.workbook.data();
  host.faults.viewOnly = true;
  expect(await press(months(18), 'refused')).toBe('view-only');
  host.faults.clear();
  host.faults.refuse({ kind: 'addSheet' });
  expect(await press(months(18), 'refused')).toBe('refused');
  host.faults.clear();
  const message = 'You are trying to edit a protected cell or object.';
  host.faults.set(batch, { kind: 'refused', message }, 9);
  expect(['refused', 'view-only']).toContain(await press(months(18), 'refused'));
  host.faults.clear();
  expect(host.workbook.data()).toEqual(before);

  // Somebody types, and clears a cell, while the change is on its way; and Google's answer is lost.
  type(revenue(2), '7');
  const meet = host.faults.meetRequests.bind(host.faults);
  const [first, second, third, gap] = [1, 2, 3].map((month) => cell(revenue(month))).concat('Forecast!A2');
  host.faults.meetRequests = (requests) => {
    host.faults.meetRequests = meet;
    host.workbook.type(first!, '654321');
    host.workbook.type(second!, '');
    host.workbook.type(third!, 'late');
    return meet(requests);
  };
  expect(gap).toBeDefined();
  const looked = (await changing(host).preview(months(18))).looked;
  const pressed = () => ask('changePlan', 'press-1', months(18), asItStands, looked, 'more');
  expect((await pressed()).ok).toBe(true);
  expect([1, 2, 3].map((month) => read(revenue(month)))).toEqual([654_321, null, 'late']);
  const tabs = host.workbook.titles();
  expect((await pressed()).ok).toBe(true);
  expect(host.workbook.titles()).toEqual(tabs);

  // The tabs before are in the way of another change until they are removed.
  expect(await press(months(24), 'again')).toBe('invalid');
  await removeKept();
  host.faults.set(batch, { kind: 'lost' });
  expect(await press(months(24), 'again')).toBe('lost');
  host.faults.clear();
  const again = host.workbook.titles();
  const { preview } = changing(host);
  expect((await ask('changePlan', 'press-1', months(24), asItStands, 'whatever', 'again')).ok).toBe(true);
  expect(host.workbook.titles()).toEqual(again);
  expect((await home()).plans.map(({ tabs: own }) => own.length)).toEqual([4]);
  expect(host.workbook.errors()).toEqual([]);
  expect((await preview(months(24))).replaced).toEqual([]);
}, 600_000);

test('names, strips and tabs that people broke are mended, and what stands elsewhere comes along', async () => {
  const { change, read, type, cell, home, removeKept } = await open();
  type(revenue(1), '123456');
  type(goal, 'ten million');
  type(at.assumptions.rateTyped(3), '');
  host.workbook.type('Sheet1!A1', '=bs1_revenue_per_customer/2');
  const { getters } = host.workbook;
  const deleteName = (name: string) =>
    host.workbook.batch((dispatch) => dispatch('DELETE_NAMED_RANGE', { name: `bs1_${name}` } as never));
  if (getters.getNamedRange('bs1_outlook')) deleteName('outlook');
  // A key of Forecast is typed over, the strip of Funnel's months is emptied.
  const strip = getters.getNamedRange(`bs1_${stripNames('funnel').columns}`)!.range;
  const title = getters.getSheetName(strip.sheetId);
  for (const column of ['K', 'L', 'M', 'N'])
    host.workbook.type(`${title}!${column}${strip.zone.top + 1}`, 'gone');
  host.faults.refuse({ kind: 'updateNamedRange', message: 'Cannot move a range to another sheet.' });
  host.faults.refuse({ kind: 'addChart', message: 'No charts today.' });
  const { summary, report } = await change(months(18), 'mended');
  host.faults.clear();
  expect(summary.refusal).toBeDefined();
  expect(report.lost).toEqual([]);
  expect(read(revenue(1))).toBe(123_456);
  expect(read(goal)).toBe('ten million');
  expect(read(at.assumptions.rateTyped(3))).toBeNull();
  expect(host.workbook.value('Sheet1!A1')).toBe(550_000);
  for (const name of ['outlook', 'goal'])
    expect((await home()).plans[0]!.tabs.map(({ title: own }) => own)).toContain(
      getters.getSheetName(getters.getNamedRange(`bs1_${name}`)!.range.sheetId),
    );
  await removeKept();

  // A tab that is deleted by hand is built again by a change that asks for nothing; its look is complete then.
  const [funnel] = cell(at.funnel.at(at.funnel.actual(1), 'month 1')).split('!');
  host.workbook.deleteSheet(funnel!.replaceAll("'", ''));
  const repaired = await change({}, 'repaired');
  expect(repaired.summary.refusal).toBeUndefined();
  expect((await home()).plans[0]).toMatchObject({ missing: [] });
  expect(read(revenue(1))).toBe(123_456);
  expect(read(at.funnel.at(at.funnel.actual(1), 'month 1'))).toBeNull();
  type(goal, '10000000');
  // What read the deleted tab is broken on the tabs before, which stay hidden, and nowhere else.
  expect(host.workbook.errors().filter((error) => !error.includes('(10 Apr)'))).toEqual([]);
}, 600_000);
