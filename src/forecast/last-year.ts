/** What the last season of a series tells of the next, and how much of it is season rather than chance. */
import { line } from './line';
import { type Scale, scaleOf } from './scale';
import type { Season } from './season';
import { ahead, meanOf, sumOf, varianceOf } from './series';

/** Whether every year is like the last, where somebody who knows has said so. */
export type EveryYear = boolean | null | undefined;

export type LastYear = {
  /** The last season moved by as much of its growth as can be believed. */
  readonly moved: readonly number[];
  /** How much of the spread of the last season is season, from 0 to 1. */
  readonly share: number;
  /** The variance of chance in one value, on the scale of the series. */
  readonly noise: number;
  /** The variance of the growth to come that the seen growth does not tell. */
  readonly doubt: number;
  /** So much of the last season, without its growth, as is believed. */
  readonly season: Season;
};

/** Growth of a season before anything is seen: none, give or take so much. On the M3 series .12 errs up to 2 % more. */
const growthSpread = 0.08;
/** How much of a change's weight is left in one a season older: .8 a month. */
const fading = 0.8 ** 12;
/** No growth is known more closely than this. */
const leastDoubt = 0.01;
/** Chance before anything is seen, as a share of the spread of a season: one in two, unless somebody knows. */
const priors = { unknown: 0.5, alike: 0.1, unlike: 0.9 };
/** So many seasons weigh as much as what was there before anything was seen. */
const priorSeasons = 8 / 12;
const leastChance = 0.002;
/** Growth goes on a little slower from one season to the next. */
const goesOn = 0.9;
/** A straight line that explains so much of one season is growth, which nothing tells from season. */
const straight = 0.8;

/**
 * Each value is taken for level + season + chance. Changes over a season then spread by twice the chance, the values of
 * one season by season and chance together; so the two tell one from the other, the better the more changes are seen.
 * Needs one season. Values above 0 are seen on logarithms, others as they stand, to be scaled to a size of about 1.
 */
export function lastYearOf(
  values: readonly number[],
  period: number,
  periods: number,
  everyYear?: EveryYear,
): LastYear {
  const scale = scaleOf(values);
  const seen = values.map(scale.to);
  const last = seen.slice(-period);
  const changes = seen.slice(period).map((value, at) => value - seen[at]!);
  const prior = priors[typeof everyYear !== 'boolean' ? 'unknown' : everyYear ? 'alike' : 'unlike'];
  const chanceIn = (spread: number) => chanceOf(changes, spread, prior, period);

  const growth = growthOf(changes, period);
  const rough = believed(growth, chanceIn(varianceOf(last)) * varianceOf(last));
  const level = last.map((value, at) => value - (rough * growth.mean * at) / period);
  const spread = varianceOf(level);
  const chance = chanceIn(spread);
  const noise = chance * spread;
  const goes = believed(growth, noise);
  const isGrowth = changes.length < period && line(values.slice(-period)).explained >= straight;
  const share = (1 - chance) * (isGrowth ? changes.length / (changes.length + 1) : 1);
  return {
    moved: ahead(periods, (step) =>
      scale.back(last[step % period]! + goes * growth.mean * (1 + goesOn * Math.floor(step / period))),
    ),
    share,
    noise,
    doubt: growthSpread ** 2 * (1 - goes),
    season: seasonIn(last, goes * growth.mean, share, values.length, scale),
  };
}

/** The mean of the changes over a season, recent ones first, and of how many equal ones it is as good. */
function growthOf(changes: readonly number[], period: number): { mean: number; count: number } {
  const weights = changes.map((_, at) => fading ** ((changes.length - 1 - at) / period));
  const total = sumOf(weights);
  if (total === 0) return { mean: 0, count: 0 };
  return {
    mean: sumOf(weights.map((weight, at) => weight * changes[at]!)) / total,
    count: total ** 2 / sumOf(weights.map((weight) => weight * weight)),
  };
}

/** How much of the growth that was seen goes on: the less, the more of it may be chance. */
function believed({ count }: { count: number }, noise: number): number {
  if (count === 0) return 0;
  return growthSpread ** 2 / (growthSpread ** 2 + (2 * noise) / count + leastDoubt ** 2);
}

/**
 * The share of chance in the spread of a season. The mean with the prior is of logarithms: ten months that repeat the
 * last year to a percent overrule "one in two" at once.
 */
function chanceOf(changes: readonly number[], spread: number, prior: number, period: number): number {
  const count = changes.length - 1;
  if (count < 1 || spread === 0) return prior;
  const measured = Math.max(leastChance, Math.min(1, varianceOf(changes) / (2 * spread)));
  const weight = priorSeasons * period;
  return Math.exp((weight * Math.log(prior) + count * Math.log(measured)) / (weight + count));
}

function seasonIn(
  last: readonly number[],
  growth: number,
  share: number,
  length: number,
  scale: Scale,
): Season {
  const period = last.length;
  const flat = last.map((value, at) => value - (growth * at) / period);
  const mean = meanOf(flat);
  const first = (length - period) % period;
  return {
    kind: scale.back(0) === 1 ? 'multiplicative' : 'additive',
    indices: flat.map((_, place) => scale.back(share * (flat[(place - first + period) % period]! - mean))),
  };
}
