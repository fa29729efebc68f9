/** Small files as each system exports them, headers as documented and rows made up: which column says what. actuals.md 2. */
import { describe, expect, test } from 'vitest';
import { guess, type StageAsked } from '../../src/plan/modules/records/guess/guess';
import { headRowOf, kindOf } from '../../src/plan/modules/records/guess/tabs';
import { daySerial } from '../../src/plan/month';

type Cell = string | number;
const day = (text: string) => daySerial(text) + 0.4;

const stages: readonly StageAsked[] = [
  { id: 's1', name: 'Visits', role: 'visits' },
  { id: 's2', name: 'Leads', role: 'leads' },
  { id: 's3', name: 'MQL', role: 'mql' },
  { id: 's4', name: 'SQL', role: 'sql' },
  { id: 's5', name: 'Opportunities', role: 'opportunities' },
  { id: 's6', name: 'Customers', role: 'customers' },
];
/** A funnel of deals alone. */
const ofDeals = [stages[4]!, stages[5]!];

function guessed(rows: readonly (readonly Cell[])[], asked = stages, title = 'Export') {
  const head = headRowOf(rows)!;
  const headers = rows[head - 1]!.map(String);
  const cells = rows.slice(head);
  const kind = kindOf(headers, cells);
  const tab = { sheetId: 1, title, head, kind, headers, rows: cells };
  const { mapping, doubts } = guess([tab], asked);
  return {
    head,
    kind,
    doubts,
    mapping,
    dates: Object.fromEntries(Object.entries(mapping.stages).map(([id, { date }]) => [id, date])),
  };
}

describe('HubSpot', () => {
  test('contacts have five dates of stages', () => {
    const { dates, mapping } = guessed([
      [
        'Record ID',
        'Create Date',
        'Lifecycle Stage',
        'Original Source',
        'Became a Lead Date',
        'Became a Marketing Qualified Lead Date',
        'Became a Sales Qualified Lead Date',
        'Became an Opportunity Date',
        'Became a Customer Date',
        'Last Modified Date',
      ],
      [
        '101',
        day('2027-01-02'),
        'Customer',
        'Organic Search',
        day('2027-01-02'),
        day('2027-01-05'),
        day('2027-01-09'),
        day('2027-01-15'),
        day('2027-02-20'),
        day('2027-03-01'),
      ],
      ['102', day('2027-01-04'), 'Lead', 'Paid Search', day('2027-01-04'), '', '', '', '', day('2027-03-02')],
      [
        '103',
        day('2027-01-08'),
        'MQL',
        'Organic Search',
        day('2027-01-08'),
        day('2027-01-30'),
        '',
        '',
        '',
        day('2027-03-02'),
      ],
    ]);
    expect(dates).toEqual({
      s2: 'Became a Lead Date',
      s3: 'Became a Marketing Qualified Lead Date',
      s4: 'Became a Sales Qualified Lead Date',
      s5: 'Became an Opportunity Date',
      s6: 'Became a Customer Date',
    });
    expect(mapping.sources[0]).toMatchObject({
      id: 'Record ID',
      changed: 'Last Modified Date',
      channel: 'Original Source',
    });
    expect(mapping.segments).toEqual(['Original Source']);
  });

  test('deals are won where their stage says so, for an open deal’s close date is a guess', () => {
    const { dates, mapping } = guessed(
      [
        [
          'Record ID',
          'Deal Name',
          'Pipeline',
          'Deal Stage',
          'Amount',
          'Create Date',
          'Close Date',
          'Is Closed Won',
        ],
        ['1', 'Acme', 'Sales', 'Closed Won', 1200, day('2027-01-03'), day('2027-02-11'), 'true'],
        ['2', 'Beta', 'Sales', 'Contract Sent', 900, day('2027-01-09'), day('2027-01-31'), 'false'],
        ['3', 'Gamma', 'Sales', 'Closed Lost', 700, day('2027-01-12'), day('2027-02-01'), 'false'],
      ],
      ofDeals,
    );
    expect(dates).toEqual({ s5: 'Create Date', s6: 'Close Date' });
    expect(mapping.stages.s6!.only).toEqual({ column: 'Deal Stage', is: 'Closed Won' });
    expect(mapping.revenue).toMatchObject({ adds: 'Amount', only: { is: 'Closed Won' } });
  });
});

