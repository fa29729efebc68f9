/** The count behind the check of sums that must agree. */
import { formula } from '../../../formula';
import type { CellRef, Formula } from '../../../plan';
import { joined } from '../../../spine/page/watched';
import { quarterColumn } from '../../../spine/timeline';
import type { Setting } from '../setting';

/** Months against the goal, quarters against the plan, sources against the forecast, customers against the need. */
export function sumsThatDisagree({ at, time, stages }: Setting): Formula {
  const { goal, replanFrom, came, needed, underWay, toWin } = at.assumptions;
  const kept = formula`SUM(${at.funnel.months('kept goal')})`;
  const before = formula`SUMIFS(${at.funnel.months(at.funnel.kept(stages.length))};${at.funnel.monthNumbers};"<"&${replanFrom})`;
  const { months, total, at: place } = at.forecast;
  const lastQuarter = quarterColumn(time.quarters.length);
  const byQuarter =
    time.quarters.length > 0
      ? { from: place('forecast', quarterColumn(1)), to: place('forecast', lastQuarter) }
      : months('forecast');
  const differs = (one: Formula, other: CellRef | Formula) =>
    formula`IF(ISNUMBER(${one}-${other});IF(ABS(${one}-${other})>ABS(${goal})/10^9+1/10^6;1;0);1)`;
  return joined(
    [
      differs(
        formula`SUM(${months('goal')})`,
        formula`IF(${replanFrom}>0;${kept}+MAX(0;${goal}-${came});${goal})`,
      ),
      differs(formula`SUM(${byQuarter})`, total('forecast')),
      differs(formula`SUM(${months('forecast')})`, formula`(${total('fromNew')}+${total('fromExisting')})`),
      differs(
        formula`${at.funnel.total(at.funnel.needed(stages.length))}`,
        formula`IF(${replanFrom}>0;${before}+${underWay}+${toWin};${needed})`,
      ),
    ],
    '+',
  );
}
