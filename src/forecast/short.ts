/** What to expect from a history too short for fitted models: its level, a year ago, and little of its trend. */
import { type LastYear, lastYearOf } from './last-year';
import { line } from './line';
import { scaleOf } from './scale';
import { inSeason, neverNarrower, withoutSeason } from './season';
import { ahead, blend, meanOf, type Outlook, sumOf } from './series';
import { simpleSmoothing } from './ses';
import { growthTheta } from './theta';

/** How far a level may walk in a period, as a variance: so much in a season, and a share of the chance in a value. */
const walkOfSeason = 12 * 0.015 ** 2;
const walkOfChance = 0.09;

/**
 * The level and the last year moved by its growth, each by as much as the spread of a year is chance or season. Needs a
 * whole season. The more is known beyond it, the more trend has the level, and the more its own errors tell of the range.
 */
export function levelAndLastYear(
  values: readonly number[],
  period: number,
  periods: number,
  year: LastYear = lastYearOf(values, period, periods),
): Outlook {
  const { moved, share, noise, season } = year;
  const scale = scaleOf(values);
  const beyond = 1 - period / values.length;
  const adjusted = withoutSeason(values, season);
  const [calm, moving] = [levelOutlook(adjusted, periods), growthTheta(adjusted, periods)].map((outlook) =>
    inSeason(outlook, season, values.length),
  ) as [Outlook, Outlook];
  const level = blend(levelOutlook(values, periods), growthTheta(values, periods), beyond).mean;

  // A level that falls through 0 has no logarithm.
  const least = scale.size(meanOf(values)) / 100;
  const seen = (value: number) => scale.to(scale.back(0) === 1 ? Math.max(least, value) : value);
  const mean = ahead(periods, (step) =>
    scale.back((1 - share) * seen(level[step]!) + share * seen(moved[step]!)),
  );
  const members: readonly (readonly [weight: number, mean: readonly number[]])[] = [
    [1 - share, level],
    [share, moved],
    [1 / 2, calm.mean],
    [1 / 2, moving.mean],
  ];
  const sd = ahead(periods, (step) => {
    const walk = (step + 1) * (walkOfSeason / period + walkOfChance * noise);
    const own = scale.size(mean[step]!) * Math.sqrt(noise * (1 + share) + year.doubt / 3 + walk);
    const within = own + beyond * (moving.sd[step]! - own);
    const between = sumOf(members.map(([weight, each]) => weight * (each[step]! - mean[step]!) ** 2)) / 2;
    return Math.sqrt(within * within + between);
  });
  return { mean, sd: neverNarrower(sd, season) };
}

/** The level, halfway between the smoothed one and the plain mean where no trend is seen, and a part of the trend. */
export function levelOutlook(values: readonly number[], periods: number): Outlook {
  const { alpha, level, variance } = simpleSmoothing(values);
  const { slope, explained } = line(values);
  const share = trendShare(values.length, explained);
  const moves = Math.max(alpha, leastMoves);
  const start = explained < clear ? (level + meanOf(values)) / 2 : level;
  return {
    mean: ahead(periods, (step) => start + share * slope * (step + 1)),
    sd: ahead(periods, (step) => Math.sqrt(variance * (1 + step * moves * moves))),
  };
}

/** A few values cannot tell that a level never moves. Measured on the M3 monthly series cut to 6 to 12 months. */
const leastMoves = 0.3;

const clear = 0.8;
const veryClear = 0.95;

/**
 * How much of a straight line's slope goes on. A line explains a short history better than it foretells what comes:
 * measured on the M1, M3 and M4 series cut to 4 to 12 points, none of it is best below the first bound.
 */
function trendShare(length: number, explained: number): number {
  if (explained < clear) return 0;
  if (explained < veryClear) return length < 8 ? 0 : 1 / 4;
  return length < 6 ? 1 / 4 : length < 12 ? 1 / 2 : 1;
}
