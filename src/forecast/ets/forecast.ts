/** What a fitted exponential smoothing model expects, and how sure it is. */
import { ahead, type Outlook } from '../series';
import type { Fit } from './fit';

/**
 * Means and standard deviations after Hyndman, Koehler, Ord and Snyder (2008), chapter 6: exact for additive errors and
 * for multiplicative ones without multiplicative season; with it their approximation.
 */
export function forecastOf(fit: Fit, periods: number): Outlook {
  const { model, state } = fit;
  const base = levelsAhead(fit, periods);
  const index = ahead(periods, (step) =>
    model.season === 'N' ? 0 : state.season[step % state.season.length]!,
  );
  const mean = base.map((level, step) =>
    model.season === 'M' ? level * index[step]! : level + index[step]!,
  );
  const echoes = echoesOf(fit, periods);
  if (model.error === 'A') return { mean, sd: additiveSpread(fit, echoes) };
  if (model.season !== 'M') return { mean, sd: relativeSpread(fit, mean, echoes) };
  const spread = relativeSpread(fit, base, echoes);
  return { mean, sd: spread.map((sd, step) => sd * Math.abs(index[step]!)) };
}

/** Level and trend, without the season. */
function levelsAhead({ model, smoothing, state }: Fit, periods: number): number[] {
  const damping = model.trend === 'Ad' ? smoothing.phi : model.trend === 'A' ? 1 : 0;
  let level = state.level;
  let slope = state.slope;
  return ahead(periods, () => {
    slope *= damping;
    level += slope;
    return level;
  });
}

/** The share of a step's error that is still there so many steps later, squared. */
function echoesOf({ model, smoothing, state }: Fit, periods: number): number[] {
  const { alpha, beta, gamma, phi } = smoothing;
  const damping = model.trend === 'Ad' ? phi : model.trend === 'A' ? 1 : 0;
  let trend = 0;
  return ahead(periods, (step) => {
    trend = damping * (1 + trend);
    const isSamePlace = model.season === 'A' && (step + 1) % state.season.length === 0;
    return (alpha + beta * trend + (isSamePlace ? gamma : 0)) ** 2;
  });
}

function additiveSpread({ variance }: Fit, echoes: readonly number[]): number[] {
  let sum = 1;
  return echoes.map((echo) => {
    const sd = Math.sqrt(variance * sum);
    sum += echo;
    return sd;
  });
}

/** Errors in proportion to the level echo in proportion to it, too; what the season itself may do comes on top. */
function relativeSpread(
  { model, smoothing, state, variance }: Fit,
  expected: readonly number[],
  echoes: readonly number[],
): number[] {
  const squares: number[] = [];
  return expected.map((mean, step) => {
    let square = mean * mean;
    for (let back = 1; back <= step; back += 1) {
      square += variance * echoes[back - 1]! * squares[step - back]!;
    }
    squares.push(square);
    const years = model.season === 'M' ? Math.floor(step / state.season.length) : 0;
    const seasonal = (1 + smoothing.gamma ** 2 * variance) ** years;
    return Math.sqrt(Math.max(0, square * (1 + variance) * seasonal - mean * mean));
  });
}
