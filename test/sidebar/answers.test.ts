// From typed text to the answers that a plan is built from.

import { describe, expect, test } from 'vitest';
import type { Entries } from '../../sidebar/state/entries';
import { readAll, remarksOf } from '../../sidebar/state/read-all';
import { entriesOf } from '../../sidebar/state/use-answers';
import { firstMonth } from '../../src/plan/modules/funnel/questions/goal-step';
import type { Draft, Field, FunnelStage } from '../../src/plan/questions';
import { agreement } from '../../src/plan/templates/agreement';
import { growth } from '../../src/plan/templates/growth';
import { parsed } from '../plan/growth';
import { ask, typedGoal } from './asking';

const { questions, read, typing } = ask();

test('two typed numbers are enough for answers that the plan accepts', () => {
  const { values, remarks } = read(typedGoal);
  expect(Object.values(remarks).filter(({ kind }) => kind === 'error')).toEqual([]);
  expect(parsed(questions.answers(values))).toMatchObject({
    template: 'growth',
    name: 'Growth plan 2027',
    owner: '',
    language: 'en',
    currency: 'USD',
    start: '2027-01',
    months: 12,
    goal: 10_000_000,
    existing: 0,
    value: 1_100_000,
    rounding: 'exact',
    stages: [
      { name: 'Visits', rate: 1, source: 'example' },
      { name: 'Leads', rate: 0.015, source: 'example' },
      { name: 'MQL', rate: 0.2, source: 'example' },
      { name: 'SQL', rate: 0.2, source: 'example' },
      { name: 'Opportunities', rate: 0.4, source: 'example' },
      { name: 'Customers', rate: 0.5, source: 'example' },
    ],
    spend: null,
    margin: null,
    churn: null,
    customersAtStart: 0,
    model: 'subscription',
  });
});

test('a template that does not ask for the business starts from the stages of the one it is for', () => {
  const names = (template: typeof growth, typed: Entries) => {
    const { values } = ask('en', '2026-11-22', template).read({ ...typedGoal, ...typed });
    return (values.funnel as readonly FunnelStage[]).map(({ name }) => name);
  };
  expect(names(agreement, {})).toEqual(names(growth, { model: 'project' }));
  expect(names(agreement, {})).not.toEqual(names(growth, {}));
});

test('costs that were typed arrive as fractions and plain numbers', () => {
  const { values } = read({
    ...typedGoal,
    spend: '220k',
    margin: '70',
    churn: '1,5 %',
    customersAtStart: '1.200',
  });
  expect(values).toMatchObject({ spend: 220_000, margin: 0.7, churn: 0.015, customersAtStart: 1200 });
});

test('the worked example is a made-up company whose rates are its own', () => {
  const entries = entriesOf(
    questions.steps.flatMap((step) => step.fields).concat(questions.closing.fields),
    questions.example,
    typing,
  );
  const { values } = read(entries);
  expect(values).toMatchObject({
    name: 'Example growth plan',
    goal: 600_000,
    value: 12_000,
    currency: 'USD',
  });
  expect(values.start).toBe('2027-01');
  const warned = questions.closing.cautions(values).map(({ bold }) => bold);
  expect(warned).toEqual(['Nothing comes from existing customers.']);
});

describe('a sentence beside a field', () => {
  const said = (entries: Record<string, string>, id: string) => {
    const remark = read({ ...typedGoal, ...entries }).remarks[id];
    return remark && `${remark.kind}: ${remark.text}`;
  };
  test.each([
    ['goal', '', 'error: Type the recurring revenue you want to win.'],
    ['value', ' ', 'error: Type what one new customer brings on average.'],
    ['goal', 'ten million', 'error: “ten million” is not a number. Type 10,000,000 or 10m.'],
    ['goal', '9'.repeat(400), `error: “${'9'.repeat(24)}…” is not a number. Type 10,000,000 or 10m.`],
    ['goal', '0', 'error: Type an amount above 0.'],
    ['goal', '-3', 'error: Type an amount above 0.'],
    ['existing', '100', 'error: At 100% nothing is left for new customers.'],
    ['existing', '120', 'error: This can’t be above 100%.'],
    ['existing', '0.2', 'hint: 0.2% is 2 in 1,000. Did you mean 20%?'],
    ['value', '11m', 'hint: More than the goal: one customer would do. Check both amounts.'],
    ['value', '0.001', 'error: That would take over 1B customers. Check both amounts.'],
    ['goal', '2,000,000m', 'error: Type at most 1,000,000,000,000.'],
    ['value', '1.100', 'hint: Read as 1.1. Did you mean 1,100?'],
    ['churn', '0', 'hint: 0% means nobody ever leaves. LTV then counts 5 years.'],
    ['customersAtStart', '2.5', 'error: Type a whole number.'],
    ['months', '40', 'error: Type a whole number from 3 to 36.'],
    ['name', '', 'error: Give the plan a name.'],
    ['spend', '', undefined],
  ])('%s typed as “%s” says: %s', (id, text, sentence) => {
    expect(said({ [id]: text }, id)).toBe(sentence);
  });

  test('counts of which none is typed are asked for, and one is enough to go on with', () => {
    const stages = ['9', '2'].map((rate, index) => ({ name: `S${index}`, rate, source: 'typed' as const }));
    const counted = { mode: 'counts', funnel: stages };
    expect(read(counted).remarks['funnel-0']).toEqual({
      kind: 'error',
      text: 'Type how many reached each stage, or choose Rates.',
    });
    const some = {
      mode: 'counts',
      funnel: stages.map((stage, index) => ({ ...stage, count: index ? '' : '900' })),
    };
    expect(read(some).remarks).not.toHaveProperty('funnel-0');
    expect(read({ ...counted, mode: 'rates' }).remarks).not.toHaveProperty('funnel-0');
  });

  test('a rate below 0 is told to be above it', () => {
    const funnel = ['', '-3'].map((rate, index) => ({ name: `S${index}`, rate, source: 'typed' as const }));
    expect(read({ funnel }).remarks['funnel-1']?.text).toBe('Type an amount above 0%.');
  });

  test('a rate says what is wrong with it beside its own field', () => {
    const stages = [
      { name: 'Visits', rate: '', source: 'typed' as const },
      { name: 'Leads', rate: '', source: 'typed' as const },
      { name: 'Offers', rate: '0', source: 'typed' as const },
      { name: 'Clients', rate: '101', source: 'typed' as const },
    ];
    expect(remarksOf(questions.steps[2]!.fields, read({ funnel: stages }).remarks)).toEqual({
      'funnel-1': { kind: 'error', text: 'Type a rate, or 100% if everyone moves on.' },
      'funnel-2': { kind: 'error', text: 'With 0% nobody reaches Offers.' },
      'funnel-3': { kind: 'error', text: 'This can’t be above 100%.' },
    });
  });

  test('in Italian the words are Italian and the numbers follow the file', () => {
    const italian = ask('it');
    const { remarks } = italian.read({ goal: 'tanto', existing: '0,2', value: '1,100' });
    expect(remarks.goal?.text).toBe('“tanto” non è un numero. Scrivi 10.000.000 o 10 mln.');
    expect(remarks.existing?.text).toBe('0,2% vuol dire 2 su 1.000. Intendevi 20%?');
    expect(remarks.value?.text).toBe('Letto come 1,1. Intendevi 1.100?');
  });
});

