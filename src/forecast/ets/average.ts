/** Many exponential smoothing models for one series, averaged by how well each explains it. */
import { isPositive, type Outlook, sumOf } from '../series';
import { type Fit, fitModel } from './fit';
import { forecastOf } from './forecast';
import { candidates, type Model } from './model';
import { type Seed, seedOf } from './seed';

/** A fitted model and what it expects. */
export type Opinion = { readonly fit: Fit; readonly outlook: Outlook };

/** What each model of the family that is defined for the series expects. `period` 1 leaves the season out. */
export function opinions(values: readonly number[], period: number, periods: number): Opinion[] {
  const fast = Float64Array.from(values);
  const seeds = new Map<string, Seed>();
  const seedFor = (model: Model) => {
    const key = model.season + (model.trend === 'N');
    if (!seeds.has(key)) seeds.set(key, seedOf(values, model, period));
    return seeds.get(key)!;
  };
  return candidates(isPositive(values), period > 1).flatMap((model) => {
    const fitted = fitModel(fast, model, seedFor(model));
    if (!fitted) return [];
    const outlook = forecastOf(fitted, periods);
    return [...outlook.mean, ...outlook.sd].every(Number.isFinite) ? [{ fit: fitted, outlook }] : [];
  });
}

/**
 * The average of opinions by Akaike weights (K. Burnham and D. Anderson, 2002; for forecasts S. Kolassa, 2011): near
 * ties count alike, and what is clearly worse counts for nothing.
 */
export function averaged(opinions: readonly Opinion[]): Outlook {
  const best = Math.min(...opinions.map(({ fit }) => fit.aicc));
  const weights = opinions.map(({ fit }) => Math.exp((best - fit.aicc) / 2));
  const total = sumOf(weights);
  const along = (read: (outlook: Outlook) => readonly number[]) =>
    read(opinions[0]!.outlook).map(
      (_, step) =>
        sumOf(opinions.map(({ outlook }, index) => weights[index]! * read(outlook)[step]!)) / total,
    );
  return { mean: along(({ mean }) => mean), sd: along(({ sd }) => sd) };
}
