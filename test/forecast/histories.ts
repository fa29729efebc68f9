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
