/** What the answers so far come to: the funnel's need, the chance of the goal, and what growth costs. */
import { cac } from '../../../../metrics/acquisition/cac';
import { cacPayback } from '../../../../metrics/acquisition/cac-payback';
import { customersNeeded, type Rounding } from '../../../../metrics/funnel/customers-needed';
import { funnelBacksolve } from '../../../../metrics/funnel/funnel-backsolve';
import { roundUp } from '../../../../metrics/funnel/round-up';
import { ltv } from '../../../../metrics/value/ltv';
import type { CostFigures, Figures, FunnelFigures } from '../../../dock-figures';
import { monthAfter } from '../../../month';
import type { Draft, FunnelStage } from '../../../questions';
import { flow, toCustomer } from '../flow';
import { stillToWin } from '../still-to-win';
import { asEqual, besidesOf, type Stream, worthsOf } from '../stream';
import { chanceWithCounts, needRange, volumeWithCounts } from './chance';
import { funnelOf, isCounted } from './funnel';
import { countsIn, goalIn, streamIn } from './goal-of';
import { leadTimes, monthWeights } from './timeline';

/** Where nobody leaves, the value of a customer is counted over five years. */
const monthsWithoutChurn = 60;

type Model = 'subscription' | 'project' | 'ecommerce';

type Numbers = {
  readonly goal: number;
  readonly existing: number;
  /** What a customer counts in the month in which it is won. */
  readonly each: number;
  readonly months: number;
  readonly rounding: Rounding;
  /** Where a customer counts for as long as it stays. */
  readonly stream: Stream | undefined;
};

function numbersOf(answers: Draft): Numbers | undefined {
  const { existing = 0, value, months, rounding } = answers as Partial<Numbers & Costs>;
  const goal = goalIn(answers);
  const each = countsIn(answers) === 'customers' ? 1 : value;
  if (goal === undefined || each === undefined) return undefined;
  if (months === undefined || rounding === undefined) return undefined;
  return { goal, existing, each, months, rounding, stream: streamIn(answers) };
}

/** New customers over the whole plan, as its rounding has them; undefined until goal and value are there. */
export function customersOf(answers: Draft): number | undefined {
  const numbers = numbersOf(answers);
  if (!numbers) return undefined;
  const { goal, each, existing, months, stream } = numbers;
  const rounding = numbers.rounding === 'customers' ? 'customers' : 'exact';
  if (!stream) return customersNeeded(goal, each, existing, rounding);
  const weights = monthWeights(answers);
  const worths = worthsOf(stream, months);
  const mean = sum(weights.map((weight, place) => weight * worths[place]!));
  const missing = Math.max(0, goal - besidesOf(stream, stream.opening, months));
  return missing > 0 && mean > 0 ? customersNeeded(missing, mean, 0, rounding) : 0;
}

function neededByMonth(answers: Draft): readonly number[] {
  const needed = customersOf(answers) ?? 0;
  return monthWeights(answers).map((weight) => weight * needed);
}

