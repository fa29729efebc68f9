/** The rows of a CRM through the shipped add-on: connected, refreshed, frozen and freed, and let go of again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { ChangeOptions } from '../../src/addon/contract/change';
import type { CrmGuess, CrmReport, CrmTab } from '../../src/addon/contract/crm';
import type { CheckIn, Deeds, Undo } from '../../src/addon/contract/deeds';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places } from '../../src/plan/modules/records/places';
import { daySerial } from '../../src/plan/month';
import { withStages, workedExample } from '../plan/answers';
import { sizeOf } from '../plan/size';
import { openBuilt } from './built-file';
import { asItStands, changing } from './changed-plan';

const answers = {
  ...withStages(workedExample, 3),
  stages: [
    { ...workedExample.stages[0]!, name: 'Leads', role: 'leads' as const },
    { ...workedExample.stages[1]!, name: 'Qualified', rate: 0.5, role: 'sql' as const },
    { ...workedExample.stages[5]!, name: 'Customers', rate: 0.4, role: 'customers' as const },
  ],
};
const size = {
  ...sizeOf(3, 12),
  ids: { crmCounted: ['s1', 's3', 'revenue'] },
  rows: { crmSources: 1, crmSegments: 1, crmResponse: 0 },
};
const [at, funnel] = [places(size), funnelPlaces(size)];

/** 120 leads from January to June, a third of them won some weeks later. */
const rows = Array.from({ length: 120 }, (_, row): (string | number)[] => {
  const came = daySerial('2027-01-02') + row * 1.5;
  const won = row % 3 === 0 ? Math.floor(came) + 10 + (row % 20) : '';
  const isWon = won !== '' && won <= daySerial('2027-06-30');
  return [
    `L${row}`,
    Math.floor(came),
    isWon ? won : '',
    isWon ? 'Won' : 'Open',
    isWon ? 500 + row : '',
    row % 2 ? 'Web' : 'Fair',
  ];
});
const head = ['Record ID', 'Created Date', 'Won Date', 'Stage', 'Amount', 'Lead Source'];

