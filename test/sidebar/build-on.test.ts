// On which plans of a file a template can be built (templates.md 5): those that can take in all that they lack of it.
import { expect, test } from 'vitest';
import { plansToBuildOn } from '../../sidebar/gallery/build-on';
import { gallery } from '../../src/plan/templates/gallery';
import { templateOf } from '../../src/plan/templates/templates';
import { growthPlan } from '../browser/sidebar-page';
import { ask } from './asking';

const cardOf = (id: string) => gallery.find((card) => card.id === id)!;
const offers = (id: string, plan: Partial<typeof growthPlan> = {}) =>
  plansToBuildOn(
    cardOf(id),
    [{ ...growthPlan, ...plan }],
    (template) => ask('en', '2026-11-22', templateOf(template)).questions,
  ).flatMap(({ adds }) => adds);

test('a Growth plan takes in every part of any other template', () => {
  for (const { id, holds } of gallery.filter((card) => card.id !== 'growth'))
    expect(offers(id), id).toEqual(holds.filter((key) => key !== 'funnel'));
});

test('what the plan has already is not added', () => {
  expect(offers('marketing', { modules: ['funnel', 'kpis', 'goals'] })).not.toContain('kpis');
  expect(offers('padre', { modules: ['funnel', 'kpis', 'padre'] })).toEqual([]);
});

test('nothing is built on a plan that cannot take all of it in, that misses tabs, is a team’s copy or of the same kind', () => {
  expect(offers('sales', { template: 'marketing' })).toEqual([]);
  expect(offers('marketing', { missing: ['funnel'] })).toEqual([]);
  expect(offers('marketing', { isCopy: true })).toEqual([]);
  expect(offers('growth')).toEqual([]);
});
