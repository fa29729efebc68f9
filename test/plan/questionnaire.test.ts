// What the modules ask, and the way from the wizard's answers to a plan's and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/plan/language';
import { moduleKeys, type PlanAnswers } from '../../src/plan/module';
import { asked } from '../../src/plan/modules/asked';
import { kpiIds } from '../../src/plan/modules/kpis/library/facts';
import { sharesOfYear } from '../../src/plan/month-series';
import { questionnaire } from '../../src/plan/questionnaire';
import type { Draft } from '../../src/plan/questions';
import { gallery } from '../../src/plan/templates/gallery';
import { templates } from '../../src/plan/templates/templates';
import { ask } from '../sidebar/asking';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const orBlank = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const month = fc.constantFrom('2026-07', '2027-01', '2027-11');

/** Counts that fall, so that each gives a rate, beside the rates that they are. */
const counted = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 8 })
  .map((steps) => steps.map((_, stage) => steps.slice(stage).reduce((all, step) => all * step, 3)))
  .map((counts) =>
    counts.map((count, stage) => ({
      name: `Stage ${stage}`,
      count,
      source: stage === 0 ? ('typed' as const) : ('counts' as const),
      ...(stage > 0 ? { rate: count / counts[stage - 1]! } : {}),
    })),
  );

const rated = fc
  .array(
    fc.record(
      {
        id: fc.stringMatching(/^s[a-z]{4}$/),
        name: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() !== ''),
        rate: number(0.0001, 1),
        source: fc.constantFrom('example' as const, 'typed' as const, 'learned' as const),
        evidence: fc.record({ entered: fc.nat(9000), converted: fc.nat(900) }),
        lag: fc.integer({ min: 1, max: 12 }),
      },
      { requiredKeys: ['name', 'rate', 'source'] },
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((stages) =>
    stages.map(({ rate, lag, evidence, ...stage }, index) =>
      index === 0 ? stage : { ...stage, rate, ...(lag ? { lag } : {}), ...(evidence ? { evidence } : {}) },
    ),
  );

const isSeasonal = (year: readonly number[] | undefined) =>
  year?.some((share) => Math.abs(share - 1 / 12) > 1e-4) ?? false;

const shares = fc
  .array(number(0.01, 1), { minLength: 12, maxLength: 12 })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, other) => sum + other, 0)))
  .filter(isSeasonal);

const history = fc.record({
  historyOf: fc.constantFrom('revenue', 'customers'),
  history: fc.record({
    start: fc.constant('2024-01'),
    values: fc.array(number(1, 1e6), { minLength: 12, maxLength: 36 }),
  }),
});

const season = fc.oneof(
  fc.constant({ season: 'even' }),
  shares.map((own) => ({ season: 'own', shares: own })),
  history
    .filter((past) => isSeasonal(sharesOfYear(past.history)))
    .map((past) => ({ season: 'history', ...past })),
  history.map((past) => ({ season: 'even', ...past })),
);

