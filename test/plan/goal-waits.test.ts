// Whoever wants the page of words first skips the goal: the plan then asks for it, and works once it is typed (templates.md 5).
import { afterAll, describe, expect, test } from 'vitest';
import { buildPlan } from '../../src/plan/build';
import { places } from '../../src/plan/modules/funnel/places';
import { templateOf } from '../../src/plan/templates/templates';
import { ask } from '../sidebar/asking';
import { askedAnswers, offered } from './asked-answers';
import { built } from './built';
import { sizeOf } from './size';

const waits = { goal: undefined, value: undefined, goalWaits: ['yes'] };

test('the goal may be skipped in a Marketing plan and on a canvas, and nowhere else', () => {
  const skippable = offered.filter((template) =>
    ask('en', '2026-11-22', template).questions.steps.some(({ skip }) => skip),
  );
  expect(skippable.map(({ id }) => id)).toEqual(['marketing', 'padre']);
});

test('who skipped the goal is asked nothing about it, and sees that it was skipped', () => {
  const { questions, read } = ask('en', '2026-11-22', templateOf('padre'));
  const step = questions.steps.find(({ id }) => id === 'goal')!;
  const shown = (entries: Parameters<typeof read>[0]) => {
    const { values, remarks } = read(entries);
    const asked = step.fields.filter(
      ({ when, more }) => (when?.(values) ?? true) && !(typeof more === 'function' ? more(values) : more),
    );
    return { fields: asked.map(({ id }) => id), remarks: Object.keys(remarks), review: step.review(values) };
  };
  expect(shown({}).fields).toEqual(['goalCounts', 'goal', 'existing', 'value', 'start']);
  expect(shown({ goalWaits: 'yes' })).toEqual({
    fields: ['goalWaits', 'start'],
    remarks: [],
    review: ['No goal yet: only the page.', 'January to December 2027'],
  });
});

describe('a canvas without a goal', () => {
  const answers = askedAnswers(templateOf('padre'), waits);
  const at = places(sizeOf(6, 12));
  const sheet = built(buildPlan(answers));
  afterAll(() => sheet.close());
  const said = (key: string) => sheet.value(at.funnel.figure(key));

  test('says what to type, and nothing is an error', () => {
    expect(said('verdict')).toBe(
      'Type the goal of new ARR and the yearly price per new customer on the Assumptions tab.',
    );
    expect(sheet.errors()).toEqual([]);
  });

  test('is shown by the wizard as it was answered', () => {
    const { funnel } = answers.modules as { funnel: object };
    const { draft } = ask('en', '2026-11-22', templateOf('padre')).questions;
    expect(draft(answers)).toMatchObject({ goalWaits: ['yes'] });
    expect(funnel).toMatchObject({ goal: null, value: null });
  });

  test('works as any other once the goal is typed', () => {
    sheet.fill([
      [at.assumptions.input('goal'), 600_000],
      [at.assumptions.input('value'), 12_000],
    ]);
    expect(said('verdict')).toMatch(/50 customers|50 new customers/);
    expect(sheet.number(at.assumptions.needed)).toBeCloseTo(50, 9);
  });
});
