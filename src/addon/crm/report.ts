/** What the sidebar is told of the rows: days as text, months beside what the plan has, checks with their place. */

import { counting } from '../../plan/layout';
import type { Size, Typed } from '../../plan/module';
import { linesOf, otherLines } from '../../plan/modules/records/answers';
import type { Asked, RowsRead } from '../../plan/modules/records/refresh/read-rows';
import { rowChecks } from '../../plan/modules/records/row-checks';
import { dayOf } from '../../plan/month';
import { monthColumn } from '../../plan/spine/timeline';
import type { CrmReport } from '../contract/crm';

const rowsOf = { revenue: 'actual', lost: 'lostActual', spend: 'spendActual' } as const;

export function reportOf(
  read: RowsRead,
  asked: Pick<Asked, 'answers' | 'start' | 'rowsBefore'>,
  size: Size,
  typed: Typed,
): CrmReport {
  const mapping = asked.answers;
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  const stages = size.stages.map(({ id }) => ({
    id,
    name: String(typed('stage_names', `stage ${id}`) ?? ''),
  }));
  const nameOf = (key: string) => stages.find(({ id }) => id === key)?.name ?? null;
  const inPlan = (key: string) =>
    counting(size.months).map((month) => {
      const column = monthColumn(month);
      const other = otherLines.find((what) => what === key);
      return number(
        other
          ? typed(`actual_${other}`, rowsOf[other], column)
          : typed('actual_volumes', `actual ${key}`, column),
      );
    });
  return {
    mapping,
    start: dayOf(asked.start).slice(0, 7),
    rows: [...read.rows],
    rowsBefore: [...asked.rowsBefore],
    upTo: read.upTo.map((day) => (day === undefined ? null : dayOf(day))),
    months: [...linesOf(mapping).keys()].map((key) => ({
      key,
      name: nameOf(key),
      crm: [...(read.counted.get(key) ?? [])],
      plan: inPlan(key),
    })),
    checks: read.odd.map(({ key, rows, source, row, said }) => ({
      key,
      does: rowChecks[key],
      rows,
      sheetId: mapping.sources[source]!.sheetId,
      row: row ?? null,
      said,
    })),
    learned: size.stages.slice(1).flatMap(({ id }) => {
      const rate = read.learned.steps.get(id)?.rate;
      if (!rate) return [];
      const { rows, converted, low, high, cases, meanDays, stillRising } = rate;
      return [
        {
          key: id,
          name: nameOf(id) ?? '',
          planned: number(typed('rates', `stage ${id}`)),
          rows,
          converted,
          rate: rate.rate,
          low,
          high,
          cases,
          days: meanDays ?? null,
          lag: read.learned.steps.get(id)?.lag ?? null,
          stillRising,
        },
      ];
    }),
    deal: read.deal
      ? {
          mean: read.deal.mean,
          median: read.deal.median,
          deals: read.deal.deals,
          ofLargest: read.deal.ofLargest,
        }
      : null,
    undo: [],
  };
}
