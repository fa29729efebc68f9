/** Random inputs of a Growth plan that stands, and the cells they are typed into: everything but its stages and months. */

import fc from 'fast-check';
import type { Language } from '../../src/plan/language';
import type { GoalCounts } from '../../src/plan/module';
import type { Factor, places } from '../../src/plan/modules/funnel/places';
import { en } from '../../src/plan/modules/funnel/words/en';
import { it } from '../../src/plan/modules/funnel/words/it';
import type { CellRef } from '../../src/plan/plan';
import type { RePlanned, Scenario } from './expected-numbers';

const texts = { en, it };
const roundings = ['exact', 'customers', 'stages'] as const;

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const listOf = <Value>(length: number, value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: length, maxLength: length });

/** Months with an actual are those at the start, with holes: nobody knows the future. */
const actuals = (months: number, most: number) =>
  fc
    .tuple(fc.nat(months), listOf(months, fc.option(fc.nat(most), { freq: 4 })))
    .map(([known, values]) => values.map((value, month) => (month < known ? value : null)));

export const randomInputs = (stages: number, months: number) =>
  record(stages, months).map(({ customers, ...inputs }) => ({
    ...inputs,
    counts: 'booked' as GoalCounts,
    recurring: noRecurring,
    goal: (customers * inputs.value) / (1 - inputs.existing),
  }));

const noRecurring = {
  opening: 0,
  churn: 0,
  expansion: 0,
  contraction: 0,
  billedFrom: 0 as 0 | 1,
  new: [] as readonly (number | null)[],
};

/** The same where the goal counts something else: what a customer counts, and what recurs. */
export const randomKind = (counts: GoalCounts, stages: number, months: number): fc.Arbitrary<PlanInputs> =>
  fc
    .record({
      plan: record(stages, months),
      ofGoal: number(0.3, 3),
      recurring: fc.record({
        opening: fc.oneof(fc.constant(0), number(1, 1e6)),
        churn: number(0, 0.2),
        expansion: fc.oneof(fc.constant(0), number(0, 0.1)),
        contraction: number(0, 0.05),
        billedFrom: fc.constantFrom(0 as const, 1 as const),
        new: actuals(months, 1e5),
      }),
    })
    .map(({ plan: { customers, ...inputs }, ofGoal, recurring }) => {
      if (counts === 'booked') return { ...inputs, counts, recurring: noRecurring, goal: customers };
      if (counts === 'customers') {
        const won = inputs.actual[stages - 1]!;
        const scenario = { ...inputs.scenario, value: 1, existing: 1 };
        return {
          ...inputs,
          scenario,
          counts,
          existing: 0,
          revenue: won,
          goal: customers,
          recurring: noRecurring,
        };
      }
      // Of the size of what customers there and new ones bring.
      const size = recurring.opening + customers * inputs.value * ofGoal;
      const scenario = { ...inputs.scenario, existing: 1 };
      return {
        ...inputs,
        scenario,
        counts,
        existing: 0,
        recurring,
        goal: counts === 'revenue' ? (size * months) / 12 : size,
      };
    });

const record = (stages: number, months: number) =>
  fc.record({
    stages: fc.constant(stages),
    months: fc.constant(months),
    /** New customers that the goal takes. */
    customers: number(0.11, 3000),
    value: number(10, 1e6),
    existing: fc.oneof(fc.constant(0), number(0.001, 0.9)),
    rounding: fc.constantFrom(...roundings),
    /** Calendar month of the plan's first one, from 0. */
    startMonth: fc.nat(11),
    growth: number(-0.1, 0.1),
    afterPlan: fc.constantFrom(0, 1, 1.5),
    catchUp: fc.boolean(),
    season: listOf(12, number(0.01, 1)),
    /** From each stage to the next: rate, months, evidence; and how many wait in the stage before the step. */
    rates: listOf(stages - 1, number(0.01, 0.99)),
    lags: listOf(stages - 1, fc.nat(12)),
    evidence: listOf(
      stages - 1,
      fc.option(
        fc
          .tuple(fc.integer({ min: 1, max: 5000 }), number(0, 1))
          .map(([n, share]) => [n, Math.floor(n * share)] as const),
      ),
    ),
    opening: listOf(stages - 1, fc.oneof(fc.constant(0), fc.nat(200))),
    weight: fc.constantFrom(0, 50, 400),
    useLearned: fc.boolean(),
    scenario: fc.record({
      volume: number(0.5, 1.5),
      conversion: number(0.5, 1.5),
      value: number(0.5, 1.5),
      existing: number(0.5, 1.5),
    }) satisfies fc.Arbitrary<Scenario>,
    actual: listOf(stages, actuals(months, 5000)),
    revenue: actuals(months, 1e6),
    planned: fc.oneof(
      { weight: 3, arbitrary: fc.constant(new Array<number | null>(months).fill(null)) },
      listOf(months, fc.option(fc.nat(5000), { freq: 1 })),
    ),
    /** From which month the plan is made anew, and at learned rates or not. */
    rePlan: fc.option(fc.record({ from: fc.integer({ min: 2, max: months }), learned: fc.boolean() })),
  });

export type PlanInputs = ReturnType<typeof randomInputs> extends fc.Arbitrary<infer Value> ? Value : never;

