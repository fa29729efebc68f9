/**
 * Re-plan: what the plan has to ask for from a month on so that the outlook is exactly the goal, given what came and what
 * is under way. Months before keep goal and need. One computation: the sidebar shows its numbers before, the deed writes
 * what it keeps, and from that the sheet's own formulas come to the same.
 */
import { flow, flowingIn, type Steps, sum, toCustomer } from './flow';
import { type Counting, countingFor, countingOnce, spread, streamSoFar } from './re-plan-counting';
import type { ByMonth, ByStage, StandingPlan } from './standing-plan';
import { wholeOf } from './stream';

export type RePlan = {
  /** What is written: all else follows from it. Lists of months before the re-plan are as long as these. */
  readonly kept: {
    readonly firstGoal: ByMonth;
    readonly firstNeed: ByMonth;
    readonly goal: ByMonth;
    readonly revenue: ByMonth;
    readonly since: ByMonth;
    readonly effects: ByStage<number>;
    /** What recurred at the end of each month before it, where that is counted. */
    readonly recurring: ByMonth | undefined;
    readonly rates: readonly number[];
    /** Before the re-plan the need as it was, from then on what is under way. */
    readonly volumes: ByStage<number>;
  };
  /** What came in before, customers under way from then on with what they count, and what new entries must bring. */
  readonly came: number;
  readonly underWay: number;
  readonly underWayCounts: number;
  readonly rest: number;
  /** Months in which an entry from then on can still become a customer: none, and the rest stays open. */
  readonly reach: number;
  readonly toWin: number;
  /** Customers from new entries, goal and need in force, all months. */
  readonly anew: ByMonth;
  readonly goal: ByMonth;
  readonly needed: ByStage<number>;
  /** Need at the top in an average month still in reach, then and as it stands; undefined where none is. */
  readonly volume: number | undefined;
  readonly volumeBefore: number | undefined;
  /** Where the plan lands then, in the scenario in use. */
  readonly outlook: number;
  /** Months before it without revenue, by place: what the plan expects of them counts as come. */
  readonly untyped: readonly number[];
  /** Whether planned volumes typed ahead decide where the plan lands. */
  readonly hasTypedAhead: boolean;
};

/** `from` is the month number, 2 for the second month. */
export function rePlanOf(plan: StandingPlan, from: number, useLearned: boolean): RePlan {
  const rates = useLearned ? plan.learnedRates : plan.plannedRates;
  const steps = { rates, lags: plan.lags, opening: plan.opening };
  const months = plan.weights.map((_, place) => place + 1);
  const isBefore = (month: number) => month < from;
  const before = months.filter(isBefore);
  const open = months.slice(before.length);
  const under = underWayOf(plan, steps, from);
  const won = under[under.length - 1]!;
  const counting = plan.stream
    ? countingFor(plan, plan.stream, won, from)
    : countingOnce(plan, won, before.length);
  const { came, rest, underWayCounts } = counting;
  const underWay = sum(open.map((month) => won[month - 1]!));
  const { anew, reach, toWin } = newEntries(plan, steps, from, counting, underWay);
  const ofOpen = counting.goalsOf(open.map((month) => won[month - 1]! + anew[month - 1]!));
  const needed = neededFrom(plan, steps, from, under, anew);
  const volumes = under.map((volumesOf, stage) =>
    months.map((month, place) => (isBefore(month) ? plan.needed[stage]![place]! : volumesOf[place]!)),
  );
  const inReach = open.filter((month) => month + toCustomer(steps).lead[0]! <= months.length);
  const average = (need: ByMonth) =>
    inReach.length > 0 ? sum(inReach.map((month) => need[month - 1]!)) / inReach.length : undefined;
  return {
    kept: {
      firstGoal: plan.firstGoal,
      firstNeed: plan.firstNeed,
      goal: before.map((month) => plan.goalByMonth[month - 1]!),
      revenue: counting.revenue,
      since: months.map((month) => (isBefore(month) ? plan.since[month - 1]! : from)),
      effects: plan.effects.map((effect) => effect.slice(0, before.length)),
      recurring: counting.recurring,
      rates,
      volumes,
    },
    came,
    underWay,
    underWayCounts,
    rest,
    reach,
    toWin,
    anew,
    goal: [...plan.goalByMonth.slice(0, before.length), ...ofOpen],
    needed,
    volume: average(needed[0]!),
    volumeBefore: average(plan.needed[0]!),
    outlook: landing(plan, steps, needed[0]!),
    untyped: before.flatMap((month) => (plan.revenue[month - 1] === null ? [month - 1] : [])),
    hasTypedAhead: open.some((month) => plan.planned[month - 1] !== null),
  };
}

