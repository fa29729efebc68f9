/** An agreement in a plan of the shipped add-on: its deeds undone, and its parts ticked onto a Growth plan and off again. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { helpers } from '../../host/engine/engine';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer, Changing, Undo } from '../../src/addon/contract';
import { sizeOf } from '../../src/plan/build';
import { places as slaPlaces } from '../../src/plan/modules/sla/places';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { daySerial } from '../../src/plan/month';
import { agreementAnswers } from '../plan/agreement-plan';
import { kestrelRow } from '../plan/companies';
import { openBuilt } from './built-file';
import { changing } from './changed-plan';

const answers = agreementAnswers(kestrelRow);
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

describe('undone', () => {
  let file: object;
  let host: Host;
  beforeAll(async () => {
    const first = createShippedHost({ now });
    const built = (await first.call('build', answers, 'press-1')) as Answer<unknown>;
    expect(built).toMatchObject({ ok: true });
    expect(first.workbook.errors()).toEqual([]);
    file = first.workbook.data();
    first.close();
  });
  afterEach(() => host.close());
  const open = () => {
    host = createShippedHost({ now, data: structuredClone(file) });
  };
  const call = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
    const answer = (await host.call(name, ...args)) as Answer<Value>;
    if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
    return answer.value;
  };
  const act = (deed: string, press: unknown) => call<{ undo: Undo[] }>('act', 'press-1', deed, press);
  const takeBack = (undo: Undo[]) => call<{ changed: object[] }>('undo', 'press-1', undo);
  const signed = { marketing: '2027-01-04', sales: '2027-01-05' };
  const week = { check: 'check 1 2', delivered: 20, rejected: 2, answered: 18, decided: 'Call', who: null };

  test.each([
    ['sign', signed, undefined],
    ['weeklyCheck', week, undefined],
    ['reset', { from: '2027-03', months: 6 }, ['sign', signed]],
  ] as const)(
    '%s gives the file of before, and not where a cell was typed over since',
    async (deed, press, first) => {
      open();
      if (first) await act(...first);
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
      host.workbook.type(cellsOf(host, 'promises_note')[3]!, 'agreed by phone');
      host.workbook.type(typed, '777');
      const there = host.snapshot();
      const { changed } = await takeBack(again.undo);
      expect(changed).toMatchObject([{ what: written.name, shown: '777' }]);
      expect(host.snapshot()).toBe(there);
      host.workbook.type(typed, String(written.wrote));
      expect(await takeBack(again.undo)).toEqual({ changed: [] });
      expect(host.workbook.value(cellsOf(host, 'promises_note')[3]!)).toBe('agreed by phone');
    },
  );
});

describe('ticked onto a Growth plan that stands', () => {
  let host: Host;
  // What the change before has put aside goes before the next one.
  afterEach(() => changing(host).removeKept());
  beforeAll(async () => {
    host = await openBuilt(kestrelRow, { now });
  });
  afterAll(() => host.close());
  const at = (place: Parameters<ReturnType<typeof changing>['addressOf']>[0]) =>
    changing(host).addressOf(place)!;
  const shown = (place: Parameters<typeof at>[0]) => host.workbook.value(at(place));

  test('weekly checks alone ask for the promise of each month', async () => {
    const { change } = changing(host);
    const { report } = await change({ modules: { weekly: { weekday: 4, dueDay: null } } }, 'press-2');
    expect(report.added).toEqual(['Weekly']);
    expect(host.workbook.errors()).toEqual([]);
    host.workbook.type(at(weekly.at(weekly.month(1), 'promised')), '50');
    host.workbook.type(at(weekly.at(weekly.check(1, 1), 'delivered')), '30');
    expect(shown(weekly.at(weekly.check(1, 1), 'promised'))).toBe(12.5);
    expect(shown(weekly.at(weekly.check(1, 1), 'status'))).toBe('On pace');
  });

  test('the agreement gives the promise from then on, and says what gives way', async () => {
    const { change, preview } = changing(host);
    const patch = { modules: { sla: {} } };
    const { lost } = await preview(patch);
    expect(lost).toMatchObject([{ tab: 'Weekly', shown: '50' }]);
    await change(patch, 'press-3');
    expect(host.workbook.errors()).toEqual([]);
    expect(shown(weekly.at(weekly.month(1), 'promised'))).toBe(84);
    expect(shown(weekly.at(weekly.check(1, 1), 'promised'))).toBe(21);
    expect(shown(sla.at(sla.month(1), 'c'))).toBe(30);
    host.workbook.type(at(sla.at(sla.month(2), 'b')), '90');
    expect(shown(weekly.at(weekly.month(2), 'promised'))).toBe(90);
    const { value } = changing(host);
    const { answers: read } = await value<Changing>('changing', 'press-1');
    expect(read.modules.sla).toMatchObject({
      handover: 's3',
      withinHour: 0.9,
      accepted: 0.8,
      length: 6,
    });
  });

  test('a change of language carries what was typed and every choice by its place', async () => {
    const { change } = changing(host);
    host.workbook.type(at(weekly.settings.day), 'Monday');
    host.workbook.type(at(sla.at('together 1', 'a')), 'Watch');
    await change({ spine: { language: 'it' } }, 'press-4');
    expect(host.workbook.errors()).toEqual([]);
    expect([shown(weekly.settings.day), shown(sla.at('together 1', 'a'))]).toEqual(['Lunedì', 'Da seguire']);
    expect(shown(sla.at(sla.month(2), 'b'))).toBe(90);
    expect(shown(weekly.at(weekly.check(1, 1), 'delivered'))).toBe(30);
    expect(shown(sla.handover)).toBe('MQL');
  });

  test('unticked, both say what goes with them, and the plan stands without an error', async () => {
    const { change, preview } = changing(host);
    host.workbook.type(at(sla.signedSales), String(daySerial('2027-01-05')));
    const patch = { modules: { sla: null, weekly: null } };
    const { lost, removed } = await preview(patch);
    expect(removed).toEqual(['SLA', 'Settimane']);
    // A promise that was fixed, a week that was typed, and a signature.
    expect(lost.map(({ tab, shown: text }) => `${tab} ${text}`)).toEqual(
      expect.arrayContaining(['SLA 90', 'Settimane 30', 'SLA 5 Jan 2027']),
    );
    const { summary } = await change(patch, 'press-5');
    expect(summary.modules).toEqual(['funnel']);
    expect(host.workbook.errors()).toEqual([]);
  });
});
