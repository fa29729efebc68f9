/** Where the plan stands today, what of it is already too late, and the months that its sentences name. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Formula } from '../../../plan';
import { monthAndYear } from '../../../spine/month-name';
import { blockHead } from '../../../spine/timed';
import { missingMoney } from '../page/levers';
import type { Setting } from '../setting';
import { figure, funnel, at as here } from './frame';

export function status(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const words = text.funnel.status;
  const { start, statusDate, needed, afterPlan } = at.assumptions;
  const {
    months,
    monthNumbers,
    monthsToCustomer,
    become,
    stillToWin,
    total,
    to,
    expected,
    needed: neededRow,
    figure: of,
  } = at.funnel;
  const [lead, length] = [monthsToCustomer(1), to('total')];
  const toWin = stillToWin(1);
  const [today, now, focus, late] = [of('today'), of('now'), of('focus'), of('late')];
  const count = { pattern: patterns.plain };
  const volume = { pattern: patterns.exact };
  const written = { style: 'computedText' };
  const monthOf = (number: Formula) => monthOfPlan(setting, number);
  const span = (first: Formula, last: Formula, isOne: Formula) =>
    formula`${monthOf(first)}&IF(${isOne};"";"${text.to}"&${monthOf(last)})`;
  // What enters from the first open month on can only serve later ones: the months until then are decided.
  const firstOpen = formula`${of('first open')}`;
  const lastDecided = formula`MIN(${length};${firstOpen}+${lead}-1)`;
  const last = setting.stages.length;
  const decidedBy = (row: string) =>
    formula`SUMIFS(${months(row)};${monthNumbers};">="&${firstOpen};${monthNumbers};"<"&(${firstOpen}+${lead}))`;
  const served = formula`MIN(${lead};${length})`;
  const openMonths = formula`(${length}-${lead})`;
  return stack([
    blockHead(funnel, setting, 'status', words.title),
    figure('today', words.today, formula`IF(ISNUMBER(${statusDate});${statusDate};TODAY())`, {
      pattern: patterns.day,
    }),
    figure(
      'now',
      words.now,
      formula`(YEAR(${today})-YEAR(${start}))*12+MONTH(${today})-MONTH(${start})+1`,
      count,
    ),
    figure('past', words.past, formula`MAX(0;MIN(${length};${now}-1))`, count),
    figure('focus', words.focus, formula`MAX(1;MIN(${length};${now}))`, count),
    figure('focus name', words.name, monthOf(formula`${focus}`), written),
    figure('first month', words.firstMonth, monthName(setting, formula`${start}`), written),
    figure('last month', words.lastMonth, monthOf(formula`${length}`), written),
    figure('late from', words.lateFrom, span(formula`1-${lead}`, formula`0`, formula`${lead}<=1`), written),
    figure(
      'late for',
      words.lateFor,
      span(formula`1`, formula`MAX(1;${served})`, formula`${served}<=1`),
      written,
    ),
    figure('serves', words.serves, monthOf(formula`${focus}+${lead}`), written),
    figure('replan month', words.replanMonth, monthOf(formula`MAX(1;${at.assumptions.replanFrom})`), written),
    figure('after the plan', words.afterPlan, formula`${needed}/${length}*${afterPlan}`, volume),
    figure('late', words.late, formula`SUMIFS(${months(toWin)};${monthNumbers};"<="&${lead})`, volume),
    figure('typed', words.typed, formula`MAX(${total('last top')};${total('last closed')})`, count),
    figure(
      'running',
      words.running,
      formula`IF(AND(${of('typed')}=0;${now}<=1;${at.assumptions.replanFrom}=0);0;1)`,
      count,
    ),
    figure('first open', words.firstOpen, formula`MAX(${of('typed')};${of('past')})+1`, count),
    figure('decided', words.decided, decidedBy(expected(last)), volume),
    figure('asked', words.asked, decidedBy(neededRow(last)), volume),
    figure('short', words.short, formula`MAX(0;${of('asked')}-${of('decided')})`, volume),
    figure('open name', words.openName, monthOf(firstOpen), written),
    figure('open serves', words.openServes, monthOf(formula`${firstOpen}+${lead}`), written),
    figure(
      'decided for',
      words.decidedFor,
      span(firstOpen, lastDecided, formula`${lastDecided}<=${firstOpen}`),
      written,
    ),
    figure(
      'late now',
      words.lateNow,
      formula`IF(${of('running')}=0;IF(${now}>${lead};0;${late});IF(${missingMoney(setting)}>0;${of('short')};0))`,
      volume,
    ),
    figure('late volume', words.lateVolume, formula`${here(at.funnel.needed(1), 'fourth')}`, volume),
    figure(
      'catch-up',
      words.catchUp,
      formula`IF(${total(toWin)}-${late}>0;${total(toWin)}/(${total(toWin)}-${late});1)`,
      { pattern: patterns.factor },
    ),
    figure(
      'catch-up volume',
      words.catchUpVolume,
      formula`IF(${become(1)}>0;IF(${openMonths}>0;${total(toWin)}/${become(1)}/${openMonths};0);0)`,
      volume,
    ),
    figure('average top', words.averageTop, formula`${total(at.funnel.needed(1))}/${length}`, volume),
  ]);
}

/** A month of the plan by its number, in words. */
export function monthOfPlan(setting: Setting, number: Formula): Formula {
  return monthName(setting, formula`EDATE(${setting.at.assumptions.start};${number}-1)`);
}

/** Three letters of it. */
export const briefMonth = (setting: Setting, number: Formula): Formula =>
  formula`LEFT(${monthOfPlan(setting, number)};3)`;

/** A date as the month's name and its year, in the plan's language. */
export function monthName({ at }: Setting, date: Formula): Formula {
  return monthAndYear(at.assumptions.namedMonths, date);
}
