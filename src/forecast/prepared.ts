/** A history made ready to be forecast: its season known, closed months taken out, jumps levelled, single odd values made usual. */
import { closedPlaces } from './closed';
import { type Odd, oddValues, withoutOdd } from './odd';
import { likelyPeriod } from './period';
import { levelOf } from './shift';

export type Prepared = {
  /** The values of the open places, as usual and at the level of the last ones. */
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
  const { factors, from = 0 } = levelOf(open, left) ?? {};
  const level = (factors ? open.map((value, at) => value * factors[at]!) : open).slice(from);
  const odd = oddValues(level, left);
  return {
    values: followsOdd ? level : withoutOdd(level, odd),
    open: left,
    period: isMostlyZero(level) ? 1 : left,
    odd: odd.map(({ at, usual }) => ({
      at: places[from + at]!,
      value: open[from + at]!,
      usual: usual / (factors?.[from + at] ?? 1),
    })),
    isClosed: (step) => isClosedAt(history.length + step),
  };
}

const isMostlyZero = (values: readonly number[]) =>
  values.filter((value) => value === 0).length > values.length / 2;
