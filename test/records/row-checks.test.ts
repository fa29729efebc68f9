/** Every check of the rows, each with rows that trip it and no others: actuals.md 3. */
import { expect, test } from 'vitest';
import type { RecordsAnswers, Source } from '../../src/plan/modules/records/answers';
import { readRows } from '../../src/plan/modules/records/refresh/read-rows';
import { type RowCheck, rowCheckKeys, rowChecks } from '../../src/plan/modules/records/row-checks';
import { recordsWords } from '../../src/plan/modules/records/words/words';
import { daySerial } from '../../src/plan/month';
import { line, mapping, source } from './mapping';
import { tabRead } from './tab-read';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

const head = ['Id', 'Name', 'Created', 'Qualified', 'Won', 'Stage', 'Amount', 'Currency', 'Type'];
const day = daySerial('2027-01-04');

/** Sixty clean rows over half a year: a third of them won, three weeks after they came. */
const clean: Rows = [
  head,
  ...Array.from({ length: 60 }, (_, row): Cell[] => {
    const created = day + row * 3 + 0.5;
    const isWon = row % 3 === 0 && row < 54;
    return [
      `r${row}`,
      `Company ${row}`,
      created,
      created + 2,
      // The first one took longest of all that are there, so that none is open for longer.
      isWon ? created + (row === 0 ? 186 : 21) : null,
      isWon ? 'Closed Won' : 'Working',
      isWon ? 1000 + row : null,
      'EUR',
      'New Business',
    ];
  }),
];

const usual = mapping({
  sources: [
    source(1, 'Deals', { id: 'Id', named: 'Name', currency: 'Currency', business: 'Type', stage: 'Stage' }),
  ],
  stages: {
    s1: line('Created'),
    s2: line('Qualified'),
    s3: line('Won', { only: { column: 'Stage', is: 'Closed Won' } }),
  },
  revenue: line('Won', { adds: 'Amount', only: { column: 'Stage', is: 'Closed Won' } }),
});

/** The rows with some cells changed: by row from 1, and header. */
function withCells(
  changes: readonly (readonly [row: number, header: string, cell: Cell])[],
  rows = clean,
): Rows {
  const copy = rows.map((row) => [...row]);
  for (const [row, header, cell] of changes) copy[row]![head.indexOf(header)] = cell;
  return copy;
}
const everyRow = (of: (row: number) => readonly [string, Cell]) =>
  withCells(clean.slice(1).map((_, row) => [row + 1, ...of(row)] as const));
const inSource = (given: Partial<Source>): RecordsAnswers => ({
  ...usual,
  sources: [{ ...usual.sources[0]!, ...given }],
});

function found(rows: Rows, answers = usual, rowsBefore: readonly (number | null)[] = [null]) {
  return readRows({
    answers,
    tabs: [tabRead(rows)],
    order: ['s1', 's2', 's3'],
    stageNames: ['Leads', 'Qualified', 'Customers'],
    start: daySerial('2027-01-01'),
    months: 12,
    today: daySerial('2027-07-10'),
    rowsBefore,
    handover: 's1',
    sales: undefined,
    checkDays: [],
  }).odd;
}
const keys = (...given: Parameters<typeof found>) => [...new Set(found(...given).map(({ key }) => key))];

const text = (serial: number) =>
  new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
const created = (row: number) => day + row * 3;

test('clean rows have nothing that is odd', () => {
  expect(found(clean)).toEqual([]);
});

