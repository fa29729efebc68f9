/** What a plan counts from the rows of a CRM, month by month, whatever happens to the tab that holds them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places } from '../../src/plan/modules/records/places';
import { recordsWords } from '../../src/plan/modules/records/words/words';
import { daySerial } from '../../src/plan/month';
import { frozen, workedExample } from '../plan/answers';
import { type Beside, built } from '../plan/built';
import { sizeOf } from '../plan/size';
import { line, mapping, source, withRecords } from './mapping';

/** What was read of each line: a month that is not over, or cannot be counted, is blank. */
const known = { s5: [3, 1, 0, ''], s6: [0, 2, 1, ''], revenue: [0, 1010, 2500.5, ''] };
const none = ['', '', '', ''];

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

describe('in a file with decimal commas', () => {
  const [locale, language] = ['it_IT', 'it'] as const;
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
    for (const [what, numbers] of Object.entries(known)) expect(first(what)).toEqual(numbers);
  });

  test('the actuals of the plan take them', () => {
    expect(taken('actual s5')).toEqual([3, 1, 0, '']);
    expect(sheet.value(funnel.forecast.at('actual', 'month 3'))).toBe(2500.5);
    expect(taken('actual s1')).toEqual([null, null, null, null]);
  });
});

describe('what people do to the tab that holds the rows', () => {
  let sheet: ReturnType<typeof built>;
  beforeAll(() => {
    sheet = built(withRecords(flat, records), 'en_US', [deals]);
    sheet.fill([[funnel.assumptions.input('statusDate'), day('2027-04-15')]]);
  });
  afterAll(() => sheet.close());
  const sheetId = String(deals.sheetId);
  const counted = (of = sheet) =>
    Object.fromEntries(
      Object.keys(known).map((what) => [
        what,
        [1, 2, 3, 4].map((month) => of.value(at.counted(what, `month ${month}`))),
      ]),
    );
  const dispatch = (command: string, payload: object) =>
    sheet.workbook.dispatch(command as never, payload as never);
  const undo = () => dispatch('REQUEST_UNDO', {});
  const columnsNotFound = () => {
    const row = withRecords(flat, records).tabs[0]!.cells.find(
      ({ value }) => value === recordsWords.en.plan.checks.columns,
    )!.at;
    return sheet.value({ ...row, column: 'column 6' });
  };

  test('is counted as it is', () => {
    expect(counted()).toEqual(known);
    expect(sheet.errors()).toEqual([]);
  });

  test.each<[string, () => void]>([
    [
      'two columns put in',
      () =>
        dispatch('ADD_COLUMNS_ROWS', {
          sheetId,
          sheetName: deals.title,
          dimension: 'COL',
          base: 1,
          position: 'before',
          quantity: 2,
        }),
    ],
    [
      'three rows put in above the headers',
      () =>
        dispatch('ADD_COLUMNS_ROWS', {
          sheetId,
          sheetName: deals.title,
          dimension: 'ROW',
          base: 0,
          position: 'before',
          quantity: 3,
        }),
    ],
    [
      'another title',
      () => dispatch('RENAME_SHEET', { sheetId, oldName: deals.title, newName: 'Anna’s deals (old)' }),
    ],
    ['its columns in another order', () => rewrite([5, 3, 2, 1, 4, 0])],
  ])('with %s every number stays', (_, edit) => {
    edit();
    expect(counted()).toEqual(known);
    expect(columnsNotFound()).toBe(0);
    expect(sheet.errors()).toEqual([]);
    undo();
    expect(counted()).toEqual(known);
  });

  /** The tab cleared and pasted anew, its columns in this order. */
  function rewrite(order: readonly number[]): void {
    sheet.workbook.batch((run) => {
      deals.rows.forEach((row, down) => {
        order.forEach((from, column) => {
          const cell = row[from];
          const content = typeof cell === 'string' ? sheet.workbook.text(cell) : String(cell ?? '');
          run('UPDATE_CELL', { sheetId, row: down, col: column, content });
        });
      });
    });
  }

  test('rows that are put below count at once', () => {
    sheet.workbook.batch((run) => {
      const added = ['7', day('2027-03-09'), day('2027-03-28'), 'Closed Won', 'Sales', 100];
      added.forEach((cell, col) => {
        run('UPDATE_CELL', { sheetId, row: 7, col, content: String(cell) });
      });
    });
    expect(counted()).toMatchObject({ s5: [3, 1, 1, ''], s6: [0, 2, 2, ''], revenue: [0, 1010, 2600.5, ''] });
    undo();
  });

  test.each<[string, () => void, object]>([
    [
      'the date of a stage gone',
      () =>
        dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: deals.title, dimension: 'COL', elements: [1] }),
      { s5: none },
    ],
    [
      'a header that stands twice',
      () => dispatch('UPDATE_CELL', { sheetId, row: 0, col: 8, content: 'Close Date' }),
      { s6: none, revenue: none },
    ],
    [
      'its filter gone',
      () => dispatch('UPDATE_CELL', { sheetId, row: 0, col: 4, content: 'Line' }),
      { s5: none, s6: none, revenue: none },
    ],
    [
      'the tab deleted',
      () => dispatch('DELETE_SHEET', { sheetId, sheetName: deals.title }),
      { s5: none, s6: none, revenue: none },
    ],
  ])('with %s its months are unknown, a check fails, and no cell shows an error', (_, edit, unknown) => {
    edit();
    expect(counted()).toMatchObject(unknown);
    expect(columnsNotFound()).toBeGreaterThan(0);
    expect(sheet.errors()).toEqual([]);
    undo();
    expect(counted()).toEqual(known);
  });

  test('without the CRM tab the plan is the one of before, with a failed check and no error', () => {
    const crm = sheet.workbook.getters.getSheetIdByName('CRM')!;
    dispatch('DELETE_SHEET', { sheetId: crm, sheetName: 'CRM' });
    expect(sheet.errors()).toEqual([]);
    expect(sheet.value(funnel.funnel.at('actual s5', 'month 1'))).toBe('');
    expect(columnsNotFound()).toBe(1);
    undo();
    expect(counted()).toEqual(known);
  });

  test('a number that is typed wins, and shows as what the rows would have', () => {
    const cell = funnel.funnel.at('actual s5', 'month 1');
    sheet.fill([[cell, 5]]);
    expect(sheet.value(at.at('drift s5', 'month 1'))).toBe(-2);
    expect(sheet.value(at.at('taken s5', 'month 1'))).toBe(5);
    undo();
    expect(sheet.value(at.at('drift s5', 'month 1'))).toBe('');
  });
});
