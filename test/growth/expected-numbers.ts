/** The Growth plan's numbers computed apart from the sheet: plain arrays, a number for each month, stages from the top. */
import { customersNeeded } from '../../src/metrics/funnel/customers-needed';
import { funnelBacksolve } from '../../src/metrics/funnel/funnel-backsolve';
import type { RePlan, StandingPlan } from '../../src/plan/modules/funnel/re-plan';
import { rePlanOf } from '../../src/plan/modules/funnel/re-plan';
import type { PlanInputs } from './random-plan';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const clamp = (value: number) => Math.min(1, Math.max(0, value));

export type Scenario = { volume: number; conversion: number; value: number; existing: number };

/** Inputs of a plan that was made anew, with the values that the deed keeps. */
export type RePlanned = PlanInputs & { readonly kept?: RePlan['kept']; readonly keptFrom?: number };

export function expectedNumbers(inputs: RePlanned) {
  const { months, stages, kept, keptFrom = 0 } = inputs;
  const all = Array.from({ length: months }, (_, index) => index + 1);
  const last = stages - 1;
  const goal = firstPlan(inputs, all);
  const seen = cohorts(inputs, all);
  const planned = inputs.rates;
  const learned = planned.map((rate, step) => {
    const [entered, converted] = [0, 1].map(
      (side) => (inputs.evidence[step]?.[side] ?? 0) + seen[step]![side]!,
    );
    const cases = inputs.weight + entered!;
    return cases > 0 ? clamp((inputs.weight * rate + converted!) / cases) : rate;
  });
  const rates = inputs.useLearned ? (kept?.rates ?? learned) : planned;

  // What becomes of one in each stage, and how many months later.
  const become = rates.some((rate) => rate === 0)
    ? [...rates.map((_, step) => rates.slice(step).reduce((product, rate) => product * rate, 1)), 1]
    : funnelBacksolve(1, rates).map((need) => 1 / need);
  const lead = become.map((_, stage) => sum(inputs.lags.slice(stage)));

  // Customers whom the funnel at the start still brings, then those whom each stage has to be asked for.
  const opened = become.map(() => all.map(() => 0));
  for (let stage = last - 1; stage >= 0; stage--)
    for (const month of all) {
      const over = Math.max(1, inputs.lags[stage]!);
      const arrived = clamp((month - lead[stage + 1]!) / over);
      opened[stage]![month - 1] =
        opened[stage + 1]![month - 1]! + inputs.opening[stage]! * become[stage]! * arrived;
    }
  const toWin = opened.map((won) => {
    const asked: number[] = [];
    for (const month of all)
      asked.push(Math.max(0, sum(goal.customers.slice(0, month)) - won[month - 1]! - sum(asked)));
    return asked;
  });

  const afterwards = (goal.needed / months) * inputs.afterPlan;
  const anew = kept && madeAnew(inputs, kept, keptFrom, goal.weights, lead[0]!);
  const needed = become.map((share, stage) =>
    all.map((month) => {
      const won = month + lead[stage]!;
      const asked = won > months ? afterwards : (anew?.won ?? toWin[stage]!)[won - 1]!;
      if (month < keptFrom) return kept!.volumes[stage]![month - 1]!;
      return (kept?.volumes[stage]?.[month - 1] ?? 0) + (share === 0 ? 0 : asked / share);
    }),
  );
  const firstGoal = kept?.firstGoal ?? goal.byMonth;
  const tooLate = become.map((share, stage) =>
    share === 0 ? 0 : sum(toWin[stage]!.slice(0, lead[stage]!)) / share,
  );

  const late = sum(toWin[0]!.slice(0, lead[0]!));
  const inTime = sum(toWin[0]!) - late;
  const catchUp = inputs.catchUp && !kept && inTime > 0 ? sum(toWin[0]!) / inTime : 1;
  const atTop = all.map(
    (month) =>
      inputs.planned[month - 1] ?? needed[0]![month - 1]! * (month + lead[0]! <= months ? catchUp : 1),
  );

  const flow = ({ volume, conversion }: Scenario) => {
    const steps = rates.map((rate) => Math.min(1, rate * conversion ** (1 / rates.length)));
    const volumes = [all.map((month) => inputs.actual[0]![month - 1] ?? atTop[month - 1]! * volume)];
    steps.forEach((rate, step) => {
      const lag = inputs.lags[step]!;
      const stock = inputs.opening[step]! / Math.max(1, lag);
      volumes.push(
        all.map(
          (month) =>
            inputs.actual[step + 1]![month - 1] ??
            rate * ((volumes[step]![month - lag - 1] ?? 0) + (month <= Math.max(1, lag) ? stock : 0)),
        ),
      );
    });
    return { steps, volumes };
  };

  const { steps, volumes: expected } = flow(inputs.scenario);
  const forecast = all.map(
    (month) =>
      expected[last]![month - 1]! * inputs.value * inputs.scenario.value +
      firstGoal[month - 1]! * inputs.existing * inputs.scenario.existing,
  );
  const outlook = all.map((month) => inputs.revenue[month - 1] ?? forecast[month - 1]!);
  const inForce = anew?.goal ?? goal.byMonth;
  const effects = effectsOf(inputs, { rates, become, lead, needed, expected, outlook, firstGoal });
  return {
    goal: inForce,
    firstGoal,
    firstNeed: kept?.firstNeed ?? needed[0]!,
    weights: goal.weights,
    afterwards,
    learned,
    become,
    lead,
    needed,
    tooLate,
    expected,
    steps,
    forecast,
    outlook,
    effects,
    underWay: all.map(
      (month) => outlook[month - 1]! - inForce[month - 1]! - sum(effects.map((effect) => effect[month - 1]!)),
    ),
  };
}

