// What the largest plan weighs: everything ticked, 36 months. One write takes it, and it is no more than its tabs ask for.
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { placeInto } from '../../src/compile/placement';
import { buildPlan } from '../../src/plan/build';
import { templateOf } from '../../src/plan/templates/templates';
import { askedAnswers } from '../plan/asked-answers';

function bodyOf(template: 'growth' | 'complete', ticksAll: boolean) {
  const { offered } = templateOf(template);
  const plan = buildPlan(
    askedAnswers(templateOf(template), { months: 36, modules: ticksAll ? offered : [] }),
  );
  return compile(plan, placeInto({}, plan, 'a plan of the tests'));
}

const largest = bodyOf('complete', true);

test('the largest plan is one write of at most 5,000 requests', () => {
  expect(largest.requests.length).toBeLessThanOrEqual(5000);
});

test('the largest plan is at most 3.5 times the Growth plan of as many months', () => {
  const [all, base] = [largest, bodyOf('growth', false)].map((body) => JSON.stringify(body).length);
  expect(all! / base!).toBeLessThanOrEqual(3.5);
});
