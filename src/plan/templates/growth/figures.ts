/** What the answers so far come to: the funnel's need, the chance of the goal, and what growth costs. */
import { cac } from '../../../metrics/acquisition/cac';
import { cacPayback } from '../../../metrics/acquisition/cac-payback';
import { chanceOfCustomers } from '../../../metrics/chance/chance-of-customers';
import { volumeForChance } from '../../../metrics/chance/volume-for-chance';
import { customersNeeded, type Rounding } from '../../../metrics/funnel/customers-needed';
import { funnelBacksolve } from '../../../metrics/funnel/funnel-backsolve';
import { roundUp } from '../../../metrics/funnel/round-up';
import { ltv } from '../../../metrics/value/ltv';
import type { CostFigures, Draft, Figures, FunnelFigures, FunnelStage } from '../../template';

/** Where nobody leaves, the value of a customer is counted over five years. */
const monthsWithoutChurn = 60;

type Numbers = {
  readonly goal: number;
  readonly existing: number;
  readonly value: number;
  readonly months: number;
  readonly rounding: Rounding;
};

function numbersOf(answers: Draft): Numbers | undefined {
  const { goal, existing, value, months, rounding } = answers as Partial<Numbers>;
  if (goal === undefined || existing === undefined || value === undefined) return undefined;
  if (months === undefined || rounding === undefined) return undefined;
  return { goal, existing, value, months, rounding };
}

/** New customers over the whole plan, as its rounding has them; undefined until goal and value are there. */
export function customersOf(answers: Draft): number | undefined {
  const numbers = numbersOf(answers);
  if (!numbers) return undefined;
  const { goal, value, existing, rounding } = numbers;
  return customersNeeded(goal, value, existing, rounding === 'customers' ? 'customers' : 'exact');
}

function funnelFigures(answers: Draft, inSentence: (name: string) => string): FunnelFigures | undefined {
  const numbers = numbersOf(answers);
  const customers = customersOf(answers);
  const stages = answers.funnel as readonly FunnelStage[] | undefined;
  if (!numbers || customers === undefined || !stages) return undefined;
  const rates = stages.slice(1).map((stage) => stage.rate);
  if (!rates.every((rate) => rate !== undefined)) return undefined;
  const { goal, value, existing, months, rounding } = numbers;
  // Only what is shown is rounded: chance and further needs come of the exact volumes, as in the sheet.
  const monthly = funnelBacksolve(customers / months, rates);
  const shown = rounding === 'stages' ? monthly.map(roundUp) : monthly;
  const needed = customersNeeded(goal, value, existing, 'customers');
  const overallRate = rates.reduce((product, rate) => product * rate, 1);
  return {
    stages: stages.map((stage, index) => ({ ...stage, need: shown[index]! })),
    top: inSentence(stages[0]!.name),
    customers,
    needed,
    chance: chanceOfCustomers(needed, monthly[0]! * months, overallRate),
    volumeFor80: volumeForChance(needed, overallRate, 0.8) / months,
    examples: stages.slice(1).some((stage) => stage.source === 'example'),
  };
}

function costFigures(answers: Draft): CostFigures {
  const { spend, margin, churn, value, months, pays } = answers as Partial<
    Numbers & { spend: number; margin: number; churn: number; pays: 'monthly' | 'once' }
  >;
  const customers = customersOf(answers);
  const cost =
    spend === undefined || months === undefined || !customers ? undefined : cac(spend * months, customers);
  if (margin === undefined || value === undefined || months === undefined) return pickKnown({ cac: cost });
  const earned = value / months;
  const lifetime = pays === 'once' ? value * margin : lifetimeValue(earned, margin, churn);
  const ratio = cost && lifetime !== undefined ? lifetime / cost : undefined;
  const payback = !cost || margin === 0 ? undefined : cacPayback(cost, earned, margin);
  return pickKnown({ cac: cost, ltv: lifetime, ratio, payback });
}

const lifetimeValue = (earned: number, margin: number, churn: number | undefined) =>
  churn === undefined
    ? undefined
    : ltv(earned, margin, churn, churn === 0 ? { periods: monthsWithoutChurn } : {});

function pickKnown(figures: { [Key in keyof CostFigures]: number | undefined }): CostFigures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

/** Every figure that the answers allow so far. */
export function growthFigures(answers: Draft, inSentence: (name: string) => string): Figures {
  const funnel = funnelFigures(answers, inSentence);
  return { costs: costFigures(answers), ...(funnel ? { funnel } : {}) };
}
