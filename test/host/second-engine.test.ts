/** LibreOffice, which shares no code with the host's engine, calculates the same numbers. Skipped where it is not installed. */
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { type Calculated, calculated, disagreements, hasLibreOffice, parseCsv } from '../../host/libreoffice';
import { writeXlsx } from '../../host/xlsx';
import { daySerial } from '../../src/plan/month';

const soffice = hasLibreOffice();

/** An empty workbook at noon of a day. */
const standing = (day: string) =>
  new Workbook('en_US', {
    now: () => daySerial(day) + 0.5,
    custom: () => null,
    date: (serial) => serial,
    serial: Number,
    rows: (rows) => rows,
  });

test('The file holds formulas without their values, so that whoever opens it has to calculate', () => {
  const workbook = new Workbook('it_IT');
  workbook.type('A1', '1,5');
  workbook.type('A2', '=GAMMA.DIST(A1;2;1;1=1)&"<"');
  const sheet = new TextDecoder().decode(unzipSync(writeXlsx(workbook))['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<c r="A1"><v>1.5</v></c>');
  expect(sheet).toContain('<c r="A2"><f>_xlfn.GAMMA.DIST(A1,2,1,1=1)&amp;&quot;&lt;&quot;</f></c>');
});

test('Fields in quotes may hold commas, quotes and line ends', () => {
  expect(parseCsv('a,"b, ""c""\nd",\n1,,2\n')).toEqual([['a', 'b, "c"\nd', ''], ['1', '', '2'], ['']]);
});

test('The file says the day on which the workbook stands, so that no other clock is asked', () => {
  const workbook = standing('2031-05-06');
  workbook.type('A1', '=TODAY()');
  workbook.type('A2', '=INT(NOW())-EDATE(TODAY();1)');
  const sheet = new TextDecoder().decode(unzipSync(writeXlsx(workbook))['xl/worksheets/sheet1.xml']);
  const formulas = [...sheet.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula);
  expect(formulas).toEqual(['47974', 'INT(47974.5)-EDATE(47974,1)']);
});

describe.skipIf(!soffice)('In the second engine', () => {
  let survived: Calculated;
  let wrong: Calculated;
  let found: string[][];

  beforeAll(() => {
    const one = new Workbook('en_US');
    one.dispatch('CREATE_SHEET', { sheetId: '7', position: 1, name: 'My & tab', cols: 5, rows: 5 });
    one.type("'My & tab'!A1", '0.1');
    one.dispatch('CREATE_NAMED_RANGE', {
      name: 'bs1_rate',
      ranges: [{ _sheetId: '7', _zone: { left: 0, right: 0, top: 0, bottom: 0 } }],
    });
    one.type('Sheet1!A1', "=bs1_rate*3+'My & tab'!A1");
    one.type('Sheet1!A2', '=EDATE(DATE(2027;1;31);1)');
    one.type('Sheet1!A3', '="a,b "&CHAR(34)&" é 🎯"');
    one.type('Sheet1!A4', '=A1>0');
    one.type('Sheet1!A5', '=1/0');
    survived = calculated(one);

    const other = new Workbook('en_US');
    for (const [address, text] of [
      ['A1', '1'],
      ['A2', '2'],
      ['B1', '=SUM(IF(A1:A2>1;1;0))'],
      ['B2', '=0-2^2'],
      ['B3', '=-2^2'],
    ] as const)
      other.type(address, text);
    wrong = calculated(other);

    const later = standing('2031-05-06');
    later.type('A1', '=TODAY()-DATE(2031;5;1)');
    found = disagreements([survived, wrong, calculated(later)]);
  });

  test('text, numbers, dates, names and other tabs survive the way there', () => {
    expect(found[0]).toEqual([]);
    expect(survived.cells.find(({ title }) => title === 'My & tab')?.value).toBe(0.1);
  });

  test('a wrong number and a missing ARRAYFORMULA, which the first engine does not see, are told', () => {
    expect(found[1]!.map((line) => line.split(':')[0])).toEqual(['Sheet1!B1', 'Sheet1!B3']);
  });

  test('a workbook is calculated on its own day, whatever day it is', () => {
    expect(found[2]).toEqual([]);
  });
});