type Typed = [CellRef, string | number | boolean | null];

/** What is typed where. Choices are in the words of the plan's language. */
export function typedInto(at: ReturnType<typeof places>, inputs: RePlanned, language: Language): Typed[] {
  const { assumptions, funnel, forecast } = at;
  const { input } = assumptions;
  const { scenario, kept, keptFrom } = inputs;
  const text = texts[language];
  const down = (range: { from: CellRef }, index: number): CellRef => ({
    ...range.from,
    row: range.from.row.replace(/\d+$/, String(Number(/\d+$/.exec(range.from.row)![0]) + index)),
  });
  const start = (Date.UTC(2027, inputs.startMonth, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return [
    [input('start'), start],
    [input('goal'), inputs.goal],
    [input('value'), inputs.value],
    ...(inputs.counts === 'booked' ? [[input('existing'), inputs.existing] satisfies Typed] : []),
    ...recurringCells(at, inputs, language),
    [input('rounding'), text.assumptions.rounding[inputs.rounding]],
    [input('growth'), inputs.growth],
    [input('afterPlan'), inputs.afterPlan],
    [input('catchUp'), inputs.catchUp],
    [input('useLearned'), inputs.useLearned],
    [input('rateWeight'), inputs.weight],
    [input('scenario'), text.scenarios.high],
    [input('replanFrom'), keptFrom ?? null],
    ...inputs.season.map((share, index): Typed => [down(assumptions.season, index), share]),
    ...inputs.rates.map((rate, step): Typed => [assumptions.rateTyped(step + 2), rate]),
    ...inputs.lags.map((lag, step): Typed => [assumptions.lagTyped(step + 2), lag]),
    ...inputs.opening.map((open, step): Typed => [assumptions.opening(step + 1), open]),
    ...inputs.evidence.flatMap((counts, step): Typed[] => [
      [assumptions.entered(step + 2), counts?.[0] ?? null],
      [assumptions.converted(step + 2), counts?.[1] ?? null],
    ]),
    ...(Object.keys(scenario) as Factor[])
      .filter((key) => !(notAsked[inputs.counts] as readonly string[]).includes(key))
      .map((key): Typed => [assumptions.factor(key, 'more 2'), scenario[key]]),
    ...inputs.actual.flatMap((volumes, stage) =>
      volumes.map(
        (value, month): Typed => [funnel.at(funnel.actual(stage + 1), `month ${month + 1}`), value],
      ),
    ),
    ...(inputs.counts === 'customers'
      ? []
      : inputs.revenue.map((value, month): Typed => [forecast.at('actual', `month ${month + 1}`), value])),
    ...inputs.planned.map((value, month): Typed => [down(assumptions.monthPlanned, month), value]),
    ...keptCells(at, inputs.stages, inputs.months, kept, inputs.counts),
  ];
}

/** Factors that a scenario has no use for, by what the goal counts. */
const notAsked = {
  booked: [],
  revenue: ['existing'],
  recurring: ['existing'],
  customers: ['value', 'existing'],
} as const;

function recurringCells(
  { assumptions, forecast }: ReturnType<typeof places>,
  inputs: PlanInputs,
  language: Language,
): Typed[] {
  const { counts, recurring, months } = inputs;
  if (counts !== 'revenue' && counts !== 'recurring') return [];
  const { input } = assumptions;
  const words = texts[language].assumptions.billedFrom;
  return [
    [input('openingRecurring'), recurring.opening],
    [input('churn'), recurring.churn],
    [input('expansion'), recurring.expansion],
    [input('contraction'), recurring.contraction],
    ...(counts === 'revenue'
      ? [[input('billedFrom'), recurring.billedFrom === 1 ? words.next : words.won] satisfies Typed]
      : []),
    ...Array.from(
      { length: months },
      (_, month): Typed => [forecast.at('arrNewActual', `month ${month + 1}`), recurring.new[month] ?? null],
    ),
  ];
}

/** Where the values stand that a re-plan keeps, and what stands there; blank without one. */
export function keptCells(
  { funnel }: ReturnType<typeof places>,
  stages: number,
  months: number,
  kept: RePlanned['kept'],
  counts: GoalCounts = 'booked',
): Typed[] {
  const across = (row: string, values: readonly number[] | undefined): Typed[] =>
    Array.from({ length: months }, (_, month) => [
      funnel.at(row, `month ${month + 1}`),
      values?.[month] ?? null,
    ]);
  const counted = Array.from({ length: stages }, (_, stage) => stage);
  return [
    ...across('first goal', kept?.firstGoal),
    ...across('first need', kept?.firstNeed),
    ...across('kept goal', kept?.goal),
    ...across('kept revenue', kept?.revenue),
    ...across('since', kept?.since),
    ...['kept volume', 'kept rate', 'kept deal'].flatMap((row, which) => across(row, kept?.effects[which])),
    ...(counts === 'revenue' || counts === 'recurring' ? across('kept recurring', kept?.recurring) : []),
    ...counted.flatMap((stage) => across(funnel.kept(stage + 1), kept?.volumes[stage])),
    ...counted.slice(1).map((stage): Typed => [funnel.keptRate(stage + 1), kept?.rates[stage - 1] ?? null]),
  ];
}
