/** The agreement's months as its deeds read them. */
import { counting } from '../../../layout';
import type { Size, Typed } from '../../../module';
import { dayIn } from '../../../month';

export const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** A month of the plan: what the funnel needs, what is fixed for it, and what is promised. Null is blank or outside. */
export type AgreedMonth = {
  row: string;
  /** yyyy-mm; blank where the plan's first month is missing. */
  month: string;
  inside: boolean;
  need: number | null;
  fixed: number | null;
  promise: number | null;
  customers: number | null;
  customersFixed: number | null;
};

export const monthNames = [
  'month_starts',
  'promises',
  'promises_needed',
  'promises_inside',
  'promises_customers',
  'promises_fixed',
  'customers_fixed',
] as const;

export const agreedMonths = (typed: Typed, { months }: Size): AgreedMonth[] =>
  counting(months).map((number) => {
    const row = `month ${number}`;
    const of = (name: string) => numberIn(typed(name, row));
    return {
      row,
      month: dayIn(typed('month_starts', undefined, row))?.slice(0, 7) ?? '',
      inside: of('promises_inside') === 1,
      need: of('promises_needed'),
      fixed: of('promises_fixed'),
      promise: of('promises'),
      customers: of('promises_customers'),
      customersFixed: of('customers_fixed'),
    };
  });
