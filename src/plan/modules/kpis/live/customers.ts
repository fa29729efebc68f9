/** KPIs of customers: what one costs and brings, how many leave, and what all of them bring in a month. */
import { formula } from '../../../formula';
import type { CellRef, Formula } from '../../../plan';
import { payback } from '../../../spine/payback';
import { type Ground, overBoth, type Source, type SourceOf } from './source';

const orDash = (isKnown: Formula, value: Formula, none = '–') => formula`IF(${isKnown};${value};"${none}")`;

/**
 * Spend over the customers that it won, as many months later as the plan has to a customer, of the months that have both;
 * planned, over the customers that the goal needs.
 */
function costs({ at: { assumptions, forecast, funnel }, last }: Ground) {
  const [spend, won] = [forecast.months('spendActualBehind'), funnel.months(funnel.actual(last))];
  const customers = overBoth(won, spend);
  const lag = funnel.monthsToCustomer(1);
  const inTime = formula`SUMIFS(${assumptions.monthShare};${assumptions.monthNumber};">"&${lag})`;
  const wonBySpend = formula`(${assumptions.needed}*${inTime})`;
  const planned = formula`SUMIFS(${forecast.months('spendPlanned')};${forecast.monthNumbers};"<="&(${forecast.to('total')}-${lag}))`;
  const isPlanned = formula`AND(COUNT(${assumptions.input('spend')})+COUNT(${assumptions.monthSpend})>0;${wonBySpend}>0)`;
  return {
    customers,
    inMonth(column: string) {
      const [paid, came] = [forecast.at('spendActualBehind', column), funnel.at(funnel.actual(last), column)];
      return orDash(
        formula`AND(ISNUMBER(${paid});ISNUMBER(${came}))`,
        formula`IF(${came}>0;${paid}/${came};"")`,
        '',
      );
    },
    soFar: orDash(formula`${customers}>0`, formula`${overBoth(spend, won)}/${customers}`),
    planned: orDash(isPlanned, formula`${planned}/${wonBySpend}`),
  };
}

export const cac: SourceOf = (ground) => {
  const { customers, inMonth, soFar, planned } = costs(ground);
  return { month: inMonth, toDate: soFar, cases: customers, target: () => planned };
};

export const cacPayback: SourceOf = (ground) => {
  const { customers, inMonth, soFar, planned } = costs(ground);
  const back = (cost: Formula) => payback(ground.model, ground.at.assumptions, cost);
  return {
    month: (column) => noDash(back(inMonth(column))),
    toDate: back(soFar),
    cases: customers,
    target: () => back(planned),
  };
};

/** A month that is not known is blank. */
const noDash = (value: Formula) => formula`IF(ISNUMBER(${value});${value};"")`;

/** Lost over those who were there at the start, over the months whose losses are typed. */
function losses({ at: { forecast } }: Ground) {
  const [lost, atStart] = [forecast.months('lostActual'), forecast.months('atStart')];
  const known = formula`SUMIFS(${atStart};${lost};">=0")`;
  return {
    lost: formula`SUM(${lost})`,
    known,
    soFar: formula`SUM(${lost})/${known}`,
    inMonth: (column: string) => ({
      lost: forecast.at('lostActual', column),
      atStart: forecast.at('atStart', column),
    }),
  };
}

const isLost = (lost: CellRef, atStart: CellRef) => formula`AND(ISNUMBER(${lost});${atStart}>0)`;

export const churn: SourceOf = (ground) => leaving(ground, (share) => share);
export const retention: SourceOf = (ground) => leaving(ground, (share) => formula`1-${share}`);

function leaving(ground: Ground, said: (share: Formula) => Formula): Source {
  const { known, soFar, inMonth } = losses(ground);
  const { churn: planned, input } = ground.at.assumptions;
  return {
    month(column) {
      const { lost, atStart } = inMonth(column);
      return orDash(isLost(lost, atStart), said(formula`${lost}/${atStart}`), '');
    },
    toDate: orDash(formula`${known}>0`, said(soFar)),
    cases: known,
    target: () => orDash(formula`ISNUMBER(${input('churn')})`, said(formula`${planned}`)),
  };
}

/** The value of a customer at the churn that was seen; nobody knows it while nobody has left. */
function value(ground: Ground, share: Formula): Formula {
  const { monthlyRevenue, margin, lifetimeLimit } = ground.at.assumptions;
  const limited = formula`(1-POWER(1-${share};${lifetimeLimit}))/(${share})`;
  return formula`${monthlyRevenue}*${margin}*IF(${lifetimeLimit}>0;${limited};1/(${share}))`;
}

function lifetime(ground: Ground) {
  const { lost, known, soFar, inMonth } = losses(ground);
  const { margin } = ground.at.assumptions;
  return {
    cases: lost,
    soFar: orDash(formula`AND(${lost}>0;${known}>0;${margin}>0)`, value(ground, soFar)),
    inMonth(column: string) {
      const { lost: gone, atStart } = inMonth(column);
      const isKnown = formula`AND(ISNUMBER(${gone});${margin}>0)`;
      const there = formula`IF(AND(${gone}>0;${atStart}>0);${value(ground, formula`${gone}/${atStart}`)};"")`;
      return orDash(isKnown, there, '');
    },
  };
}

export const ltv: SourceOf = (ground) => {
  const target = () => formula`${ground.at.funnel.figure('ltv')}`;
  if (ground.model !== 'subscription') return { target };
  const { cases, soFar, inMonth } = lifetime(ground);
  return { month: inMonth, toDate: soFar, cases, target };
};

export const ltvToCac: SourceOf = (ground) => {
  const target = () => formula`3`;
  if (ground.model !== 'subscription') return { target };
  const [worth, cost] = [lifetime(ground), costs(ground)];
  const ratio = (one: Formula, other: Formula, none: string) =>
    orDash(
      formula`AND(ISNUMBER(${one});ISNUMBER(${other}))`,
      formula`IF(${other}>0;${one}/${other};"${none}")`,
      none,
    );
  return {
    month: (column) => ratio(worth.inMonth(column), cost.inMonth(column), ''),
    toDate: ratio(worth.soFar, cost.soFar, '–'),
    cases: worth.cases,
    target,
  };
};
