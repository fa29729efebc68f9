/** What counting from 8,000 rows costs a spreadsheet: one edit of the rows with a plan that counts them, against one without. */

import { callFunction } from '../src/catalogue/call';
import { places } from '../src/plan/modules/funnel/places';
import { readRows } from '../src/plan/modules/records/refresh/read-rows';
import { workedExample } from '../test/plan/answers';
import { type Beside, built } from '../test/plan/built';
import { growthPlan } from '../test/plan/growth';
import { sizeOf } from '../test/plan/size';
import { line, mapping, source, withRecords } from '../test/records/mapping';
import { cpuSeconds, type Figure } from './print';

const rows: Beside = {
  sheetId: 901,
  title: 'Deals',
  rows: [
    ['Id', 'Created', 'Won', 'Stage', 'Amount'],
    ...Array.from({ length: 8000 }, (_, row) => {
      const created = 46_388 + ((row * 7919) % 330);
      return [
        `r${row}`,
        created,
        row % 8 ? null : created + 20,
        row % 8 ? 'Open' : 'Won',
        row % 8 ? null : 1000,
      ];
    }),
  ],
};

const won = { only: { column: 'Stage', is: 'Won' } };
const records = mapping({
  sources: [source(901, 'Deals', { id: 'Id', exported: '2027-12-01' })],
  stages: { s2: line('Created'), s6: line('Won', won) },
  revenue: line('Won', { ...won, adds: 'Amount' }),
});

export function recordsFigures(): Figure[] {
  const [plain, counted] = [growthPlan(workedExample), withRecords(workedExample, records)].map((plan) => {
    const sheet = built(plan, 'en_US', [rows]);
    sheet.fill([[places(sizeOf(6, 12)).assumptions.input('statusDate'), 46_720]]);
    let day = 46_400;
    const seconds = cpuSeconds(() => {
      day += 1;
      sheet.workbook.batch((dispatch) =>
        dispatch('UPDATE_CELL', { sheetId: '901', row: 5, col: 1, content: String(day) }),
      );
      sheet.value(plan.tabs[0]!.cells.find(({ formula }) => formula)!.at);
    }, 5);
    sheet.close();
    return seconds;
  });
  const ratio = (counted! / plain!).toFixed(1);
  return [
    { what: 'a plan beside the rows', is: `${plain!.toFixed(3)} s` },
    { what: 'a plan that counts them', is: `${counted!.toFixed(3)} s ${ratio.padStart(6)} ×` },
  ];
}

const many = 100_000;

/** Everything that Refresh reads of so many rows, once they are in memory, against CYCLE_DAYS on as many. */
export function readingFigures(): Figure[] {
  const created = Array.from({ length: many }, (_, row) => 46_000 + ((row * 7919) % 700));
  const wonOn = created.map((day, row) => (row % 8 === 0 ? day + ((row * 31) % 120) : ''));
  const columns = new Map<string, readonly (string | number)[]>([
    ['Id', created.map((_, row) => `r${row}`)],
    ['Created', created],
    ['Won', wonOn],
    ['Stage', wonOn.map((day) => (day === '' ? 'Open' : 'Won'))],
    ['Amount', wonOn.map((day, row) => (day === '' ? '' : 1000 + (row % 977)))],
    ['Source', created.map((_, row) => `channel ${(row * row) % 11}`)],
  ]);
  const cycle = cpuSeconds(() =>
    callFunction(
      'CYCLE_DAYS',
      [created, wonOn].map((days) => days.map((day) => [day])),
    ),
  );
  // Columns of their own for each run: what was found out about a column is kept as long as the column is.
  const copies = Array.from(
    { length: 8 },
    () => new Map([...columns].map(([header, cells]) => [header, [...cells]])),
  );
  const read = cpuSeconds(() =>
    readRows({
      answers: { ...records, segments: ['Source'] },
      tabs: [{ headers: [...columns.keys()], columns: copies.pop()!, rows: many }],
      order: ['s1', 's2', 's3', 's4', 's5', 's6'],
      stageNames: [],
      start: 46_388,
      months: 12,
      today: 46_720,
      rowsBefore: [null],
      handover: 's1',
      sales: undefined,
      checkDays: [],
    }),
  );
  return [
    { what: 'CYCLE_DAYS', is: `${cycle.toFixed(3)} s` },
    {
      what: 'rates, channels, checks and months of a plan',
      is: `${read.toFixed(3)} s ${(read / cycle).toFixed(2).padStart(6)} ×`,
      limit: '4 ×',
    },
  ];
}
