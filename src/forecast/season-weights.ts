/** How a year is spread over its months. */
import { Refusal } from '../metrics/refusal';
import { cautiousSeasonOf } from './season';
import { isPositive, meanOf, sumOf } from './series';

/**
 * The share of a year that falls to each of its periods: `period` numbers of at least 0 that sum to 1, the first for
 * the place of the first value. From two years on it is the season without the trend, drawn towards equal shares by
 * as much as it may owe to chance; one year alone is believed by half.
 * @throws Refusal when there is less than a whole year, or a total that is not above 0.
 */
export function seasonWeights(values: readonly number[], period: number): number[] {
  if (values.length < period) {
    throw new Refusal('history', `at least one whole season of ${period} values`, values.length);
  }
  const equal = Array<number>(period).fill(1 / period);
  if (values.every((value) => value === 0)) return equal;
  const size = meanOf(values);
  if (size <= 0) throw new Refusal('history', 'above 0 in total', sumOf(values));
  const scaled = values.map((value) => value / size);
  if (period < 3) return equal;
  const amounts = values.length < 2 * period ? halfBelieved(scaled, period) : steady(scaled, period);
  const total = sumOf(amounts);
  return amounts.map((amount) => amount / total);
}

function steady(values: readonly number[], period: number): number[] {
  if (isPositive(values)) return [...cautiousSeasonOf(values, period, 'multiplicative').indices];
  return cautiousSeasonOf(values, period, 'additive').indices.map((index) => Math.max(0, 1 + index));
}

function halfBelieved(values: readonly number[], period: number): number[] {
  const last = values.slice(-period);
  const mean = meanOf(last);
  const first = (values.length - period) % period;
  return last.map((_, place) => Math.max(0, (mean + last[(place - first + period) % period]!) / 2));
}
