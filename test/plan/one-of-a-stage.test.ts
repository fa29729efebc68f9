/** A stage's name is a plural: no sentence of the first page sets a count before it that could be one. */
import { afterAll, describe, expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { kinds } from '../../src/plan/modules/funnel/counts';
import { oneOf, oneOfFormula } from '../../src/plan/modules/funnel/words/one-of-stage';
import { sentences } from '../../src/plan/modules/funnel/words/sentences';
import { textOf } from '../../src/plan/modules/funnel/words/words';
import { frontPlaces } from '../../src/plan/spine/page/front';
import { withStages, workedExample } from './answers';
import { oneSheet } from './built';
import { growthPlan } from './growth';

const sheets = oneSheet();
afterAll(() => sheets.close());

/** Every sentence with the way to it. */
const sentencesOf = (words: object, way = ''): (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${way}${key}`, value] as const] : sentencesOf(value, `${way}${key}.`),
  );

const countThenName =
  /\{(volume|second|need|count|instead|planned|late)\} (more )?\{(top|stage|above|customers)\}/;

test('one of a stage is called alike in the sheet and beside it', () => {
  const workbook = new Workbook('en_US');
  const names = [
    'customers',
    'opportunities',
    'demos',
    'MQL',
    'leads 2027',
    'leads accepted',
    'business',
    's',
    'clienti',
  ];
  const said = names.map((name) => oneOf(name, 'en'));
  expect(said.slice(0, 7)).toEqual([
    'customer',
    'opportunity',
    'demo',
    'MQL',
    'leads 2027',
    '(leads accepted)',
    '(business)',
  ]);
  expect(['clienti', 'visite', 'preventivi'].map((name) => oneOf(name, 'it'))).toEqual([
    'cliente',
    'visita',
    '(preventivi)',
  ]);
  for (const language of ['en', 'it'] as const)
    names.forEach((name) => {
      workbook.type('A1', name);
      const cell = { tab: 'x', row: 'x', column: 'x' };
      const written = oneOfFormula(cell, language).parts.map((part) =>
        typeof part === 'string' ? part : 'A1',
      );
      workbook.type('B1', `=${written.join('')}`);
      expect(workbook.value('B1')).toBe(oneOf(name, language));
    });
});

describe.each(['en', 'it'] as const)('in %s', (language) => {
  test.each(kinds)(
    'only the two phrases that have a form for one do so, where the goal counts %s',
    (goalCounts) => {
      const { said } = textOf({ language, model: 'subscription', goalCounts }).plan;
      const found = [...sentencesOf(said), ...sentencesOf(sentences[language])].filter(([, sentence]) =>
        countThenName.test(sentence),
      );
      expect(found.map(([way]) => way)).toEqual(['moreOfStage.many', 'ofStage']);
    },
  );

  test('a plan that takes one of each stage a month says so', () => {
    const stages = withStages(workedExample, 2).stages.map((stage) => ({ ...stage, rate: 1 }));
    const sheet = sheets.of(
      growthPlan({ ...workedExample, language, months: 6, goal: 6000, value: 1000, spend: null, stages }),
    );
    const [verdict, action] = [frontPlaces.verdict, frontPlaces.action].map(sheet.value);
    const [top, bottom] = stages.map(({ name }) => oneOf(name.toLowerCase(), language));
    expect(verdict).toContain(`1 ${top}`);
    expect(action).toContain(`1 ${top}`);
    expect(action).toContain(`1 ${bottom}`);
    expect(sheet.errors()).toEqual([]);
  });
});
