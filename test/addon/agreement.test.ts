/** Deeds of lists and agreement undone in a plan of the shipped add-on, and the agreement ticked onto a Growth plan and off again. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { helpers } from '../../host/engine/engine';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import type { Changing } from '../../src/addon/contract/change';
import type { Undo } from '../../src/addon/contract/deeds';
import { parseAnswers, sizeOf } from '../../src/plan/build';
import { places as slaPlaces } from '../../src/plan/modules/sla/places';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { daySerial } from '../../src/plan/month';
import { agreementAnswers } from '../plan/agreement-plan';
import { kestrelRow } from '../plan/companies';
import { openBuilt } from './built-file';
import { changing } from './changed-plan';

const agreed = agreementAnswers(kestrelRow);
const answers = parseAnswers({
  ...agreed,
  modules: { ...agreed.modules, actions: {}, kpis: { picks: ['revenue', 'nps'] } },
});
const [sla, weekly] = [slaPlaces(sizeOf(answers)), weeklyPlaces(sizeOf(answers))];
const now = Date.UTC(2027, 1, 20);

/** The addresses of a named range, row by row. */
function cellsOf({ workbook: { getters } }: Host, name: string): string[] {
  const { sheetId, zone } = getters.getNamedRange(`bs1_${name}`)!.range;
  const cells: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1)
    for (let column = zone.left; column <= zone.right; column += 1)
      cells.push(`'${getters.getSheetName(sheetId)}'!${helpers.toXC(column, row)}`);
  return cells;
}

// One plan for all: what is undone stands as it was, which is what is held here.
describe('undone', () => {
  let host: Host;
  beforeAll(async () => {
    host = createShippedHost({ now });
    expect(await host.call('build', answers, 'press-1')).toMatchObject({ ok: true });
    expect(host.workbook.errors()).toEqual([]);
  });
  afterAll(() => host.close());
  // Google lets nobody read more often in one minute than these tests do.
  beforeEach(() => host.clock.advance(60_000));
  const call = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
    const answer = (await host.call(name, ...args)) as Answer<Value>;
    if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
    return answer.value;
  };
  const act = (deed: string, press: unknown) => call<{ undo: Undo[] }>('act', 'press-1', deed, press);
  const takeBack = (undo: Undo[]) => call<{ changed: object[] }>('undo', 'press-1', undo);
  const signed = { marketing: '2027-01-04', sales: '2027-01-05' };
  const week = { check: 'check 1 2', delivered: 20, rejected: 2, answered: 18, decided: 'Call', who: null };
  const action = { row: 'action 1', action: 'Call', owner: 'Omar', start: '2027-01-11', due: null };

  test.each([
    ['sign', signed, undefined],
    ['weeklyCheck', week, undefined],
    ['reset', { from: '2027-03', months: 6 }, ['sign', signed]],
    ['addAction', action, undefined],
    ['monthKpis', { month: 1, values: { nps: 45 } }, undefined],
  ] as const)(
    '%s gives the file of before, and not where a cell was typed over since',
    async (deed, press, first) => {
      const prepared = first ? (await act(...first)).undo : [];
      const before = host.snapshot();
      const { undo } = await act(deed, press);
      expect(host.workbook.errors()).toEqual([]);
      expect(host.snapshot()).not.toBe(before);
      expect(await takeBack(undo)).toEqual({ changed: [] });
      expect(host.snapshot()).toBe(before);

      const again = await act(deed, press);
      const written = again.undo.find(({ wrote }) => typeof wrote === 'number')!;
      const typed = cellsOf(host, written.name).find((cell) => host.workbook.value(cell) === written.wrote)!;
      // Another cell that somebody types into in between stands in nobody's way.
      const note = cellsOf(host, 'promises_note')[3]!;
      host.workbook.type(note, 'agreed by phone');
      host.workbook.type(typed, '777');
      const there = host.snapshot();
      const { changed } = await takeBack(again.undo);
      expect(changed).toMatchObject([{ what: written.name, shown: '777' }]);
      expect(host.snapshot()).toBe(there);
      host.workbook.type(typed, String(written.wrote));
      expect(await takeBack(again.undo)).toEqual({ changed: [] });
      expect(host.workbook.value(note)).toBe('agreed by phone');
      host.workbook.type(note, '');
      expect(await takeBack(prepared)).toEqual({ changed: [] });
    },
  );
});

// That every module comes and goes whole is held as data (test/carry/tick-modules.test.ts); here it is calculated.
describe('ticked onto a Growth plan that stands', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openBuilt(kestrelRow, { now });
  });
  afterAll(() => host.close());
  const at = (place: Parameters<ReturnType<typeof changing>['addressOf']>[0]) =>
    changing(host).addressOf(place)!;
  const shown = (place: Parameters<typeof at>[0]) => host.workbook.value(at(place));

  test('promises and weekly checks are linked both ways at once', async () => {
    const { change, value, removeKept } = changing(host);
    const { report } = await change(
      { modules: { sla: {}, weekly: { weekday: 4, dueDay: null } } },
      'press-2',
    );
    expect(report.added).toEqual(['SLA', 'Weekly']);
    expect(host.workbook.errors()).toEqual([]);
    expect(shown(weekly.at(weekly.month(1), 'promised'))).toBe(84);
    expect(shown(weekly.at(weekly.check(1, 1), 'promised'))).toBe(21);
    host.workbook.type(at(weekly.at(weekly.check(1, 1), 'delivered')), '30');
    expect(shown(sla.at(sla.month(1), 'c'))).toBe(30);
    host.workbook.type(at(sla.at(sla.month(2), 'b')), '90');
    expect(shown(weekly.at(weekly.month(2), 'promised'))).toBe(90);
    const { answers: read } = await value<Changing>('changing', 'press-1');
    expect(read.modules.sla).toMatchObject({
      handover: 's3',
      withinHour: 0.9,
      accepted: 0.8,
      length: 6,
    });
    // What the change has put aside goes before the next one.
    await removeKept();
  });

  test('unticked, both say what goes with them, and the plan stands without an error', async () => {
    const { change } = changing(host);
    host.workbook.type(at(sla.signedSales), String(daySerial('2027-01-05')));
    const { summary, report } = await change({ modules: { sla: null, weekly: null } }, 'press-3');
    expect(report.removed).toEqual(['SLA', 'Weekly']);
    // A promise that was fixed, a week that was typed, and a signature.
    expect(report.lost.map(({ tab, shown: text }) => `${tab} ${text}`)).toEqual(
      expect.arrayContaining(['SLA 90', 'Weekly 30', 'SLA 5 Jan 2027']),
    );
    expect(summary.modules).toEqual(['funnel']);
    expect(host.workbook.errors()).toEqual([]);
  });
});
