/** A tab that is none of the plan's: its columns and its head row are referred to by its sheet id, whatever it is called. */
import { expect, test } from 'vitest';
import { foreignRows, isSame } from '../../src/carry/compare';
import { parseFormula } from '../../src/carry/references';
import { lint } from '../../src/compile/check/dialect';
import { place } from '../../src/compile/place';
import { placeInto } from '../../src/compile/placement';
import { printFormula } from '../../src/compile/print';
import { placeFormula } from '../../src/compile/runs';
import { foreign, formula } from '../../src/plan/formula';
import type { Formula } from '../../src/plan/plan';
import { at, planWith } from './grid-plan';

const deals = foreign(77);
const number = at(0, 0);
const counted = formula`IF(${number}>0;COUNTIFS(INDEX(${deals.columns};0;${number});">0");"")`;
const found = formula`MATCH("won";${deals.row(3)};0)`;
const sheets = [
  { properties: { sheetId: 77, title: 'Anna’s deals', gridProperties: { rowCount: 9, columnCount: 30 } } },
];

function printed(of: Formula, outline: object): string {
  const plan = planWith(of);
  const placement = placeInto(outline, plan, 'a plan of the tests');
  const grid = place(plan, placement);
  return printFormula(grid, 'main', placeFormula(grid, at(1, 1), of), [{ row: true, column: true }]);
}

test('a formula prints the title and the last column that the tab has when it is written', () => {
  expect(printed(formula`SUM(${deals.columns})`, { sheets })).toBe("=SUM('Anna’s deals'!$A:$AD)");
  expect(printed(found, { sheets })).toBe('=MATCH("won";\'Anna’s deals\'!$3:$3;0)');
});

test('a tab that is gone is a text in which nothing is found', () => {
  expect(printed(found, {})).toBe('=MATCH("won";"";0)');
});

test('a column that is found by its number is tested before anything looks through it', () => {
  expect(lint(counted)).toEqual([]);
  expect(lint(formula`COUNTIFS(INDEX(${deals.columns};0;${number});">0")`)).toEqual([
    'gives COUNTIFS a column of a foreign tab without testing its number',
  ]);
  expect(lint(formula`COUNTIFS(${deals.columns};">0")`)).toHaveLength(1);
});

test('ranges of one sum stand on one tab, a foreign one too', () => {
  const other = foreign(78);
  const mixed = formula`IF(${number}>0;SUMIFS(INDEX(${other.columns};0;${number});INDEX(${deals.columns};0;${number});">0");0)`;
  expect(lint(mixed)).toEqual(['gives SUMIFS ranges of several tabs: the foreign 78, the foreign 77']);
});

const tracks = { key: 'main', rows: ['r0', 'r1'], columns: ['c0', 'c1'] };
const read = (text: string, title = 'Deals') =>
  parseFormula(
    text,
    tracks,
    () => undefined,
    (asked) => (asked === title ? 77 : undefined),
  );

test('what is read of a file is the same formula, whatever the tab is called and how far it reaches by now', () => {
  const text = '=IF($A$1>0,COUNTIFS(INDEX(\'Deals\'!$A:$AF,0,$A$1),">0"),"")';
  expect(isSame({ formula: read(text) }, { formula: counted })).toBe(true);
  expect(isSame({ formula: read(text, 'Leads') }, { formula: counted })).toBe(false);
});

test('a formula whose tab was deleted is still the plan’s own', () => {
  const text = '=IF($A$1>0,COUNTIFS(INDEX(#REF!,0,$A$1),">0"),"")';
  expect(isSame({ formula: read(text) }, { formula: counted })).toBe(true);
  expect(isSame({ formula: read('=COUNTIFS(#REF!,">0")') }, { formula: counted })).toBe(false);
});

test('a head row that moved is known by where the formulas look now', () => {
  const standing = new Map([['here', { formula: read('=MATCH("won",\'Deals\'!$7:$7,0)') }]]);
  expect(foreignRows([{ at: at(1, 1), formula: found }], standing, () => 'here')).toEqual({ 77: { 3: 7 } });
  expect(foreignRows([{ at: at(1, 1), formula: found }], new Map(), () => 'here')).toEqual({});
});
