/** The Growth plan's numbers computed apart from the sheet: plain arrays, a number for each month, stages from the top. */
import { funnelBacksolve } from '../../src/metrics/funnel/funnel-backsolve';
import type { RePlan } from '../../src/plan/modules/funnel/re-plan';
import { rePlanOf } from '../../src/plan/modules/funnel/re-plan';
import type { StandingPlan } from '../../src/plan/modules/funnel/standing-plan';
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
  const each = eachOf(inputs);
  const stream = streamOf(inputs);
  const there = stream && bridge(inputs, expected[last]!);
  const forecast = all.map((month) =>
    there
      ? there.counted[month - 1]!
      : expected[last]![month - 1]! * each * inputs.scenario.value +
        firstGoal[month - 1]! * inputs.existing * inputs.scenario.existing,
  );
  const outlook = all.map((month) => inputs.revenue[month - 1] ?? forecast[month - 1]!);
  const inForce = anew?.goal ?? goal.byMonth;
  const effects = effectsOf(inputs, { rates, become, lead, needed, expected, outlook, firstGoal });
  const open = all.map((month) => (inputs.revenue[month - 1] === null ? expected[last]![month - 1]! : 0));
  const worths = all.map((month) => (stream ? worthOf(stream, month, months) : each) * inputs.scenario.value);
  return {
    worths,
    open,
    recurring: there,
    whole: stream?.of === 'recurring' ? outlook[months - 1]! : sum(outlook),
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
function firstPlan(inputs: PlanInputs, all: readonly number[]) {
  const { goal, existing, rounding, season, growth, startMonth } = inputs;
  const weights = all.map((month) => season[(startMonth + month - 1) % 12]! * (1 + growth) ** (month - 1));
  const shares = weights.map((weight) => weight / sum(weights));
  const stream = streamOf(inputs);
  const besides = stream
    ? whole(
        stream,
        path(
          stream,
          stream.opening,
          all.map(() => 0),
        ),
      )
    : goal * existing;
  const mean = sum(
    shares.map((share, place) => share * (stream ? worthOf(stream, place + 1, all.length) : eachOf(inputs))),
  );
  const exact = Math.max(0, goal - besides) / mean;
  const needed = rounding === 'customers' ? Math.ceil(Number(exact.toFixed(6))) : exact;
  const planned =
    stream &&
    path(
      stream,
      stream.opening,
      shares.map((share) => needed * share),
    );
  return {
    weights,
    byMonth: planned
      ? planned.map((month) => (month * goal) / whole(stream, planned))
      : shares.map((share) => goal * share),
    customers: shares.map((share) => needed * share),
    needed,
  };
}

/** From the kept values alone: customers from new entries by month, and the goals that the open months then have. */
function madeAnew(
  inputs: PlanInputs,
  kept: RePlan['kept'],
  from: number,
  weights: readonly number[],
  lead: number,
) {
  const stream = streamOf(inputs);
  if (stream) return streamAnew(inputs, stream, kept, from, weights, lead);
  const { goal, existing, rounding, months } = inputs;
  const value = eachOf(inputs);
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

type Stream = {
  readonly of: 'revenue' | 'recurring';
  readonly price: number;
  readonly opening: number;
  readonly stays: number;
  readonly delay: number;
};

/** Written down apart from the product's own: month by month, a customer at a time. */
function streamOf({ counts, value, recurring }: PlanInputs): Stream | undefined {
  if (counts !== 'revenue' && counts !== 'recurring') return undefined;
  const { opening, churn, expansion, contraction, billedFrom } = recurring;
  const stays = Math.max(1e-9, 1 + expansion - contraction - churn);
  return { of: counts, price: value, opening, stays, delay: counts === 'revenue' ? billedFrom : 0 };
}

const eachOf = ({ counts, value }: PlanInputs) => (counts === 'customers' ? 1 : value);

/** What one customer of a month counts: a twelfth of its price for every month billed, or what is left of it at the end. */
function worthOf({ of, price, stays, delay }: Stream, month: number, months: number): number {
  if (of === 'recurring') return price * stays ** (months - month);
  let all = 0;
  for (let age = delay; age <= months - month; age++) all += (price / 12) * stays ** age;
  return all;
}

function path(stream: Stream, opening: number, won: readonly number[]): number[] {
  let there = opening;
  return won.map((customers) => {
    there = there * stream.stays + stream.price * customers;
    if (stream.of === 'recurring') return there;
    return (there - stream.delay * stream.price * customers) / 12;
  });
}

const whole = ({ of }: Stream, months: readonly number[]) =>
  of === 'recurring' ? months[months.length - 1]! : sum(months);

/** Recurring revenue as it was and is expected: typed new revenue, and where it is typed itself what that leaves. */
function bridge(inputs: RePlanned, won: readonly number[]) {
  const stream = streamOf(inputs)!;
  let there = stream.opening;
  const closing: number[] = [];
  const kept: number[] = [];
  const counted = won.map((customers, place) => {
    const typed = inputs.revenue[place] ?? null;
    const factor = typed === null ? inputs.scenario.value : 1;
    const bought = inputs.recurring.new[place] ?? stream.price * factor * customers;
    const opening = there;
    there =
      opening * (1 + inputs.recurring.expansion - inputs.recurring.contraction - inputs.recurring.churn) +
      bought;
    if (stream.of === 'recurring' && typed !== null) there = typed;
    closing.push(there);
    kept.push(opening > 0 ? (there - bought) / opening : stream.stays);
    return stream.of === 'recurring' ? there : (there - stream.delay * bought) / 12;
  });
  return { closing, counted, kept };
}

function streamAnew(
  { goal, rounding, months }: PlanInputs,
  stream: Stream,
  kept: RePlan['kept'],
  from: number,
  weights: readonly number[],
  lead: number,
) {
  const open = <Value>(values: readonly Value[]) => values.slice(from - 1);
  const then = kept.recurring![from - 2]!;
  const left = stream.of === 'recurring' ? goal : goal - sum(kept.revenue);
  const under = open(kept.volumes[kept.volumes.length - 1]!);
  const bringsAlready = whole(stream, path(stream, then, under));
  const inReach = weights.map((weight, place) => (place + 1 >= from + lead ? weight : 0));
  const mean = sum(
    inReach.map((weight, place) => (weight / sum(inReach)) * worthOf(stream, place + 1, months)),
  );
  const exact = from + lead > months ? 0 : (left - bringsAlready) / mean;
  const total =
    rounding === 'customers' ? Math.ceil(Number((exact + sum(under)).toFixed(6))) - sum(under) : exact;
  const won = inReach.map((weight) => (weight > 0 ? (Math.max(0, total) * weight) / sum(inReach) : 0));
  const goals = path(
    stream,
    then,
    under.map((customers, place) => customers + won[from - 1 + place]!),
  );
  const all = whole(stream, goals);
  const ofOpen =
    all > goal / 1e9
      ? goals.map((one) => (one * Math.max(0, left)) / all)
      : open(weights).map((weight) =>
          stream.of === 'recurring' ? Math.max(0, left) : (Math.max(0, left) * weight) / sum(open(weights)),
        );
  return { won, goal: [...kept.goal, ...ofOpen], months };
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
  const { kept, keptFrom = 0, existing, lags, opening } = inputs;
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
    return become[0]! * (came! - asked!);
  });
  const rate = all.map((month) =>
    sum(
      beyond.map(
        (row, step) =>
          become[step + 1]! * at(row, month - lead[step + 1]!, Math.max(since(month), lags[step]! + 1)),
      ),
    ),
  );
  const won = expected[expected.length - 1]!;
  const stream = streamOf(inputs);
  /** Customers as they count: from the re-plan on what they bring begins anew. */
  const counts = (customers: readonly number[], opening: number, then: number) => {
    if (!stream) return customers.map((count) => eachOf(inputs) * count);
    const first = path(stream, opening, customers);
    return keptFrom > 0
      ? [...first.slice(0, keptFrom - 1), ...path(stream, then, customers.slice(keptFrom - 1))]
      : first;
  };
  const ofWon = counts(won, stream?.opening ?? 0, kept?.recurring?.[keptFrom - 2] ?? 0);
  const deal = all.map(
    (month) => outlook[month - 1]! - (stream ? 0 : firstGoal[month - 1]! * existing) - ofWon[month - 1]!,
  );
  return [counts(volume, 0, 0), counts(rate, 0, 0), deal].map((effect, which) =>
    effect.map((one, place) => (place + 1 < keptFrom ? kept!.effects[which]![place]! : one)),
  );
}

/** The plan as its cells would tell it to a re-plan. */
export function standing(inputs: RePlanned): StandingPlan {
  const { goal, firstGoal, firstNeed, weights, afterwards, learned, needed, effects, recurring } =
    expectedNumbers(inputs);
  const stream = streamOf(inputs);
  return {
    goal: inputs.goal,
    counts: inputs.counts,
    value: eachOf(inputs),
    stream: stream
      ? {
          of: stream.of,
          price: stream.price,
          opening: stream.opening,
          stays: stream.stays,
          billedFrom: stream.delay,
          kept: recurring!.kept,
          typedNew: goal.map((_, place) => inputs.recurring.new[place] ?? null),
        }
      : null,
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
