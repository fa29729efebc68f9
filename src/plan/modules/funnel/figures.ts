/** What home says of a plan that has a funnel. */
import { brokenIn } from '../../broken';
import type { Reading } from '../../deed';
import type { PlanFigures } from '../../figures';
import { cellsOf, countsFrom } from './deeds/cells';
import { dueMonth, monthNames, planMonths } from './deeds/months';
import { states } from './states';

export const figures: Reading<PlanFigures> = {
  names: ['goal', 'goal_counts', 'outlook', 'chance', 'state', 'broken', ...monthNames],
  see(typed, size) {
    const cells = cellsOf(typed, size);
    const months = planMonths(cells);
    // While something is missing, what the sheet works out is no answer, and it says none.
    const said = (name: string) => (cells.one('state') === Number(states.missing) ? null : cells.one(name));
    return {
      counts: countsFrom(cells),
      goal: cells.one('goal'),
      outlook: said('outlook'),
      chance: said('chance'),
      from: months[0]?.month || null,
      to: months[months.length - 1]?.month || null,
      checkInMonth: dueMonth(months),
      broken: brokenIn(cells.one('broken')),
    };
  },
};