const drafts: fc.Arbitrary<Draft> = fc
  .record({
    spine: fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() === name),
      owner: fc.constantFrom('', 'Dana'),
      people: fc.array(
        fc.record({
          name: fc.constantFrom('Dana', 'Omar'),
          team: fc.constantFrom('', 'marketing', 'Finance'),
        }),
        { maxLength: 3 },
      ),
      language: fc.constantFrom(...languages),
      currency: fc.constantFrom('USD', 'EUR'),
      start: month,
      months: fc.integer({ min: 3, max: 36 }),
      model: fc.constantFrom('subscription', 'project', 'ecommerce'),
    }),
    funnel: fc.record({
      goal: number(1, 1e9),
      existing: number(0, 0.9),
      value: number(1, 1e6),
      rounding: fc.constantFrom('exact', 'customers', 'stages'),
      spend: orBlank(number(0, 1e6)),
      margin: orBlank(number(0, 1)),
      churn: orBlank(number(0, 1)),
      customersAtStart: fc.nat(9000),
      projectsPerCustomer: number(0, 9),
      repeatOrders: orBlank(number(0, 9)),
      scenario: fc.constantFrom('low', 'base', 'high'),
      low: number(0.1, 1),
      high: number(1, 3),
    }),
    season,
    stages: fc.oneof(
      rated.map((funnel) => ({ mode: 'rates', funnel })),
      counted.map((funnel) => ({ mode: 'counts', funnel })),
    ),
    modules: fc.subarray([...moduleKeys].filter((key) => templates[0]!.offered.includes(key))),
    ofModules: fc.record({
      kpis: fc.record({ kpis: fc.subarray([...kpiIds], { minLength: 1, maxLength: 20 }) }),
      channels: fc.record({
        channels: fc.array(
          fc.record(
            {
              name: fc.constantFrom('Ads', 'Fairs'),
              budget: number(0, 1),
              leads: number(0, 1),
              place: fc.integer({ min: 1, max: 8 }),
            },
            { requiredKeys: ['name'] },
          ),
          { minLength: 1, maxLength: 8 },
        ),
        channelBudget: orBlank(number(0, 1e6)),
      }),
      team: fc.record({
        reps: fc.array(
          fc.record(
            {
              name: fc.constantFrom('Leo', 'Omar'),
              quota: number(1, 1e6),
              from: fc.integer({ min: 1, max: 36 }),
            },
            { requiredKeys: ['name'] },
          ),
          { minLength: 1, maxLength: 15 },
        ),
        attainment: number(0, 2),
        ramp: fc.integer({ min: 0, max: 12 }),
      }),
      strategy: fc.record({
        personas: fc.array(
          fc.record(
            { name: fc.constantFrom('Plant manager', 'Buyer'), place: fc.integer({ min: 1, max: 3 }) },
            { requiredKeys: ['name'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      sla: fc.record({
        handover: fc.constantFrom('s1', 's2'),
        withinHour: number(0, 1),
        accepted: number(0, 1),
        length: fc.constantFrom('3', '6', '12'),
        marketingLead: fc.constantFrom('', 'Dana'),
        salesLead: fc.constantFrom('', 'Omar'),
      }),
      weekly: fc.record({
        weekday: fc.constantFrom('monday', 'friday', 'sunday'),
        dueDay: orBlank(fc.integer({ min: 1, max: 28 })),
        withinHour: number(0, 1),
      }),
    }),
  })
  .map(({ spine, funnel, season: spread, stages, modules: ticked, ofModules }) => {
    const modules = ticked.filter((key) => asked[key].isFor?.(spine) ?? true);
    return {
      ...spine,
      ...funnel,
      ...spread,
      ...stages,
      ...Object.assign({}, ...modules.map((key) => (ofModules as Record<string, object>)[key])),
      modules,
    };
  });

const blanks = (draft: Draft) =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));

test('a draft comes back whole from the answers that it gave', () => {
  const { questions } = ask();
  fc.assert(
    fc.property(drafts, (draft) => {
      const answers = questions.answers(draft) as PlanAnswers;
      expect(questions.draft(answers)).toEqual(blanks(draft));
    }),
    { seed: 10, numRuns: 300 },
  );
});

test('a season like a history that is even over the year is no season', () => {
  const { questions } = ask();
  const past = { historyOf: 'revenue', history: { start: '2025-01', values: new Array(12).fill(7) } };
  const answers = questions.answers({ season: 'history', ...past, funnel: [] }) as PlanAnswers;
  expect(questions.draft(answers)).toMatchObject({ season: 'even', ...past });
});

describe.each(languages)('in %s', (language) => {
  const { show, typing } = ask(language);
  const locale = typing.marks.decimal === ',' ? 'it_IT' : 'en_US';

  test.each(templates)('every step that $id lists is asked by one of its modules', (template) => {
    const { steps } = questionnaire(template, { language, locale, today: '2026-11-22', show });
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining([...template.steps]));
  });

  test.each(templates)('no field of $id is asked twice, whatever is ticked', (template) => {
    const { steps, closing } = questionnaire(template, { language, locale, today: '2026-11-22', show });
    for (const modules of [[], ...template.offered.map((key) => [key]), template.offered]) {
      const isAsked = ({ when }: { when?: (draft: Draft) => boolean }) => when?.({ modules }) ?? true;
      const ids = [...steps.filter(isAsked), closing].flatMap(({ fields }) =>
        fields.filter(isAsked).map(({ id }) => id),
      );
      expect(ids).toEqual([...new Set(ids)]);
      if (!template.isBuiltByAddOn) expect(ids).toContain('people');
    }
  });

  test('a shop is offered no agreement, no weekly checks and no pipeline, and builds none that were ticked before', () => {
    const { closing, answers } = questionnaire(templates[0]!, {
      language,
      locale,
      today: '2026-11-22',
      show,
    });
    const offered = (model: string) =>
      closing.fields
        .find(({ id }) => id === 'modules')!
        .choices!.filter(({ when }) => when?.({ model }) ?? true)
        .map(({ value }) => value);
    const ofTeams = ['pipeline', 'sla', 'weekly'];
    expect(offered('project')).toEqual(expect.arrayContaining(ofTeams));
    expect(offered('ecommerce').filter((key) => ofTeams.includes(key))).toEqual([]);
    const built = answers({ model: 'ecommerce', modules: [...ofTeams, 'goals'], funnel: [] }) as PlanAnswers;
    expect(Object.keys(built.modules)).toEqual(['funnel', 'goals']);
  });

  test('a template that is not for a shop does not let one choose it, and its card says what to take', () => {
    for (const template of templates.filter(({ models }) => models)) {
      const { steps } = questionnaire(template, { language, locale, today: '2026-11-22', show });
      const model = steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'model')!;
      expect(model.choices!.map(({ value }) => value)).toEqual(template.models);
      const { summary } = gallery.find(({ id }) => id === template.id)!;
      expect(summary[language].endsWith(template.instead![language])).toBe(true);
    }
  });

  test.each(moduleKeys)('the module %s is named where it is ticked, and so are its tabs', (key) => {
    const { name, purpose, tabs } = asked[key];
    expect([name[language], purpose[language]].every(Boolean)).toBe(true);
    expect(tabs(language, language).every(({ title, purpose: what }) => title && what)).toBe(true);
  });
});