describe('Salesforce', () => {
  const opportunities = [
    [
      'Opportunity ID',
      'Opportunity Name',
      'Stage',
      'Close Date',
      'Created Date',
      'Amount',
      'Lead Source',
      'Won',
      'Closed',
      'Last Modified Date',
    ],
    ['006A', 'Acme', 'Closed Won', '14/03/2027', '02/01/2027', 1200, 'Web', 1, 1, '20/03/2027'],
    ['006B', 'Beta', 'Prospecting', '30/04/2027', '19/01/2027', 900, 'Partner', 0, 0, '21/03/2027'],
    ['Grand Total', '', '', '', '', 2100, '', '', '', ''],
    ['Copyright (c) 2000-2027 salesforce.com, inc. All rights reserved.', '', '', '', '', '', '', '', '', ''],
  ];
  test('a report has its dates as text, and lines at its end that are no rows', () => {
    const { dates, mapping } = guessed(opportunities, ofDeals);
    expect(dates).toEqual({ s5: 'Created Date', s6: 'Close Date' });
    expect(mapping.stages.s5!.form).toBe('??/MM/YYYY*');
    expect(mapping.stages.s6!.only).toEqual({ column: 'Stage', is: 'Closed Won' });
    expect(mapping.segments).toEqual(['Lead Source']);
    expect(mapping.sources[0]!.id).toBe('Opportunity ID');
  });

  test('a history has a row a change', () => {
    const { kind } = guessed([
      ['Opportunity ID', 'From Stage', 'To Stage', 'Last Modified'],
      ['006A', 'Prospecting', 'Proposal', '2026-03-14T10:22:11.000+0000'],
      ['006A', 'Proposal', 'Closed Won', '2026-03-20T09:00:00.000+0000'],
    ]);
    expect(kind).toBe('history');
  });
});

test('Pipedrive names the object before each header, and has exact won and lost times', () => {
  const { dates, mapping } = guessed(
    [
      [
        'Deal - ID',
        'Deal - Title',
        'Deal - Status',
        'Deal - Stage',
        'Deal - Pipeline',
        'Deal - Value',
        'Deal - Currency of value',
        'Deal - Deal created',
        'Deal - Won time',
        'Deal - Lost time',
        'Deal - Expected close date',
        'Deal - Update time',
      ],
      [
        1,
        'Acme',
        'won',
        'Proposal',
        'Sales',
        1200,
        'EUR',
        '2027-01-03 10:00:00',
        '2027-02-11 09:10:00',
        '',
        '2027-02-28',
        '2027-02-11 09:10:00',
      ],
      [
        2,
        'Beta',
        'lost',
        'Contact',
        'Sales',
        900,
        'EUR',
        '2027-01-09 08:00:00',
        '',
        '2027-02-01 16:00:00',
        '2027-03-31',
        '2027-02-01 16:00:00',
      ],
    ],
    ofDeals,
  );
  expect(dates).toEqual({ s5: 'Deal - Deal created', s6: 'Deal - Won time' });
  expect(mapping.stages.s6!.form).toBe('YYYY-MM-*');
  expect(mapping.sources[0]).toMatchObject({
    id: 'Deal - ID',
    lostOn: 'Deal - Lost time',
    currency: 'Deal - Currency of value',
    changed: 'Deal - Update time',
  });
  expect(mapping.revenue?.adds).toBe('Deal - Value');
});

test('Zoho has a closing date that is expected until then', () => {
  const { dates, mapping } = guessed(
    [
      ['Record Id', 'Stage', 'Amount', 'Closing Date', 'Created Time', 'Lead Source', 'Modified Time'],
      ['z1', 'Closed Won', 10, day('2027-02-03'), day('2027-01-03'), 'Web', day('2027-02-03')],
      ['z2', 'Qualification', 20, day('2027-04-03'), day('2027-01-09'), 'Ads', day('2027-02-04')],
    ],
    ofDeals,
  );
  expect(dates).toEqual({ s5: 'Created Time', s6: 'Closing Date' });
  expect(mapping.stages.s6!.only).toEqual({ column: 'Stage', is: 'Closed Won' });
});

test('Dynamics has estimates beside what was, which are passed over', () => {
  const { dates, mapping } = guessed(
    [
      [
        'Topic',
        'Est. Close Date',
        'Actual Close Date',
        'Est. Revenue',
        'Actual Revenue',
        'Status',
        'Status Reason',
        'Created On',
        'Modified On',
      ],
      [
        'Acme',
        day('2027-02-28'),
        day('2027-02-11'),
        1300,
        1200,
        'Won',
        'Won',
        day('2027-01-03'),
        day('2027-02-11'),
      ],
      ['Beta', day('2027-03-31'), '', 900, '', 'Open', 'In Progress', day('2027-01-09'), day('2027-02-01')],
    ],
    ofDeals,
  );
  expect(dates).toEqual({ s5: 'Created On', s6: 'Actual Close Date' });
  expect(mapping.revenue?.adds).toBe('Actual Revenue');
  expect(mapping.stages.s6!.only).toEqual({ column: 'Status', is: 'Won' });
});

