/** What inputs accept, and conditional formats. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formula } from '../../../src/plan/formula';
import type { Validation } from '../../../src/plan/plan';
import { at, block, gridPlan } from '../grid-plan';
import { requestsOf } from '../requests-of';
import { batchOf, smallPlan } from '../small-plan';

const small = batchOf(smallPlan);

const conditionOf = (accepts: Validation['accepts']) => {
  const plan = gridPlan({ validations: [{ range: block(3, 1, 2, 2), accepts }] });
  const { type, values } = requestsOf(batchOf(plan), 'setDataValidation')[0]!.rule.condition;
  return [type, ...(values ?? []).map((value) => value.userEnteredValue)];
};

test.each<[Validation['accepts'], string[]]>([
  [{ kind: 'number', above: 0 }, ['NUMBER_GREATER', '0']],
  [{ kind: 'number', atLeast: 0 }, ['NUMBER_GREATER_THAN_EQ', '0']],
  [{ kind: 'number', atMost: 0.99 }, ['NUMBER_LESS_THAN_EQ', '=99/100']],
  [{ kind: 'number', atLeast: 0.01, atMost: 1 }, ['NUMBER_BETWEEN', '=1/100', '1']],
  [{ kind: 'number', atLeast: -1, atMost: 1 }, ['NUMBER_BETWEEN', '-1', '1']],
  [{ kind: 'number', above: 0, atMost: 1 }, ['CUSTOM_FORMULA', '=ISNUMBER(B4)*(B4>0)*(B4<=1)>0']],
  [
    { kind: 'number', atLeast: 0, atMost: 12, whole: true },
    ['CUSTOM_FORMULA', '=ISNUMBER(B4)*(B4=INT(B4))*(B4>=0)*(B4<=12)>0'],
  ],
  [{ kind: 'number' }, ['CUSTOM_FORMULA', '=ISNUMBER(B4)']],
  [{ kind: 'date', after: 36526 }, ['DATE_AFTER', '=36526']],
  [{ kind: 'oneOf', cells: block(0, 1, 1, 3, 'other') }, ['ONE_OF_RANGE', "='Tab other'!$B$1:$D$1"]],
  [{ kind: 'checkbox' }, ['BOOLEAN']],
])('an input that accepts %j says so in every locale', (accepts, condition) => {
  expect(conditionOf(accepts)).toEqual(condition);
});

test('a validation marks by default and refuses where it is strict', () => {
  const rules = requestsOf(small, 'setDataValidation').map(({ rule }) => rule);
  expect(rules.map(({ strict, inputMessage }) => [strict, inputMessage])).toEqual([
    [true, 'Above 0'],
    [undefined, undefined],
  ]);
});

test('no condition has a decimal sign, whatever the bounds', () => {
  const decimal = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(6)).map(([n, d]) => n / 10 ** d);
  fc.assert(
    fc.property(decimal, (bound) => {
      const [, typed] = conditionOf({ kind: 'number', above: bound });
      expect(typed).not.toMatch(/[.,]/);
      const [numerator, denominator = 1] = typed!.replace('=', '').split('/').map(Number);
      expect(numerator! / denominator).toBe(bound);
    }),
    { seed: 1 },
  );
});

test('a conditional format moves along where its first and last formula differ', () => {
  const rule = (first: [number, number], last: [number, number], range = block(0, 0, 3, 3)) => {
    const plan = gridPlan(
      { rules: [{ range, first: formula`${at(...first)}>1`, last: formula`${at(...last)}>1`, style: 'a' }] },
      { styles: { a: { bold: true } } },
    );
    return requestsOf(batchOf(plan), 'addConditionalFormatRule')[0]!.rule.booleanRule.condition.values![0]!
      .userEnteredValue;
  };
  expect(rule([5, 5], [5, 5])).toBe('=$F$6>1');
  expect(rule([5, 5], [7, 5])).toBe('=$F6>1');
  expect(rule([5, 5], [5, 7])).toBe('=F$6>1');
  expect(rule([5, 5], [7, 7])).toBe('=F6>1');
  expect(rule([5, 5], [5, 5], block(0, 0, 1, 1))).toBe('=$F$6>1');
});

test('conditional formats keep their order', () => {
  const rules = ['a', 'b'].map((style) => ({
    range: block(0, 0, 1, 1),
    first: formula`1=1`,
    last: formula`1=1`,
    style,
  }));
  const plan = gridPlan({ rules }, { styles: { a: { ink: '#000000' }, b: { ink: '#FFFFFF' } } });
  expect(requestsOf(batchOf(plan), 'addConditionalFormatRule').map(({ index }) => index)).toEqual([0, 1]);
});
