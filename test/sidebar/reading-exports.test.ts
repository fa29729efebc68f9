// A history as exports, pivot tables and cells give it: read as what stands there, refused with the way out, or asked about.
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { rangeText, typedMonths } from '../../sidebar/series/say';
import { selectedLines } from '../../sidebar/state/selected';
import { words } from '../../sidebar/text/text';
import { monthAfter } from '../../src/plan/month';
import { customers, read, reading, said } from './series-reading';

const dated = (values: readonly string[], start = '2024-01', between = '\t') =>
  values.map((value, index) => `${monthAfter(start, index)}${between}${value}`);

describe('columns', () => {
  test.each([
    [['Jan 2024,1200,3', 'Feb 2024,1300,4', 'Mar 2024,1100,2'], '1200 and 3'],
    [['Jan 2024,950,400', 'Feb 2024,990,420', 'Mar 2024,970,410'], '950 and 400'],
    [['2024-01-01,950,400', '2024-02-01,990,420', '2024-03-01,970,410'], '950 and 400'],
    [['Jan 2024\t1200\t3', 'Feb 2024\t1300\t4', 'Mar 2024\t1100\t2'], '1200 and 3'],
    [['Jan\t2024\t1200\t3', 'Feb\t2024\t1300\t4', 'Mar\t2024\t1100\t2'], '1200 and 3'],
    [['1200\t3', '1300\t4', '1100\t2'], '1200 and 3'],
  ])('three of them are asked about: %j', (lines, texts) => {
    expect(said(lines)).toBe(
      `Line 1 has several numbers: ${texts}. Leave one of them beside the month: revenue or customers.\nAnd 2 more like that.`,
    );
  });

  test('one number beside the month is that number, however the columns are parted', () => {
    const wanted = { start: '2024-01', values: [1200, 1300.5, 1100] };
    expect(read(['Jan 2024, 1,200', 'Feb 2024, 1,300.5', 'Mar 2024, 1,100'])).toEqual(wanted);
    expect(read(['"Jan 2024","1,200"', '"Feb 2024","1,300.5"', '"Mar 2024","1,100"'])).toEqual(wanted);
    expect(read(['2024-01-01,1200', '2024-02-01,1300.5', '2024-03-01,1100'])).toEqual(wanted);
    expect(read(['Jan 2024\t1,200\t', 'Feb 2024\t1,300.5\t', 'Mar 2024\t1,100'])).toEqual(wanted);
  });
});

test.each([
  ['1200  3', '1200 and 3'],
  ['950  400', '950 and 400'],
])('columns that blanks part are asked about as well: %s', (numbers, texts) => {
  const lines = ['Jan 2024', 'Feb 2024', 'Mar 2024'].map((month) => `${month}  ${numbers}`);
  expect(said(lines)).toContain(`Line 1 has several numbers: ${texts}.`);
});

test.each(['1200 3', '12 34', '1 20', "1'20", '1200 000', '950  400'])(
  '“%s” is no number, since its blank parts no group of three',
  (text) => {
    for (const locale of ['en_US', 'it_IT', 'fr_FR', 'de_CH'])
      expect(reading(dated(['5', text, '7']).join('\n'), { locale }).remark?.kind).toBe('error');
  },
);

