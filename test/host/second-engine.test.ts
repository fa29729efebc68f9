/** LibreOffice, which shares no code with the host's engine, calculates the same numbers. Skipped where it is not installed. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { disagreements, hasLibreOffice, parseCsv, recalculate } from '../../host/libreoffice';
import { writeXlsx } from '../../host/xlsx';
import { withStages, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { growthPlan } from '../plan/growth';

const soffice = hasLibreOffice();

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

test.skipIf(!soffice)('Text, numbers, dates, names and other tabs survive the way there', () => {
  const workbook = new Workbook('en_US');
  workbook.dispatch('CREATE_SHEET', { sheetId: '7', position: 1, name: 'My & tab', cols: 5, rows: 5 });
  workbook.type("'My & tab'!A1", '0.1');
  workbook.dispatch('CREATE_NAMED_RANGE', {
    name: 'bs1_rate',
    ranges: [{ _sheetId: '7', _zone: { left: 0, right: 0, top: 0, bottom: 0 } }],
  });
  workbook.type('Sheet1!A1', "=bs1_rate*3+'My & tab'!A1");
  workbook.type('Sheet1!A2', '=EDATE(DATE(2027;1;31);1)');
  workbook.type('Sheet1!A3', '="a,b "&CHAR(34)&" é 🎯"');
  workbook.type('Sheet1!A4', '=A1>0');
  workbook.type('Sheet1!A5', '=1/0');
  expect(disagreements(workbook)).toEqual([]);
  expect(recalculate(workbook).get('My & tab')).toEqual([['0.1'], ['']]);
});

test.skipIf(!soffice)(
  'A wrong number and a missing ARRAYFORMULA, which the first engine does not see, are told',
  () => {
    const workbook = new Workbook('en_US');
    for (const [address, text] of [
      ['A1', '1'],
      ['A2', '2'],
      ['B1', '=SUM(IF(A1:A2>1;1;0))'],
      ['B2', '=0-2^2'],
      ['B3', '=-2^2'],
    ] as const)
      workbook.type(address, text);
    const found = disagreements(workbook);
    expect(found.map((line) => line.split(':')[0])).toEqual(['Sheet1!B1', 'Sheet1!B3']);
  },
);

test.skipIf(!soffice).each([
  ['the worked example', workedExample],
  ['two stages', withStages(workedExample, 2)],
  ['eight stages', withStages(workedExample, 8)],
])('Every cell of a Growth plan agrees: %s', (_what, answers) => {
  const plan = built(growthPlan(answers));
  expect(disagreements(plan.workbook)).toEqual([]);
  plan.close();
});
