/** The count behind the check of sums that must agree. */
import { formula } from '../../../formula';
import type { CellRef, Formula } from '../../../plan';
import { joined } from '../../../spine/page/watched';
import { quarterColumn } from '../../../spine/timeline';
import { isStock } from '../counts';
import type { Setting } from '../setting';

/** Months against the goal, quarters against the plan, sources against the forecast, customers against the need. */
export function sumsThatDisagree(setting: Setting): Formula {
  const { counts, at, time, stages } = setting;
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
  // What recurs at the end of the last month is no sum of months.
  const atEnd = (key: string) =>
    formula`SUMIFS(${months(key)};${at.forecast.monthNumbers};${at.funnel.to('total')})`;
  const sources =
    counts === 'customers'
      ? formula`${total('fromNew')}`
      : formula`(${total('fromNew')}+${total('fromExisting')})`;
  const ofGoal = isStock(counts)
    ? [differs(atEnd('goal'), goal), differs(atEnd('forecast'), total('forecast'))]
    : [
        differs(
          formula`SUM(${months('goal')})`,
          formula`IF(${replanFrom}>0;${kept}+MAX(0;${goal}-${came});${goal})`,
        ),
        differs(formula`SUM(${byQuarter})`, total('forecast')),
        differs(formula`SUM(${months('forecast')})`, sources),
      ];
  return joined(
    [
      ...ofGoal,
      ...recurringThatDisagrees(setting).map((parts) => differs(parts, total('arrClosing'))),
      differs(
        formula`${at.funnel.total(at.funnel.needed(stages.length))}`,
        formula`IF(${replanFrom}>0;${before}+${underWay}+${toWin};${needed})`,
      ),
    ],
    '+',
  );
}

/** Opening, new, expansion, contraction and churned over the whole plan, where customers pay every month. */
function recurringThatDisagrees({ answers, at }: Setting): Formula[] {
  const { total } = at.forecast;
  if (answers.model !== 'subscription') return [];
  return [
    formula`(${total('arrOpening')}+${total('arrNew')}+${total('arrExpansion')}-${total('arrContraction')}-${total('arrChurned')})`,
  ];
}
