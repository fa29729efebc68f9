/** The counts behind three checks that look over the whole plan. */
import { formula } from '../../../formula';
import type { CellRange, CellRef, Formula } from '../../../plan';
import { quarterColumn } from '../../../spine/timeline';
import type { Setting } from '../setting';

const joined = (parts: readonly Formula[], sign: string): Formula =>
  parts.reduce((all, part) => formula`${all}${sign}${part}`);

/** Text in cells that want a number: it counts as 0 in the plan, so it must be told. */
export function valuesThatAreNoNumbers({ answers, at, stages }: Setting): Formula {
  const places = at.assumptions;
  const { actual, months } = at.funnel;
  const usual = ['goal', 'value', 'existing', 'growth', 'afterPlan', 'statusDate', 'customersAtStart'];
  const money = ['margin', 'churn', 'spend', 'wanted', 'rateWeight', 'replanFrom', 'replannedOn'];
  const ofModel = {
    subscription: ['earnedOver', 'lifetimeLimit'],
    project: ['earnedOver', 'projects'],
    ecommerce: ['repeatOrders', 'lifetimeLimit'],
  };
  const single = [...usual, ...money, ...ofModel[answers.model]].map(places.input);
  const { ratesTyped, lagsTyped, openings, evidence, factors, season, monthPlanned, frozenRevenue } = places;
  const { historyMonths, historyValues } = places;
  const blocks = [ratesTyped, lagsTyped, openings, evidence, factors, season, historyMonths, historyValues];
  const byMonth = { from: monthPlanned.from, to: frozenRevenue.to };
  const actuals = { from: months(actual(1)).from, to: months(actual(stages.length)).to };
  const ofMonths = ['actual', 'lostActual', 'spendActual'].map(at.forecast.months);
  const typed = [...single, ...blocks, byMonth, actuals, ...ofMonths];
  const list = joined(
    typed.map((part) => formula`${part}`),
    ';',
  );
  return formula`COUNTA(${list})-COUNT(${list})`;
}

/** Months against the goal, quarters against the plan, sources against the forecast, customers against the need. */
export function sumsThatDisagree({ at, time, stages }: Setting): Formula {
  const { goal, frozenSoFar, restOfGoal } = at.assumptions;
  const { months, total, at: place } = at.forecast;
  const lastQuarter = quarterColumn(time.quarters.length);
  const byQuarter =
    time.quarters.length > 0
      ? { from: place('forecast', quarterColumn(1)), to: place('forecast', lastQuarter) }
      : months('forecast');
  const differs = (one: Formula, other: CellRef | Formula) =>
    formula`IF(ISNUMBER(${one}-${other});IF(ABS(${one}-${other})>ABS(${goal})/10^9+1/10^6;1;0);1)`;
  return joined(
    [
      differs(formula`SUM(${months('goal')})`, formula`(${frozenSoFar}+${restOfGoal})`),
      differs(formula`SUM(${byQuarter})`, total('forecast')),
      differs(formula`SUM(${months('forecast')})`, formula`(${total('fromNew')}+${total('fromExisting')})`),
      differs(formula`${at.funnel.total(at.funnel.needed(stages.length))}`, at.funnel.total('customers')),
    ],
    '+',
  );
}

export const cellsWithErrors = (calculated: readonly CellRange[]): Formula =>
  joined(
    calculated.map((range) => formula`SUMPRODUCT(ISERROR(${range})*1)`),
    '+',
  );
