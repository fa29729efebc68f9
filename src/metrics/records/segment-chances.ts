/** How surely one segment is better than another, and how many rows it would take to tell. */

import type { Beta } from '../chance/beta-binomial';
import { fallFromPeak, logPeak } from '../chance/beta-density';
import { incompleteBeta } from '../chance/incomplete-beta';

/**
 * The chance that the first rate is above the second, by quadrature over the first. With the cost of a row of each it is
 * the chance that the first wins customers cheaper: rate above rate × cost ÷ other cost.
 */
export function chanceHigher(one: Beta, other: Beta, costRatio = 1): number {
  // Over the angle whose sine squared is the rate: there a Beta density has no poles and about one width.
  const middle = Math.asin(Math.sqrt(one.successes / (one.successes + one.failures)));
  const reach = 12 / (2 * Math.sqrt(one.successes + one.failures));
  const from = Math.max(0, middle - reach);
  const width = (Math.min(Math.PI / 2, middle + reach) - from) / intervals;
  const peak = logPeak(one.successes, one.failures);
  let [sum, all] = [0, 0];
  for (let place = 0; place <= intervals; place += 1) {
    const angle = from + place * width;
    const weight = place === 0 || place === intervals ? 1 : place % 2 === 0 ? 2 : 4;
    const rate = Math.sin(angle) ** 2;
    const density = weight * densityAt(angle, one, peak);
    all += density;
    sum += density * incompleteBeta(Math.min(1, rate * costRatio), other.successes, other.failures);
  }
  return sum / all;
}

const intervals = 400;

/** The density over the angle, up to a factor. */
function densityAt(angle: number, { successes, failures }: Beta, peak: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const rate = sine * sine;
  const beyond = rate * (successes + failures) - successes;
  if (rate <= 0 || rate >= 1) return 0;
  return Math.exp(peak + fallFromPeak(beyond, successes, failures)) / (sine * cosine);
}

/** How surely: at least 95%, at least 80%, or not yet. */
export type Certainty = 'surely' | 'probably' | 'cannot tell';

export const certaintyOf = (chance: number): Certainty =>
  chance >= 0.95 ? 'surely' : chance >= 0.8 ? 'probably' : 'cannot tell';

/** Rows of each of two segments at which the shares seen would just tell them apart with 80%. */
export function rowsToTell(one: number, other: number): number {
  const apart = one - other;
  return Math.ceil((deviate ** 2 * (one * (1 - one) + other * (1 - other))) / (apart * apart));
}

/** Below which a normal variable lies four times in five. */
const deviate = 0.8416;