describe('thousandths', () => {
  test('with a 0 in front are as typed: a 0 cannot group', () => {
    expect(read(dated(['0.950', '0.875', '1.020', '1.105'])).values).toEqual([0.95, 0.875, 1.02, 1.105]);
    const italian = { locale: 'it_IT' };
    expect(read(dated(['0,950', '0,875', '1,020', '1,105']), italian).values).toEqual([
      0.95, 0.875, 1.02, 1.105,
    ]);
  });

  test('among numbers a thousand times as large are asked about, with their line', () => {
    const values = ['98,700', '99,400', '101.200', '104,000'];
    expect(said(dated(values))).toBe('Line 3: is “101.200” 101.2 or 101,200? Type it as one of them.');
    expect(read(dated(['1.2', '1.31', '1.205', '1.4'])).values).toEqual([1.2, 1.31, 1.205, 1.4]);
  });

  test('of selected cells are the numbers that the cells hold', () => {
    const held = [0.95, 1.02, 1.105, 1.25];
    const rows = held.map((number, index) => [
      { text: `${monthAfter('2024-01', index)}-01`, number: null, day: `${monthAfter('2024-01', index)}-01` },
      { text: number.toFixed(3), number, day: null },
    ]);
    for (const locale of ['en_US', 'it_IT', 'de_CH', 'fr_FR']) {
      const lines = selectedLines({ address: 'A1:B4', rows }, marksOf(locale));
      expect(read(lines, { locale }).values).toEqual(held);
    }
  });

  test('are not made by a format that rounds what is shown', () => {
    const held = [1499, 1501, 2400];
    const rows = held.map((number) => [{ text: `$${Math.round(number / 1000)}K`, number, day: null }]);
    expect(read(selectedLines({ address: 'A1:A3', rows }, marksOf('en_US'))).values).toEqual(held);
  });

  test('that the sheet’s marks would make decimals are taken for thousands only with a word', () => {
    const hint = { kind: 'hint', text: 'Read as 1,020. Did you mean 1.02?', line: 1 };
    expect(reading('1.020\n1.105\n1.250')).toEqual({
      series: { start: '2026-08', values: [1020, 1105, 1250] },
      remark: hint,
    });
    expect(reading('1.020\n1.105\n1.250', { locale: 'it_IT' }).remark).toBeUndefined();
    expect(reading('1.020.000\n1.105.000\n1.250.000').remark).toBeUndefined();
  });

  test('leave a year a year', () => {
    const cell = (text: string, number: number | null) => ({ text, number, day: null });
    const rows = ['Jan', 'Feb', 'Mar'].map((name, index) => [
      cell('2024', 2024),
      cell(name, null),
      cell('$1K', 1200 + index),
    ]);
    expect(read(selectedLines({ address: 'A1:C3', rows }, marksOf('en_US')))).toEqual({
      start: '2024-01',
      values: [1200, 1201, 1202],
    });
  });
});

test.each([
  ['-$300.00', -300],
  ['($300)', -300],
  ['(300)', -300],
  ['−$6,048,195', -6_048_195],
  ['$ -', 0],
  ['1 200 kr', 1200],
  ['1 200,00 zł', 1200],
  ['1200 euro', 1200],
  ['$1,200.00 USD', 1200],
])('%s in a line is %d', (text, value) => {
  expect(read(dated(['5', text, '7'])).values[1]).toBe(value);
  expect(read(['5', text, '7']).values[1]).toBe(value);
});

test.each(['n/a', 'N/A', '–', '-', '#N/A', 'n/d', ''])(
  '“%s” in a line is a month that is missing',
  (text) => {
    expect(read(dated(['5', text, '7', '8'])).values).toEqual([5, null, 7, 8]);
    expect(read(['5', text, '7', '8']).values).toEqual([5, null, 7, 8]);
  },
);

test('money where customers are counted is refused, with its line', () => {
  const lines = dated(['12', '$300,000', '14']);
  expect(said(lines, { field: customers })).toBe(
    'Line 2: “$300,000” is an amount of money, but customers are counted here. Choose Revenue above, or type how many.',
  );
});

describe('a total', () => {
  test.each([
    'Total\t3400',
    'Grand Total\t3,400',
    'TOTAL 3400',
    'Totale complessivo\t3400',
    '2024 Total\t3400',
  ])('that says so is left out and named: %s', (line) => {
    const series = read([...dated(['1200', '1300', '900']), line]);
    expect(series).toMatchObject({ start: '2024-01', values: [1200, 1300, 900] });
    expect(rangeText(series, words.en)).toContain('is left out');
    expect(read(['1200', '1300', '900', line])).toMatchObject({
      start: '2026-08',
      values: [1200, 1300, 900],
    });
  });

  test('without a label is asked about: the last number is the sum of the others', () => {
    expect(said(['1200', '1300', '900', '3400'])).toBe(
      'Line 4: 3400 is the sum of the lines above. Leave it out if it is a total; if it is a month, write the months beside the numbers.',
    );
    expect(said(['3400', '1200', '1300', '900'])).toBe(
      'Line 1: 3400 is the sum of the lines below. Leave it out if it is a total; if it is a month, write the months beside the numbers.',
    );
    expect(said(['1200', '1300', '900', '3400', '1000', '1100', '900', '3000'])).toMatch(
      /^Line 4: 3400 is the sum of the lines above/,
    );
    expect(read(dated(['1200', '1300', '900', '3400'])).values).toHaveLength(4);
    expect(read(['1', '2', '3']).values).toEqual([1, 2, 3]);
  });
});

