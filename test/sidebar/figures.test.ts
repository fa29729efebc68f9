// What the dock shows, from the same arithmetic as the sheet's functions.

import { describe, expect, test } from 'vitest';
import { costTexts } from '../../sidebar/dock/cost-dock';
import { words } from '../../sidebar/text/text';
import type { Language } from '../../src/plan/language';
import { ask, typedGoal } from './asking';

const { questions, read, show } = ask();
const figuresOf = (entries: Parameters<typeof read>[0]) => questions.figures(read(entries).values);

describe('the funnel of S64', () => {
  const funnel = figuresOf(typedGoal).funnel!;

  test('takes 6,313 visits a month and all that follows from them', () => {
    expect(funnel.stages.map((stage) => show.number(stage.need))).toEqual([
      '6,313',
      '94.7',
      '18.9',
      '3.79',
      '1.52',
      '0.76',
    ]);
    expect(funnel.stages[0]!.need).toBeCloseTo(6313.131313, 6);
  });

  test('makes the goal 42 times in 100, and 80 times with 8,694 visits', () => {
    expect(funnel.chance).toBeCloseTo(0.4246, 4);
    expect(show.times(funnel.chance)).toBe('42');
    expect(funnel.volumeFor80).toBeCloseTo(8693.58, 1);
    expect(funnel.top).toBe('visits');
    expect([funnel.needed, show.number(funnel.customers)]).toEqual([10, '9.09']);
  });

  test('is told to be an example until every rate was typed', () => {
    expect(funnel.examples).toBe(true);
  });
});

test('rounding to whole customers plans for ten of them, and rounding every stage for whole visits', () => {
  const customers = figuresOf({ ...typedGoal, rounding: 'customers' }).funnel!;
  expect(customers.stages[0]!.need).toBeCloseTo(6944.444444, 6);
  const stages = figuresOf({ ...typedGoal, rounding: 'stages' }).funnel!;
  expect(stages.stages.map((stage) => stage.need)).toEqual([6314, 95, 19, 4, 2, 1]);
});

test('nothing is shown until goal and value are typed', () => {
  expect(figuresOf({ goal: '10m' }).funnel).toBeUndefined();
  expect(figuresOf({ goal: '10m', value: 'much' }).funnel).toBeUndefined();
});

describe('the costs', () => {
  const texts = (entries: Record<string, string>) =>
    costTexts(figuresOf({ ...typedGoal, ...entries }).costs!, 'USD', show, words.en);

  test('give CAC, LTV, their ratio and the payback', () => {
    // 220,000 × 12 ÷ 9.0909; 1,100,000 ÷ 12 × 70 % ÷ 1.5 %; CAC ÷ monthly margin.
    expect(texts({ spend: '220k', margin: '70', churn: '1.5' })).toEqual({
      cac: '$290,400',
      ltv: '$4,277,778',
      ratio: '14.7',
      payback: '4.5 months',
    });
  });

  test('show a dash for what cannot be known yet', () => {
    expect(texts({ spend: '220k' })).toEqual({ cac: '$290,400', ltv: '–', ratio: '–', payback: '–' });
  });

  test('count five years of margin where nobody ever leaves', () => {
    expect(texts({ margin: '70', churn: '0' }).ltv).toBe('$3,850,000');
  });

  test('take the margin of one deal where customers pay once', () => {
    expect(texts({ margin: '70', model: 'project' }).ltv).toBe('$770,000');
  });
});

test('a chance beyond what 100 tries can show is said in words', () => {
  expect(show.times(0.999)).toBe('more than 99');
  expect(show.times(0.001)).toBe('fewer than 1');
  expect(ask('it').show.times(0.999)).toBe('più di 99');
});

test('Review says each step in a line or two', () => {
  const lines = (language: Language, entries: Record<string, string>) => {
    const asked = ask(language);
    const { values } = asked.read(entries);
    return asked.questions.steps
      .filter(({ when }) => when?.(values) ?? true)
      .map((step) => step.review(values));
  };
  expect(lines('en', { goal: '10m', value: '1.1m' })).toEqual([
    ['Customers pay every month or year', 'Growing'],
    ['$10,000,000 in new ARR · 10 new customers', 'January to December 2027'],
    ['6 stages · 6,313 visits a month', 'Goal made 42 times in 100'],
    ['Every step within the same month', 'The same goal every month'],
    ['Not filled in: CAC and LTV stay blank'],
  ]);
  expect(lines('it', { goal: '10 mln', value: '1,1 mln', spend: '220 mila' })).toEqual([
    ['I clienti pagano ogni mese o ogni anno', 'In crescita'],
    ['10.000.000\u00a0€ di nuovo ARR · 10 nuovi clienti', 'gennaio–dicembre 2027'],
    ['6 fasi · 6.313 visite al mese', 'Obiettivo raggiunto 42 volte su 100'],
    ['Ogni passaggio nello stesso mese', 'Lo stesso obiettivo ogni mese'],
    ['220.000\u00a0€ al mese · CAC 290.400\u00a0€'],
  ]);
});

test('a period that runs over the year’s end names both years', () => {
  expect(show.period('2026-07', 12)).toBe('July 2026 to June 2027');
});

