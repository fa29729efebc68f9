/** Five methods that see a series differently, and what they expect together; with few seasons a plain one as well. */
import { autoregression } from './autoregression';
import { averaged, opinions } from './ets/average';
import {
  cautiousSeasonOf,
  noSeason,
  type Season,
  type SeasonKind,
  withoutSeason,
  withSeason,
} from './season';
import { isSeasonal, repeats } from './seasonality';
import { ahead, blend, isPositive, meanOf, type Outlook, widest } from './series';
import { levelAndLastYear, levelOutlook } from './short';
import { blockTheta, growthTheta } from './theta';

/** A longer season has more to learn than a series can teach a smoothing model. */
const longestSmoothed = 24;
/** In fewer seasons Akaike's criterion cannot afford one, however clear it is. */
const few = 4;
/**
 * How much of the plain way stays in where seasons are few: on the M3 monthly series cut to their last 24 to 42 months
 * it takes 1 % off the error and off the interval score.
 */
const plainShare = 1 / 4;

/** The expected values and their standard deviations. Needs two whole years where `period` is above 1. */
export function combination(values: readonly number[], period: number, periods: number): Outlook {
  const from = values.length;
  const kind: SeasonKind = isPositive(values) ? 'multiplicative' : 'additive';
  const season = period > 1 ? cautiousSeasonOf(values, period, kind) : noSeason;
  const adjusted = withoutSeason(values, season);
  const back = (mean: readonly number[], by: Season = season) => withSeason(mean, by, from);
  const inSeason = ({ mean, sd }: Outlook): Outlook => ({ mean: back(mean), sd: scaled(sd, season, from) });

  const smoothsSeason = canSmoothSeason(values, period);
  const smoothed = smoothing(smoothsSeason ? values : adjusted, smoothsSeason ? period : 1, periods);
  const every = smoothsSeason ? smoothed.every : inSeason(smoothed.every);
  const cautious = smoothsSeason ? smoothed.cautious : inSeason(smoothed.cautious);

  const growth = inSeason(growthTheta(adjusted, periods));
  const quarters = blockTheta(adjusted, periods, Math.max(2, Math.round(period / 4)));
  const proven = isSeasonal(values, period) ? season : noSeason;
  const regressed = back(autoregression(withoutSeason(values, proven), periods), proven);
  const members = [every.mean, cautious.mean, growth.mean, back(quarters), regressed];

  // Theta measures its spread without the season, which was learned from the same values.
  const learned = Math.sqrt((from - 2) / (from - 1 - period));
  const mean = ahead(periods, (step) => middleMean(members.map((member) => member[step]!)));
  const sd = ahead(periods, (step) => {
    const within = (every.sd[step]! + learned * growth.sd[step]!) / 2;
    const between = meanOf(members.map((member) => (member[step]! - mean[step]!) ** 2));
    return Math.sqrt(within * within + between);
  });
  const plain = () => levelAndLastYear(inSeason(levelOutlook(adjusted, periods)), values, period);
  const all = from < few * period ? blend({ mean, sd }, plain(), plainShare) : { mean, sd };
  return { mean: all.mean, sd: neverNarrower(all.sd, season) };
}

/** All smoothing models by their weights; and those without an undamped trend, since no trend goes on for ever. */
function smoothing(values: readonly number[], period: number, periods: number) {
  const all = opinions(values, period, periods);
  const cautious = all.filter(({ fit }) => fit.model.trend !== 'A');
  return { every: averaged(all), cautious: averaged(cautious) };
}

/** The mean of what is left without the lowest and the highest: one method gone wrong does no harm. */
function middleMean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return meanOf(sorted.slice(1, -1));
}

/**
 * The further ahead the less is known: no range is narrower than one before it, nor, where the season multiplies, than
 * that of the same month a year before. Only part of a range is in proportion to its month's factor: to widen a month
 * of a large factor by what a month of a small one may miss makes it several times too wide.
 */
function neverNarrower(sd: readonly number[], { kind, indices }: Season): number[] {
  if (kind === 'additive') return widest(sd);
  const places = indices.map((_, place) => widest(sd.filter((_, step) => step % indices.length === place)));
  return sd.map((_, step) => places[step % indices.length]![Math.floor(step / indices.length)]!);
}

const scaled = (sd: readonly number[], season: Season, from: number) =>
  season.kind === 'multiplicative' ? withSeason(sd, season, from) : sd;

/** Whether the smoothing models get the series with its season, to find it themselves, or without it. */
const canSmoothSeason = (values: readonly number[], period: number) =>
  period > 1 && period <= longestSmoothed && (values.length >= few * period || !repeats(values, period));
