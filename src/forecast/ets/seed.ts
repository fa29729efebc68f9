/** Where an exponential smoothing model starts: a first level, slope and season read off the series. */
import { line } from '../line';
import { seasonOf, withoutSeason } from '../season';
import { meanOf } from '../series';
import type { Model } from './model';

export type Seed = {
  readonly level: number;
  readonly slope: number;
  readonly season: readonly number[];
  /** The size of an ordinary step of the series without its season: the unit in which level and slope are searched. */
  readonly scale: number;
};

/** The season is kept as it stands here; level and slope are where the search for better ones begins. */
export function seedOf(values: readonly number[], { trend, season }: Model, period: number): Seed {
  const kind = season === 'M' ? 'multiplicative' : 'additive';
  const found = season === 'N' ? undefined : seasonOf(values, period, kind);
  const adjusted = found ? withoutSeason(values, found) : values;
  const start = adjusted.slice(0, Math.max(10, 2 * period));
  const { intercept, slope } = line(start);
  const steps = adjusted.slice(1).map((value, at) => Math.abs(value - adjusted[at]!));
  return {
    level: trend === 'N' ? meanOf(start) : intercept,
    slope: trend === 'N' ? 0 : slope,
    season: found ? found.indices : [],
    scale: meanOf(steps) || 1,
  };
}
