/** How a KPI stands: its target and its actual to date, the last month, and one word on the difference of both. */
import { formula } from '../../formula';
import type { Formula } from '../../plan';
import { anyNumber, ofMonths } from './live/source';
import type { Row, Setting } from './setting';

/** Number of the last month that has a value; 0 where none has. */
export const lastMonth = ({ at }: Setting, { id }: Row): Formula =>
  formula`SUMPRODUCT(MAX(ISNUMBER(${at.months(id)})*${at.monthNumbers}))`;

const inLast = ({ at }: Setting, { id }: Row, of: 'months' | 'targetMonths'): Formula =>
  formula`SUMIFS(${at[of](id)};${at.monthNumbers};${at.kpi(id, 'lastMonth')})`;

export const last = (setting: Setting, row: Row): Formula =>
  formula`IF(${setting.at.kpi(row.id, 'lastMonth')}>0;${inLast(setting, row, 'months')};"–")`;

/** Against the month before, where that has a value. */
export function change({ at }: Setting, { id }: Row): Formula {
  const [months, number] = [at.months(id), at.kpi(id, 'lastMonth')];
  const before = formula`${at.monthNumbers};${number}-1`;
  return formula`IF(COUNTIFS(${before};${months};${anyNumber})>0;${at.kpi(id, 'last')}-SUMIFS(${months};${before});"–")`;
}

export function toDate(setting: Setting, row: Row): Formula {
  const { at } = setting;
  const months = at.months(row.id);
  if (row.toDate === 'pooled') return ofMonths(row.source.toDate!, months);
  if (row.toDate === 'latest') {
    const [now, last] = [row.source.toDate, at.kpi(row.id, 'last')];
    return now
      ? formula`IF(ISNUMBER(${ofMonths(now, months)});${ofMonths(now, months)};${last})`
      : formula`${last}`;
  }
  const all = row.toDate === 'chained' ? formula`PRODUCT(${months})` : formula`SUM(${months})`;
  return formula`IF(COUNT(${months})>0;${all};"–")`;
}

/** Of the same months as the actual. What is typed as a target goes before what the plan implies. */
export function planned(setting: Setting, row: Row): Formula {
  const { at } = setting;
  const { id, source } = row;
  const [months, targets, number] = [at.months(id), at.targetMonths(id), at.kpi(id, 'lastMonth')];
  const isKnown = formula`COUNTIFS(${targets};${anyNumber};${months};${anyNumber})>0`;
  if (row.toDate === 'sum') return formula`IF(${isKnown};SUMIFS(${targets};${months};${anyNumber});"–")`;
  const known = formula`IF(COUNTIFS(${at.monthNumbers};${number};${targets};${anyNumber})>0;${inLast(setting, row, 'targetMonths')};"–")`;
  const typed = at.kpi(id, 'target');
  // The plan's own is the same in every month.
  if (row.toDate === 'chained')
    return formula`IF(ISNUMBER(${typed});${typed};IF(${isKnown};${inLast(setting, row, 'targetMonths')}^COUNT(${months});"–"))`;
  return source.targetToDate
    ? formula`IF(ISNUMBER(${typed});${typed};${ofMonths(source.targetToDate, months)})`
    : known;
}

/** The difference, never a ratio: right for what is better when it is lower, for losses, and for a target of 0. */
export function status({ at }: Setting, { id, known }: Row): Formula {
  const [wanted, came, direction] = ['planned', 'toDate', 'direction'].map((column) =>
    at.kpi(id, column),
  ) as [ReturnType<typeof at.kpi>, ReturnType<typeof at.kpi>, ReturnType<typeof at.kpi>];
  const cases = at.kpi(id, 'cases');
  const upper = at.target(id, 'planned');
  const nearer = known
    ? formula`${wanted}`
    : formula`IF(${direction}=0;IF(${came}<${wanted};${wanted};${upper});${wanted})`;
  // How far inside: of a range the smaller of both distances to its bounds, without an upper bound that to the lower.
  const ahead = known
    ? formula`(${came}-${wanted})*${direction}`
    : formula`IF(${direction}=0;MIN(${came}-${wanted};IF(ISNUMBER(${upper});${upper}-${came};${came}-${wanted}));(${came}-${wanted})*${direction})`;
  const close = formula`ROUND(${ahead}+${at.tolerance}*ABS(${nearer});9)>=0`;
  const judged = formula`IF(ROUND(${ahead};9)>=0;${at.status('on')};IF(${close};${at.status('close')};${at.status('off')}))`;
  // Too few cases are told by a number only; a KPI that counts no cases has a dash there.
  const early = formula`IF(AND(ISNUMBER(${cases});SUM(${cases})<${at.tooFew});${at.status('early')};${judged})`;
  return formula`IF(AND(ISNUMBER(${came});ISNUMBER(${wanted}));${early};IF(ISNUMBER(${came});${at.status('untargeted')};"–"))`;
}

/** 1 where more is better, −1 where less is, 0 in a range. */
export function direction({ at }: Setting, { id, known }: Row): Formula {
  if (known) return formula`${String(known.better)}`;
  const better = at.kpi(id, 'better');
  return formula`IF(${better}=${at.better('within')};0;IF(${better}=${at.better('down')};-1;1))`;
}

/** The best month so far, in the KPI's own direction. */
export function best({ at }: Setting, { id }: Row): Formula {
  const months = at.months(id);
  return formula`IF(COUNT(${months})>0;IF(${at.kpi(id, 'direction')}=-1;MIN(${months});MAX(${months}));"–")`;
}
