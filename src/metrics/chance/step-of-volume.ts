/** One step from a guess to the volume that brings enough customers with the wanted chance. */
import { type Beta, chancesBelow, merged, mostTerms } from './beta-binomial';
import { fallFromPeak, logPeak } from './beta-density';
import { stepOfQuantile } from './beta-quantile';
import { beyondMean, lowerTail } from './incomplete-beta';
import { inverseStep } from './inverse-step';
import type { OverallRate } from './overall-rate';

/** Where the step leads, and about how far the volume looked for is from there. */
export type Reached = { readonly volume: number; readonly left: number };

const nowhere: Reached = { volume: Number.NaN, left: Number.POSITIVE_INFINITY };

/** Of fewer failures the series is not good enough. */
const fewestFailures = 4;

/** One evaluation of the chance; infinitely far from the volume where the series do not reach. */
export function stepOfVolume(customers: number, guess: number, rate: OverallRate, chance: number): Reached {
  if (!(guess - customers + 1 > fewestFailures)) return nowhere;
  if (typeof rate === 'number') return atExactRate(customers, guess, rate, chance);
  return customers > mostTerms
    ? atMergedRate(customers, guess, rate, chance)
    : atCountedRate(customers, guess, rate, chance);
}

/** By how much one try more raises the chance: NIST Digital Library of Mathematical Functions 8.17.20. */
function atExactRate(customers: number, guess: number, rate: number, chance: number): Reached {
  const failures = guess - customers + 1;
  const fall = fallFromPeak(beyondMean(rate, customers, failures), customers, failures);
  const front = Math.exp(logPeak(customers, failures) + fall);
  const lacking = chance - lowerTail(rate, customers, failures, fall, front);
  return alongTries(customers, guess, lacking, front / failures, rate, 0, 0);
}

/** One try more is enough where one was lacking and it succeeds, at the rate of all that was seen and tried by then. */
function atCountedRate(customers: number, guess: number, beta: Beta, chance: number): Reached {
  const { successes, failures } = beta;
  const [fewer, oneLess] = chancesBelow(customers, guess, beta);
  const converted = successes + customers;
  const all = successes + failures + guess;
  return alongTries(
    customers,
    guess,
    fewer - (1 - chance),
    (oneLess * (converted - 1)) / all,
    converted / (all + 0.5),
    1 / (all - converted + 0.5),
    1 / (all + 0.5),
  );
}

/** From here on one logarithm has the digits of two. */
const large = 0.1;

/**
 * The step along a chance that rises by `oneMore` with the next try. The logarithm of that is made of logarithms of
 * gamma functions, so its derivatives are known (NIST 5.11.2, halfway between whole numbers), and the density over the
 * volume follows by Euler and Maclaurin.
 * @param succeeding the rate at which that try succeeds, and `lost` and `all`, one over the failures and all cases of a
 *   rate that was counted; 0 where it is exact
 */
function alongTries(
  customers: number,
  guess: number,
  lacking: number,
  oneMore: number,
  succeeding: number,
  lost: number,
  all: number,
): Reached {
  const [tries, past] = [1 / (guess + 0.5), 1 / (guess - customers + 1.5)];
  const others = customers - 1;
  const [triesSquared, pastSquared] = [tries * tries, past * past];
  const [lostSquared, allSquared] = [lost * lost, all * all];
  const squares = triesSquared - pastSquared + lostSquared - allSquared;
  const cubes = triesSquared * tries - pastSquared * past + lostSquared * lost - allSquared * all;
  const [triesFourth, pastFourth] = [triesSquared * triesSquared, pastSquared * pastSquared];
  const [lostFourth, allFourth] = [lostSquared * lostSquared, allSquared * allSquared];
  const fourths = triesFourth - pastFourth + lostFourth - allFourth;
  const fifths = triesFourth * tries - pastFourth * past + lostFourth * lost - allFourth * all;
  const sixths =
    triesFourth * triesSquared - pastFourth * pastSquared + lostFourth * lostSquared - allFourth * allSquared;
  const more = others * past;
  const rise =
    more > large ? Math.log((1 + more) * (1 - succeeding)) : Math.log1p(more) + Math.log1p(-succeeding);
  const slope = rise + squares / 24 - (7 / 960) * fourths + (31 / 8064) * sixths;
  const bend = lost - all - more * tries - cubes / 12 + (7 / 240) * fifths;
  const third = fourths / 4 - squares;
  const fourth = 2 * cubes - fifths;
  const square = slope * slope;
  const fourthOfIt = square * (square + 6 * bend) + 3 * bend * bend + 4 * slope * third + fourth;
  const density = oneMore * (1 - slope / 2 + (square + bend) / 12 - fourthOfIt / 720);
  const { by, left } = inverseStep(
    lacking / density,
    slope - bend / 2 + (third - slope * bend) / 12 + (bend * bend + slope * third) / 24,
    bend - third / 2 + (fourth - bend * bend - slope * third) / 12 + (3 * bend * third + slope * fourth) / 24,
    third - fourth / 2 - fourths / 2 - (3 * bend * third + slope * fourth) / 12,
    fourth + 3 * fourths,
  );
  const bent = Math.abs(bend);
  const doubt =
    (square * square * square + bent * (15 * square * square + bent * (45 * square + 15 * bent))) / 10_000 +
    (pastFourth * pastFourth) / 100;
  return Number.isFinite(by) ? { volume: guess + by, left: left + Math.abs(by) * doubt } : nowhere;
}

/** How well the quantile's slope over its second shape is known here. */
const doubtAboutShape = 0.3;

/**
 * Merged (see `chanceWithBeta`) the chance is that of one Beta variable below a rate that the volume says. Its second
 * shape moves with the volume, too, but little: how its quantile follows is known well enough from its log-odds.
 */
function atMergedRate(customers: number, guess: number, beta: Beta, chance: number): Reached {
  const { successes, failures } = beta;
  const all = guess + successes + failures - 1;
  const kept = customers + failures - 1;
  const [x, rest] = [(all - kept) / all, kept / all];
  const [many, spare] = [successes - 0.5, guess - customers + 0.5];
  const [a, b] = [merged(customers - 0.5, failures - 0.5), merged(many, spare)];
  const fall = fallFromPeak(x * (a + b) - a, a, b);
  const front = Math.exp(logPeak(a, b) + fall);
  const lacking = chance - lowerTail(x, a, b, fall, front);
  const { by, left } = stepOfQuantile((lacking * x * rest) / front, x, a, b);
  const follows = ((many / (many + spare)) ** 2 * x * all) / b;
  const move = (kept / (rest - by) - all) / (1 + follows);
  return Number.isFinite(move)
    ? { volume: guess + move, left: (left * all) / rest + Math.abs(move) * follows * doubtAboutShape }
    : nowhere;
}
