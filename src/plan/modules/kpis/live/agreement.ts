/** KPIs of the agreement: counted by the weekly checks where the plan has them, else typed. */
import { formula } from '../../../formula';
import type { CellRef } from '../../../plan';
import { anyNumber, type Ground, type Source, type SourceOf } from './source';

type Weekly = NonNullable<Ground['weekly']>;

/** The share of one column of the months in another, months with both a number. */
const shareOf = ({ at, month, months }: Weekly, part: string, whole: string): Source => {
  const sum = formula`SUMIFS(${months(whole)};${months(part)};${anyNumber})`;
  return {
    month(_, number) {
      const [one, all] = [at(month(number), part), at(month(number), whole)];
      return formula`IF(AND(ISNUMBER(${one});ISNUMBER(${all}));IF(${all}>0;${one}/${all};"");"")`;
    },
    toDate: formula`IF(${sum}>0;SUM(${months(part)})/${sum};"–")`,
    cases: sum,
  };
};

const promised = (cell: CellRef) => () => formula`IF(ISNUMBER(${cell});${cell};"–")`;

/** Leads accepted: delivered less rejected. */
export const acceptance: SourceOf = ({ weekly, sla }) => {
  const target = sla ? { target: promised(sla.acceptedPromised) } : {};
  return weekly ? { ...shareOf(weekly, 'counted', 'delivered'), ...target } : target;
};

/** Of the weeks whose answers were counted. */
export const answeredInAnHour: SourceOf = ({ weekly, sla }) => {
  const cell = sla?.hourPromised ?? weekly?.hourPromised;
  const target = cell ? { target: promised(cell) } : {};
  return weekly ? { ...shareOf(weekly, 'answered', 'first'), ...target } : target;
};

/** Counted against what was promised, in the months whose checks are over: those have a gap. */
export const delivery: SourceOf = ({ weekly }) => {
  const target = () => formula`1`;
  if (!weekly) return { target };
  const { at, month, months } = weekly;
  const over = (column: string) => formula`SUMIFS(${months(column)};${months('gap')};${anyNumber})`;
  return {
    month(_, number) {
      const [gap, counted, wanted] = (['gap', 'counted', 'promised'] as const).map((column) =>
        at(month(number), column),
      ) as [CellRef, CellRef, CellRef];
      return formula`IF(ISNUMBER(${gap});IF(${wanted}>0;${counted}/${wanted};"");"")`;
    },
    toDate: formula`IF(${over('promised')}>0;${over('counted')}/${over('promised')};"–")`,
    target,
  };
};
