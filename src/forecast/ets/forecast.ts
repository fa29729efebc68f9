/** What an exponential smoothing model expects, and how sure it is. */
import type { Outlook } from '../series';
import type { Fit } from './fit';

/** Means and standard deviations, one for each period ahead. */
export function forecastOf({ model, smoothing, state, variance }: Fit, periods: number): Outlook {
  const { alpha, beta, gamma, phi } = smoothing;
  const period = state.season.length;
  const damping = model.trend === 'Ad' ? phi : model.trend === 'A' ? 1 : 0;
  const isRelative = model.error === 'M';
  const multiplies = model.season === 'M';
  const mean: number[] = [];
  const sd: number[] = [];
  // Squares of what the error of each step does to the values after it; of expected values where errors are relative.
  const echoes: number[] = [];
  const spreads: number[] = [];
  let reach = 0;
  let damped = 1;
  let trendEcho = 0;
  for (let ahead = 1; ahead <= periods; ahead += 1) {
    damped *= damping;
    reach += damped;
    const index = period === 0 ? 0 : state.season[(ahead - 1) % period]!;
    const base = state.level + reach * state.slope;
    const expected = multiplies ? base * index : base + index;
    const inner = multiplies ? base : expected;
    let spread = isRelative ? inner * inner : 1;
    for (let back = 1; back < ahead; back += 1) {
      spread += variance * echoes[back - 1]! * (isRelative ? spreads[ahead - back - 1]! : 1 / variance);
    }
    spreads.push(spread);
    trendEcho = damping * (1 + trendEcho);
    const echo = alpha + beta * trendEcho + (model.season === 'A' && ahead % period === 0 ? gamma : 0);
    echoes.push(echo * echo);
    mean.push(expected);
    if (!isRelative) sd.push(Math.sqrt(variance * spread));
    else {
      const years = multiplies ? Math.floor((ahead - 1) / period) : 0;
      const seasonal = (1 + gamma * gamma * variance) ** years;
      const square = spread * (1 + variance) * seasonal - inner * inner;
      sd.push(Math.sqrt(Math.max(0, square)) * (multiplies ? Math.abs(index) : 1));
    }
  }
  return { mean, sd };
}