describe('a plan of three stages and a tab of 120 rows', () => {
  let host: Host;
  let file: ReturnType<typeof changing>;
  const write = (cell: string, text: string) => host.workbook.type(`Deals!${cell}`, text);
  const cellOf = (place: Parameters<typeof file.addressOf>[0]) => file.addressOf(place)!;
  const value = (place: Parameters<typeof file.addressOf>[0]) => host.workbook.value(cellOf(place));
  const leads = (month: number) => funnel.funnel.at('actual s1', `month ${month}`);
  const act = <Key extends keyof Deeds>(deed: Key, press: Deeds[Key]['press']) =>
    file.value<{ undo: Undo[] }>('act', 'press-1', deed, press);
  /** Google answers so many reads a minute. */
  const later = () => host.clock.advance(60_000);
  const inMonth = (header: number, month: string) =>
    rows.filter(
      (row) =>
        typeof row[header] === 'number' &&
        new Date((Number(row[header]) - 25_569) * 86_400_000).toISOString().startsWith(month),
    ).length;

  beforeAll(async () => {
    host = await openBuilt(answers, { now: Date.UTC(2027, 6, 5) });
    file = changing(host);
    const sheetId = '901';
    host.workbook.dispatch('CREATE_SHEET', { sheetId, name: 'Deals', position: 0, rows: 300, cols: 12 });
    host.workbook.batch((dispatch) => {
      [head, ...rows].forEach((cells, row) => {
        cells.forEach((cell, col) => {
          const content = typeof cell === 'string' ? host.workbook.text(cell) : String(cell);
          if (cell !== '') dispatch('UPDATE_CELL', { sheetId, row, col, content });
        });
      });
    });
    host.workbook.type(cellOf(leads(1)), '7');
  });
  afterAll(() => host.close());

  let guess: CrmGuess;
  let report: CrmReport;

  test('offers that tab and no other, and guesses its columns', async () => {
    const tabs = await file.value<CrmTab[]>('crmTabs');
    expect(tabs).toMatchObject([{ title: 'Deals', sheetId: 901, headerRow: 1, rows: 120, kind: 'rows' }]);
    guess = await file.value<CrmGuess>('crmGuess', 'press-1', [901]);
    const { stages, revenue, segments, sources } = guess.mapping;
    expect(stages).toMatchObject({
      s1: { date: 'Created Date' },
      s3: { date: 'Won Date', only: { column: 'Stage', is: 'Won' } },
    });
    expect(Object.keys(stages)).toEqual(['s1', 's3']);
    expect(revenue).toMatchObject({ adds: 'Amount' });
    expect(segments).toEqual(['Lead Source']);
    expect(sources[0]!.id).toBe('Record ID');
  });

  test('says what the rows have before anything is written', async () => {
    const asked = { ...guess.mapping, sources: [{ ...guess.mapping.sources[0]!, exported: '2027-07-01' }] };
    report = await file.value<CrmReport>('crmRead', 'press-1', asked);
    expect(report.rows).toEqual([120]);
    expect(report.upTo).toEqual(['2027-07-01']);
    const line = report.months.find(({ key }) => key === 's1')!;
    expect(line.crm.slice(0, 6)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => inMonth(1, `2027-${month}`)),
    );
    expect(line.plan[0]).toBe(7);
    // A third is won within a month, and the others stay open.
    expect(report.checks.map(({ key }) => key)).toEqual(['openLong']);
    expect(host.workbook.titles()).not.toContain('CRM');
  });

  test('names what was typed before it gives way to the rows', async () => {
    const taking = { ...asItStands, takeCounted: true };
    const { lost } = await file.preview({ modules: { records: report.mapping } }, taking);
    expect(lost).toMatchObject([{ tab: 'Funnel', shown: '7' }]);
  });

  test('is connected by a change of the plan, in which what was typed wins', async () => {
    later();
    const options: ChangeOptions = { ...asItStands, keepShown: true };
    await file.change({ modules: { records: report.mapping } }, 'press-2', options);
    expect(host.workbook.titles()).toContain('CRM');
    expect(value(leads(1))).toBe(7);
    expect(value(leads(2))).toBe(inMonth(1, '2027-02'));
    expect(value(funnel.forecast.at('actual', 'month 3'))).toBe(
      rows.reduce(
        (sum, row) =>
          sum +
          (typeof row[2] === 'number' && row[2] >= daySerial('2027-03-01') && row[2] < daySerial('2027-04-01')
            ? Number(row[4])
            : 0),
        0,
      ),
    );
    expect(value(funnel.funnel.at('actual s3', 'month 7'))).toBe('');
    expect(host.workbook.errors()).toEqual([]);
  });

  test('a refresh writes what the rows show, and the same again writes nothing', async () => {
    later();
    const read = await file.value<CrmReport>('refreshCrm', 'press-1');
    expect(read.undo.length).toBeGreaterThan(20);
    expect(value(at.learned('s2', 'entered'))).toBe('–');
    expect(read.learned.map(({ key }) => key)).toEqual([]);
    expect(value({ tab: 'crm', row: 'learned whole', column: 'from' })).toBe(120);
    expect(value(at.readOn)).toBe(daySerial('2027-07-05'));
    expect(host.workbook.errors()).toEqual([]);
    later();
    const again = await file.value<CrmReport>('refreshCrm', 'press-1');
    expect(again.undo).toEqual([]);
    expect(again.rowsBefore).toEqual([120]);
  });

  test('what a refresh wrote is taken back, while nobody typed there', async () => {
    later();
    write('A2', 'L119');
    const read = await file.value<CrmReport>('refreshCrm', 'press-1');
    expect(read.checks.map(({ key }) => key)).toContain('twice');
    expect(value({ tab: 'crm', row: 'found twice', column: 'from' })).toBe(1);
    later();
    expect(await file.value('undo', 'press-1', read.undo)).toEqual({ changed: [] });
    expect(value({ tab: 'crm', row: 'found twice', column: 'from' })).toBe(0);
    write('A2', 'L0');
  });

  test('on a Monday rows are pasted below, and the month follows by itself', () => {
    const before = Number(value(leads(6)));
    write('A122', 'L120');
    write('B122', String(daySerial('2027-06-15')));
    expect(value(leads(6))).toBe(before + 1);
  });

  test('frozen months keep their numbers, and drift shows what the rows say by now', async () => {
    later();
    const { undo } = await act('freeze', { toMonth: 3 });
    expect(undo.length).toBeGreaterThan(3);
    const before = Number(value(leads(2)));
    const moved = rows.findIndex((row) => Number(row[1]) >= daySerial('2027-02-01')) + 2;
    write(`B${moved}`, String(daySerial('2027-05-20')));
    expect(value(leads(2))).toBe(before);
    expect(value(at.at('drift s1', 'month 2'))).toBe(-1);
    later();
    expect(await file.value('see', 'press-1', 'freeze')).toMatchObject({
      frozenTo: 3,
      closed: [1, 2, 3, 4, 5, 6],
    });
    expect((await act('freeze', { toMonth: 3 })).undo).toEqual([]);
    later();
    const freed = await act('thaw', null);
    expect(value(leads(2))).toBe(before - 1);
    // Thawed months come from the rows, the typed one too; undoing brings it back.
    expect(value(leads(1))).toBe(inMonth(1, '2027-01'));
    later();
    expect(await file.value('undo', 'press-1', freed.undo)).toEqual({ changed: [] });
    expect(value(leads(1))).toBe(7);
    later();
    await act('thaw', null);
  });

  test('a number typed over a count stays through a refresh', async () => {
    later();
    host.workbook.type(cellOf(leads(4)), '99');
    await file.value('refreshCrm', 'press-1');
    expect(value(leads(4))).toBe(99);
    later();
    expect(await file.value('see', 'press-1', 'freeze')).toMatchObject({ typed: 1 });
    const { undo } = await act('countAgain', null);
    expect(value(leads(4))).toBe(inMonth(1, '2027-04'));
    expect((await act('countAgain', null)).undo).toEqual([]);
    later();
    expect(await file.value('undo', 'press-1', undo)).toEqual({ changed: [] });
    expect(value(leads(4))).toBe(99);
  });

  test('Check in tells what comes from the rows, and a field that is emptied takes it again', async () => {
    later();
    const month = await file.value<CheckIn>('see', 'press-1', 'checkIn');
    expect(month.crm?.volumes[0]?.[3]).toBe(inMonth(1, '2027-04'));
    expect(month.crm?.volumes[1]?.[3]).toBeNull();
    expect(month.actual[0]?.[3]).toBe(99);
    const actuals = {
      volumes: [null, null, month.actual[2]![3]!],
      revenue: month.revenue[3]!,
      spend: null,
      lost: null,
    };
    later();
    const { undo } = await act('checkIn', { month: 4, actuals });
    expect(undo).toHaveLength(1);
    expect(value(leads(4))).toBe(inMonth(1, '2027-04'));
    expect(await file.value('undo', 'press-1', undo)).toEqual({ changed: [] });
    expect(value(leads(4))).toBe(99);
  });

  test('a tab that is renamed is found at the next refresh', async () => {
    later();
    host.workbook.rename('Deals', 'Deals of July');
    const read = await file.value<CrmReport>('refreshCrm', 'press-1');
    expect(read.rows).toEqual([121]);
    expect(read.checks.map(({ key }) => key)).not.toContain('missing');
    host.workbook.rename('Deals of July', 'Deals');
  });

  test('a change of the plan keeps the rows connected, with what was typed', async () => {
    await file.removeKept();
    later();
    await file.change({ spine: { name: 'Another name' } }, 'press-3');
    later();
    const { report: changed } = await file.change({ spine: { language: 'it' } }, 'press-4');
    expect(changed.lostCount).toBe(0);
    expect(changed.overwritten).toEqual([]);
    expect(value(leads(4))).toBe(99);
    expect(value(leads(5))).toBe(inMonth(1, '2027-05') + 1);
    expect(host.workbook.errors()).toEqual([]);
  });

  test('let go of, the numbers stay as values, and the CRM tab goes', async () => {
    later();
    const options: ChangeOptions = { ...asItStands, keepShown: true };
    const march = Number(value(leads(3)));
    const { report: changed } = await file.change({ modules: { records: null } }, 'press-5', options);
    expect(changed.removed).toEqual(['CRM']);
    expect(changed.lostCount).toBe(0);
    expect(value(leads(3))).toBe(march);
    expect(host.workbook.formula(cellOf(leads(3)))).toBe('');
    expect(value(leads(8))).toBeNull();
    expect(host.workbook.errors()).toEqual([]);
  });
});
