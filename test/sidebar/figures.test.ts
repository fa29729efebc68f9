// What the dock shows, from the same arithmetic as the sheet's functions.
import { describe, expect, test } from 'vitest';
import { costTexts } from '../../sidebar/dock/cost-dock';
import { words } from '../../sidebar/text/text';
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
    expect(texts({ margin: '70', pays: 'once' }).ltv).toBe('$770,000');
  });
});

test('a chance beyond what 100 tries can show is said in words', () => {
  expect(show.times(0.999)).toBe('more than 99');
  expect(show.times(0.001)).toBe('fewer than 1');
  expect(ask('it').show.times(0.999)).toBe('più di 99');
});

test('Review says each step in a line or two', () => {
  const lines = (language: 'en' | 'it', entries: Record<string, string>) => {
    const asked = ask(language);
    const { values } = asked.read(entries);
    return asked.questions.steps.map((step) => step.review(values));
  };
  expect(lines('en', { goal: '10m', value: '1.1m' })).toEqual([
    ['$10,000,000 · 9.09 new customers', 'January to December 2027'],
    ['6 stages · 6,313 visits a month', '42 times in 100'],
    ['Not filled in: CAC and LTV stay blank'],
  ]);
  expect(lines('it', { goal: '10 mln', value: '1,1 mln', spend: '220 mila' })).toEqual([
    ['10.000.000\u00a0€ · 9,09 nuovi clienti', 'gennaio–dicembre 2027'],
    ['6 fasi · 6.313 visite al mese', '42 volte su 100'],
    ['220.000\u00a0€ al mese · CAC 290.400\u00a0€'],
  ]);
});

test('a period that runs over the year’s end names both years', () => {
  expect(show.period('2026-07', 12)).toBe('July 2026 to June 2027');
});