describe('dates of exports', () => {
  test.each([
    ['2024-01-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2023-12-31T23:00:00.000Z', '2024-01-31T23:00:00.000Z', '2024-02-29T23:00:00.000Z'],
    ['2023-12-31T11:00:00Z', '2024-01-31T11:00:00Z', '2024-02-29T11:00:00Z'],
    ['2024-01-31T23:59:59Z', '2024-02-29T23:59:59Z', '2024-03-31T23:59:59Z'],
    ['2024-01-01 00:00:00 UTC', '2024-02-01 00:00:00 UTC', '2024-03-01 00:00:00 UTC'],
    ['2024-01-01T00:00:00+01:00', '2024-02-01T00:00:00+01:00', '2024-03-01T00:00:00+01:00'],
    ['1/31/2024 12:00:00 AM', '2/29/2024 12:00:00 AM', '3/31/2024 12:00:00 AM'],
    ['202401', '202402', '202403'],
    ['20240131', '20240229', '20240331'],
    ['Wed, Jan 31, 2024', 'Thu, Feb 29, 2024', 'Sun, Mar 31, 2024'],
    ['Wednesday, January 31, 2024', 'Thursday, February 29, 2024', 'Sunday, March 31, 2024'],
    ['mer 31 gen 2024', 'gio 29 feb 2024', 'dom 31 mar 2024'],
    ['mar, 31 gen 2024', 'gio, 29 feb 2024', 'dom, 31 mar 2024'],
  ])('written like %s are months', (...months) => {
    for (const between of ['\t', '; '])
      expect(read(months.map((month, index) => `${month}${between}${index + 5}`))).toEqual({
        start: '2024-01',
        values: [5, 6, 7],
      });
  });

  test('in two ways of writing are each read in its own order', () => {
    const lines = ['10/1/2024\t5', '11/1/2024\t6', '31.12.2024\t7', '1/1/2025\t8'];
    expect(read(lines)).toEqual({ start: '2024-10', values: [5, 6, 7, 8] });
  });

  test('that could be numbers are numbers where they stand alone', () => {
    expect(read(['202401', '202312', '201511']).values).toEqual([202_401, 202_312, 201_511]);
  });
});

describe('layouts of pivot tables', () => {
  const wanted = { start: '2023-01', values: Array.from({ length: 24 }, (_, index) => index + 1) };
  const names = words.en.series.months.map((name) => name.slice(0, 3));
  const year = (from: number) => Array.from({ length: 12 }, (_, index) => String(from + index));
  const across = [
    ['Year', ...names, 'Grand Total'],
    ['2023', ...year(1), '78'],
    ['2024', ...year(13), '222'],
    ['Grand Total', ...year(0), '300'],
  ];
  test.each<[string, readonly (readonly string[])[]]>([
    ['years down and months across', across],
    ['the same without totals', across.slice(0, 3).map((row) => row.slice(0, 13))],
    ['years and their twelve numbers', across.slice(1, 3).map((row) => row.slice(0, 13))],
    ['months down and years across', across[0]!.map((_, column) => across.map((row) => row[column]!))],
    [
      'years above their months',
      [2023, 2024].flatMap((of, at) => [
        [String(of)],
        ...names.map((name, month) => [name, String(at * 12 + month + 1)]),
      ]),
    ],
    [
      'years with their sums above their months',
      [
        ['Month', 'Revenue'],
        ...[2023, 2024].flatMap((of, at) => [
          [String(of), '4500'],
          ...names.map((name, month) => [name, String(at * 12 + month + 1)]),
        ]),
        ['Grand Total', '9000'],
      ],
    ],
    [
      'years beside their first months',
      [2023, 2024].flatMap((of, at) =>
        names.map((name, month) => [month === 0 ? String(of) : '', name, String(at * 12 + month + 1)]),
      ),
    ],
  ])('%s', (_name, rows) => {
    const { start, values } = read(rows.map((row) => row.join('\t')));
    expect({ start, values }).toEqual(wanted);
  });

  test.each([
    ['with a corner', 'Month\t2023\t2024'],
    ['without one', '\t2023\t2024'],
    ['cut where it began', '2023\t2024'],
  ])('months down and years across, %s', (_name, head) => {
    const rows = names.map((name, month) => `${name}\t${100 + month}\t${200 + month}`);
    const values = [100, 200].flatMap((first) => names.map((_, month) => first + month));
    expect(read([head, ...rows])).toEqual({ start: '2023-01', values });
  });

  test.each([
    ['dates above their numbers', ['Jan 2024\tFeb 2024\tMar 2024', '1200\t1300\t1100']],
    ['with a label', ['Month\tJan 2024\tFeb 2024\tMar 2024', 'Revenue\t1200\t1300\t1100']],
    ['with their total', ['Month\t2024-01\t2024-02\t2024-03\tTotal', 'Revenue\t1200\t1300\t1100\t3600']],
  ])('one row of months: %s', (_name, rows) => {
    expect(read(rows)).toEqual({ start: '2024-01', values: [1200, 1300, 1100] });
  });

  test('an error of a cell is no heading', () => {
    expect(said(['#REF!', '5', '6', '7'])).toContain('Line 1: “#REF!” is not a number.');
  });

  test('keep the line of what is wrong', () => {
    const rows = across.slice(0, 3).map((row) => row.slice(0, 13));
    const broken = rows.map((row, index) =>
      row.map((cell) => (index === 2 && cell === '15' ? 'about 15' : cell)),
    );
    expect(said(broken.map((row) => row.join('\t')))).toBe(
      'Line 3: “about 15” is not a number. Type one, or leave only the date if the month is missing.',
    );
  });
});

