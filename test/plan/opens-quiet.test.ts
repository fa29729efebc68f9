// A new plan does not open amber (templates.md 12.7): nothing asks for care before the plan's first month.
import { afterAll, describe, expect, test } from 'vitest';
import { offered } from './asked-answers';
import { fresh, ofTheFirstMonth } from './opens-quiet';

const named = (id: string) => offered.find((template) => template.id === id)!;

// All others, and every kind of company: in the whole matrix.
describe.each([
  ['complete', 'en'],
  ['sla', 'it'],
] as const)('the template %s with all that it offers, in language %s', (id, language) => {
  const plan = fresh(named(id), language);
  afterAll(plan.close);

  test('opens without a cell in the colours of care', () => {
    expect(plan.errors()).toEqual([]);
    expect(plan.lit()).toEqual([]);
  });

  test('shows every text whole before anything is typed', () => {
    expect(plan.cut()).toEqual([]);
  });

  test('asks in its first month for owners, signatures and what is to be typed by then, and for nothing else', () => {
    plan.on('2027-01-13');
    const lit = plan.lit();
    expect(lit.filter((cell) => !ofTheFirstMonth.test(cell))).toEqual([]);
    // So a plan that did ask for something would be seen.
    expect(lit.length).toBeGreaterThan(2);
  });
});