test('Stripe and Shopify count what was paid', () => {
  const customers = [{ id: 's6', name: 'Customers', role: 'customers' as const }];
  const shopify = guessed(
    [
      ['Name', 'Email', 'Financial Status', 'Paid at', 'Total', 'Currency', 'Created at', 'Cancelled at'],
      ['#1001', 'a@b.c', 'paid', '2027-01-03 10:00:00 +0100', 40, 'EUR', '2027-01-03 09:59:00 +0100', ''],
      ['#1002', 'd@e.f', 'refunded', '2027-01-09 10:00:00 +0100', 60, 'EUR', '2027-01-09 09:59:00 +0100', ''],
    ],
    customers,
  );
  expect(shopify.dates).toEqual({ s6: 'Paid at' });
  expect(shopify.mapping.revenue?.adds).toBe('Total');
  expect(shopify.mapping.stages.s6!.only).toEqual({ column: 'Financial Status', is: 'paid' });
  const stripe = guessed(
    [
      ['id', 'Created date (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Status', 'Captured'],
      ['ch_1', '2027-01-03 10:00:00', 40, 0, 'eur', 'Paid', 'TRUE'],
      ['ch_2', '2027-01-09 10:00:00', 60, 60, 'eur', 'Failed', 'FALSE'],
    ],
    [{ id: 's6', name: 'Created', role: null }],
  );
  expect(stripe.dates).toEqual({ s6: 'Created date (UTC)' });
  expect(stripe.mapping.stages.s6!.only).toEqual({ column: 'Status', is: 'Paid' });
});

test('a month table of GA4 adds a column up', () => {
  const { kind, mapping } = guessed(
    [
      ['Month', 'Sessions'],
      ['202701', 5123],
      ['202702', 4980],
      ['202703', 6011],
    ],
    [{ ...stages[0]!, name: 'Month' }],
  );
  expect(kind).toBe('months');
  expect(mapping.stages.s1).toMatchObject({ date: 'Month', adds: 'Sessions', form: 'YYYYMM' });
});

test('Italian headers are known', () => {
  const { dates, mapping } = guessed(
    [
      [
        'ID record',
        'Nome',
        'Fase trattativa',
        'Importo',
        'Data di creazione',
        'Data di chiusura',
        'Fonte',
        'Data ultima modifica',
      ],
      ['1', 'Acme', 'Chiusa vinta', 1200, '03/01/2027', '21/02/2027', 'Google', '22/02/2027'],
      ['2', 'Beta', 'In corso', 900, '19/01/2027', '31/03/2027', 'Fiera', '23/02/2027'],
    ],
    [
      { id: 's5', name: 'Trattative', role: 'opportunities' },
      { id: 's6', name: 'Clienti', role: 'customers' },
    ],
  );
  expect(dates).toEqual({ s5: 'Data di creazione', s6: 'Data di chiusura' });
  expect(mapping.stages.s6!.only).toEqual({ column: 'Fase trattativa', is: 'Chiusa vinta' });
  expect(mapping.sources[0]).toMatchObject({
    id: 'ID record',
    changed: 'Data ultima modifica',
    named: 'Nome',
  });
  expect(mapping.segments).toEqual(['Fonte']);
});

test('a day of rejection is known in both languages', () => {
  for (const [header, created] of [
    ['Rejected on', 'Created Date'],
    ['Disqualified Date', 'Created Date'],
    ['Data rifiuto', 'Data di creazione'],
  ] as const) {
    const { mapping } = guessed([
      ['Id', created, header],
      ['1', day('2027-01-03'), day('2027-01-09')],
      ['2', day('2027-01-04'), ''],
    ]);
    expect(mapping.rejected).toMatchObject({ source: 0, date: header, form: '' });
  }
});

test('only a current stage: the first by created, the last by won, what is between is typed by hand', () => {
  const { dates } = guessed([
    ['Deal - ID', 'Deal - Status', 'Deal - Stage', 'Deal - Deal created', 'Deal - Won time'],
    [1, 'won', 'Proposal', '2027-01-03 10:00:00', '2027-02-11 09:10:00'],
    [2, 'open', 'Contact', '2027-01-19 08:00:00', ''],
  ]);
  expect(dates).toEqual({ s5: 'Deal - Deal created', s6: 'Deal - Won time' });
});

test('headers may stand below a title, and a header that stands twice is none', () => {
  expect(
    guessed(
      [
        ['Report of March', '', ''],
        ['Id', 'Created Date', 'Won'],
        ['1', day('2027-01-03'), 'x'],
        ['2', day('2027-01-04'), 'y'],
      ],
      ofDeals,
    ).head,
  ).toBe(2);
  const { dates } = guessed(
    [
      ['Id', 'Created Date', 'Created Date', 'Close Date'],
      ['1', day('2027-01-03'), day('2027-01-03'), day('2027-02-03')],
      ['2', day('2027-01-04'), day('2027-01-04'), day('2027-02-04')],
    ],
    ofDeals,
  );
  expect(dates).toEqual({ s6: 'Close Date' });
});
