/** The rows of Olist through the whole loop, as dates and as text: actuals.md 12, whose numbers were counted apart. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places } from '../../src/plan/modules/records/places';
import { readRows } from '../../src/plan/modules/records/refresh/read-rows';
import { daySerial } from '../../src/plan/month';
import { frozen, withStages, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { sizeOf } from '../plan/size';
import { line, mapping, source, withRecords } from './mapping';
import { deals, form, isHere, leads } from './olist';
import { tabRead } from './tab-read';

const flat = frozen({
  ...withStages(workedExample, 2),
  stages: [
    { ...workedExample.stages[0]!, name: 'Leads', role: 'leads' as const },
    { ...workedExample.stages[5]!, name: 'Customers', rate: 0.15, role: 'customers' as const },
  ],
  start: '2017-12',
});
const ids = { leads: 701, deals: 702 };
const connected = (how: 'dates' | 'text') => {
  const dated = how === 'dates' ? '' : form;
  return mapping({
    sources: [
      source(ids.leads, 'MQL', { id: 'mql_id', exported: '2018-11-14' }),
      source(ids.deals, 'Deals', { id: 'mql_id', exported: '2018-11-14' }),
    ],
    stages: {
      s1: line('first_contact_date', { form: dated }),
      s2: line('won_date', { source: 1, form: dated }),
    },
    revenue: line('won_date', { source: 1, adds: 'declared_monthly_revenue', form: dated }),
    lost: line('won_date', {
      source: 1,
      only: { column: 'lead_type', is: 'online_medium' },
      form: dated,
    }),
    segments: ['origin'],
  });
};
const size = {
  ...sizeOf(2, 12),
  ids: { crmCounted: ['s1', 's2', 'revenue', 'lost'] },
  rows: { crmSources: 2, crmSegments: 1, crmResponse: 0 },
};
const at = places(size);
const funnel = funnelPlaces(size);
const months = Array.from({ length: 12 }, (_, month) => `month ${month + 1}`);

const truth = {
  s1: [200, 1141, 1028, 1174, 1352, 1303, 0, 0, 0, 0, 0, ''],
  s2: [3, 73, 113, 147, 207, 122, 57, 37, 33, 23, 21, ''],
  revenue: [0, 0, 0, 0, 0, 0, 0, 0, 961_006, 9_300_000, 50_874_000, ''],
  lost: [0, 27, 46, 64, 95, 38, 16, 14, 13, 8, 9, ''],
};

describe.skipIf(!isHere).each(['dates', 'text'] as const)('the rows of Olist as %s', (how) => {
  const locale = how === 'dates' ? 'en_US' : 'it_IT';
  let sheet: ReturnType<typeof built>;
  beforeAll(() => {
    sheet = built(withRecords(flat, connected(how)), locale, [
      { sheetId: ids.leads, title: 'MQL', rows: leads(how) },
      { sheetId: ids.deals, title: 'Deals', rows: deals(how) },
    ]);
    sheet.fill([[funnel.assumptions.input('statusDate'), daySerial('2018-11-14')]]);
  }, 200_000);
  afterAll(() => sheet?.close());

  test('are counted month by month, where the month is over', () => {
    expect(sheet.errors()).toEqual([]);
    for (const [what, numbers] of Object.entries(truth))
      expect(months.map((month) => sheet.value(at.counted(what, month)))).toEqual(numbers);
  });

  test('come into the plan', () => {
    expect(months.map((month) => sheet.value(funnel.funnel.at('actual s2', month)))).toEqual(truth.s2);
    expect(months.map((month) => sheet.value(funnel.forecast.at('actual', month)))).toEqual(truth.revenue);
  });

  test.skipIf(!hasLibreOffice())('are counted alike by LibreOffice', () => {
    const [found = []] = disagreements([calculated(sheet.workbook, 5e-6)]);
    // In a sentence LibreOffice writes numbers as its own language does.
    expect(found.filter((each) => how === 'dates' || each.startsWith('CRM!'))).toEqual([]);
  });
});

describe.skipIf(!isHere)('what the rows of Olist show', () => {
  const answers = connected('text');
  const [mql, won] = [leads('text'), deals('text')];
  const ask = (today: string, exported = today) =>
    readRows({
      answers: { ...answers, sources: answers.sources.map((each) => ({ ...each, exported })) },
      tabs: [tabRead(mql), tabRead(won)],
      order: ['s1', 's2'],
      stageNames: ['Leads', 'Customers'],
      start: daySerial('2017-12-01'),
      months: 12,
      today: daySerial(today),
      rowsBefore: [null, null],
      handover: 's1',
      sales: undefined,
      checkDays: [],
    });

  // actuals.md 6: Olist, T 31 May 2018, its cohorts from 1 January 2018.
  test('is the eventual rate of the vectors, with its cases, days and lag', () => {
    const { learned, upTo } = ask('2018-05-31');
    const rate = learned.steps.get('s2')!.rate!;
    expect(upTo).toEqual([43_251, 43_251]);
    expect(rate.rows).toBe(5998);
    expect(rate.converted).toBe(632);
    expect(rate.rate).toBeCloseTo(0.126152478, 6);
    expect(rate.cases).toBeCloseTo(2733.38, 1);
    expect(rate.low).toBeCloseTo(0.11821, 5);
    expect(rate.high).toBeCloseTo(0.134486, 5);
    expect(rate.meanDays).toBeCloseTo(23.911177, 5);
    expect(rate.quartiles).toEqual([5, 11, 31]);
    expect(learned.steps.get('s2')!.lag).toBe(1);
    expect(rate.since).toBe(daySerial('2018-01-01'));
    expect(rate.stillRising).toBe(false);
  });

  test('is what its months count, for the page before they are connected', () => {
    const { counted, rows } = ask('2018-11-14');
    expect(rows).toEqual([8000, 842]);
    for (const [what, numbers] of Object.entries(truth))
      expect(counted.get(what)!.map((number) => number ?? '')).toEqual(numbers);
  });

  // actuals.md 12.
  test('is in order but for one deal won before its lead and eleven near a month’s edge', () => {
    const { odd } = ask('2018-11-14');
    const rows = (key: string) => odd.filter((each) => each.key === key).map((each) => each.rows);
    expect(rows('twice')).toEqual([]);
    expect(rows('earlier')).toEqual([1]);
    expect(rows('swapped')).toEqual([]);
    expect(rows('missing')).toEqual([]);
    expect(rows('mixed')).toEqual([]);
    expect(rows('texts')).toEqual([8000, 842]);
  });

  // actuals.md 7, the table of channels; φ of the whole is 1.56 there and 1 in the table.
  test('is told by channel, drawn to the mean', () => {
    const [segments] = ask('2018-05-31').segments;
    const organic = segments!.find(({ name }) => name === 'organic_search')!;
    expect(organic).toMatchObject({ rows: 1736, converted: 198 });
    expect(organic.rate).toBeCloseTo(0.131064, 6);
    expect(organic.days).toBeGreaterThan(10);
    const certain = Object.fromEntries(segments!.map(({ name, certain: word }) => [name, word]));
    expect(certain.social).toBe('worse');
    // A name for what is not known is never called best.
    expect(certain.unknown).toBe('unknown');
    expect(certain['(blank)']).toBe('unknown');
  });
});
