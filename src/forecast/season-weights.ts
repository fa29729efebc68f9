/** How a year is spread over its months. */
import { Refusal } from '../metrics/refusal';
import type { Options } from './forecast';
import { type EveryYear, lastYearOf } from './last-year';
import { prepare } from './prepared';
import { cautiousSeasonOf, type Season } from './season';
import { isPositive, meanOf, sumOf } from './series';

/**
 * The share of a year that falls to each of its periods: `period` numbers of at least 0 that sum to 1, the first for
 * the place of the first value. It is the season without the trend, drawn towards equal shares by as much as it may owe
 * to chance, and not led by single odd values; of less than two years the last one without its growth, by as much of
 * it as is season. Where nothing ever comes the share is 0.
 * @throws Refusal when there is less than a whole year, or a total that is not above 0.
 */
export function seasonWeights(
  history: readonly number[],
  period: number,
  { everyYear, followsOdd }: Pick<Options, 'everyYear' | 'followsOdd'> = {},
): number[] {
  if (history.length < period) {
    throw new Refusal('history', `at least one whole season of ${period} values`, history.length);
  }
  const equal = Array<number>(period).fill(1 / period);
  if (history.every((value) => value === 0)) return equal;
  if (sumOf(history) <= 0) throw new Refusal('history', 'above 0 in total', sumOf(history));
  if (period < 3) return equal;
  const { values, isClosed, open } = prepare(history, period, followsOdd);
  const size = meanOf(values);
  if (size <= 0) return equal;
  const amounts = amountsOf(
    seasonIn(
      values.map((value) => value / size),
      open,
      everyYear,
    ),
  );
  const total = sumOf(amounts);
  let next = 0;
  return equal.map((_, place) => (isClosed(place - history.length) ? 0 : amounts[next++]! / total));
}

function seasonIn(values: readonly number[], period: number, everyYear: EveryYear): Season {
  if (period < 2) return { kind: 'multiplicative', indices: [1] };
  if (values.length < 2 * period) return lastYearOf(values, period, 0, everyYear).season;
  return cautiousSeasonOf(values, period, isPositive(values) ? 'multiplicative' : 'additive');
}

const amountsOf = ({ kind, indices }: Season) =>
  kind === 'additive' ? indices.map((index) => Math.max(0, 1 + index)) : indices;
