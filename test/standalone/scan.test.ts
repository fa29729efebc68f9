import { describe, expect, test } from 'vitest';
import { calls, onlyCall } from '../../src/standalone/scan';

const names = new Set(['CAC', 'LTV']);

describe('A call of ours', () => {
  test.each([
    '=CAC(B2;C2)',
    '=cac( B2 ; C2 )',
    '= Cac (B2;C2)',
    '=IF(A1>0;1+LTV(B2);"no")',
    '=ARRAYFORMULA({CAC(1;2)\\LTV(3)})',
    '="CAC("&CAC(1;2)',
    "='a tab'!B2*CAC(1;2)",
  ])('is found in %s', (formula) => {
    expect(calls(formula, names)).toBe(true);
  });

  test.each([
    '=SUM(B2:B9)',
    '="CAC(B2;C2)"',
    '="say ""CAC(1)"" again"',
    "='CAC(1)'!B2",
    "='it''s CAC(1)'!B2",
    '=MYCAC(1)+CAC.X(1)+CAC_2(1)',
    '=CAC+LTV',
    '=CAC!B2',
    '=ÉCAC(1)',
  ])('is not found in %s', (formula) => {
    expect(calls(formula, names)).toBe(false);
  });
});

describe('A formula that is one call', () => {
  test.each([
    ['=CAC(B2;C2)', ['B2', 'C2']],
    ['=cac( B2 ; SUM(C2;C3) )', ['B2', 'SUM(C2;C3)']],
    ['=CAC(1,5;2)', ['1,5', '2']],
    ['=CAC("a;b";{1;2};(3;4))', ['"a;b"', '{1;2}', '(3;4)']],
    ['=CAC(B2;;2)', ['B2', '', '2']],
    ['=CAC()', []],
  ])('gives its arguments as they are spelled: %s', (formula, args) => {
    expect(onlyCall(formula, false)).toEqual({ name: 'CAC', args });
  });

  test('parts its arguments by commas where the file does', () => {
    expect(onlyCall('=CAC(1,5)', true)?.args).toEqual(['1', '5']);
    expect(onlyCall('=CAC(1,5)', false)?.args).toEqual(['1,5']);
    expect(onlyCall('=CAC(SUM(1,2),3)', true)?.args).toEqual(['SUM(1,2)', '3']);
  });

  test.each(['=CAC(1;2)+1', '=CAC(1)*(2)', '=-CAC(1)', '=(CAC(1))', '=1+CAC(1)', '=B2', '=CAC(1', 'CAC(1)'])(
    'is not %s',
    (formula) => {
      expect(onlyCall(formula, false)).toBeUndefined();
    },
  );
});
