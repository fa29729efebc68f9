/** CAC payback: how long a customer takes to earn back what winning them cost. */
import { Refusal } from '../refusal';

/**
 * Periods until the gross margin of a customer has paid back their CAC, in the periods of `arpa` (months for monthly
 * revenue). With churn some customers leave before they have paid, so the others take longer.
 * Source: Skok; with churn, the count of terms of the geometric series that add up to the CAC.
 * @throws Refusal when it is never paid back.
 */
export function cacPayback(cac: number, arpa: number, grossMargin: number, churn = 0): number {
  if (cac === 0) return 0;
  const margin = arpa * grossMargin;
  if (margin <= 0) throw new Refusal('cac', '0 while there is no margin', cac);
  if (cac * churn >= margin) {
    const hint = 'Customers leave before they have earned that much';
    throw new Refusal('cac', `below ${margin / churn} to be paid back`, cac, hint);
  }
  return churn === 0 ? cac / margin : Math.log1p((-cac * churn) / margin) / Math.log1p(-churn);
}