/** Read in a file of another language: days up to the twelfth become months, the others stay text. */
const swapped = everyRow((row) => {
  const [year, month, dayOfMonth] = text(created(row)).split('-').map(Number) as [number, number, number];
  const both = `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  if (dayOfMonth > 12) return ['Created', both];
  return [
    'Created',
    daySerial(`${year}-${String(dayOfMonth).padStart(2, '0')}-${String(month).padStart(2, '0')}`),
  ];
});
/** The same, of enough rows. */
const manySwapped: Rows = [
  head,
  ...swapped.slice(1),
  ...swapped.slice(1).map((row, at) => [`t${at}`, ...row.slice(1)]),
];

const cases: Readonly<Record<RowCheck, readonly [Rows, RecordsAnswers?, (readonly (number | null)[])?]>> = {
  missing: [[head.map((header) => (header === 'Qualified' ? 'Qualified on' : header)), ...clean.slice(1)]],
  swapped: [manySwapped],
  texts: [
    everyRow((row) => ['Created', text(created(row))]),
    { ...usual, stages: { ...usual.stages, s1: line('Created', { form: 'YYYY-MM-*' }) } },
  ],
  mixed: [withCells([[5, 'Created', '14/03/2027']])],
  undated: [
    withCells([
      [60, 'Created', null],
      [60, 'Qualified', null],
    ]),
  ],
  unknownStage: [
    withCells([[3, 'Stage', 'Parked']]),
    {
      ...inSource({ kind: 'history', named: null }),
      stages: {
        s1: line('Created', { only: { column: 'Stage', is: 'Working' } }),
        s3: line('Created', { only: { column: 'Stage', is: 'Closed Won' } }),
      },
      revenue: null,
    },
  ],
  skipped: [withCells([[1, 'Qualified', null]])],
  earlier: [withCells([[1, 'Qualified', day - 3]])],
  future: [withCells([[1, 'Won', daySerial('2027-08-01')]])],
  notWon: [
    withCells([
      [2, 'Stage', 'Closed Lost'],
      [2, 'Won', day + 30],
    ]),
    { ...usual, stages: { ...usual.stages, s3: line('Won') } },
  ],
  twice: [withCells([[9, 'Id', 'r0']])],
  test: [withCells([[7, 'Name', 'Test Anna']])],
  imported: [
    [
      ...clean,
      ...Array.from({ length: 40 }, (_, row): Cell[] => [
        `i${row}`,
        'Import',
        day + 60.5,
        day + 61,
        null,
        'Working',
        null,
        'EUR',
        '',
      ]),
    ],
  ],
  history: [
    [
      head,
      ...Array.from({ length: 400 }, (_, row): Cell[] => {
        const came = daySerial('2026-07-01') + Math.floor(row * 0.9) + 0.5;
        const isWon = row % 3 === 0 && came + 10 >= daySerial('2027-01-05');
        return [
          `r${row}`,
          `Company ${row}`,
          came,
          came + 1,
          isWon ? came + 10 : null,
          isWon ? 'Closed Won' : 'Working',
          isWon ? 5 : null,
          'EUR',
          '',
        ];
      }),
    ],
  ],
  textAmount: [withCells([[1, 'Amount', '1.234,50']])],
  noAmount: [withCells([[1, 'Amount', 0]])],
  currencies: [withCells([[1, 'Currency', 'USD']])],
  edge: [
    withCells([
      [10, 'Created', daySerial('2027-02-01') - 0.05],
      [10, 'Qualified', daySerial('2027-02-02') + 0.5],
      [10, 'Won', daySerial('2027-02-20') + 0.5],
    ]),
  ],
  gone: [clean, usual, [65]],
  leftBelow: [[...clean, ...clean.slice(11, 15)]],
  openLong: [
    withCells([
      [2, 'Created', day - 200],
      [2, 'Qualified', day - 199],
    ]),
  ],
  notNew: [withCells([[4, 'Type', 'Renewal']])],
};

/** What the same rows trip besides, as it must be. */
const besides: Partial<Record<RowCheck, readonly RowCheck[]>> = {
  unknownStage: ['skipped', 'openLong'],
  future: ['openLong'],
  history: ['openLong'],
  textAmount: ['noAmount'],
  leftBelow: ['twice'],
  swapped: ['future', 'earlier', 'openLong'],
  notWon: ['noAmount'],
};

test.each(rowCheckKeys)('rows with “%s” trip that check', (key) => {
  const odd = keys(...cases[key]);
  expect(odd).toContain(key);
  const rest = odd.filter((each) => each !== key && !(besides[key] ?? []).includes(each));
  expect(rest).toEqual([]);
});

test('each check says in both languages what it is and what happens', () => {
  for (const language of ['en', 'it'] as const) {
    const { names, ...words } = recordsWords[language].checks;
    expect(Object.keys(names).sort()).toEqual([...rowCheckKeys].sort());
    for (const key of rowCheckKeys) expect(words[rowChecks[key]]).not.toBe('');
  }
});

test('the first row with it is a row of the sheet, below the headers', () => {
  expect(found(withCells([[7, 'Name', 'Test Anna']]))).toMatchObject([{ key: 'test', rows: 1, row: 8 }]);
  const lower = inSource({ head: 3 });
  expect(found(withCells([[7, 'Name', 'Test Anna']]), lower)).toMatchObject([{ key: 'test', row: 10 }]);
});

test('what the tab’s own filter leaves out is not named', () => {
  const answers = inSource({ only: { column: 'Type', is: 'New Business' } });
  expect(keys(withCells([[4, 'Type', 'Renewal']]), answers)).toEqual([]);
});
