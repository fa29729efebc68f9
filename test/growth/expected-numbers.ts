/** The Growth plan's numbers computed apart from the sheet: plain arrays, a number for each month, stages from the top. */
import { customersNeeded } from '../../src/metrics/funnel/customers-needed';
import { funnelBacksolve } from '../../src/metrics/funnel/funnel-backsolve';
import type { PlanInputs } from './random-plan';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const clamp = (value: number) => Math.min(1, Math.max(0, value));

export type Scenario = { volume: number; conversion: number; value: number; existing: number };

export function expectedNumbers(inputs: PlanInputs) {
  const { months, stages } = inputs;
  const all = Array.from({ length: months }, (_, index) => index + 1);
  const last = stages - 1;
  const goal = goalByMonth(inputs, all);
  const seen = cohorts(inputs, all);
  const planned = inputs.rates;
  const learned = planned.map((rate, step) => {
    const [entered, converted] = [0, 1].map(
      (side) => (inputs.evidence[step]?.[side] ?? 0) + seen[step]![side]!,
    );
    const cases = inputs.weight + entered!;
    return cases > 0 ? clamp((inputs.weight * rate + converted!) / cases) : rate;
  });
  const rates = inputs.useLearned ? learned : planned;

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
  const needed = become.map((share, stage) =>
    all.map((month) => {
      const won = month + lead[stage]!;
      return share === 0 ? 0 : (won > months ? afterwards : toWin[stage]![won - 1]!) / share;
    }),
  );
  const tooLate = become.map((share, stage) =>
    share === 0 ? 0 : sum(toWin[stage]!.slice(0, lead[stage]!)) / share,
  );

  const late = sum(toWin[0]!.slice(0, lead[0]!));
  const inTime = sum(toWin[0]!) - late;
  const catchUp = inputs.catchUp && inTime > 0 ? sum(toWin[0]!) / inTime : 1;
  const atTop = all.map((month) => needed[0]![month - 1]! * (month + lead[0]! <= months ? catchUp : 1));

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
      goal.byMonth[month - 1]! * inputs.existing * inputs.scenario.existing,
  );
  const outlook = all.map((month) => inputs.revenue[month - 1] ?? forecast[month - 1]!);
  return { goal: goal.byMonth, learned, become, lead, needed, tooLate, expected, steps, forecast, outlook };
}

/** The goal spread by season and growth; after a re-plan only what the months before it left of it. */
function goalByMonth(inputs: PlanInputs, all: readonly number[]) {
  const { goal, existing, value, rounding, season, growth, startMonth, rePlan } = inputs;
  const from = rePlan?.from ?? 0;
  const frozen = all.map((month) => (month < from ? (rePlan?.revenue[month - 1] ?? 0) : 0));
  const rest = Math.max(0, goal - sum(frozen));
  const forRest = customersNeeded(rest, value, existing, rounding === 'customers' ? 'customers' : 'exact');
  const weights = all.map((month) =>
    month < from ? 0 : season[(startMonth + month - 1) % 12]! * (1 + growth) ** (month - 1),
  );
  const shares = weights.map((weight) => weight / sum(weights));
  const frozenCustomers = (revenue: number) => (revenue * (1 - existing)) / value;
  return {
    byMonth: all.map((month) => (month < from ? frozen[month - 1]! : rest * shares[month - 1]!)),
    // Months before a re-plan are held against the goal that they had.
    customers: all.map((month) =>
      month < from ? frozenCustomers(rePlan!.goal[month - 1]!) : forRest * shares[month - 1]!,
    ),
    needed: frozenCustomers(sum(frozen)) + forRest,
  };
}

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
