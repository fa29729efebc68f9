/** Histories that the tests of the forecaster share, drawn and made. */
import fc from 'fast-check';

export const seeded = { seed: 20261122, numRuns: 60 };

/** A value above 0, as revenue and customers are. */
const positive = fc.double({ min: 1, max: 1e6, noNaN: true });

export const positives = fc.array(positive, { minLength: 3, maxLength: 60, size: 'max' });

/** Values on both sides of 0, whole so that a whole number added to them loses nothing. */
export const signed = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 60, size: 'max' })
  .filter((values) => Math.min(...values) < -10 && Math.max(...values) > 10);

/** Growth of a share each month, times a season of twelve factors. */
export function seasonal(length: number, growth: number, factors: readonly number[]): number[] {
  return Array.from({ length }, (_, month) => 100 * growth ** month * factors[month % factors.length]!);
}

/** Factors of a year of shop sales. */
export const shopYear = [0.7, 0.7, 0.8, 0.9, 1, 1, 0.9, 0.8, 1, 1.1, 1.3, 1.8];

/** Independent counts (Poisson) of the same mean throughout: no trend, no season. Smaller chances are no likelier. */
export const counts = (fewest: number, most: number) =>
  fc.noShrink(
    fc.noBias(
      fc
        .tuple(
          fc.constantFrom(2, 5, 9, 20),
          fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: fewest, maxLength: most, size: 'max' }),
        )
        .map(([mean, chances]) => chances.map((chance) => countAt(chance / 1e6, mean))),
    ),
  );

/** The count that a Poisson distribution reaches with so much of it below. */
function countAt(chance: number, mean: number): number {
  let count = 0;
  let share = Math.exp(-mean);
  for (let below = share; below < chance && share > 1e-12; below += share) {
    count += 1;
    share *= mean / count;
  }
  return count;
}

const wave = Array.from({ length: 60 }, (_, month) =>
  Math.round((1000 + 5 * month) * (1 + 0.2 * Math.sin((2 * Math.PI * month) / 12))),
);
const withTwelfths = Array.from(
  { length: 36 },
  (_, month) => 1000 + 10 * month + (month % 12 === 11 ? 400 : 0),
);
const replaced = (values: readonly number[], at: readonly number[], by: (value: number) => number) =>
  values.map((value, month) => (at.includes(month) ? by(value) : value));

/** Reported cases of single odd values: what somebody typed, which places of it are odd, and what it is without them. */
export const oddCases = {
  'three months of lockdown in five years': {
    values: replaced(wave, [27, 28, 29], (value) => Math.round(0.05 * value)),
    odd: [27, 28, 29],
    clean: wave,
    period: 12,
  },
  'one month of lockdown': {
    values: replaced(wave, [40], (value) => Math.round(0.05 * value)),
    odd: [40],
    clean: wave,
    period: 12,
  },
  'one order ten times as large': {
    values: replaced(wave.slice(0, 48), [31], (value) => 10 * value),
    odd: [31],
    clean: wave.slice(0, 48),
    period: 12,
  },
  'a month of refunds': {
    values: replaced(withTwelfths, [21], () => -150),
    odd: [21],
    clean: withTwelfths,
    period: 12,
  },
  'a quarter with two zeros too many': {
    values: [100, 200, 300, 400, 100, 20_000, 300, 400],
    odd: [5],
    clean: [100, 200, 300, 400, 100, 200, 300, 400],
    period: 4,
  },
} as const;

/** Years of which each brings a tenth more than the one before, rounded as sales are. */
export const growingYears = (year: readonly number[], years: number): number[] =>
  Array.from({ length: years }, (_, each) => year.map((value) => Math.round(value * 1.1 ** each))).flat();