function funnelFigures(answers: Draft, inSentence: (name: string) => string): FunnelFigures | undefined {
  const numbers = numbersOf(answers);
  const customers = customersOf(answers);
  const funnel = funnelOf(answers);
  const steps: readonly Step[] = funnel.slice(1);
  if (!numbers || customers === undefined || !areKnown(steps)) return undefined;
  const { goal, each, existing, months, rounding, stream } = numbers;
  const stages = funnel.map(({ stage }) => stage);
  const weights = monthWeights(answers);
  const flowing = {
    rates: steps.map(({ rate }) => rate),
    lags: stages.slice(1).map((stage) => stage.lag ?? 0),
    // Asked for with a lag only, as in the answers.
    opening: stages.slice(0, -1).map((stage) => (leadTimes(stages)[0]! > 0 ? (stage.opening ?? 0) : 0)),
  };
  const { lead: leads } = toCustomer(flowing);
  const toWin = stillToWin(
    weights.map((weight) => customers * weight),
    flowing,
  );
  const perCustomer = funnelBacksolve(
    1,
    steps.map(({ rate }) => rate),
  );
  const needs = perCustomer.map((need, stage) =>
    served(toWin[stage]!, leads[stage]!, customers / months).map((customer) => customer * need),
  );
  // Only what is shown is rounded: chance and further needs come of the exact volumes, as in the sheet.
  const shown = (need: number) => (rounding === 'stages' ? roundUp(need) : need);
  const scenario = inScenario(steps, answers);
  const lead = leads[0]!;
  const conversion = product(scenario.map(({ rate }) => rate));
  const volumes = flow({ ...flowing, rates: scenario.map(({ rate }) => rate) }, needs[0]!, () => null);
  const byMonth = volumes[volumes.length - 1]!;
  const won = sum(byMonth);
  const worths = stream ? worthsOf(stream, months) : undefined;
  const equal = stream && asEqual(byMonth, worths!, goal - besidesOf(stream, stream.opening, months));
  const wanted = equal ? equal.wanted : customersNeeded(goal, each, existing, 'customers');
  // What is won, as tries at the top, whether it comes from there or was in the funnel already.
  const volume = (equal ? equal.expected : won) / conversion;
  const openMonths = months - lead;
  const free = needs[0]!.slice(0, openMonths);
  const atTop = sum(free);
  // The later a customer is won, the less it counts: more of the same volume brings what that one does.
  const brings = equal ? sum(free.map((top, place) => top * worths![place + lead]!)) : 0;
  const forOne = equal && brings > 0 ? (atTop * equal.each) / brings : 1;
  const more = (wanted > 0 ? volumeWithCounts(wanted, scenario, 0.8) : 0) - volume;
  const volumeFor80 = (atTop + more * forOne) / openMonths;
  const range = needRange(customers / months, scenario);
  return {
    stages: stages.map(({ name }, index) => ({
      name,
      ...(index > 0 ? { rate: steps[index - 1]!.rate } : {}),
      need: shown(sum(needs[index]!) / months),
    })),
    top: inSentence(stages[0]!.name),
    customers: won,
    customersByMonth: byMonth,
    needed: equal ? roundUp(customers) : wanted,
    chance: chanceWithCounts(wanted, volume, scenario),
    ...(openMonths > 0 ? { volumeFor80: Math.max(0, volumeFor80) } : {}),
    ...(range
      ? { counted: { customers: customersCounted(answers, stages[stages.length - 1]!), needRange: range } }
      : {}),
    months: monthsOf(answers, toWin[0]!.slice(0, lead), needs[0]!, perCustomer[0]!),
    examples: funnel.slice(1).some(({ stage }) => stage.source === 'example'),
  };
}

/** How many customers stand behind the rates. */
const customersCounted = (answers: Draft, { count, evidence }: FunnelStage) =>
  (isCounted(answers) ? count : evidence?.converted) ?? 0;

/** What a stage works for in each month, in customers. After the plan it goes on at its average pace. */
const served = (toWin: readonly number[], lead: number, afterwards: number) =>
  toWin.map((_, place) => toWin[place + lead] ?? afterwards);

type Step = { readonly rate: number | undefined; readonly cases: number | undefined };
type KnownStep = Step & { readonly rate: number };

const areKnown = (steps: readonly Step[]): steps is readonly KnownStep[] =>
  steps.length > 0 && steps.every(({ rate }) => rate !== undefined && rate > 0);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const product = (values: readonly number[]) => values.reduce((total, value) => total * value, 1);

/** The scenario's factor applies once from top to bottom, so every step gets an equal part of it. */
function inScenario(steps: readonly KnownStep[], { scenario, low, high }: Draft): readonly KnownStep[] {
  const factor = scenario === 'low' ? Number(low) : scenario === 'high' ? Number(high) : 1;
  const part = factor ** (1 / steps.length);
  return steps.map(({ rate, cases }) => ({ rate: Math.min(1, rate * part), cases }));
}

