/** A function in use: each one, filled in from a plan that was built, gives what the plan itself shows, and says so before. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import {
  type CatalogueFunction,
  formulaText,
  missingArguments,
  prefilled,
} from '../../sidebar/state/formula';
import type { GuideBook } from '../../src/catalogue/print-guide';
import { printGuide } from '../../src/catalogue/print-guide';
import { namesOf } from '../../src/plan/inputs';
import { openBuilt } from '../addon/built-file';
import { frozen, withHistory } from '../plan/answers';
import { growthPlan } from '../plan/growth';

const book = JSON.parse(printGuide()) as GuideBook;
const prefix = 'bs1_';
const counts = [72_000, 1080, 216, 43, 17, 9];
const subscription = { ...withHistory, model: 'subscription' as const, openingRecurring: 400_000 };
const plans = {
  'whose rates are exact': frozen({ ...withHistory, model: 'subscription' as const, existing: 0.3 }),
  'whose rates come from counts': frozen({
    ...withHistory,
    model: 'subscription' as const,
    stages: withHistory.stages.map((stage, index) => ({
      ...stage,
      rate: index === 0 ? 1 : counts[index]! / counts[index - 1]!,
      source: 'counts' as const,
      count: counts[index]!,
    })),
  }),
  'whose goal counts revenue': frozen({ ...subscription, goal: 6_000_000, goalCounts: 'revenue' as const }),
  'whose goal counts recurring revenue': frozen({
    ...subscription,
    goal: 10_000_000,
    goalCounts: 'recurring' as const,
  }),
  'whose goal counts customers': frozen({ ...subscription, goal: 9, goalCounts: 'customers' as const }),
};

/** A plan whose customers are of unequal worth has no whole number of them that its chance is about. */
const ofWholeCustomers = ['FUNNEL_CHANCE', 'FUNNEL_NEEDED'];

/** What is typed where a plan has no cell, by function. */
const typed: Readonly<Record<string, readonly (string | undefined)[]>> = {
  FUNNEL_SOLVE: [undefined, undefined, undefined, '5'],
  FORECAST_AUTO: [undefined, '14'],
};

/** What the plan says, as a formula of built-in functions over its own names, and how near the function must come. */
const shows: Readonly<Record<string, readonly [formula: string, within?: number]>> = {
  FUNNEL_BACKSOLVE: ['=bs1_top_expected'],
  FUNNEL_FORWARD: ['=bs1_top_expected'],
  FUNNEL_SOLVE: ['=INDEX(bs1_rates;5;1)'],
  FUNNEL_SCHEDULE: ['=INDEX(bs1_needed_volumes;1;1)'],
  // The sheet centres its Beta on the rate, the function has Jeffreys' prior: from nine customers that is a hundredth.
  FUNNEL_CHANCE: ['=bs1_chance', 0.03],
  FUNNEL_NEEDED: ['=12*bs1_volume_wanted', 0.05],
  FUNNEL_LEARN: ['=INDEX(bs1_learned_rates;1;1)', 1e-9],
  FUNNEL_SENSITIVITY: [
    '=bs1_customers_needed/PRODUCT(bs1_rates_in_use)*(1-INDEX(bs1_rates_in_use;1;1)/(INDEX(bs1_rates_in_use;1;1)+1/100))',
  ],
  RATE_RANGE: [
    '=BETA.INV(1/40;INDEX(bs1_cases_converted;1;1)+1/2;INDEX(bs1_cases_entered;1;1)-INDEX(bs1_cases_converted;1;1)+1/2)',
    1e-6,
  ],
  FUNNEL_RATES: ['=INDEX(bs1_actual_totals;2;1)/INDEX(bs1_actual_totals;1;1)'],
  CAC: ['=bs1_cac'],
  CAC_PAYBACK: ['=bs1_cac/bs1_revenue_a_month/bs1_gross_margin'],
  LTV: ['=bs1_revenue_a_month*bs1_gross_margin/bs1_churn'],
  CHURN: ['=bs1_churn'],
  FORECAST_AUTO: ['=INDEX(bs1_baseline;12;1)'],
};

/** Which cell of a list is the one that the plan shows. */
const given: Readonly<Record<string, readonly [column: string, below: number]>> = {
  FORECAST_AUTO: ['B', 13],
  // After what had to exist before the first month.
  FUNNEL_SCHEDULE: ['C', 0],
};

/** Needed of a plan whose months are typed is no longer what the rates alone give. */
const beforeActuals = [
  'FUNNEL_NEEDED',
  'FUNNEL_CHANCE',
  'FUNNEL_SCHEDULE',
  'FUNNEL_BACKSOLVE',
  'FUNNEL_SOLVE',
];

/** Filled in whole, though no cell of a plan says what they say: the range of a need, a season, a score. */
const besides: readonly string[] = ['FORECAST_SCORE', 'FUNNEL_RANGE', 'SEASON_WEIGHTS'];

