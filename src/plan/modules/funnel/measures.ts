/** What a plan tells the plan that it is a copy of: month by month, and the rates that it saw, matched by lag inside it. */
import type { Reading, Typed } from '../../deed';
import type { Measures } from '../../measures';
import { dayIn } from '../../month';
import { monthColumn } from '../../spine/timeline';

const byMonth = { goal: 'goal_by_month', outlook: 'outlook_by_month', actual: 'actual_revenue' } as const;

export const measures: Reading<Measures> = {
  names: ['month_starts', ...Object.values(byMonth), 'needed_volumes', 'stage_names', 'seen'],
  see(typed, { months, stages }) {
    const columns = Array.from({ length: months }, (_, month) => monthColumn(month + 1));
    const all = (name: string, row?: string) => columns.map((column) => numberIn(typed, name, row, column));
    return {
      months: columns.map((column) => dayIn(typed('month_starts', undefined, column))?.slice(0, 7) ?? ''),
      goal: all(byMonth.goal),
      outlook: all(byMonth.outlook),
      actual: all(byMonth.actual),
      stages: stages.map(({ id }) => ({
        id,
        name: String(typed('stage_names', `stage ${id}`, 'label') ?? ''),
        volume: all('needed_volumes', `needed ${id}`),
        seenIn: numberIn(typed, 'seen', `stage ${id}`, 'more 6') ?? 0,
        seenOut: numberIn(typed, 'seen', `stage ${id}`, 'more 7') ?? 0,
      })),
    };
  },
};

function numberIn(typed: Typed, name: string, row: string | undefined, column: string): number | null {
  const value = typed(name, row, column);
  return typeof value === 'number' ? value : null;
}
