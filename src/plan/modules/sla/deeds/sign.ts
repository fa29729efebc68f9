/** Sign the agreement: a day for each side, and the promises of its months as numbers that stand still. */
import * as v from 'valibot';
import type { Change, Deed } from '../../../deed';
import { dayIn, daySerial, isDay } from '../../../month';
import { Refused } from '../../../refused';
import { agreedMonths, monthNames, numberIn } from './cells';

export type Signing = {
  version: number | null;
  /** yyyy-mm-dd; null is blank. */
  from: string | null;
  until: string | null;
  stage: string;
  marketing: { name: string; on: string | null };
  sales: { name: string; on: string | null };
  /** Of its months: yyyy-mm, what signing would promise, and whether it is fixed already. */
  months: { month: string; promise: number | null; isFixed: boolean }[];
};

const day = v.nullable(v.pipe(v.string(), v.check(isDay, 'it is no day of the calendar')));
const press = v.object({ marketing: day, sales: day });

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** A side that signs later leaves what is fixed as it is. */
export const sign: Deed<Signing, v.InferOutput<typeof press>> = {
  names: [
    ...monthNames,
    'sla_version',
    'sla_from',
    'sla_until',
    'handover',
    'marketing_lead',
    'sales_lead',
    'signed_marketing',
    'signed_sales',
  ],
  press,
  see: (typed, size) => ({
    version: numberIn(typed('sla_version')),
    from: dayIn(typed('sla_from')),
    until: dayIn(typed('sla_until')),
    stage: text(typed('handover')),
    marketing: { name: text(typed('marketing_lead')), on: dayIn(typed('signed_marketing')) },
    sales: { name: text(typed('sales_lead')), on: dayIn(typed('signed_sales')) },
    months: agreedMonths(typed, size)
      .filter(({ inside }) => inside)
      .map(({ month, promise, fixed }) => ({ month, promise, isFixed: fixed !== null })),
  }),
  does(typed, size, { marketing, sales }): Change[] {
    if (marketing === null && sales === null)
      throw new Refused('Nobody has signed: give the day of at least one signature.');
    const signed = (side: 'marketing' | 'sales', on: string | null): Change[] =>
      on === null
        ? []
        : [{ name: `signed_${side}`, row: `signed ${side}`, column: 'c', value: daySerial(on) }];
    const fixed = agreedMonths(typed, size).flatMap((month): Change[] => {
      if (!month.inside) return [];
      const fix = (name: string, column: string, there: number | null, value: number | null): Change[] =>
        there !== null || value === null ? [] : [{ name, row: month.row, column, value }];
      return [
        ...fix('promises_fixed', 'b', month.fixed, month.need),
        ...fix('customers_fixed', 'e', month.customersFixed, month.customers),
      ];
    });
    return [...signed('marketing', marketing), ...signed('sales', sales), ...fixed];
  },
};
