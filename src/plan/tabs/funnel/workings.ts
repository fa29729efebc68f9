/** The first workings of the Funnel tab: the names of months, the customers needed and the volume planned, month by month. */
import { formula } from '../../formula';
import { type Part, stack } from '../../layout';
import type { Formula } from '../../plan';
import type { Setting } from '../setting';
import { blockHead, timedRow } from '../timed';
import { figure, funnel, at as here } from './frame';

export function calendar(setting: Setting): Part {
  const { text, at } = setting;
  const { start } = at.assumptions;
  const last = formula`EDATE(${start};${at.funnel.to('total')}-1)`;
  const written = { style: 'computedText' };
  return stack([
    blockHead(funnel, setting, 'calendar', text.funnel.calendar),
    figure('first month', text.funnel.firstMonth, monthName(setting, formula`${start}`), written),
    figure('last month', text.funnel.lastMonth, monthName(setting, last), written),
  ]);
}

/** A date as the month's name and its year, in the plan's language. */
function monthName({ at }: Setting, date: Formula): Formula {
  const { seasonName, seasonNumber } = at.assumptions;
  return formula`INDEX(${seasonName};MATCH(MONTH(${date});${seasonNumber};0);1)&" "&YEAR(${date})`;
}

export function byMonth(setting: Setting): Part {
  const { text, at, patterns, stages } = setting;
  const { needed, monthShare, monthNumber, monthPlanned } = at.assumptions;
  const { from } = at.funnel;
  const asNeeded = at.funnel.needed(1);
  return stack([
    blockHead(funnel, setting, 'by month', text.funnel.byMonth),
    timedRow(funnel, setting, {
      key: 'customers',
      label: text.funnel.customersByMonth,
      labelStyle: 'how',
      pattern: setting.volume(stages.length),
      totalPattern: patterns.exact,
      month: (column) => formula`${needed}*SUMIFS(${monthShare};${monthNumber};${from(column)})`,
    }),
    timedRow(funnel, setting, {
      key: 'planned',
      label: text.funnel.planned,
      labelStyle: 'how',
      pattern: setting.volume(1),
      totalPattern: patterns.exact,
      month: (column) =>
        formula`IF(COUNTIFS(${monthNumber};${from(column)};${monthPlanned};">=0")>0;SUMIFS(${monthPlanned};${monthNumber};${from(column)});${here(asNeeded, column)})`,
    }),
  ]);
}
