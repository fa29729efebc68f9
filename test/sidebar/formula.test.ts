// A function on its way into a cell: its arguments from a plan, and the formula that comes of them.

import { expect, test } from 'vitest';
import {
  type CatalogueFunction,
  formulaText,
  missingArguments,
  prefilled,
} from '../../sidebar/state/formula';
import { catalogue } from '../../src/catalogue/catalogue';
import { namesOf } from '../../src/plan/inputs';
import { workedExample } from '../plan/answers';
import { growthPlan } from '../plan/growth';

const ltv: CatalogueFunction = {
  name: 'LTV',
  arguments: [
    { name: 'arpa', optional: false, unit: 'money' },
    { name: 'gross_margin', optional: false, unit: 'rate' },
    { name: 'churn', optional: true, unit: 'rate' },
    { name: 'timing', optional: true, choices: ['start', 'end'] },
  ],
};

test('a plan fills in what it holds, and without a plan nothing is filled in', () => {
  expect(prefilled(ltv, 'bs1_')).toEqual(['', 'bs1_gross_margin', 'bs1_churn', '']);
  expect(prefilled(ltv, '')).toEqual(['', '', '', '']);
});

test('arguments left out at the end are not written, and a choice stands in quotes', () => {
  expect(formulaText(ltv, ['100', '70%', '', ''])).toBe('=LTV(100;70%)');
  expect(formulaText(ltv, ['100', '70%', '', 'end'])).toBe('=LTV(100;70%;;"end")');
  expect(missingArguments(ltv, ['', '1', '', ''])).toEqual([0]);
});

test('every name that is filled in is one that the Growth plan has', () => {
  const names = new Set(namesOf(growthPlan(workedExample)).map(({ name }) => name));
  const filled = catalogue.flatMap(({ name, arguments: all }) =>
    prefilled({ name, arguments: all.map((argument) => ({ name: argument.name, optional: false })) }, 'bs1_'),
  );
  const unknown = filled.filter((text) => text && !names.has(text.slice(4)));
  expect([...new Set(unknown)]).toEqual([]);
});
