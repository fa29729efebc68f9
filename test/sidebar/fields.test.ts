// Fields of any template: what may be typed into them, and what a field is worth that was cleared.

import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { type Entry, isStages } from '../../sidebar/state/entries';
import { fieldsOf, readAll } from '../../sidebar/state/read-all';
import { readField } from '../../sidebar/state/read-field';
import { entriesOf } from '../../sidebar/state/use-answers';
import { showIn } from '../../sidebar/text/show';
import { words } from '../../sidebar/text/text';
import { check } from '../../src/compile/check';
import { placeInto } from '../../src/compile/placement';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import type { Language } from '../../src/plan/language';
import type { Field } from '../../src/plan/questions';
import { peopleField } from '../../src/plan/spine/people/asked';
import { gallery } from '../../src/plan/templates/gallery';
import { templates } from '../../src/plan/templates/templates';

const typing = { marks: marksOf('en_US'), words: words.en };

describe('bounds', () => {
  const said = (field: Omit<Field, 'id' | 'label'>, text: string) =>
    readField({ id: 'x', label: 'X', ...field }, text, typing).remarks.x?.text;

  test.each([
    ['money', { above: 5 }, '5', 'Type an amount above 5.'],
    ['money', { atLeast: 100 }, '99', 'Type 100 or more.'],
    ['money', { atMost: 5000 }, '5001', 'Type at most 5,000.'],
    ['money', { atLeast: 1, atMost: 5000 }, '0', 'Type a number from 1 to 5,000.'],
    ['count', { atMost: 40 }, '41', 'Type at most 40.'],
    ['count', {}, '2.5', 'Type a whole number.'],
    ['whole', { atLeast: 0, atMost: 12 }, '13', 'Type a whole number from 0 to 12.'],
    ['whole', { atLeast: 2 }, '1', 'Type 2 or more.'],
    ['percent', { atMost: 0.5 }, '51', 'This can’t be above 50%.'],
    ['percent', { atLeast: 0.1 }, '9', 'Type 10% or more.'],
    ['percent', { above: 0 }, '0', 'Type an amount above 0%.'],
    ['percent', { atMost: 5 }, '120', undefined],
    ['percent', {}, '120', 'This can’t be above 100%.'],
    ['percent', {}, '-1', 'Type 0% or more.'],
  ] as const)('of a field for %s, %j, with %s typed', (kind, bounds, text, sentence) => {
    expect(said({ kind, bounds }, text)).toBe(sentence);
  });
});

test('a list of people has a row for each name; a team without a name asks for it', () => {
  const field = peopleField('en');
  const read = (entry: string) => readField(field, entry, typing);
  const value = [{ name: 'Dana', team: 'marketing' }, { name: 'Omar' }];
  expect(read('Dana\tmarketing\n\t\n Omar \t')).toEqual({ value, remarks: {} });
  expect(entriesOf([field], { people: value }, typing)).toEqual({ people: 'Dana\tmarketing\nOmar\t' });
  expect(read('')).toEqual({ value: undefined, remarks: {} });
  expect(read('\tsales').remarks).toEqual({ 'people-0-name': { kind: 'error', text: 'Type a name.' } });
});

describe.each(['en', 'it'] as const)('the questions of every template in language %s', (language) => {
  test.each(gallery.map((card) => [card.id, card] as const))('%s: its example is accepted', (_, card) => {
    const { questions, read, example } = asked(card, language);
    const { values, remarks } = read(example);
    expect(Object.values(remarks).filter(({ kind }) => kind === 'error')).toEqual([]);
    const plan = buildPlan(parseAnswers(questions.answers(values)));
    expect(() => check(plan, placeInto({}, plan, 'the example'))).not.toThrow();
  });

  test.each(
    gallery.flatMap((card) =>
      fieldsOf(asked(card, language).questions).map((field) => [card.id, field.id, card, field] as const),
    ),
  )('%s: clearing %s gives a sentence or answers that are accepted', (_template, _field, card, field) => {
    const { questions, read, example } = asked(card, language);
    const filled = example[field.id];
    const cleared: Entry[] = isStages(filled)
      ? filled.map((_, at) => filled.map((stage, index) => (index === at ? { ...stage, rate: '' } : stage)))
      : [' '];
    for (const entry of cleared) {
      const entries = { ...example, [field.id]: entry };
      const { values, remarks } = read(entries);
      if (Object.values(remarks).some(({ kind }) => kind === 'error')) continue;
      expect(() => parseAnswers(questions.answers(values))).not.toThrow();
    }
  });
});

test('the gallery shows what can be built, and nothing else', () => {
  expect(gallery.map(({ id }) => id).sort()).toEqual(
    templates
      .filter(({ isBuiltByAddOn }) => !isBuiltByAddOn)
      .map(({ id }) => id)
      .sort(),
  );
});

function asked(card: (typeof gallery)[number], language: Language) {
  const locale = language === 'it' ? 'it_IT' : 'en_US';
  const marks = marksOf(locale);
  const show = showIn(language, marks, words[language]);
  const questions = card.questions({ language, locale, today: '2026-11-22', show });
  const here = { marks, words: words[language] };
  return {
    questions,
    read: (entries: Parameters<typeof readAll>[1]) => readAll(questions, entries, here),
    example: entriesOf(
      fieldsOf(questions),
      readAll(questions, entriesOf(fieldsOf(questions), questions.example, here), here).values,
      here,
    ),
  };
}
