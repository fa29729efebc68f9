/** What a plan counts from the rows of a CRM, month by month, whatever happens to the tab that holds them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places } from '../../src/plan/modules/records/places';
import { daySerial } from '../../src/plan/month';
import { frozen, workedExample } from '../plan/answers';
import { type Beside, built } from '../plan/built';
import { sizeOf } from '../plan/size';
import { line, mapping, source, withRecords } from './mapping';

const flat = frozen({ ...workedExample, start: '2027-01' });
const day = daySerial;
const deals: Beside = {
  sheetId: 901,
  title: 'Deals of ours',
  rows: [
    ['Record ID', 'Create Date', 'Close Date', 'Deal Stage', 'Pipeline', 'Amount'],
    ['1', day('2027-01-04'), day('2027-02-10'), 'Closed Won', 'Sales', 1000],
    ['2', day('2027-01-20'), day('2027-03-01'), 'Closed Won', 'Sales', 2500.5],
    ['3', day('2027-01-31') + 0.9, day('2027-02-28') + 0.5, 'closed won', 'Sales', 10],
    ['4', day('2027-02-01'), day('2027-02-20'), 'Closed Lost', 'Sales', 7],
    ['5', day('2027-02-11'), day('2027-02-15'), 'Closed Won', 'Partners', 9999],
    ['6', day('2027-04-02'), null, 'Open', 'Sales', 5],
  ],
};
const records = mapping({
  sources: [
    source(901, deals.title, {
      id: 'Record ID',
      only: { column: 'Pipeline', is: 'Sales' },
      changed: 'Create Date',
      exported: null,
    }),
  ],
  stages: {
    s5: line('Create Date'),
    s6: line('Close Date', { only: { column: 'Deal Stage', is: 'Closed Won' } }),
  },
  revenue: line('Close Date', { adds: 'Amount', only: { column: 'Deal Stage', is: 'Closed Won' } }),
});
const size = {
  ...sizeOf(6, 12),
  ids: { crmCounted: ['s5', 's6', 'revenue'] },
  rows: { crmSources: 1, crmSegments: 0, crmResponse: 0 },
};
const at = places(size);
const funnel = funnelPlaces(size);

describe.each([
  ['en_US', 'en'],
  ['it_IT', 'it'],
] as const)('in a file of %s', (locale, language) => {
  let sheet: ReturnType<typeof built>;
  beforeAll(() => {
    sheet = built(withRecords({ ...flat, language }, records), locale, [deals]);
    sheet.fill([[funnel.assumptions.input('statusDate'), day('2027-04-15')]]);
  });
  afterAll(() => sheet.close());
  const first = (what: string) =>
    [1, 2, 3, 4].map((month) => sheet.value(at.counted(what, `month ${month}`)));
  const taken = (row: string) =>
    [1, 2, 3, 4].map((month) => sheet.value(funnel.funnel.at(row, `month ${month}`)));

  test('a month counts when it is over and the rows reach past it', () => {
    expect(sheet.errors()).toEqual([]);
    expect(first('s5')).toEqual([3, 1, 0, '']);
    expect(first('s6')).toEqual([0, 2, 1, '']);
    expect(first('revenue')).toEqual([0, 1010, 2500.5, '']);
  });

  test('the actuals of the plan take them', () => {
    expect(taken('actual s5')).toEqual([3, 1, 0, '']);
    expect(sheet.value(funnel.forecast.at('actual', 'month 3'))).toBe(2500.5);
    expect(taken('actual s1')).toEqual([null, null, null, null]);
  });
});
