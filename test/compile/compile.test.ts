/** A whole plan in, one body out. */
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { placementOf, smallPlan } from './small-plan';

test('a plan becomes one batch', () => {
  const { requests } = compile(smallPlan, placementOf(smallPlan));
  expect(requests.length).toBeGreaterThan(20);
});
