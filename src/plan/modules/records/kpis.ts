/** KPIs that only rows can say, month by month: what Refresh has read of them. */
import { range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import { monthColumn } from '../../spine/timeline';
import { at, bar, line } from './frame';
import { kpiRow, type RowKpi } from './places';
import type { Setting } from './setting';

const look: Readonly<Record<RowKpi, string>> = {
  sales_cycle: patterns.oneDecimal,
  response_hour: patterns.percent,
  response_median: patterns.whole,
};

/** Undefined where the rows say none of those that the plan watches. */
export function kpis(setting: Setting): Part | undefined {
  const { text, kpis: watched, months } = setting;
  if (watched.length === 0) return undefined;
  const words = text.kpis;
  return stack([
    bar(setting, 'kpis', words.title, words.note),
    ...watched.map((id) =>
      line(
        setting,
        kpiRow(id),
        words[id],
        counting(months).map((month) => ({
          at: at(kpiRow(id), monthColumn(month)),
          style: 'computed',
          pattern: look[id],
        })),
      ),
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'crm_kpis',
          range: range(
            at(kpiRow(watched[0]!), monthColumn(1)),
            at(kpiRow(watched[watched.length - 1]!), monthColumn(months)),
          ),
          holds: 'kept',
          accepts: { unit: 'number' },
        },
      ],
    },
  ]);
}
