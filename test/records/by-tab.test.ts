/** What Channels, Weekly and KPIs take from the rows of a CRM: counted where the rows say it, typed where they do not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { buildPlan, parseAnswers, sizeOf } from '../../src/plan/build';
import type { Change, Typed } from '../../src/plan/deed';
import { places as channelPlaces, rowOf } from '../../src/plan/modules/channels/places';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places as kpiPlaces } from '../../src/plan/modules/kpis/places';
import type { RecordsAnswers } from '../../src/plan/modules/records/answers';
import { deeds } from '../../src/plan/modules/records/deeds/deeds';
import { places } from '../../src/plan/modules/records/places';
import { readRows } from '../../src/plan/modules/records/refresh/read-rows';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { daySerial } from '../../src/plan/month';
import { frozen, workedExample } from '../plan/answers';
import { type Beside, built } from '../plan/built';
import { growthAnswers } from '../plan/growth';
import { everything, line, mapping, source } from './mapping';
import { tabRead } from './tab-read';

const day = daySerial;
const flat = frozen({ ...workedExample, start: '2027-01' });
const picks = { picks: ['sales_cycle', 'response_hour', 'response_median', 'nps'], hasHistory: false };
const modules = { channels: {}, kpis: picks };
const answersWith = (records: RecordsAnswers, more: object = {}, given = flat) => {
  const answers = growthAnswers(given);
  return parseAnswers({ ...answers, modules: { ...answers.modules, ...modules, ...more, records } });
};
const withTabs = (...given: Parameters<typeof answersWith>) => buildPlan(answersWith(...given));
const placesWith = (given: RecordsAnswers) => places(sizeOf(answersWith(given)));

const rows: Beside = {
  sheetId: 901,
  title: 'Contacts',
  rows: [
    ['Id', 'Created', 'Qualified', 'Sales', 'Won', 'Source', 'Rejected', 'Answered'],
    // Checks are on Fridays: that of 8 January is of the seven days from the 2nd to the 8th.
    [
      '1',
      day('2027-01-02'),
      day('2027-01-02'),
      day('2027-01-05'),
      day('2027-01-25'),
      'Search',
      null,
      day('2027-01-02') + 0.02,
    ],
    [
      '2',
      day('2027-01-08') + 0.5,
      day('2027-01-08') + 0.9,
      day('2027-01-09'),
      day('2027-02-10'),
      'search',
      null,
      day('2027-01-08') + 0.6,
    ],
    ['3', day('2027-01-09'), day('2027-01-09'), null, null, 'Fairs', day('2027-01-12'), null],
    [
      '4',
      day('2027-02-03'),
      day('2027-02-04'),
      day('2027-02-04'),
      day('2027-02-20'),
      'Fairs',
      null,
      day('2027-02-03') + 0.01,
    ],
    ['5', day('2027-02-05'), null, null, null, 'Somewhere else', null, null],
    ['6', day('2027-03-12'), day('2027-03-12'), null, null, 'Search', null, null],
  ],
};
const records = mapping({
  sources: [source(901, rows.title, { id: 'Id', channel: 'Source', exported: '2027-03-12' })],
  stages: {
    s2: line('Created'),
    s3: line('Qualified'),
    s4: line('Sales'),
    s6: line('Won'),
  },
  rejected: line('Rejected'),
  segments: ['Source'],
  response: { source: 0, created: 'Created', answered: 'Answered' },
});
const size = sizeOf(answersWith(records));
const at = places(size);
const funnel = funnelPlaces(size);
const weekly = weeklyPlaces(size);
const channels = channelPlaces(12);

test.each([
  ['with a plan of every tab', { weekly: {}, sla: {} }, everything, 12],
  ['with weekly checks and no agreement', { weekly: {} }, records, 3],
  ['with an agreement on a stage of its own', { weekly: {}, sla: { handover: 's4' } }, records, 36],
  ['without weekly checks', {}, records, 13],
] as const)('%s it compiles', (_, more, answers, months) => {
  const plan = withTabs(answers, more, { ...flat, months });
  expect(() => check(plan, placeInto({}, plan, 'a plan of the tests'))).not.toThrow();
});

test('a tab that the rows say nothing of is typed as before', () => {
  const without = mapping({ ...records, sources: [source(901, 'Contacts')], response: null, rejected: null });
  const here = placesWith({ ...without, stages: { s2: line('Created') } });
  expect(here.channelGate('gotLeads', 1, 'month 1')).toBeUndefined();
  expect(here.weeklyGate('delivered', 1, 1)).toBeUndefined();
  expect(here.weeklyGate('rejected', 1, 1)).toBeUndefined();
  expect(here.weeklyGate('answered', 1, 1)).toBeUndefined();
  expect(here.kpiGate('sales_cycle', 'month 1')).toBeUndefined();
});

test('dates as text say months and no days', () => {
  const asText = { ...records, stages: { ...records.stages, s3: line('Qualified', { form: 'YYYY-MM-*' }) } };
  const here = placesWith(asText);
  expect(here.weeklyGate('delivered', 1, 1)).toBeUndefined();
  expect(here.channelGate('gotLeads', 1, 'month 1')).toBeDefined();
});

describe('Refresh', () => {
  const read = readRows({
    answers: records,
    tabs: [tabRead(rows.rows)],
    order: size.stages.map(({ id }) => id),
    stageNames: [],
    start: day('2027-01-01'),
    months: 12,
    today: day('2027-03-20'),
    rowsBefore: [null],
    handover: at.handover,
    sales: at.sales,
    checkDays: [
      [day('2027-01-08'), day('2027-01-15')],
      [day('2027-02-05'), undefined],
      [day('2027-03-12'), day('2027-03-19')],
    ],
  });

  test('reads how many of a check’s seven days were answered within an hour', () => {
    // Row 2 waited for more than two hours; the rows run to 12 March.
    expect(read.answeredByCheck).toEqual([
      [1, 0],
      [1, undefined],
      [0, undefined],
    ]);
  });

  test('reads the sales cycle of what was won in a month, and its first responses', () => {
    // Won in January: 20 days. In February: 32 and 16 days.
    expect(read.kpis.sales_cycle).toEqual([20, 24]);
    // Of three leads of January one was answered within an hour, one later and one never.
    expect(read.kpis.response_hour[0]).toBeCloseTo(1 / 3, 9);
    expect(read.kpis.response_hour[1]).toBeCloseTo(1 / 2, 9);
    expect(read.kpis.response_median[0]).toBeCloseTo(144, 6);
    expect(read.kpis.response_median[1]).toBeUndefined();
  });
});

describe('Months as values', () => {
  const given = new Map<string, number>([
    ['crm_counted/counted s2/month 1', 3],
    ['actual_volumes/actual s2/month 1', 3],
    ['crm_channels_leads/channel gotLeads 1/month 1', 2],
    ['channel_leads/gotLeads 1/month 1', 2],
    ['crm_weekly_delivered/weekly delivered 1/month 1', 2],
    ['delivered/check 1 1/delivered', 2],
    ['crm_kpis/kpi sales_cycle/month 1', 20],
    // Typed over what the rows say.
    ['kpi_actual/kpi sales_cycle/month 1', 30],
  ]);
  const typedIn =
    (more: readonly (readonly [string, number])[] = []): Typed =>
    (name, row, column) =>
      new Map([...given, ...more]).get([name, row, column].join('/'));
  const cells = (changes: readonly Change[]) => changes.map(({ name, value }) => [name, value]);

  test('reach every tab that takes from the rows, and keep what was typed', () => {
    expect(deeds.freeze.see(typedIn(), size)).toEqual({ closed: [1], frozenTo: null, typed: 1 });
    expect(cells(deeds.freeze.does(typedIn(), size, { toMonth: 1 }, ''))).toEqual([
      ['actual_volumes', { fixed: 3 }],
      ['channel_leads', { fixed: 2 }],
      ['delivered', { fixed: 2 }],
      ['kpi_actual', { fixed: 30 }],
      ['crm_frozen_to', 1],
    ]);
  });

  test('give way to the rows again, each cell to its own', () => {
    const again = deeds.countAgain.does(typedIn(), size, null, '');
    expect(again).toEqual([
      {
        name: 'kpi_actual',
        row: 'kpi sales_cycle',
        column: 'month 1',
        value: { gate: { name: 'crm_kpis', row: 'kpi sales_cycle', column: 'month 1' } },
      },
    ]);
    const thawed = deeds.thaw.does(typedIn([['crm_frozen_to/frozen/from', 1]]), size, null, '');
    expect(thawed.map(({ name }) => name)).toEqual([
      'actual_volumes',
      'channel_leads',
      'delivered',
      'kpi_actual',
      'crm_frozen_to',
    ]);
  });
});

describe('In a workbook with decimal commas', () => {
  const [language, locale] = ['it', 'it_IT'] as const;
  let sheet: ReturnType<typeof built>;
  beforeAll(() => {
    sheet = built(withTabs(records, { weekly: {}, sla: {} }, { ...flat, language }), locale, [rows]);
    sheet.fill([
      [funnel.assumptions.input('statusDate'), day('2027-03-20')],
      [channels.name(1), 'Search'],
      [channels.name(2), 'Fairs'],
      [channels.name(3), 'What?*'],
    ]);
  });
  afterAll(() => sheet.close());
  const months = [1, 2, 3].map((month) => `month ${month}`);
  const channel = (block: 'gotLeads' | 'gotCustomers', number: number | 'rest') =>
    months.map((month) => sheet.value(channels.at(rowOf(block, number), month)));
  const checks = (column: string) =>
    [1, 2, 3].map((month) =>
      [1, 2].map((number) => sheet.value(weekly.at(weekly.check(month, number), column))),
    );

  test('leads and customers come by channel, and what has no channel of the plan is not attributed', () => {
    expect(channel('gotLeads', 1)).toEqual([2, 0, '']);
    expect(channel('gotLeads', 2)).toEqual([1, 1, '']);
    expect(channel('gotCustomers', 1)).toEqual([1, 1, '']);
    expect(channel('gotLeads', 'rest').slice(0, 2)).toEqual([0, 1]);
    // A name that is a wildcard to a condition counts nothing, nor does one that no row has, or none at all.
    expect(channel('gotLeads', 3)).toEqual(['', '', '']);
    expect(channel('gotLeads', 4)).toEqual(['', '', '']);
    expect(sheet.value(channels.name(4))).not.toBe('');
    expect(channel('gotLeads', 8)).toEqual(['', '', '']);
    expect(sheet.errors()).toEqual([]);
  });

  test('segments have their rows of the last twelve closed months, and what is not listed is left over', () => {
    const row = (number: number, column: string) => at.at(`segment 1 ${number}`, column);
    sheet.fill([
      [row(1, 'what'), 'Search'],
      [row(2, 'what'), 'Fairs'],
    ]);
    const recent = [1, 2, 3, 13].map((number) => sheet.value(row(number, 'where number')));
    expect(recent).toEqual([2, 2, '', 1]);
  });

  test('leads are typed where they are counted in another stage', () => {
    sheet.fill([[channels.stage, sheet.value(funnel.assumptions.stageName(3)) as string]]);
    expect(channel('gotLeads', 1)).toEqual(['', '', '']);
    expect(channel('gotCustomers', 1)).toEqual([1, 1, '']);
    sheet.workbook.dispatch('REQUEST_UNDO' as never, {} as never);
  });

  test('a check takes the seven days up to it, once it is over and the rows reach it', () => {
    expect(checks('date')[0]).toEqual([day('2027-01-08'), day('2027-01-15')]);
    expect(checks('delivered')).toEqual([
      [2, 1],
      [1, 0],
      [0, 1],
    ]);
    expect(checks('rejected')[0]).toEqual([0, 1]);
    expect(sheet.value(weekly.at(weekly.check(3, 3), 'delivered'))).toBe('');
  });

  test('what Refresh writes comes through, and a typed number wins', () => {
    const cell = (row: string, month: string) => at.at(row, month);
    sheet.fill([
      [cell('weekly answered 1', 'month 1'), 1],
      [cell('kpi sales_cycle', 'month 1'), 20],
    ]);
    const kpi = kpiPlaces({ ...size, ids: { ...size.ids, kpis: picks.picks } });
    expect(checks('answered')[0]).toEqual([1, '']);
    expect(sheet.value(kpi.kpi('sales_cycle', 'month 1'))).toBe(20);
    sheet.fill([
      [weekly.at(weekly.check(1, 1), 'delivered'), 7],
      [kpi.kpi('sales_cycle', 'month 1'), 30],
      [channels.at(rowOf('gotLeads', 1), 'month 1'), 5],
    ]);
    expect(checks('delivered')[0]![0]).toBe(7);
    expect(sheet.value(kpi.kpi('sales_cycle', 'month 1'))).toBe(30);
    expect(channel('gotLeads', 1)[0]).toBe(5);
    expect(sheet.errors()).toEqual([]);
  });

  test('a cell of which the rows say nothing yet is not marked as wrong, and a text or a loss is', () => {
    const isWrong = (place: Parameters<typeof sheet.value>[0]) =>
      sheet.workbook.getters.isDataValidationInvalid(sheet.workbook.cell(sheet.address(place)));
    const open = [
      weekly.at(weekly.check(9, 1), 'delivered'),
      channels.at(rowOf('gotLeads', 1), 'month 9'),
      funnel.funnel.at('actual s2', 'month 9'),
    ];
    expect(open.map(isWrong)).toEqual([false, false, false]);
    sheet.fill([
      [open[0]!, 'some'],
      [open[1]!, -1],
      [open[2]!, 4],
    ]);
    expect(open.map(isWrong)).toEqual([true, true, false]);
  });

  test('without the tab of the rows nothing is known, and nothing is an error', () => {
    sheet.workbook.dispatch('DELETE_SHEET' as never, { sheetId: '901', sheetName: rows.title } as never);
    expect(channel('gotLeads', 2)).toEqual(['', '', '']);
    expect(checks('delivered')[1]).toEqual(['', '']);
    const tabs = sheet.errors().filter((each) => !JSON.stringify(each).includes('CRM'));
    expect(tabs).toEqual([]);
  });
});