describe('other calendars', () => {
  const every = (days: number, first: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      new Date(Date.parse(first) + at * days * 86_400_000).toISOString().slice(0, 10),
    );
  const lines = (days: readonly string[]) => days.map((day, index) => `${day}\t${100 + index}`);

  test('4-4-5 months are months', () => {
    const retail =
      '2020-07-05 2020-08-02 2020-08-30 2020-10-04 2020-11-01 2020-11-29 2021-01-03 2021-01-31'.split(' ');
    expect(read(lines(retail))).toEqual({
      start: '2020-07',
      values: [100, 101, 102, 103, 104, 105, 106, 107],
    });
  });

  test('a date every 30 days is a month each', () => {
    expect(read(lines(every(30, '2024-01-31', 14)))).toMatchObject({
      start: '2024-01',
      values: { length: 14 },
    });
  });

  test.each([
    ['weeks', every(7, '2024-01-01', 20)],
    ['days', every(1, '2024-01-01', 40)],
    ['periods of two weeks', every(14, '2024-01-05', 20)],
    ['half months', ['2024-01-01', '2024-01-15', '2024-02-01', '2024-02-15', '2024-03-01', '2024-03-15']],
  ])('%s are refused with the way to months', (periods, days) => {
    expect(said(lines(days))).toBe(
      `These are ${periods}, and a plan counts months. Add them up by month first, such as with Insert → Pivot table and the dates grouped by year and month.`,
    );
  });

  test.each([
    ['periods of four weeks', every(28, '2024-01-01', 14)],
    ['quarters', ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']],
    ['quarters', ['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01']],
    ['quarters', ['Mar 2023', 'Jun 2023', 'Sep 2023', 'Dec 2023']],
  ])('%s are refused: months cannot be told from them', (periods, days) => {
    expect(said(lines(days))).toBe(
      `These are ${periods}, and months cannot be told from them. Type months, or choose “My own share for each month”.`,
    );
  });

  test('in Italian as well', () => {
    expect(said(lines(every(7, '2024-01-01', 20)), { locale: 'it_IT' })).toBe(
      'Questi sono dati settimanali, mentre un piano conta i mesi. Prima sommali per mese, per esempio con Inserisci → Tabella pivot e le date raggruppate per anno e mese.',
    );
  });
});

describe('months that are missing every year', () => {
  const winter = [2022, 2023, 2024].flatMap((year) =>
    ['01 100', '02 120', '03 80', '04 20', '11 30', '12 60'].map((line) => `${year}-${line}`),
  );

  test('count as 0, which the card says', () => {
    const series = read(winter);
    expect(typedMonths(series)).toBe(18);
    expect(rangeText(series, words.en)).toBe(
      'January 2022 to December 2024. May to October are missing every year and count as 0.',
    );
    expect(rangeText(series, words.it)).toBe(
      'Da gennaio 2022 a dicembre 2024. Da maggio a ottobre mancano ogni anno e valgono 0.',
    );
  });

  test('are told apart from those that are missing once', () => {
    const series = read(winter.filter((line) => !line.startsWith('2023-02')));
    expect(rangeText(series, words.en)).toBe(
      'January 2022 to December 2024. February 2023 was missing and is filled in; May to October are missing every year and count as 0.',
    );
  });

  test('do not make a history one that is mostly missing', () => {
    expect(typedMonths(read(winter.filter((line) => !/-(04|11) /.test(line))))).toBe(12);
  });
});

test('all lines that cannot be read are said together', () => {
  const { remark } = reading(dated(['5', 'five', '6', 'six', 'seven', '7', 'eight']).join('\n'));
  expect(remark?.line).toBe(2);
  expect(remark?.text.split('\n').map((text) => text.slice(0, 16))).toEqual([
    'Line 2: “five” i',
    'Line 4: “six” is',
    'Line 5: “seven” ',
    'And 1 more like ',
  ]);
});
