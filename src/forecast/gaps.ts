/** Fills what is missing in a series. */
import type { History } from '../metrics/declare';
import { cautiousSeasonOf, withoutSeason, withSeason } from './season';
import { isPositive } from './series';

/**
 * Each missing value (undefined) on the straight line between its neighbours. Measured on monthly series with 6 % of
 * their months removed: as good as complete ones, while leaving the months out costs two fifths more error and zeros
 * double it. What is missing before the first value or after the last is left out.
 */
export function withoutGaps(values: Iterable<number | undefined>): number[] {
  const filled: number[] = [];
  let missing = 0;
  for (const value of values) {
    if (value === undefined) {
      if (filled.length > 0) missing += 1;
      continue;
    }
    const before = filled[filled.length - 1] ?? value;
    for (let step = 1; step <= missing; step += 1) {
      filled.push(before + ((value - before) * step) / (missing + 1));
    }
    filled.push(value);
    missing = 0;
  }
  return filled;
}

/** How often a place of the season must have come round before its absence says anything. */
const often = 2;

/**
 * Whether a value is missing every time: its place in the season has come round twice or more between the first and the
 * last value, and never had one. Lists that count rows leave out what did not sell.
 * @param period values in a season
 */
export function absentEverySeason(
  values: readonly (number | undefined)[],
  period: number,
): (index: number) => boolean {
  const known = values.flatMap((value, index) => (value === undefined ? [] : [index]));
  const [first = 0, last = -1] = [known[0], known[known.length - 1]];
  const present = new Set(known.map((index) => index % period));
  const rounds = (place: number) => {
    const earliest = first + ((((place - first) % period) + period) % period);
    return Math.floor((last - earliest) / period) + 1;
  };
  return (index) =>
    index > first &&
    index < last &&
    period > 1 &&
    !present.has(index % period) &&
    rounds(index % period) >= often;
}

/**
 * Without gaps: what is missing every season is 0, and whatever else is missing lies between its neighbours, from two
 * seasons on with its place in the season. Measured on the M3 monthly series cut to 30 months, 6 % of them removed: half
 * a season's change less wrong where the season is strong.
 */
export function completed(values: readonly (number | undefined)[], period: number): number[] {
  const isAbsent = absentEverySeason(values, period);
  const known = withoutEnds(values.map((value, index) => value ?? (isAbsent(index) ? 0 : undefined)));
  const filled = withoutGaps(known);
  return period > 1 && known.length >= often * period && known.includes(undefined)
    ? inSeason(known, filled, period)
    : filled;
}

/** A list without gaps, and where they were: its season is known later, if at all. */
export function listed(values: readonly (number | undefined)[]): History {
  const known = withoutEnds(values);
  const missing = known.flatMap((value, index) => (value === undefined ? [index] : []));
  return missing.length > 0 ? { values: withoutGaps(known), missing } : { values: known as number[] };
}

function withoutEnds(values: readonly (number | undefined)[]): (number | undefined)[] {
  const known = values.flatMap((value, index) => (value === undefined ? [] : [index]));
  return known.length > 0 ? values.slice(known[0], known[known.length - 1]! + 1) : [];
}

/** So often is the season learned again from what was filled in, until a gap no longer flattens it. */
const rounds = 5;

function inSeason(
  known: readonly (number | undefined)[],
  onLine: readonly number[],
  period: number,
): number[] {
  let filled = [...onLine];
  for (let round = 0; round < rounds; round += 1) {
    const season = cautiousSeasonOf(filled, period, isPositive(filled) ? 'multiplicative' : 'additive');
    const adjusted = withoutSeason(filled, season);
    const between = withoutGaps(
      adjusted.map((value, index) => (known[index] === undefined ? undefined : value)),
    );
    const back = withSeason(between, season, 0);
    filled = known.map((value, index) => value ?? back[index]!);
  }
  return filled;
}
