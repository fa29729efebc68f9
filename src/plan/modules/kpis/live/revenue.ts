/** KPIs of revenue: what came in, against the goal and the year before, and per customer. */
import { formula } from '../../../formula';
import { anyNumber, type Ground, overBoth, type SourceOf } from './source';

/** Whether the actual revenue is what the goal counts. */
const countsRevenue = ({ goalCounts }: Ground) => goalCounts === 'booked' || goalCounts === 'revenue';

export const revenue: SourceOf = (ground) => {
  if (!countsRevenue(ground)) return undefined;
  const { forecast } = ground.at;
  const came = (column: string) => forecast.at('actual', column);
  return {
    month: (column) => formula`IF(ISNUMBER(${came(column)});${came(column)};"")`,
    target: (column) => formula`${forecast.at('goal', column)}`,
  };
};

export const attainment: SourceOf = ({ at: { forecast } }) => {
  const [came, goal] = [forecast.months('actual'), forecast.months('goal')];
  const goalSoFar = formula`SUMIFS(${goal};${came};${anyNumber})`;
  return {
    month(column) {
      const [actual, wanted] = [forecast.at('actual', column), forecast.at('goal', column)];
      return formula`IF(ISNUMBER(${actual});IF(${wanted}>0;${actual}/${wanted};"");"")`;
    },
    toDate: formula`IF(${goalSoFar}>0;SUM(${came})/${goalSoFar};"–")`,
    target: () => formula`1`,
  };
};

/** Against the same months of the year before, as the history has them. */
export const salesGrowth: SourceOf = (ground) => {
  if (!countsRevenue(ground) || !ground.hasHistory) return undefined;
  const { assumptions, forecast } = ground.at;
  const { historyMonths, historyValues, historyUnit } = assumptions;
  const yearBefore = (column: string) =>
    formula`SUMIFS(${historyValues};${historyMonths};EDATE(${forecast.at('head', column)};-12))`;
  const isKnown = (column: string) =>
    formula`AND(${historyUnit}=1;COUNTIFS(${historyMonths};EDATE(${forecast.at('head', column)};-12))>0;${yearBefore(column)}>0)`;
  const against = (row: string, none: string) => (column: string) => {
    const now = forecast.at(row, column);
    return formula`IF(AND(ISNUMBER(${now});${isKnown(column)});${now}/${yearBefore(column)}-1;"${none}")`;
  };
  return { month: against('actual', ''), target: against('goal', '–') };
};

/** New revenue per new customer, over the months that have both. */
export const perCustomer: SourceOf = ({ at, last }) => {
  const { existing, value, input } = at.assumptions;
  const { forecast, funnel } = at;
  const won = funnel.months(funnel.actual(last));
  const came = forecast.months('actual');
  const customers = overBoth(won, came);
  const planned = formula`SUMPRODUCT(ISNUMBER(${won})*ISNUMBER(${came});${forecast.months('original')})`;
  const newRevenue = formula`(${overBoth(came, won)}-${existing}*${planned})`;
  return {
    month: (column) => formula`${funnel.at('deal size', column)}`,
    toDate: formula`IF(${customers}>0;${newRevenue}/${customers};"–")`,
    cases: customers,
    target: () => formula`IF(ISNUMBER(${input('value')});${value};"–")`,
  };
};
