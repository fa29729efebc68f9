/** What plans say whose goals count different things: each of its own measure, in both languages. */
import { describe, expect, test } from 'vitest';
import { countsOf, kinds } from '../../src/plan/modules/funnel/counts';
import type { Plan } from '../../src/plan/plan';
import { workedExample } from './answers';
import { growthPlan } from './growth';
import { languages, models } from './variants';

/** Every text of a plan with its row: what stands in a cell, in the strings of a formula, beside it, or with a chart. */
const textsOf = (plan: Plan) =>
  plan.tabs.flatMap((tab) => [
    ...tab.cells.flatMap(({ at, value, formula, note }) => [
      ...(typeof value === 'string' ? [[`${tab.key} ${at.row}`, value] as const] : []),
      ...(note ? [[`${tab.key} ${at.row}`, note] as const] : []),
      ...(formula?.parts ?? [])
        .flatMap((part) => (typeof part === 'string' ? [...part.matchAll(/"([^"]*)"/g)] : []))
        .map(([, text]) => [`${tab.key} ${at.row}`, text!] as const),
    ]),
    ...(tab.charts ?? []).flatMap(({ key, title = '', altText }) => [
      [`${tab.key} ${key}`, title] as const,
      [`${tab.key} ${key}`, altText] as const,
    ]),
  ]);

const ofRevenue = /\b(revenue|ARR|MRR|ricav\w*|fatturat\w*)\b/i;

/** Where a plan that counts customers still tells of money: what one pays, keeps and costs, and where the words stand to be chosen. */
const ofMoney = [
  /^assumptions (value|margin|monthlyRevenue|earnedOver|openingRecurring|expansion|contraction|yearlyPrice|stays|besides|factor value|billedFrom)/,
  /^forecast (arr|recurring|nrr|grr|repeat)/,
  // The definition of LTV.
  /Margin, not revenue|Margine, non ricavo/,
];

const planOf = (
  goalCounts: (typeof kinds)[number],
  language: (typeof languages)[number],
  model: (typeof models)[number],
) => growthPlan({ ...workedExample, goal: 50, language, model, goalCounts });

describe.each(languages)('In the language %s', (language) => {
  test.each(models)(
    'a plan that counts customers has no word for revenue but where money is told: %s',
    (model) => {
      const found = textsOf(planOf('customers', language, model)).filter(
        ([row, text]) => ofRevenue.test(text) && !ofMoney.some((told) => told.test(row) || told.test(text)),
      );
      expect(found).toEqual([]);
    },
  );

  test('each kind names its goal by its own words, on every tab that does', () => {
    const said = kinds.map((kind) =>
      textsOf(planOf(kind, language, 'subscription')).filter(([row]) =>
        [
          'assumptions goal',
          'assumptions goalCounts',
          'forecast revenue head',
          'funnel goal in full',
        ].includes(row),
      ),
    );
    const names = said.map((texts) => texts.map(([, text]) => text).join(' · '));
    expect(new Set(names).size).toBe(kinds.length);
  });

  test('what comes back every month is counted only where customers pay every month', () => {
    const revenue = (model: (typeof models)[number]) => planOf('revenue', language, model);
    expect(countsOf({ goalCounts: 'revenue', model: 'project' })).toBe('booked');
    expect(revenue('project').tabs.map(({ cells }) => cells.length)).toEqual(
      planOf('booked', language, 'project').tabs.map(({ cells }) => cells.length),
    );
  });
});

describe('The axis of the chart by month', () => {
  /** In the pattern of the row whose bars it draws: money in millions (2), thousands (1) or whole; a count has no sign. */
  const axisOf = (goalCounts: (typeof kinds)[number], goal: number) => {
    const { tabs } = growthPlan({ ...workedExample, model: 'subscription', goal, goalCounts });
    const drawn = tabs
      .flatMap(({ cells }) => cells)
      .find(({ at }) => at.row === 'outlookAhead' && at.column.startsWith('month'))!;
    const pattern = drawn.pattern!;
    return { isMoney: pattern.includes('$'), cut: pattern.match(/#,##0(?:\.0+)?(,*)/)![1]!.length };
  };

  test.each([
    ['booked', 10_000_000, 2],
    ['booked', 4_000_000, 1],
    ['booked', 100_000_000, 2],
    ['booked', 700_000, 0],
    ['revenue', 4_000_000, 1],
    ['recurring', 10_000_000, 2],
  ] as const)('is written in the size of a month: %s, %i', (kind, goal, cut) => {
    expect(axisOf(kind, goal)).toEqual({ isMoney: true, cut });
  });

  test('counts customers without a currency', () => {
    expect(axisOf('customers', 50)).toEqual({ isMoney: false, cut: 0 });
  });
});
