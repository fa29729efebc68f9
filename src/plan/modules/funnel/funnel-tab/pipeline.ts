/** What the funnel at the start still brings, and the customers that each stage is then still asked for. */
import { formula, range } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Cell } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import { monthColumn } from '../../../spine/timeline';
import type { Setting } from '../setting';
import { funnel, at as here, stageLabel } from './frame';

/** Customers from this stage and those below it, won so far: the stock at the start counts as evenly aged. */
export function opened(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  const words = text.funnel;
  const { opened: row, become, monthsToCustomer, expected, lag, from } = at.funnel;
  return stack([
    blockHead(funnel, setting, 'opened', words.opened, [
      words.customers,
      words.afterMonths,
      words.overMonths,
    ]),
    ...stages.map((stage) => {
      const key = row(stage);
      const [customers, after, over] = ['first', 'second', 'third'].map((column) => here(key, column));
      const look = { style: 'attribute', pattern: patterns.count };
      const attributes = (): Cell[] => [
        {
          at: customers!,
          formula: formula`${here(expected(stage + 1), 'third')}*${become(stage)}`,
          style: 'attribute',
          pattern: patterns.exact,
        },
        { at: after!, formula: formula`${monthsToCustomer(stage + 1)}`, ...look },
        { at: over!, formula: formula`MAX(1;${lag(stage + 1)})`, ...look },
      ];
      const isLast = stage === stages.length;
      return timedRow(funnel, setting, {
        key,
        label: stageLabel(setting, stage),
        labelStyle: 'how',
        attributes: isLast ? [] : attributes(),
        pattern: patterns.exact,
        total: null,
        month: (column) =>
          isLast
            ? formula`0*${from(column)}`
            : formula`${here(row(stage + 1), column)}+${customers!}*MIN(1;MAX(0;(${from(column)}-${after!})/${over!}))`,
      });
    }),
  ]);
}

/** The goal so far, less the pipeline so far, less what was asked for already: a surplus in one month serves the next. */
export function stillToWin(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  const { stillToWin: row, opened: won, until } = at.funnel;
  return stack([
    blockHead(funnel, setting, 'still to win', text.funnel.stillToWin),
    ...stages.map((stage) =>
      timedRow(funnel, setting, {
        key: row(stage),
        label: stageLabel(setting, stage),
        labelStyle: 'how',
        pattern: patterns.exact,
        month: (column, month) => {
          const before = month === 1 ? 'gap' : monthColumn(month - 1);
          const asked = range(here(row(stage), 'gap'), here(row(stage), before));
          return formula`MAX(0;SUM(${until('customers', month)})-${here(won(stage), column)}-SUM(${asked}))`;
        },
      }),
    ),
  ]);
}