describe('counts', () => {
  const counts = ['72,000', '1,080', '216', '43', '17', '9'];
  const funnel = counts.map((count, index) => ({
    name: ['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Customers'][index]!,
    rate: index === 0 ? '' : '50',
    source: 'example' as const,
    count,
  }));
  const counted = figuresOf({ ...typedGoal, mode: 'counts', funnel }).funnel!;

  test('give the rates, the chance and the range that they allow: 6,061 visits, 42 in 100', () => {
    expect(show.number(counted.stages[0]!.need)).toBe('6,061');
    expect(show.times(counted.chance)).toBe('42');
    expect(counted.counted!.customers).toBe(9);
    expect(counted.counted!.needRange[0] / 3762).toBeCloseTo(1, 1);
    expect(counted.counted!.needRange[1] / 11327).toBeCloseTo(1, 1);
    expect(counted.examples).toBe(false);
  });

  test('are kept, but count no longer, once rates are typed again', () => {
    const values = read({ ...typedGoal, mode: 'rates', funnel }).values;
    expect(questions.figures(values).funnel!.counted).toBeUndefined();
    const sent = (
      questions.answers(values) as { modules: { funnel: { stages: { count: number | null }[] } } }
    ).modules.funnel;
    expect(sent.stages.map(({ count }) => count)).toEqual([null, null, null, null, null, null]);
  });

  test('that rise or are 0 at the end say so beside their own field, and a blank one leaves the rate in place', () => {
    const remarks = (index: number, count: string) =>
      read({ mode: 'counts', funnel: funnel.map((row, at) => (at === index ? { ...row, count } : row)) })
        .remarks;
    expect(remarks(1, '80,000')['funnel-1']?.text).toBe('Leads (80,000) can’t be more than Visits (72,000).');
    expect(remarks(5, '0')['funnel-5']?.text).toBe(
      '0 Customers gives no rate. Count a longer period, or use Rates.',
    );
    const gap = read({
      ...typedGoal,
      mode: 'counts',
      funnel: funnel.map((row, at) => (at === 5 ? { ...row, count: '' } : row)),
    });
    expect(questions.figures(gap.values).funnel!.stages[5]!.rate).toBe(0.5);
  });
});

describe('time', () => {
  const lagged = ask().questions.steps[2]!.fields.find(({ id }) => id === 'funnel')!;
  const initial = lagged.initial as (answers: object) => { name: string; rate?: number }[];
  const funnel = initial({ model: 'subscription' }).map(({ name, rate }, index) => ({
    name,
    rate: rate === undefined ? '' : String(rate * 100),
    source: 'typed' as const,
    ...(index > 0 ? { lag: '1' } : {}),
  }));

  test('moves the need before the plan: January needs visits in August, and nothing of five months can be won', () => {
    const { values } = read({ ...typedGoal, funnel });
    const figures = questions.figures(values).funnel!;
    expect(figures.months.filter(({ isBefore }) => isBefore).map(({ month }) => month)).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
    ]);
    expect(show.number(figures.stages[0]!.need)).toBe('6,313');
    expect(figures.chance).toBeCloseTo(0.04, 2);
    expect(questions.closing.cautions(values)).toContainEqual({
      bold: 'January’s customers need visits in August 2026.',
      rest: 'The need for January to May falls before the plan. Up to October 2026 it should exist already.',
    });
  });

  test('spreads the goal by shares that sum to 100, and offers to share out the rest', () => {
    const shares = ['20', ...new Array(11).fill('')].join('\n');
    const wrong = read({ ...typedGoal, season: 'own', shares });
    expect(wrong.remarks.shares).toMatchObject({ kind: 'error', text: 'Shares add up to 20%.' });
    const mended = read({ ...typedGoal, season: 'own', shares: wrong.remarks.shares!.use!.text });
    expect(mended.remarks.shares).toBeUndefined();
    const needs = questions.figures(mended.values).funnel!.months.map(({ need }) => need);
    expect(needs[0]! / needs[1]!).toBeCloseTo(2.75, 2);
  });

  test('is refused beyond twelve months for one step', () => {
    const remarks = read({ funnel: funnel.map((row) => ({ ...row, lag: '13' })) }).remarks;
    expect(remarks['lags-1']?.text).toBe('Type a whole number from 0 to 12.');
  });
});

test('a scenario applies its factor once from top to bottom', () => {
  const low = figuresOf({ ...typedGoal, scenario: 'low' }).funnel!;
  expect(low.customers).toBeCloseTo(0.8 * 9.090909, 5);
  expect(low.stages[0]!.need).toBeCloseTo(6313.131313, 5);
});

test('an order-by-order customer is worth the first order and those that follow', () => {
  // 100 × 60 % + 0.2 orders × 100 × 60 % ÷ 5 % lost a month.
  const typed = { goal: '100000', value: '100', margin: '60', churn: '5', model: 'ecommerce' };
  expect(figuresOf({ ...typed, repeatOrders: '0.2' }).costs!.ltv).toBeCloseTo(300, 9);
  expect(figuresOf(typed).costs!.ltv).toBeCloseTo(60, 9);
});
