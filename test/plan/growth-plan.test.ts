/** The Growth plan as data: it compiles whatever the answers, refers only to what is there, and takes text as text. */
import { expect, test } from 'vitest';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { currencyCodes } from '../../src/plan/currency';
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import type { Plan } from '../../src/plan/plan';
import { frozen, withStages, workedExample } from './answers';
import { growthPlan } from './growth';
import { printed } from './printed';

const placementOf = (plan: Plan) => placeInto({}, plan, 'a plan of the tests');
const checked = (answers: GrowthAnswers) => {
  const plan = growthPlan(answers);
  return () => check(plan, placementOf(plan));
};

test.each([2, 3, 8])('a plan of %i stages compiles for every length from 3 to 36 months', (stages) => {
  const answers = withStages(workedExample, stages);
  for (const months of [3, 4, 12, 13, 24, 25, 36])
    expect(checked(frozen({ ...answers, months }))).not.toThrow();
});

const smallest = withStages({ ...workedExample, months: 3 }, 2);

test('a plan in every currency compiles, whatever its model and whichever language it speaks', () => {
  for (const [index, currency] of currencyCodes.entries())
    for (const model of ['subscription', 'project', 'ecommerce'] as const) {
      const language = (index + Number(model === 'project')) % 2 ? 'it' : 'en';
      expect(checked(frozen({ ...smallest, language, currency, model }))).not.toThrow();
    }
});

test.each(['exact', 'customers', 'stages'] as const)('the rounding %s is a word of the list', (rounding) => {
  const plan = growthPlan({ ...workedExample, rounding });
  const cells = plan.tabs.find(({ key }) => key === 'assumptions')!.cells;
  const chosen = cells.find(({ at }) => at.row === 'rounding' && at.column === 'input')!.value;
  const words = cells.filter(({ at }) => at.row.startsWith('rounding choice')).map(({ value }) => value);
  expect(words).toHaveLength(3);
  expect(words).toContain(chosen);
});

test('costs that nobody knows yet stay blank', () => {
  const plan = growthPlan({ ...workedExample, spend: null, margin: null, churn: null, owner: '' });
  const cells = plan.tabs.find(({ key }) => key === 'assumptions')!.cells;
  for (const row of ['spend', 'margin', 'churn', 'owner'])
    expect(cells.find(({ at }) => at.row === row && at.column === 'input')).not.toHaveProperty('value');
});

test('the same answers give the same plan, word for word', () => {
  expect(JSON.stringify(growthPlan(workedExample))).toBe(JSON.stringify(growthPlan(workedExample)));
});

const formulasOf = (plan: Plan) =>
  plan.tabs.flatMap((tab) => [
    ...tab.cells.map(({ formula }) => formula),
    ...(tab.rules ?? []).flatMap(({ first, last }) => [first, last]),
  ]);

const hostile = [
  '=IMPORTXML("https://example.com")',
  '+1',
  '<img onerror=alert(1)>',
  '"; & \\ {0}',
  'x'.repeat(500),
];

test.each(hostile)('the typed text %j stays a value and enters no formula', (text) => {
  const stages = workedExample.stages.map((stage) => ({ ...stage, name: text }));
  const plan = growthPlan({ ...workedExample, name: text, owner: text, stages });
  expect(() => check(plan, placementOf(plan))).not.toThrow();
  expect(formulasOf(plan)).toEqual(formulasOf(growthPlan(workedExample)));
  expect(plan.tabs.map(({ title }) => title)).toEqual(['Plan', 'Assumptions', 'Funnel', 'Forecast']);
});

test('what no cell holds is kept with the plan', () => {
  const visits = { id: 's1', role: 'visits' };
  const example = { ...workedExample.stages[1]!, source: 'example' as const };
  const plan = growthPlan({ ...workedExample, stages: [workedExample.stages[0]!, example] });
  expect(plan.currency).toBe('USD');
  expect(plan.modules).toEqual({ funnel: 1 });
  const customers = { id: 's2', role: 'customers' };
  const size = { months: 12, stages: [visits, customers], ids: {}, rows: {} };
  expect(plan.options).toEqual({
    spine: { stage: 'growing', model: 'project', goalCounts: 'booked', size },
    funnel: { sources: ['typed', 'example'] },
  });
});

test.each(['en', 'it'] as const)('the sheet in language %s reads as the golden has it', async (language) => {
  const plan = growthPlan({
    ...workedExample,
    language,
    model: language === 'it' ? 'subscription' : 'project',
  });
  await expect(printed(plan)).toMatchFileSnapshot(`../golden/growth-${language}.txt`);
});
