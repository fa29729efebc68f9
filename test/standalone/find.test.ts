import { describe, expect, test } from 'vitest';
import { type Functions, findFunctions } from '../../src/standalone/find';
import { fileOf } from './read';

const functions: Functions = {
  names: new Set(['CAC', 'RATES']),
  givingOne: new Set(['CAC']),
  builtIn: (name, args) => (name === 'CAC' && args.length === 2 ? `(${args[0]})/(${args[1]})` : undefined),
};
const find = (rows: Parameters<typeof fileOf>[0], locale?: string) =>
  findFunctions(fileOf(rows, locale), functions);
const becomes = (formula: string, locale = 'en_US') => find([[[formula, 5]]], locale).found[0]!.builtIn;

describe('A call becomes a built-in formula', () => {
  test('where it is the whole formula and each argument is one value', () => {
    expect(becomes('=CAC(B2;C2)')).toBe('=(B2)/(C2)');
    expect(becomes("=CAC(SUM(B2:B9),'my tab'!$C$2)")).toBe("=(SUM(B2:B9))/('my tab'!$C$2)");
    expect(becomes('=CAC(1,5;2)', 'it_IT')).toBe('=(1,5)/(2)');
  });

  test.each([
    '=CAC(B2;C2)*2',
    '=CAC(B2:B9;C2:C9)',
    '=CAC(spend;C2)',
    '=CAC({1;2};2)',
    '=CAC(B2:B9*2;3)',
    '=CAC(1)',
  ])('and stays a value otherwise: %s', (formula) => {
    expect(becomes(formula)).toBeNull();
  });

  test('but an error or a text stays what it shows', () => {
    expect(find([[['=CAC(B2;C2)', '']]]).found[0]!.builtIn).toBeNull();
  });
});

describe('What is found', () => {
  const error = {
    userEnteredValue: { formulaValue: '=CAC(0;0)' },
    effectiveValue: { errorValue: { type: 'ERROR' } },
    formattedValue: '#ERROR!',
  };
  const loading = {
    userEnteredValue: { formulaValue: '=CAC(1;2)' },
    effectiveValue: { errorValue: { type: 'LOADING' } },
    formattedValue: 'Loading...',
  };

  test('lists errors first, as the text that they show', () => {
    const { found } = find([[['=CAC(1;2)', 0.5]], [error]]);
    expect(found.map(({ shown, values }) => [shown, values])).toEqual([
      ['#ERROR!', [['#ERROR!']]],
      ['0.5', [[0.5]]],
    ]);
  });

  test('counts the cells that have no result yet', () => {
    expect(find([[loading, ['=CAC(1;2)', 0.5]]]).unfinished).toBe(1);
  });

  test('has another print when a formula, a result or a place is another', () => {
    const prints = [
      [[['=CAC(1;2)', 0.5] as const]],
      [[['=CAC(1;2)', 0.6] as const]],
      [[['=CAC(2;4)', 0.5] as const]],
      [[null, ['=CAC(1;2)', 0.5] as const]],
    ].map((rows) => find(rows).looked);
    expect(new Set(prints).size).toBe(4);
    expect(find([[['=CAC(1;2)', 0.5]], ['typed elsewhere']]).looked).toBe(prints[0]);
  });
});
