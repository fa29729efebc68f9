/** Revenue that comes back, in formulas: what stream.ts reckons as numbers. */
import { formula } from '../../formula';
import type { CellRef, Formula } from '../../plan';
import type { Setting } from './setting';

type Counted = Pick<Setting, 'at' | 'counts'>;

/** As good as everything stays: then months are counted, for nothing may be divided by nothing. */
const allStays = (stays: CellRef) => formula`ABS(1-${stays})<1/10^9`;

/** What an amount that recurs counts after so many months in which nobody is won. */
export function keptOver({ at, counts }: Counted, opening: CellRef | Formula, months: Formula): Formula {
  const { stays } = at.assumptions;
  if (counts === 'recurring') return formula`${opening}*POWER(${stays};${months})`;
  const all = formula`IF(${allStays(stays)};${months};${stays}*(1-POWER(${stays};${months}))/(1-${stays}))`;
  return formula`${opening}/12*${all}`;
}

/** What a customer counts that is won in a month of this number. */
export function worthOf({ at, counts }: Counted, month: CellRef): Formula {
  const { stays, yearlyPrice, billedFrom } = at.assumptions;
  const last = at.funnel.to('total');
  if (counts === 'recurring') return formula`${yearlyPrice}*POWER(${stays};${last}-${month})`;
  const months = formula`MAX(0;${last}-${month}-${billedFrom}+1)`;
  const all = formula`MAX(0;POWER(${stays};${billedFrom})-POWER(${stays};${last}-${month}+1))/(1-${stays})`;
  return formula`${yearlyPrice}/12*IF(${allStays(stays)};${months};${all})`;
}

/** What recurs at a month's end: what was there before, as far as it stays, and what is won. */
export const recurringAt = ({ at }: Counted, before: CellRef | Formula, won: CellRef | Formula): Formula =>
  formula`${before}*${at.assumptions.stays}+${at.assumptions.yearlyPrice}*${won}`;

/** What of it the goal counts: what recurs, or what is billed in the month. */
export function countedOf({ at, counts }: Counted, recurring: CellRef, won: CellRef | Formula): Formula {
  if (counts === 'recurring') return formula`${recurring}`;
  const { yearlyPrice, billedFrom } = at.assumptions;
  return formula`(${recurring}-${billedFrom}*${yearlyPrice}*${won})/12`;
}
