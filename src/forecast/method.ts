/** Which way a series is forecast: how much of it there is decides. */
import { type Prepared, prepare } from './prepared';

/** From the least that a series can tell to the most. */
export const methods = ['constant', 'level', 'level and last year', 'combination'] as const;

export type Method = (typeof methods)[number];

/**
 * The way in which a series is forecast. What never varied stays as it is. Fitted methods beat plain ones from two
 * seasons on, without season from 16 values (both measured on M3); before that a whole year says what a year is like.
 */
export const methodOf = (values: readonly number[], period?: number): Method =>
  wayOf(prepare(values, period));

/** The same of a history that is prepared. */
export function wayOf({ values, period }: Prepared): Method {
  if (values.every((value) => value === values[0])) return 'constant';
  if (values.length >= (period < 4 ? 16 : 2 * period)) return 'combination';
  return period > 1 && values.length >= period ? 'level and last year' : 'level';
}
