/** What a formula may and may not say. */
import { expect, test } from 'vitest';
import { lint } from '../../../src/compile/check/dialect';
import { whyNotPattern } from '../../../src/compile/check/patterns';
import { formula } from '../../../src/plan/formula';
import type { Formula } from '../../../src/plan/plan';
import { at, block } from '../grid-plan';

const a = at(0, 0);
const list = block(1, 0, 1, 3);
const other = block(1, 0, 1, 3, 'other');

const sound: Formula[] = [
  formula`IF(${a}>0;-${a}/2;"–")`,
  formula`SUMIFS(${list};${list};">="&${a};${list};"<="&${a}+1)`,
  formula`COUNTIFS(${other};">0")`,
  formula`INDEX(${list};1;MATCH(${a};${list};0))&" "&YEAR(${a})`,
  formula`SUMPRODUCT(ISERROR(${list})*1)`,
  formula`GAMMA.DIST(${a};10;1;1)`,
  formula`"In all: "&FIXED(${a}/3;2)&" = "&ROUND(${a}/3;0)`,
  formula`POWER(-${a};2)+2^(1-${a})`,
  formula`IF(${a}=1;;5%)`,
  formula`AND(${a}<>1;NOT(${a}<=3))`,
  formula`TODAY()`,
];

test.each(sound)('a sound formula passes: $parts', (each) => {
  expect(lint(each)).toEqual([]);
});

const unsound: [RegExp, Formula][] = [
  [/comma/, formula`SUM(${a},${a})`],
  [/uses ROWS, which counts the rows that people insert/, formula`1/ROWS(${list})`],
  [/uses COLUMNS, which counts the columns that people insert/, formula`COLUMNS(${list})`],
  [/has about 8201 characters, more than 8192/, formula`${`1${'+1'.repeat(4100)}`}`],
  [/says 0\.5,/, formula`${a}*0.5`],
  [/says 0,5,/, formula`${a}*0,5`],
  [/braces/, formula`SUM({1;2})`],
  [/says TRUE/, formula`IF(${a};TRUE;1)`],
  [/says false/, formula`IF(${a};false;1)`],
  [/uses TRUE/, formula`TRUE()`],
  [/says A1; refer/, formula`A1*2`],
  [/says goal; refer/, formula`goal*2`],
  [/has \$/, formula`$A$1*2`],
  [/uses TEXT/, formula`TEXT(${a};"0")`],
  [/uses OFFSET/, formula`SUM(OFFSET(${a};1;1))`],
  [/uses INDIRECT/, formula`INDIRECT("A1")`],
  [/uses NOW/, formula`NOW()`],
  [/uses RAND/, formula`RAND()`],
  [/uses SOMMA.*not on the list/, formula`SOMMA(${list})`],
  [/uses sum/, formula`sum(${list})`],
  [/quote or a backslash/, formula`"say ""hi"""`],
  [/quote or a backslash/, formula`"${'a\\b'}"`],
  [/text of 256/, formula`"${'x'.repeat(256)}"`],
  [/compares with ">0\.5"/, formula`COUNTIFS(${list};">0.5")`],
  [/reference inside quotes/, formula`"goal ${a}"`],
  [/minus before/, formula`-${a}^2`],
  [/joins a number with decimals/, formula`"x"&${a}/3`],
  [/joins a number with decimals/, formula`ROUND(${a};2)&"x"`],
  [/joins a number with decimals/, formula`LN(${a})&"x"`],
  [/without both row and column/, formula`INDEX(${list};2)`],
  [/without both row and column/, formula`INDEX(${list};;2)`],
  [/ranges of several tabs: main, other/, formula`SUMIFS(${list};${other};1)`],
  [/ranges of several tabs/, formula`COUNTIFS(${list};1;${other};1)`],
  [/other than a range/, formula`SUMIFS(${list};${list}*1;1)`],
  [/IF inside SUMPRODUCT/, formula`SUMPRODUCT(IF(${a}>0;1;0)*${list})`],
  [/calculates with a range/, formula`SUM(${list}*2)`],
  [/calculates with a range/, formula`${list}`],
  [/gives ISERROR a range/, formula`SUM(ISERROR(${list}))`],
  [/closing parenthesis/, formula`SUM(${list}`],
  [/closing quote/, formula`"abc`],
  [/has \) where/, formula`${a})`],
  [/two references/, formula`${a}${a}`],
  [/ends too early/, formula`${a}+`],
  [/has = where/, formula`=${a}`],
];

test.each(unsound)('a formula is refused with a word on why: %s', (reason, each) => {
  expect(lint(each).join('\n')).toMatch(reason);
});

test('all that is wrong with a formula is said', () => {
  expect(lint(formula`OFFSET(${a};1;1)+TRUE+INDEX(${list};1)`)).toHaveLength(3);
});

test.each([
  '#,##0.00;-#,##0.00;"–"',
  '"$"#,##0;-"$"#,##0;"–"',
  '#,##0 "€"',
  '[$€]#,##0',
  '0.0#%',
  '0.0"×"',
  'mmm yy',
  'd mmm yyyy',
  '@',
])('the pattern %s passes', (pattern) => {
  expect(whyNotPattern(pattern)).toBeUndefined();
});

test.each([
  ['[<100]0.0;0', /condition/],
  ['[Red]0', /colour/],
  ['[$€-410]0', /locale/],
  ['0 €', /€ outside of quotes/],
  ['General', /G outside of quotes/],
  ['0.00E+00', /E outside of quotes/],
  ['0;0;0;@;0', /four sections/],
  ['0 "x', /not closed/],
])('the pattern %s is refused', (pattern, reason) => {
  expect(whyNotPattern(pattern)).toMatch(reason);
});
