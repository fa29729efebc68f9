/** Where a formula refers to cells, in a file's own spelling. */
import { expect, test } from 'vitest';
import { printReference } from '../../src/carry/references';
import { type Piece, scan } from '../../src/carry/scan';

const referencesIn = (formula: string) =>
  scan(formula).filter((piece): piece is Exclude<Piece, string> => typeof piece !== 'string');

test.each([
  ['=Funnel!K17', ['Funnel!K17']],
  ['=SUM(Funnel!$K$17:V17)/2', ['Funnel!$K$17:V17']],
  ["='My ''own'' tab'!B2+B3", ["'My ''own'' tab'!B2", 'B3']],
  ['=INDIRECT("Funnel!K17")', []],
  ['=LOG10(A1)+bs1_goal+ATAN2(B1;C1)', ['A1', 'B1', 'C1']],
  ['=SUM(Funnel!K:K)+SUM(Funnel!17:$17)+SUM(K17:K)', ['Funnel!K:K', 'Funnel!17:$17', 'K17:K']],
  ['=Q1_2026+my.A1+A1B', []],
  ['="A1"&"say ""B2"""&C3', ['C3']],
  ['=1,5*A1', ['A1']],
])('%s refers to %j', (formula, expected) => {
  const found = referencesIn(formula);
  expect(found.map((one) => printReference(one, one.title))).toEqual(expected);
});

test.each(['=A1+"x', "='open!A1", '=', '=((', '=SUM(A1;;B2)  + 1e10', '=é!A1&ü2'])(
  '%s comes back letter by letter',
  (formula) => {
    const back = scan(formula).map((piece) =>
      typeof piece === 'string' ? piece : printReference(piece, piece.title),
    );
    expect(back.join('')).toBe(formula);
  },
);
