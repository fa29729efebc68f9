// A function on its way into a cell: its arguments from a plan, and the formula that comes of them.

import { expect, test } from 'vitest';
import {
  type CatalogueFunction,
  formulaText,
  missingArguments,
  prefilled,
} from '../../sidebar/state/formula';

const ltv: CatalogueFunction = {
  name: 'LTV',
  arguments: [
    { name: 'arpa', optional: false, unit: 'money', inPlan: 'revenue_a_month' },
    { name: 'gross_margin', optional: false, unit: 'rate', inPlan: 'gross_margin' },
    { name: 'churn', optional: true, unit: 'rate' },
    { name: 'timing', optional: true, choices: ['start', 'end'] },
  ],
};

test('a plan fills in the cells that the function names and the plan has, and without a plan nothing is filled in', () => {
  const shop = { prefix: 'bs1_', names: ['gross_margin', 'churn'] };
  expect(prefilled(ltv, shop)).toEqual(['', 'bs1_gross_margin', '', '']);
  expect(prefilled(ltv, { ...shop, names: [...shop.names, 'revenue_a_month'] })[0]).toBe(
    'bs1_revenue_a_month',
  );
  expect(prefilled(ltv, undefined)).toEqual(['', '', '', '']);
});

test('arguments left out at the end are not written, and a choice stands in quotes', () => {
  expect(formulaText(ltv, ['100', '70%', '', ''])).toBe('=LTV(100;70%)');
  expect(formulaText(ltv, ['100', '70%', '', 'end'])).toBe('=LTV(100;70%;;"end")');
  expect(missingArguments(ltv, ['', '1', '', ''])).toEqual([0]);
});
