/** The first workings of the Funnel tab: the customers needed and the volume planned, month by month. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Formula } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import { isStream } from '../counts';
import type { Setting } from '../setting';
import { funnel, at as here } from './frame';

export function byMonth(setting: Setting): Part {
  const { counts, text, at, patterns, stages } = setting;
  const words = text.funnel;
  const places = at.assumptions;
  const { monthShare, monthNumber, monthPlanned, replanFrom } = places;
  const { from, to, figure, monthsToCustomer, needed, actual } = at.funnel;
  /** Whether what enters the top in a month can still become a customer inside the plan. */
  const isInTime = (column: string) => formula`${from(column)}+${monthsToCustomer(1)}<=${to('total')}`;
  const closed = (column: string) => here('closed', column);
  const row = (key: string, label: string, pattern: string, month: (column: string) => Formula) =>
    timedRow(funnel, setting, { key, label, labelStyle: 'how', pattern, totalPattern: pattern, month });
  return stack([
    blockHead(funnel, setting, 'by month', words.byMonth),
    timedRow(funnel, setting, {
      key: 'customers',
      label: words.customersByMonth,
      labelStyle: 'how',
      pattern: setting.volume(stages.length),
      totalPattern: patterns.exact,
      month: (column) => formula`${places.needed}*SUMIFS(${monthShare};${monthNumber};${from(column)})`,
    }),
    timedRow(funnel, setting, {
      key: 'planned',
      label: words.planned,
      labelStyle: 'how',
      pattern: setting.volume(1),
      totalPattern: patterns.exact,
      month: (column) =>
        formula`IF(COUNTIFS(${monthNumber};${from(column)};${monthPlanned};">=0")>0;SUMIFS(${monthPlanned};${monthNumber};${from(column)});${here(needed(1), column)}*IF(AND(${places.catchUp}=1;${replanFrom}=0;${isInTime(column)});${figure('catch-up')};1))`,
    }),
    row(
      'free',
      words.free,
      patterns.count,
      (column) =>
        formula`IF(OR(${closed(column)}=1;ISNUMBER(${here(actual(1), column)}));0;IF(${isInTime(column)};1;0))`,
    ),
    timedRow(funnel, setting, {
      key: 'last closed',
      label: words.lastClosed,
      labelStyle: 'how',
      pattern: patterns.plain,
      month: (column) => formula`${closed(column)}*${from(column)}`,
      total: () => formula`MAX(${at.funnel.months('last closed')})`,
    }),
    timedRow(funnel, setting, {
      key: 'last top',
      label: words.lastTop,
      labelStyle: 'how',
      pattern: patterns.plain,
      month: (column) => formula`IF(ISNUMBER(${here(actual(1), column)});${from(column)};0)`,
      total: () => formula`MAX(${at.funnel.months('last top')})`,
    }),
    ...(counts === 'customers'
      ? []
      : [
          dealSize(setting),
          row(
            'half',
            words.half,
            patterns.count,
            (column) =>
              formula`IF(${closed(column)}=1;IF(ISNUMBER(${here(actual(stages.length), column)});0;1);0)`,
          ),
        ]),
  ]);
}

/** What each customer of a month brought: of its revenue, or of the new one of those that pay every month. */
function dealSize(setting: Setting): Part {
  const { counts, existing, text, at, patterns, stages } = setting;
  return timedRow(funnel, setting, {
    key: 'deal size',
    label: text.funnel.dealSize,
    labelStyle: 'how',
    pattern: patterns.smallMoney,
    total: null,
    month: (column) => {
      const won = here(at.funnel.actual(stages.length), column);
      const earned = isStream(counts)
        ? formula`${at.forecast.at('arrNewActual', column)}`
        : formula`${at.forecast.at('actual', column)}-${at.forecast.at('original', column)}*${existing}`;
      const known = isStream(counts) ? formula`ISNUMBER(${earned})` : formula`${here('closed', column)}=1`;
      return formula`IF(AND(${known};ISNUMBER(${won}));IF(${won}>0;(${earned})/${won};"");"")`;
    },
  });
}
