/** The Growth plan as a template: what comes over the border is checked before anything is planned. */
import { expect, test } from 'vitest';
import { parseAnswers } from '../../src/plan/build';
import { templateIds, templateOf } from '../../src/plan/templates/templates';
import { revenueHistory, workedExample } from './answers';
import { nested, parsed } from './growth';

/** What answers that do not say so mean. */
const unsaid = {
  goalCounts: 'booked',
  billedFrom: 'won',
  openingRecurring: null,
  expansion: null,
  contraction: null,
  stage: 'growing',
};

test('answers that are in order come back as they were', () => {
  expect(parsed(structuredClone(nested(workedExample)))).toEqual({
    template: 'growth',
    ...unsaid,
    ...workedExample,
  });
});

test.each([
  [
    'stages.2.rate',
    { stages: workedExample.stages.map((stage) => ({ ...stage, rate: stage.name === 'MQL' ? 5 : 0.1 })) },
  ],
  ['stages.0.name', { stages: workedExample.stages.map((stage) => ({ ...stage, name: '  ' })) }],
  ['stages', { stages: workedExample.stages.slice(0, 1) }],
  ['goal', { goal: 0 }],
  ['goal', { goal: '10' }],
  ['existing', { existing: 1 }],
  ['currency', { currency: 'XXX' }],
  ['start', { start: '2027-13' }],
  ['start', { start: '1999-12' }],
  ['months', { months: 37 }],
  ['history.start', { history: { ...revenueHistory, start: '1999-12' } }],
  ['history.start', { history: { ...revenueHistory, start: '0001-01' } }],
  ['history.asOf', { history: { ...revenueHistory, asOf: '2027-99-99' } }],
  ['history.asOf', { history: { ...revenueHistory, asOf: '2027-02-29' } }],
  ['template', { template: 'growing' }],
])('a wrong answer to %s is refused in a sentence that names it', (where, wrong) => {
  expect(() => parsed(nested({ ...workedExample, ...wrong }))).toThrow(
    `The answer to “${where}” cannot be used`,
  );
});

test('a plan and a history may begin with the year 2000', () => {
  const early = { ...workedExample, start: '2000-01', history: { ...revenueHistory, start: '2000-01' } };
  expect(parsed(nested(early))).toEqual({ template: 'growth', ...unsaid, ...early });
});

test.each([null, 'growth', [], {}])('%j is no answer at all', (answers) => {
  expect(() => parsed(answers)).toThrow(/cannot be used/);
});

test('a plan without a part that its template always has is refused, with the name of that part', () => {
  for (const template of templateIds)
    for (const part of templateOf(template).always) {
      const { modules, ...spine } = nested(workedExample);
      const { [part]: _, ...others } = modules as Record<string, unknown>;
      expect(
        () => parseAnswers({ ...spine, template, modules: others }),
        `${template} without ${part}`,
      ).toThrow(/always holds the part “.+”, and it is missing/);
    }
});

test('every template is found by an id of its own', () => {
  expect(new Set(templateIds).size).toBe(templateIds.length);
  expect(templateIds).toContain('growth');
});
