/** What inputs accept, and conditional formats. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formula } from '../../../src/plan/formula';
import type { Accepts } from '../../../src/plan/plan';
import { at, block, gridPlan } from '../grid-plan';
import { requestsOf } from '../requests-of';
import { batchOf, smallPlan } from '../small-plan';

const small = batchOf(smallPlan);

const conditionOf = (accepts: Accepts) => {
  const plan = gridPlan({ inputs: [{ name: 'asked', range: block(3, 1, 2, 2), holds: 'typed', accepts }] });
  const { type, values } = requestsOf(batchOf(plan), 'setDataValidation')[0]!.rule.condition;
  return [type, ...(values ?? []).map((value) => value.userEnteredValue)];
};

test.each<[Accepts, string[]]>([
  [{ unit: 'number', above: 0 }, ['NUMBER_GREATER', '0']],
  [{ unit: 'number', atLeast: 0 }, ['NUMBER_GREATER_THAN_EQ', '0']],
  [{ unit: 'number', atMost: 0.99 }, ['NUMBER_LESS_THAN_EQ', '=99/100']],
  [{ unit: 'number', atLeast: 0.01, atMost: 1 }, ['NUMBER_BETWEEN', '=1/100', '1']],
  [{ unit: 'number', atLeast: -1, atMost: 1 }, ['NUMBER_BETWEEN', '-1', '1']],
  [{ unit: 'number', above: 0, atMost: 1 }, ['CUSTOM_FORMULA', '=ISNUMBER(B4)*(B4>0)*(B4<=1)>0']],
  [
    { unit: 'number', atLeast: 0, atMost: 12, whole: true },
    ['CUSTOM_FORMULA', '=ISNUMBER(B4)*(B4=INT(B4))*(B4>=0)*(B4<=12)>0'],
  ],
  [{ unit: 'number' }, ['CUSTOM_FORMULA', '=ISNUMBER(B4)']],
  [{ unit: 'day', after: 36526 }, ['DATE_AFTER', '=36526']],
  [{ unit: 'choice', from: block(0, 1, 1, 3, 'other') }, ['ONE_OF_RANGE', "='Tab other'!$B$1:$D$1"]],
  [{ unit: 'tick' }, ['BOOLEAN']],
])('an input that accepts %j says so in every locale', (accepts, condition) => {
  expect(conditionOf(accepts)).toEqual(condition);
});

test('a validation says its message, marks by default and refuses where it is strict', () => {
  const rules = requestsOf(small, 'setDataValidation').map(({ rule }) => rule);
  expect(rules.map(({ strict, inputMessage }) => [strict, inputMessage])).toEqual([
    [undefined, 'Above 0'],
    [undefined, undefined],
  ]);
  const from = block(0, 1, 1, 3);
  const inputs = [
    {
      name: 'one',
      range: block(3, 1, 2, 2),
      holds: 'typed',
      accepts: { unit: 'choice', from, strict: true },
    },
  ] as const;
  expect(requestsOf(batchOf(gridPlan({ inputs })), 'setDataValidation')[0]!.rule.strict).toBe(true);
});

test('what the add-on keeps has no validation, and an input whose unit goes by the row has one a row', () => {
  const range = block(3, 1, 2, 2);
  const units = { rows: { r3: { unit: 'money' }, r4: { unit: 'tick' } } } as const;
  const typesOf = (holds: 'typed' | 'kept') =>
    requestsOf(
      batchOf(gridPlan({ inputs: [{ name: 'by', range, holds, accepts: units }] })),
      'setDataValidation',
    ).map(({ rule }) => rule.condition.type);
  expect(typesOf('typed')).toEqual(['CUSTOM_FORMULA', 'BOOLEAN']);
  expect(typesOf('kept')).toEqual([]);
});

test('no condition has a decimal sign, whatever the bounds', () => {
  const decimal = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(6)).map(([n, d]) => n / 10 ** d);
  fc.assert(
    fc.property(decimal, (bound) => {
      const [, typed] = conditionOf({ unit: 'number', above: bound });
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
