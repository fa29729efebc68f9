/** How long a customer takes to earn back what it cost. */
import { formula } from '../formula';
import type { Model } from '../module';
import type { CellRef, Formula } from '../plan';

/** What a customer brings in a month, the share of it that stays, and what the first sale brings. */
type Earnings = Readonly<Record<'monthlyRevenue' | 'margin' | 'value', CellRef>>;

/**
 * Months of margin until the CAC is back; in a shop the first order's margin comes at once, the rest with repeat orders. A
 * dash where it is not known.
 */
export function payback(
  model: Model,
  { monthlyRevenue, margin, value }: Earnings,
  cac: CellRef | Formula,
): Formula {
  const first = model === 'ecommerce' ? formula`${value}*${margin}` : formula`0`;
  const rest = formula`MAX(0;${cac}-${first})/(${monthlyRevenue}*${margin})`;
  const monthly =
    model === 'ecommerce'
      ? formula`IF(AND(${margin}>0;${cac}<=${first});0;IF(${monthlyRevenue}*${margin}>0;${rest};"–"))`
      : formula`IF(${monthlyRevenue}*${margin}>0;${rest};"–")`;
  return formula`IF(ISNUMBER(${cac});${monthly};"–")`;
}
