/** The functions that the engine lacks. Values from scipy 1.17.1 unless said. */
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';

const workbook = new Workbook('en_US');
const result = (formula: string) => {
  workbook.type('A1', formula);
  return workbook.value('A1');
};

test.each([
  ['=GAMMA.DIST(9.090909090909;10;1;1=1)', 0.4245677174282544],
  ['=GAMMA.DIST(250;200;1;1=1)', 0.9995177872404065],
  ['=GAMMA.INV(0.8;10;1)', 12.518752819818703],
  ['=BETA.DIST(0.3;2;5;1=1)', 0.579825],
  ['=BETA.INV(0.5;20;30)', 0.39865634626322427],
  ['=NORM.S.DIST(1.96;1=1)', 0.9750021048517795],
  ['=NORM.S.INV(0.975)', 1.959963984540054],
  ['=NORM.DIST(1;0;2;1=0)', 0.17603266338214973],
  ['=BINOM.DIST(3;10;0.2;1=1)', 0.8791261183999999],
  ['=POISSON.DIST(200;200;1=1)', 0.5187943096786846],
  ['=BETA.DIST(999/1000;400;20;1=1)', 0.9999999999999983],
  ['=GAMMA.INV(1/2;5000;1)', 4999.666670617572],
  ['=BINOM.DIST(0;500;1/100;1=1)', 0.0065704830424146285],
  ['=NORM.S.DIST(0-6;1=1)', 9.865876450376946e-10],
  ['=POISSON.DIST(3;2;1=0)', 0.18044704431548356],
])('%s is %d', (formula, value) => {
  expect(Number(result(formula)) / value).toBeCloseTo(1, 11);
});

test.each([
  '=GAMMA.DIST(0-1;2;1;1=1)',
  '=GAMMA.INV(1;2;1)',
  '=BETA.DIST(2;1;1;1=1)',
  '=BETA.INV(0;1;1)',
  '=NORM.S.INV(2)',
  '=POISSON.DIST(0-1;2;1=1)',
  '=QUOTIENT(1;0)',
  '=FACT(171)',
])('%s, out of its range, is #NUM!', (formula) => {
  expect(result(formula)).toBe('#NUM!');
});

// Documented examples and plain arithmetic.
test.each([
  ['=N("text")', 0],
  ['=N(1=1)', 1],
  ['=N(7)', 7],
  ['=T(7)', ''],
  ['=REPT("ab";3)', 'ababab'],
  ['=REPT("ab";0-1)', '#VALUE!'],
  ['=QUOTIENT(0-7;2)', -3],
  ['=SIGN(0-7)', -1],
  ['=MROUND(7;3)', 6],
  ['=FACT(5)', 120],
  ['=FIXED(1234.567)', '1,234.57'],
  ['=FIXED(1234.567;1;1=1)', '1234.6'],
  ['=FIXED(1254.567;0-2)', '1,300'],
  ['=FIXED(6313.131;0)', '6,313'],
  ['=SUM(ARRAYFORMULA(IF({1,2,3}>1,1,0)))', 2],
  ['=ROUND(FORECAST.LINEAR(4;{2,4,6};{1,2,3});9)', 8],
])('%s is %s', (formula, value) => {
  expect(result(formula)).toBe(value);
});
