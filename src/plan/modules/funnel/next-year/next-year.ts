/** What a funnel hands on to the plan that comes after it: what was learned, what is under way, what came in. */
import type { NextAnswers, Shown } from '../../../module';
import { sharesOfYear } from '../../../month-series';
import type { FunnelAnswers } from '../answers';
import { closedMonths, historyOf } from './history';
import { churnOf, revenuePerCustomer, spendOf } from './money';
import { type PlanRead, readPlan, type Spine } from './read';
import { underWay } from './under-way';

/** From so many months on a history knows the season better than it was typed. */
const monthsOfSeason = 24;

export function nextYear(answers: FunnelAnswers, shown: Shown, spine: Spine): NextAnswers<FunnelAnswers> {
  const plan = readPlan(answers, shown, spine);
  const history = historyOf(answers, plan);
  const season = history && history.values.length >= monthsOfSeason ? sharesOfYear(history) : undefined;
  const stock = answers.stages.map((_, stage) => (stage < plan.last ? underWay(answers, plan, stage) : null));
  const closed = closedMonths(plan.revenue).length;
  return {
    answers: {
      ...answers,
      value: revenuePerCustomer(answers, plan),
      stages: answers.stages.map((stage, index) => ({
        ...stage,
        ...learnedOf(plan, index),
        count: null,
        opening: stock[index]?.count ?? null,
      })),
      customersAtStart: plan.atEnd ?? answers.customersAtStart,
      openingRecurring: plan.recurring ?? answers.openingRecurring,
      churn: churnOf(answers, plan),
      spend: spendOf(answers, plan),
      history,
      season: season ? [...season] : answers.season,
      scenario: 'base',
    },
    blank: ['goal', 'goalCustomers'],
    said: {
      outlook: plan.outlook,
      open: plan.months.slice(closed),
      underWay: stock.some((one) => one !== null),
      isForecast: stock.some((one) => one?.isForecast ?? false),
      history: history ? { start: history.start, months: history.values.length } : null,
      learned: plan.evidence.filter(Boolean).length,
    },
  };
}

/** A step of which nothing was seen keeps its rate, and what that is. */
function learnedOf({ rates, evidence }: PlanRead, step: number): Partial<FunnelAnswers['stages'][number]> {
  const [rate, cases] = [rates[step], evidence[step]];
  if (!cases || !rate || rate <= 0) return { evidence: undefined };
  return { rate: Math.min(1, rate), source: 'learned', evidence: cases };
}