describe.each(Object.entries(plans))('From a plan %s', (what, answers) => {
  const names = namesOf(growthPlan(answers)).map(({ name }) => name);
  let host: Host;
  beforeAll(async () => {
    host = await openBuilt(answers, { now: Date.UTC(2026, 11, 5) });
  });
  afterAll(() => host.close());

  const argsOf = (one: CatalogueFunction) =>
    prefilled(one, { prefix, names }).map((text, place) => text || (typed[one.name]?.[place] ?? ''));
  const value = (formula: string, cell: string) => {
    host.workbook.type(`Sheet1!${cell}`, formula);
    return host.workbook.value(`Sheet1!${cell}`);
  };
  const functions = book.functions.filter(({ name }) => shows[name]);
  /** Far apart, for what spills. */
  const place = (name: string, column: string, below = 0) =>
    `${column}${1 + functions.findIndex((one) => one.name === name) * 40 + below}`;

  const isFilled = (name: string) =>
    names.includes('whole_customers_open') || !ofWholeCustomers.includes(name);

  test.each(beforeActuals.filter(isFilled))('%s', (name) => agree(name));

  test.each(beforeActuals.filter((name) => !isFilled(name)))(
    'nothing is filled in as the goal of %s',
    (name) => {
      const one = book.functions.find((candidate) => candidate.name === name)!;
      expect(missingArguments(one, prefilled(one, { prefix, names }))).toContain(0);
    },
  );

  test('whatever it fills in whole is compared here, or says what no cell says', () => {
    const whole = book.functions.filter((one) => {
      const args = prefilled(one, { prefix, names });
      return args.some(Boolean) && missingArguments(one, args).length === 0;
    });
    expect(whole.map(({ name }) => name).filter((name) => !shows[name])).toEqual(
      expect.arrayContaining([...besides]),
    );
    expect(whole.filter(({ name }) => !shows[name])).toHaveLength(besides.length);
  });

  test.each(besides)('%s gives a number', (name) => {
    const one = book.functions.find((candidate) => candidate.name === name)!;
    const below = 1 + (functions.length + besides.indexOf(name)) * 40;
    value(formulaText(one, argsOf(one)), `B${below}`);
    // The score has its heads above and before its numbers.
    const cell = name === 'FORECAST_SCORE' ? `C${below + 1}` : `B${below}`;
    expect(host.workbook.value(`Sheet1!${cell}`), name).toEqual(expect.any(Number));
  });

  // What the goal counts moves the chance and the needs, and nothing of what came in.
  if (!('goalCounts' in answers))
    describe('of which two months are typed', () => {
      beforeAll(async () => {
        for (const month of [1, 2]) {
          const volumes = [6000 + 500 * month, 95, 20, 5, 2, 1];
          const actuals = { volumes, revenue: 1_000_000, spend: 41_000, lost: null };
          await host.call('act', 'press-1', 'checkIn', { month, actuals });
        }
      });
      test.each(functions.map(({ name }) => name).filter((name) => !beforeActuals.includes(name)))(
        '%s',
        (name) => agree(name),
      );
    });

  async function agree(name: string) {
    const one = book.functions.find((candidate) => candidate.name === name)!;
    const [wanted, within = 1e-9] = shows[name]!;
    const formula = formulaText(one, argsOf(one));
    value(formula, place(name, 'B'));
    const trial = (await host.call('tryFormula', name, argsOf(one))) as { value: { rows: unknown[][] } };
    expect(trial.value.rows[0]![0], `${name}, before it is inserted`).toBe(
      host.workbook.value(`Sheet1!${place(name, 'B')}`),
    );
    const found = host.workbook.value(`Sheet1!${place(name, ...(given[name] ?? (['B', 0] as const)))}`);
    const plan = value(wanted, place(name, 'A'));
    expect(typeof plan, `${wanted} in a plan ${what}`).toBe('number');
    expect(typeof found, `${formula} gives ${found}`).toBe('number');
    const scale = Math.max(1e-9, Math.abs(plan as number));
    expect(Math.abs((found as number) - (plan as number)) / scale, formula).toBeLessThan(within);
  }
});

test('every range that a function names is one of some Growth plan, and a shop has no revenue a customer brings in a month', () => {
  const all = (['subscription', 'project', 'ecommerce'] as const).map(
    (model) =>
      [
        model,
        new Set(
          Object.values(plans).flatMap((answers) =>
            namesOf(growthPlan({ ...answers, model })).map(({ name }) => name),
          ),
        ),
      ] as const,
  );
  const named = book.functions.flatMap((one) => one.arguments.flatMap(({ inPlan }) => inPlan ?? []));
  const inAny = new Set(all.flatMap(([, names]) => [...names]));
  expect([...new Set(named)].filter((name) => !inAny.has(name))).toEqual([]);
  const inShop = new Map(all).get('ecommerce')!;
  expect([...new Set(named)].filter((name) => !inShop.has(name))).toEqual(['revenue_a_month']);
});