test.each([
  ['2026-11-22', '2027-01'],
  ['2026-07-01', '2027-01'],
  ['2026-06-30', '2026-07'],
  ['2026-12-31', '2027-01'],
  ['2027-01-01', '2027-02'],
])('on %s a plan is proposed to start in %s', (today, month) => {
  expect(firstMonth(today)).toBe(month);
});

test('the plan’s own language follows the person’s until another one is chosen, and titles its tabs', () => {
  const italian = ask('it');
  const titles = (entries: Record<string, string>) =>
    italian.questions.closing.tabs(italian.read(entries).values).map((tab) => tab.title);
  expect(titles({})).toEqual(['Piano', 'Ipotesi', 'Funnel', 'Previsione', 'KPI']);
  expect(titles({ language: 'en' })).toEqual(['Plan', 'Assumptions', 'Funnel', 'Forecast', 'KPIs']);
});

test.each([
  ['existing', '100%', '0%'],
  ['low', '120%', ''],
  ['high', '80%', ''],
])('a value that the template refuses counts nowhere: %s of %s', (field, refused, fine) => {
  const typed = read({ ...typedGoal, [field]: refused });
  expect(typed.wrong).toBe(true);
  expect(typed.remarks[field]?.kind).toBe('error');
  expect(typed.values[field]).toBeUndefined();
  const without = read({ ...typedGoal, [field]: fine });
  expect(questions.figures(typed.values)).toEqual(
    questions.figures({ ...without.values, [field]: undefined }),
  );
  expect(questions.answers(typed.values)).toEqual(
    questions.answers({ ...without.values, [field]: undefined }),
  );
});

test('what follows a refused value is read without it: neither shown, nor prefilled, nor judged by it', () => {
  const field = (id: string, more: Partial<Field>): Field => ({ id, kind: 'number', label: id, ...more });
  const fields = [
    field('share', { check: (value) => (value === 1 ? { kind: 'error', text: 'Not all.' } : undefined) }),
    field('rest', { initial: ({ share }: Draft) => (share === undefined ? 7 : 1 - Number(share)) }),
    field('asked', { when: ({ share }) => share !== undefined, initial: 3 }),
    field('judged', {
      initial: 5,
      check: (_, { share }) => (share === undefined ? undefined : { kind: 'error', text: 'No.' }),
    }),
  ];
  const step = { ...questions.steps[0]!, fields };
  const small = { ...questions, steps: [step], closing: { ...questions.closing, fields: [] } };
  const { values, remarks } = readAll(small, { share: '1' }, typing);
  expect(values).toEqual({ rest: 7, judged: 5 });
  expect(Object.keys(remarks)).toEqual(['share']);
});

test('what a module asks counts as soon as it is ticked, though the tick stands on the last page', () => {
  const { read } = ask();
  const { values, remarks } = read({ modules: 'kpis', kpis: 'nps\nrevenue\nchurn' });
  expect(values.kpis).toEqual(['nps', 'revenue', 'churn']);
  const nine = read({ modules: 'kpis', kpis: 'nps\nrevenue\nchurn\ncac\nltv\nmrr\narr\nleads\nmql' });
  expect(nine.remarks.kpis?.kind).toBe('hint');
  expect(read({ modules: 'kpis', kpis: '' }).remarks.kpis?.kind).toBe('error');
  expect(read({ modules: '', kpis: '' }).values.kpis).toBeUndefined();
  expect(remarks.kpis).toBeUndefined();
});
