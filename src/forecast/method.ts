/** Which way a series is forecast: how much of it there is decides. */
import { periodOf } from './period';

/** From the least that a series can tell to the most. */
export const methods = ['constant', 'level', 'level and last year', 'combination'] as const;

export type Method = (typeof methods)[number];

/**
 * The way in which a series is forecast. What never varied stays as it is. Fitted methods beat plain ones from two
 * seasons on, without season from 16 values (both measured on M3); before that a whole year says what a year is like.
 */
export function methodOf(values: readonly number[], period: number): Method {
  const season = periodOf(values, period);
  if (values.every((value) => value === values[0])) return 'constant';
  if (values.length >= (season < 4 ? 16 : 2 * season)) return 'combination';
  return season > 1 && values.length >= season ? 'level and last year' : 'level';
}