/** The goal spread by season and growth, and the customers that it takes. */
function firstPlan(
  { goal, existing, value, rounding, season, growth, startMonth }: PlanInputs,
  all: readonly number[],
) {
  const needed = customersNeeded(goal, value, existing, rounding === 'customers' ? 'customers' : 'exact');
  const weights = all.map((month) => season[(startMonth + month - 1) % 12]! * (1 + growth) ** (month - 1));
  const shares = weights.map((weight) => weight / sum(weights));
  return {
    weights,
    byMonth: shares.map((share) => goal * share),
    customers: shares.map((share) => needed * share),
    needed,
  };
}

/** From the kept values alone: customers from new entries by month, and the goals that the open months then have. */
function madeAnew(
  { goal, existing, value, rounding, months }: PlanInputs,
  kept: RePlan['kept'],
  from: number,
  weights: readonly number[],
  lead: number,
) {
  const open = <Value>(values: readonly Value[]) => values.slice(from - 1);
  const left = goal - sum(kept.revenue);
  const under = open(kept.volumes[kept.volumes.length - 1]!);
  const missing = (left - existing * sum(open(kept.firstGoal))) / value;
  const exact = missing - sum(under);
  const entries = rounding === 'customers' ? Math.ceil(Math.round(missing * 1e6) / 1e6) - sum(under) : exact;
  const inReach = weights.map((weight, place) => (place + 1 >= from + lead ? weight : 0));
  const won = inReach.map((weight) => (weight > 0 ? (Math.max(0, entries) * weight) / sum(inReach) : 0));
  const brings = open(kept.firstGoal).map(
    (share, place) => share * existing + value * (under[place]! + won[from - 1 + place]!),
  );
  const total = sum(brings);
  const goals = brings.map((one, place) =>
    total > 0
      ? (Math.max(0, left) * one) / total
      : (Math.max(0, left) * open(weights)[place]!) / sum(open(weights)),
  );
  return { won, goal: [...kept.goal, ...goals], months };
}

type Rows = {
  rates: readonly number[];
  become: readonly number[];
  lead: readonly number[];
  needed: readonly number[][];
  expected: readonly number[][];
  outlook: readonly number[];
  firstGoal: readonly number[];
};

/** Volume, rate and deal size of every month. */
function effectsOf(inputs: RePlanned, rows: Rows): number[][] {
  const { kept, keptFrom = 0, value, existing, lags, opening } = inputs;
  const { rates, become, lead, needed, expected, outlook, firstGoal } = rows;
  const all = outlook.map((_, place) => place + 1);
  const since = (month: number) => kept?.since[month - 1] ?? 1;
  const at = (row: readonly number[], month: number, least: number) =>
    month >= least ? (row[month - 1] ?? 0) : 0;
  const beyond = rates.map((rate, step) => {
    const over = Math.max(1, lags[step]!);
    return all.map((month) => {
      const stock = month <= over ? opening[step]! / over : 0;
      return expected[step + 1]![month - 1]! - rate * (at(expected[step]!, month - lags[step]!, 1) + stock);
    });
  });
  const volume = all.map((month) => {
    const [came, asked] = [expected[0]!, needed[0]!].map((row) => at(row, month - lead[0]!, since(month)));
    return value * become[0]! * (came! - asked!);
  });
  const rate = all.map(
    (month) =>
      value *
      sum(
        beyond.map(
          (row, step) =>
            become[step + 1]! * at(row, month - lead[step + 1]!, Math.max(since(month), lags[step]! + 1)),
        ),
      ),
  );
  const won = expected[expected.length - 1]!;
  const deal = all.map(
    (month) => outlook[month - 1]! - firstGoal[month - 1]! * existing - value * won[month - 1]!,
  );
  return [volume, rate, deal].map((effect, which) =>
    effect.map((one, place) => (place + 1 < keptFrom ? kept!.effects[which]![place]! : one)),
  );
}

/** The plan as its cells would tell it to a re-plan. */
export function standing(inputs: RePlanned): StandingPlan {
  const { goal, firstGoal, firstNeed, weights, afterwards, learned, needed, effects } =
    expectedNumbers(inputs);
  return {
    goal: inputs.goal,
    value: inputs.value,
    existing: inputs.existing,
    wholeCustomers: inputs.rounding === 'customers',
    weights,
    afterPlan: afterwards,
    plannedRates: inputs.rates,
    learnedRates: learned,
    lags: inputs.lags,
    opening: inputs.opening,
    volumes: inputs.actual,
    planned: inputs.planned,
    revenue: inputs.revenue,
    goalByMonth: goal,
    firstGoal,
    needed,
    firstNeed,
    effects,
    since: inputs.kept?.since ?? goal.map(() => 1),
    scenario: inputs.scenario,
  };
}

/** What the plan is after the deed: nothing but what is kept, the month and the choice of rates. */
export const rePlanned = (inputs: RePlanned, from: number, useLearned: boolean): RePlanned => ({
  ...inputs,
  useLearned,
  keptFrom: from,
  kept: rePlanOf(standing(inputs), from, useLearned).kept,
});

/** Of each step: how many entered in months whose conversions are known, and how many of those converted. */
function cohorts({ rates, lags, actual }: PlanInputs, all: readonly number[]): [number, number][] {
  return rates.map((_, step) => {
    const pairs = all.flatMap((month) => {
      const entered = actual[step]![month - lags[step]! - 1] ?? null;
      const converted = actual[step + 1]![month - 1] ?? null;
      return entered === null || converted === null ? [] : [[entered, converted] as const];
    });
    return [sum(pairs.map(([entered]) => entered)), sum(pairs.map(([, converted]) => converted))];
  });
}