/** The need at the top month by month, those before the plan first. */
function monthsOf(answers: Draft, before: readonly number[], inPlan: readonly number[], each: number) {
  const start = String(answers.start);
  return [
    ...before.map((served, index) => ({
      month: monthAfter(start, index - before.length),
      need: served * each,
      isBefore: true,
    })),
    ...inPlan.map((need, index) => ({ month: monthAfter(start, index), need, isBefore: false })),
  ];
}

type Costs = {
  readonly value: number;
  readonly months: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly spend: number;
  readonly margin: number;
  readonly churn: number;
  readonly model: Model;
  readonly projectsPerCustomer: number;
  readonly repeatOrders: number;
};

/**
 * `won` are the customers of each month that the plan expects, as in the sheet: with lags, or in the low scenario, fewer
 * than it needs. Who is won before the lag has passed comes of spend before the plan.
 */
function costFigures(answers: Draft, won: readonly number[], lag: number): CostFigures {
  const { spend, margin, value, months } = answers as Partial<Costs>;
  const customers = sum(won.slice(lag));
  const cost =
    spend === undefined || months === undefined || !customers
      ? undefined
      : cac(spend * (months - lag), customers);
  if (!margin || value === undefined || months === undefined) return pickKnown({ cac: cost });
  const lifetime = lifetimeValue(answers, margin);
  const ratio = cost && lifetime !== undefined ? lifetime / cost : undefined;
  const payback = cost === undefined ? undefined : monthsToEarn(cost, answers, margin);
  return pickKnown({ cac: cost, ltv: lifetime, ratio, payback });
}

/** By the month for as long as a customer stays, by the projects it buys, or by the orders that follow the first. */
function lifetimeValue(answers: Draft, margin: number): number | undefined {
  const {
    value,
    months,
    churn,
    model,
    projectsPerCustomer = 1,
    repeatOrders = 0,
  } = answers as Partial<Costs>;
  if (value === undefined || months === undefined) return undefined;
  if (model === 'project') return value * margin * projectsPerCustomer;
  const stays = (earned: number) => {
    if (churn === undefined) return undefined;
    // What customers who stay buy less or more counts as lost and kept.
    const { expansion = 0, contraction = 0 } = answers as Partial<Costs>;
    const lost = model === 'subscription' ? churn + contraction - expansion : churn;
    return lost > 0 ? (earned * margin) / lost : ltv(earned, margin, 0, { periods: monthsWithoutChurn });
  };
  if (model !== 'ecommerce') return stays(value / earnedOver(answers));
  const repeats = stays(1);
  return repeats === undefined ? undefined : value * margin + repeats * value * repeatOrders;
}

/** Months that a customer's revenue is earned over: a year's price, or what one brings in the plan. */
const earnedOver = ({ model, months }: Draft) => (model === 'subscription' ? 12 : Number(months));

/** Months of margin that earn the cost back; with orders, the first one's margin comes at once. */
function monthsToEarn(cost: number, answers: Draft, margin: number): number | undefined {
  const { value = 0, model, repeatOrders = 0 } = answers as Partial<Costs>;
  if (model !== 'ecommerce') return cacPayback(cost, value / earnedOver(answers), margin);
  const open = cost - value * margin;
  if (open <= 0) return 0;
  return repeatOrders > 0 ? cacPayback(open, value * repeatOrders, margin) : undefined;
}

function pickKnown(figures: { [Key in keyof CostFigures]: number | undefined }): CostFigures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

/** Every figure that the answers allow so far. */
export function growthFigures(answers: Draft, inSentence: (name: string) => string): Figures {
  const funnel = funnelFigures(answers, inSentence);
  const [lag = 0] = leadTimes(funnelOf(answers).map(({ stage }) => stage));
  return {
    costs: costFigures(answers, funnel?.customersByMonth ?? neededByMonth(answers), lag),
    ...(funnel ? { funnel } : {}),
  };
}
