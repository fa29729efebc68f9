// What is asked and offered differs by the stage of the company and by its business (templates.md 10.2).
import { expect, test } from 'vitest';
import type { Draft } from '../../src/plan/questions';
import { growth } from '../../src/plan/templates/growth';
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

const withKpis = offered.filter(({ always }) => always.includes('kpis'));
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
