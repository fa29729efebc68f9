/** KPIs that are a share of one stage which reaches another: every step by its own cohorts, so that months between do no harm. */
import { formula, range } from '../../../formula';
import { counting } from '../../../layout';
import type { CellRange, Formula } from '../../../plan';
import type { Role } from '../../../size';
import { monthColumn } from '../../../spine/timeline';
import type { Ground, SourceOf } from './source';

/** Stages that the chain leads into, first to last; undefined where the funnel has one of its ends not. */
function stepsOf({ stage }: Ground, from: Role, to: Role): readonly number[] | undefined {
  const [first, last] = [stage(from), stage(to)];
  if (first === undefined || last === undefined || last <= first) return undefined;
  return counting(last).slice(first);
}

const product = (factors: readonly Formula[]): Formula =>
  factors.reduce((all, factor) => formula`${all}*${factor}`);

/** What came into a stage, and how many entered the stage above in the months that they belong to. */
const rowsOf = ({ at }: Ground, stage: number) => ({
  came: at.funnel.actual(stage),
  entered: at.funnel.seen(stage),
});

/** The chain over some months, each step pooled by itself: a dash where one of them has nobody who entered. */
function pooled(ground: Ground, steps: readonly number[], months: (row: string) => CellRange): Formula {
  const parts = steps.map((stage) => {
    const { came, entered } = rowsOf(ground, stage);
    return {
      step: formula`SUMIFS(${months(came)};${months(entered)};">=0")/SUM(${months(entered)})`,
      entered: formula`SUM(${months(entered)})`,
    };
  });
  const least = parts.map(({ entered }) => entered).reduce((all, entered) => formula`${all};${entered}`);
  return formula`IF(MIN(${least})>0;${product(parts.map(({ step }) => step))};"–")`;
}

/** The chain in one month. */
function inMonth(ground: Ground, steps: readonly number[], column: string): Formula {
  const at = (row: string) => ground.at.funnel.at(row, column);
  const known = steps
    .map((stage) => formula`ISNUMBER(${at(rowsOf(ground, stage).entered)})`)
    .reduce((all, each) => formula`${all};${each}`);
  const entered = product(steps.map((stage) => formula`${at(rowsOf(ground, stage).entered)}`));
  const rates = steps.map((stage) => {
    const { came, entered: above } = rowsOf(ground, stage);
    return formula`${at(came)}/${at(above)}`;
  });
  return formula`IF(AND(${known});IF(${entered}>0;${product(rates)};"");"")`;
}

export const chainOf =
  (from: Role, to: Role): SourceOf =>
  (ground) => {
    const steps = stepsOf(ground, from, to);
    if (!steps) return undefined;
    const planned = product(steps.map((stage) => formula`${ground.at.assumptions.rate(stage)}`));
    return {
      month: (column) => inMonth(ground, steps, column),
      toDate: pooled(ground, steps, ground.at.funnel.months),
      cases: formula`SUM(${ground.at.funnel.months(rowsOf(ground, steps[0]!).entered)})`,
      target: () => planned,
    };
  };

/** The chain of a month less the same of the three months before, in points. It needs three earlier months. */
export const changeOf =
  (from: Role, to: Role): SourceOf =>
  (ground) => {
    const steps = stepsOf(ground, from, to);
    if (!steps) return undefined;
    const threeBefore = (month: number) => (row: string) =>
      range(
        ground.at.funnel.at(row, monthColumn(month - 3)),
        ground.at.funnel.at(row, monthColumn(month - 1)),
      );
    return {
      month(column, month) {
        if (month < 4) return formula`""`;
        const [now, before] = [inMonth(ground, steps, column), pooled(ground, steps, threeBefore(month))];
        return formula`IF(AND(ISNUMBER(${now});ISNUMBER(${before}));100*(${now}-${before});"")`;
      },
      target: () => formula`0`,
    };
  };
