/** The Theta method (Assimakopoulos and Nikolopoulos, 2000) in the form of Hyndman and Billah (2003). */
import { line } from './line';
import { ahead, isPositive, meanOf, type Outlook } from './series';
import { simpleSmoothing } from './ses';

/** Simple smoothing with half the slope of the straight line. Expects a series without season. */
export function theta(values: readonly number[], periods: number): Outlook {
  const { alpha, level, variance } = simpleSmoothing(values);
  const drift = line(values).slope / 2;
  const caughtUp = (1 - (1 - alpha) ** values.length) / alpha;
  return {
    mean: ahead(periods, (step) => level + drift * (step + caughtUp)),
    sd: ahead(periods, (step) => Math.sqrt(variance * (1 + step * alpha * alpha))),
  };
}

/**
 * Theta on logarithms: half the growth rate in place of half the slope, which suits what grows by a share each year.
 * Where a value is not above 0 it is Theta as it stands.
 */
export function growthTheta(values: readonly number[], periods: number): Outlook {
  if (!isPositive(values)) return theta(values, periods);
  const { mean, sd } = theta(values.map(Math.log), periods);
  const level = mean.map(Math.exp);
  return { mean: level, sd: level.map((value, step) => value * sd[step]!) };
}

/**
 * Theta on means over blocks of `size` periods, laid out again by straight lines from the middle of one block to the
 * next: what is noise from period to period is seen less, and the drift of the whole more
 * (after N. Kourentzes, F. Petropoulos and J. Trapero, 2014, on forecasting at several frequencies).
 */
export function blockTheta(values: readonly number[], periods: number, size: number): readonly number[] {
  const count = Math.floor(values.length / size);
  const first = values.length - count * size;
  const blocks = Array.from({ length: count }, (_, block) =>
    meanOf(values.slice(first + block * size, first + (block + 1) * size)),
  );
  const expected = [blocks[count - 1]!, ...growthTheta(blocks, Math.ceil(periods / size) + 1).mean];
  return ahead(periods, (step) => {
    const place = (step + 0.5) / size + 0.5;
    const before = Math.floor(place);
    const share = place - before;
    return expected[before]! * (1 - share) + expected[before + 1]! * share;
  });
}
