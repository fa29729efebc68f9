/** A history made ready to be forecast: its season known, closed months taken out, single odd values made usual. */
import { closedPlaces } from './closed';
import { type Odd, oddValues, withoutOdd } from './odd';
import { likelyPeriod } from './period';

export type Prepared = {
  /** The values of the open places, as usual. */
  readonly values: readonly number[];
  /** How many open places a season has. */
  readonly open: number;
  /** The same as far as forecasting goes: 1 where values come too seldom for a season. */
  readonly period: number;
  /** The odd values, followed or not, by their place in the whole history. */
  readonly odd: readonly Odd[];
  /** Whether the step so many after the history is one in which nothing ever comes. */
  readonly isClosed: (step: number) => boolean;
};

/**
 * @param told the values in a season; left out, it is looked for
 * @param followsOdd whether odd values stay as they are, and are named only
 */
export function prepare(
  history: readonly number[],
  told?: number,
  followsOdd: boolean | undefined = false,
): Prepared {
  const season = told ?? likelyPeriod(history);
  const closed = closedPlaces(history, season);
  const isClosedAt = (at: number) => closed?.[at % season] ?? false;
  const places = history.flatMap((_, at) => (isClosedAt(at) ? [] : [at]));
  const open = places.map((at) => history[at]!);
  const left = season - (closed ?? []).filter((each) => each).length;
  const odd = oddValues(open, left);
  return {
    values: followsOdd ? open : withoutOdd(open, odd),
    open: left,
    period: isMostlyZero(open) ? 1 : left,
    odd: odd.map((each) => ({ ...each, at: places[each.at]! })),
    isClosed: (step) => isClosedAt(history.length + step),
  };
}

const isMostlyZero = (values: readonly number[]) =>
  values.filter((value) => value === 0).length > values.length / 2;