/** Base rates: before the re-plan what was typed, else what flows; from then on what still comes of all that. */
function underWayOf({ volumes, planned, needed }: StandingPlan, steps: Steps, from: number): number[][] {
  const top = needed[0]!.map((need, place) => planned[place] ?? need);
  const before = flow(steps, top, (stage, month) => volumes[stage]![month - 1]!);
  const under = [before[0]!.map((volume, place) => (place + 1 < from ? volume : 0))];
  steps.rates.forEach((_, step) => {
    const above = under[step]!;
    under.push(
      before[step + 1]!.map((volume, place) =>
        place + 1 < from ? volume : flowingIn(steps, step, above, place + 1),
      ),
    );
  });
  return under;
}

/** The customers that the rest takes, over the months that what enters from then on can still serve. */
function newEntries(
  { weights, wholeCustomers }: StandingPlan,
  steps: Steps,
  from: number,
  { rest, worths }: Counting,
  underWay: number,
) {
  const first = from + toCustomer(steps).lead[0]!;
  const reach = Math.max(0, weights.length - first + 1);
  const worth = sum(
    spread(1, weights.slice(first - 1)).map((share, place) => share * worths[first - 1 + place]!),
  );
  const exact = reach > 0 && worth > 0 ? rest / worth : 0;
  const whole = Math.ceil(Number((underWay + exact).toFixed(6))) - underWay;
  const toWin = reach > 0 && worth > 0 ? Math.max(0, wholeCustomers ? whole : exact) : 0;
  const anew = [...weights.slice(0, first - 1).map(() => 0), ...spread(toWin, weights.slice(first - 1))];
  return { reach, toWin, anew };
}

function neededFrom(plan: StandingPlan, steps: Steps, from: number, under: ByStage<number>, anew: ByMonth) {
  const { become, lead } = toCustomer(steps);
  const months = anew.length;
  return under.map((volumes, stage) =>
    volumes.map((volume, place) => {
      const month = place + 1;
      if (month < from) return plan.needed[stage]![place]!;
      const due = month + lead[stage]!;
      const asked = due > months ? plan.afterPlan : anew[due - 1]!;
      return volume + (become[stage]! > 0 ? asked / become[stage]! : 0);
    }),
  );
}

/** Where a plan lands whose needs stay as they are, by what is typed in it. */
export const outlookOf = (plan: StandingPlan): number =>
  landing(plan, { rates: plan.plannedRates, lags: plan.lags, opening: plan.opening }, plan.needed[0]!);

/** Actual revenue where it is typed, else what the forecast then is. */
function landing(plan: StandingPlan, steps: Steps, need: ByMonth): number {
  const { volume, conversion, value, existing } = plan.scenario;
  const rates = steps.rates.map((rate) => Math.min(1, rate * conversion ** (1 / steps.rates.length)));
  const top = need.map((needed, place) => volume * (plan.planned[place] ?? needed));
  const expected = flow({ ...steps, rates }, top, (stage, month) => plan.volumes[stage]![month - 1]!);
  const won = expected[expected.length - 1]!;
  if (plan.stream) return wholeOf(plan.stream, streamSoFar(plan, plan.stream, won, value).counted);
  return sum(
    plan.revenue.map(
      (typed, place) =>
        typed ?? plan.value * value * won[place]! + plan.firstGoal[place]! * plan.existing * existing,
    ),
  );
}
