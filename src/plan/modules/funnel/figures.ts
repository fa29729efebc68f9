/** What home says of a plan that has a funnel. */
import { brokenIn } from '../../broken';
import type { Reading } from '../../deed';
import type { PlanFigures } from '../../figures';
import { cellsOf, countsFrom } from './deeds/cells';
import { dueMonth, monthNames, planMonths } from './deeds/months';

export const figures: Reading<PlanFigures> = {
  names: ['goal', 'goal_counts', 'outlook', 'chance', 'broken', ...monthNames],
  see(typed, size) {
    const cells = cellsOf(typed, size);
    const months = planMonths(cells);
    return {
      counts: countsFrom(cells),
      goal: cells.one('goal'),
      outlook: cells.one('outlook'),
      chance: cells.one('chance'),
      from: months[0]?.month || null,
      to: months[months.length - 1]?.month || null,
      checkInMonth: dueMonth(months),
      broken: brokenIn(cells.one('broken')),
    };
  },
};
