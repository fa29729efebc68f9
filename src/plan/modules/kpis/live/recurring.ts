/** KPIs of what recurs: how much it is at a month's end, and what of it stays. They are the bridge of the Forecast tab. */
import { formula } from '../../../formula';
import type { SourceOf } from './source';

/** Of closed months. Planned, in closed form, so that no month needs the cell of another: what was there, and what each month wins. */
export const recurring =
  (months: 1 | 12): SourceOf =>
  ({ at: { assumptions, forecast, funnel }, model, last }) => {
    if (model !== 'subscription') return undefined;
    const { openingRecurring, yearlyPrice, stays } = assumptions;
    const ofYear = months === 12 ? formula`` : formula`/12`;
    return {
      month: (column) =>
        formula`IF(${forecast.at('closed', column)}=1;${forecast.at('arrClosing', column)}${ofYear};"")`,
      target(_, month) {
        const won = funnel.months(funnel.needed(last));
        const numbers = funnel.monthNumbers;
        const share = formula`MAX(1/10^9;${stays})`;
        const stay = formula`${share}^(${String(month)}-${numbers})`;
        const alive = formula`SUMPRODUCT((${numbers}<=${String(month)})*${won}*${stay})`;
        return formula`(${openingRecurring}*${share}^${String(month)}+${yearlyPrice}*${alive})${ofYear}`;
      },
    };
  };

/** What customers of a month's start bring at its end; over several months one after the other. */
export const netRetention: SourceOf = ({ at: { assumptions, forecast }, model }) =>
  model === 'subscription'
    ? {
        month(column) {
          const kept = forecast.at('nrr', column);
          return formula`IF(AND(${forecast.at('closed', column)}=1;ISNUMBER(${kept}));${kept};"")`;
        },
        target: () => formula`${assumptions.stays}`,
      }
    : undefined;
