/** No template, for no company and in neither language, opens amber: before its first month, and in it. */
import { expect, test } from 'vitest';
import type { Draft } from '../../src/plan/questions';
import { offered } from './asked-answers';
import { fresh, ofTheFirstMonth } from './opens-quiet';

const companies: readonly Draft[] = [
  {},
  { stage: 'pre-revenue' },
  { model: 'subscription' },
  { model: 'project' },
  { model: 'ecommerce' },
];
const all = offered.flatMap((template) =>
  (['en', 'it'] as const).flatMap((language) =>
    companies.map((company) => ({ id: template.id, template, language, company })),
  ),
);

test.each(all)('$id in language $language for $company opens quietly', ({ template, language, company }) => {
  const plan = fresh(template, language, company);
  expect(plan.errors()).toEqual([]);
  expect(plan.lit()).toEqual([]);
  plan.on('2027-01-13');
  expect(plan.lit().filter((cell) => !ofTheFirstMonth.test(cell))).toEqual([]);
  plan.close();
});
