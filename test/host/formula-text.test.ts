/** What a person types, and what a batch carries, in locales with a point and with a comma. */
import { expect, test } from 'vitest';
import { toEngineFormula } from '../../host/engine/formula-text';
import { locale, locales } from '../../host/engine/locales';
import { Workbook } from '../../host/engine/workbook';

test.each([
  ['en_US', '=IF(A1>0.5;1,2)', '=IF(A1>0.5,1,2)'],
  ['it_IT', '=IF(A1>0,5;1;2)', '=IF(A1>0.5,1,2)'],
  ['en_US', '={1,2;3,4}', '={1,2;3,4}'],
  ['it_IT', '={1\\2;3\\4}', '={1,2;3,4}'],
  ['it_IT', "='it''s; here'!A1&\"a;b,c\"", "='it''s; here'!A1&\"a;b,c\""],
  ['en_US', '=BETA.INV(0.5;A1;$B$2)', '=BETA.INV(0.5,A1,$B$2)'],
  ['it_IT', '=SUMIFS($K9:$V9;$K$4:$V$4;">="&E$4)', '=SUMIFS($K9:$V9,$K$4:$V$4,">="&E$4)'],
  ['en_US', '="say ""hi"" \\ there"', '=("say "&CHAR(34)&"hi"&CHAR(34)&" "&CHAR(92)&" there")'],
  ['it_IT', '=1,5E3+Perché!A1', '=1.5E3+Perché!A1'],
])('In %s, %s is read as %s', (code, typed, canonical) => {
  expect(toEngineFormula(typed, locale(code))).toBe(canonical);
});

test.each(['=SUM(A1,B1)', '=0.5', '=SUM(1,2,3)'])('In it_IT, %s does not parse', (typed) => {
  expect(() => toEngineFormula(typed, locale('it_IT'))).toThrow('arguments separated by ;');
});

test.each(['="open', "='open!A1"])('%s, which is not closed, does not parse in any locale', (typed) => {
  for (const one of locales) expect(() => toEngineFormula(typed, one)).toThrow('no closing quote');
});

test.each([
  ['en_US', '1,234.5', 1234.5],
  ['it_IT', '1.234,5', 1234.5],
  ['it_IT', '12,5%', 0.125],
  ['en_US', '1/31/2027', 46418],
  ['it_IT', '31/01/2027', 46418],
  ['de_DE', '31.01.2027', 46418],
  ['it_IT', 'Visite', 'Visite'],
])('In %s, a person who types %s gets %s', (code, typed, value) => {
  const workbook = new Workbook(code);
  workbook.type('A1', typed);
  expect(workbook.value('A1')).toBe(value);
});

test('Numbers, months and days are shown in the language of the locale', () => {
  const workbook = new Workbook('it_IT');
  workbook.type('A1', '15/03/2026');
  workbook.dispatch('UPDATE_CELL', { ...workbook.cell('A1'), format: 'ddd d mmm yyyy' });
  expect(workbook.shown('A1')).toBe('dom 15 mar 2026');
  workbook.type('A2', '=FIXED(1234567,891;2)');
  expect(workbook.value('A2')).toBe('1.234.567,89');
});

test('A locale that the host does not know is named', () => {
  expect(() => new Workbook('xx_XX')).toThrow('The host does not know the locale xx_XX');
});
