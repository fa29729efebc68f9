/** Which change is written over the tabs that stand, and which builds them anew. */
import { expect, test } from 'vitest';
import { standsWhole } from '../../src/addon/change/over';
import type { Looked } from '../../src/addon/change/reading';
import { withStrips } from '../../src/compile/keys';
import { withHistory, workedExample } from '../plan/answers';
import { growthPlan } from '../plan/growth';

const costless = { ...workedExample, spend: null, margin: null, churn: null };
const lagged = {
  ...workedExample,
  stages: workedExample.stages.map((stage, index) => ({ ...stage, lag: index === 2 ? 1 : 0 })),
};

const isOver = (one: typeof workedExample, other: typeof workedExample) => {
  const [before, next] = [growthPlan(one), growthPlan(other)];
  const looked = {
    stands: { record: { modules: before.modules }, missing: [] },
    standing: { tabs: withStrips(before).tabs },
    before,
  };
  return standsWhole(looked as unknown as Looked, next, next);
};

test('what changes contents alone is written over', () => {
  expect(isOver(workedExample, { ...workedExample, goal: 12_000_000 })).toBe(true);
  expect(isOver(workedExample, { ...workedExample, language: 'it', currency: 'EUR' })).toBe(true);
});

test.each([
  ['the line over the cards goes when a cost comes, with their fold', costless, workedExample],
  ['the block of the baseline opens when a history comes', { ...workedExample, history: null }, withHistory],
  ['the block of what comes before the plan opens when a lag comes', workedExample, lagged],
])('%s: the tabs are built anew', (_, one, other) => {
  expect(isOver(one, other)).toBe(false);
  expect(isOver(other, one)).toBe(false);
});
