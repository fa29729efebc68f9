// What is asked and offered differs by the stage of the company and by its business (templates.md 10.2).
import { expect, test } from 'vitest';
import { buildPlan } from '../../src/plan/build';
import { moduleKeys } from '../../src/plan/module';
import type { Draft } from '../../src/plan/questions';
import type { Template } from '../../src/plan/template';
import { growth } from '../../src/plan/templates/growth';
import { templateOf } from '../../src/plan/templates/templates';
import { ask } from '../sidebar/asking';
import { askedAnswers, offered } from './asked-answers';

const { questions } = ask('en', '2026-11-22', growth);
const fields = [...questions.steps.flatMap((step) => step.fields), ...questions.closing.fields];
const field = (id: string) => fields.find((one) => one.id === id)!;
const initial = (id: string, draft: Draft) => (field(id).initial as (draft: Draft) => unknown)(draft);

test('a shop hands nobody over: neither agreement nor weekly checks nor pipeline are offered, and what was ticked is left', () => {
  const offers = (draft: Draft) =>
    field('modules')
      .choices!.filter(({ when }) => when?.(draft) ?? true)
      .map(({ value }) => value);
  const all = offers({ model: 'subscription' });
  const shops = offers({ model: 'ecommerce' });
  expect(all.filter((key) => !shops.includes(key)).sort()).toEqual(['pipeline', 'sla', 'weekly']);
  const { modules } = askedAnswers(growth, { model: 'ecommerce', modules: ['sla', 'goals'] });
  expect(Object.keys(modules)).toEqual(['funnel', 'goals']);
});

test('before the first revenue a plan is six months, with a low and a high of 50% and 150%', () => {
  const before = { stage: 'pre-revenue' };
  expect(['months', 'low', 'high'].map((id) => initial(id, before))).toEqual([6, 0.5, 1.5]);
  expect(['months', 'low', 'high'].map((id) => initial(id, { stage: 'growing' }))).toEqual([12, 0.8, 1.2]);
});

const withKpis = offered.filter(({ ticked }) => ticked.includes('kpis'));
test.each(withKpis.map((template) => [template.id, template] as const))(
  'the KPIs of %s follow the stage and the business',
  (_, template) => {
    const picks = (draft: Draft) => {
      const { modules } = askedAnswers(template, draft);
      return (modules.kpis as { readonly picks: readonly string[] }).picks.join();
    };
    // With a pipeline there is no shop.
    const isOffered = ({ model }: Draft) => askedAnswers(template, { model }).model === model;
    const variants = [
      { model: 'subscription', stage: 'growing' },
      { model: 'project', stage: 'growing' },
      { model: 'ecommerce', stage: 'growing' },
      { model: 'subscription', stage: 'pre-revenue' },
    ].filter(isOffered);
    expect(variants.length).toBe(template.always.includes('pipeline') ? 3 : 4);
    expect(new Set(variants.map(picks)).size).toBe(variants.length);
  },
);

const modulesOf = (template: Template, draft: Draft) => Object.keys(askedAnswers(template, draft).modules);

test('what is ticked follows the stage: a Sales plan before the first revenue has no team but a strategy, a Complete plan no tools', () => {
  const untold = { modules: undefined };
  const ticked = (id: string, stage: string) => modulesOf(templateOf(id), { ...untold, stage });
  expect(ticked('sales', 'growing')).toContain('team');
  expect(ticked('sales', 'growing')).not.toContain('strategy');
  expect(ticked('sales', 'pre-revenue')).toContain('strategy');
  expect(ticked('sales', 'pre-revenue')).not.toContain('team');
  expect(ticked('complete', 'growing')).toContain('tools');
  expect(ticked('complete', 'pre-revenue')).not.toContain('tools');
  expect(ticked('marketing', 'pre-revenue')).toContain('situation');
});

test.each(offered.map((template) => [template.id, template] as const))(
  'whatever is ticked in %s can be unticked, its base and what it is named for apart',
  (_, template) => {
    const least = modulesOf(template, { modules: [] });
    expect(least).toEqual(moduleKeys.filter((key) => template.always.includes(key)));
    const plan = buildPlan(askedAnswers(template, { modules: [] }));
    const texts = plan.tabs.flatMap(({ cells }) => cells.map(({ formula }) => formula?.parts.join('') ?? ''));
    expect(texts.join()).not.toContain('undefined');
    // Eight cards still: others stand in for those of modules that are off.
    const labels = plan.tabs
      .find(({ key }) => key === 'plan')!
      .cells.filter(({ at, note }) => /^cards \d label$/.test(at.row) && note !== undefined);
    expect(labels).toHaveLength(8);
    expect(new Set(labels.map(({ note }) => note)).size).toBe(8);
  },
);
