/** Exponential smoothing as a family of state-space models (Hyndman, Koehler, Ord and Snyder, 2008). */

export type Model = {
  /** Additive errors have one size, multiplicative ones grow with the level. */
  readonly error: 'A' | 'M';
  /** None, additive, or additive and damped. */
  readonly trend: 'N' | 'A' | 'Ad';
  /** None, additive, multiplicative. */
  readonly season: 'N' | 'A' | 'M';
};

/** How fast level, trend and season follow the errors, and by which factor the trend fades. */
export type Smoothing = {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
};

export type State = {
  readonly level: number;
  readonly slope: number;
  /** One index per place in the year, first the place of the next value; empty without season. */
  readonly season: readonly number[];
};

/** Without season; with an additive one; and with a multiplicative one, which only goes with multiplicative errors. */
const seasons = { A: ['N', 'A'], M: ['N', 'A', 'M'] } as const;

/** Every model that is defined for a series: multiplicative errors need values above 0. */
export function candidates(canMultiply: boolean, isSeasonal: boolean): Model[] {
  const errors = canMultiply ? (['A', 'M'] as const) : (['A'] as const);
  return errors.flatMap((error) =>
    (isSeasonal ? seasons[error] : (['N'] as const)).flatMap((season) =>
      (['N', 'A', 'Ad'] as const).map((trend) => ({ error, trend, season })),
    ),
  );
}

/** What a model is charged for: smoothing parameters, first states and the variance of its errors. */
export const parameterCount = ({ trend, season }: Model, period: number) =>
  3 + (trend === 'N' ? 0 : trend === 'A' ? 2 : 3) + (season === 'N' ? 0 : period);
