/** The counts behind three checks that look over the whole plan. */
import { formula } from '../../../formula';
import { wantsNumbers } from '../../../inputs';
import type { CellRange, CellRef, Formula, Input } from '../../../plan';
import { quarterColumn } from '../../../spine/timeline';
import type { Setting } from '../setting';

const joined = (parts: readonly Formula[], sign: string): Formula =>
  parts.reduce((all, part) => formula`${all}${sign}${part}`);

/**
 * Text in cells that want a number: it counts as 0 in the plan, so it must be told. A text of no length, such as a formula
 * gives that has nothing to say, is none. (1/LEN, for an error among the cells must not take the count away.)
 */
export const valuesThatAreNoNumbers = (inputs: readonly Input[]): Formula =>
  joined(
    inputs
      .filter(wantsNumbers)
      .map(({ range }) => formula`SUMPRODUCT(ISTEXT(${range})*ISNUMBER(1/LEN(${range})))`),
    '+',
  );

/** Months against the goal, quarters against the plan, sources against the forecast, customers against the need. */
export function sumsThatDisagree({ at, time, stages }: Setting): Formula {
  const { goal, frozenSoFar, restOfGoal } = at.assumptions;
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
      differs(formula`SUM(${months('goal')})`, formula`(${frozenSoFar}+${restOfGoal})`),
      differs(formula`SUM(${byQuarter})`, total('forecast')),
      differs(formula`SUM(${months('forecast')})`, formula`(${total('fromNew')}+${total('fromExisting')})`),
      differs(formula`${at.funnel.total(at.funnel.needed(stages.length))}`, at.funnel.total('customers')),
    ],
    '+',
  );
}

export const cellsWithErrors = (calculated: readonly CellRange[]): Formula =>
  joined(
    calculated.map((range) => formula`SUMPRODUCT(ISERROR(${range})*1)`),
    '+',
  );
