/** Evaluates a continued fraction from the front, without knowing beforehand how many terms it takes. */

const tiny = 1e-300;
const enough = 1e-15;
const mostTerms = 1_000_000;

/**
 * first + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method (I. J. Thompson and A. R. Barnett, 1986).
 * @param numerator gives aₙ and `denominator` gives bₙ, for n = 1, 2, …
 */
export function continuedFraction(
  first: number,
  numerator: (n: number) => number,
  denominator: (n: number) => number,
): number {
  let value = first || tiny;
  let upper = value;
  let lower = 0;
  for (let n = 1; n <= mostTerms; n += 1) {
    const a = numerator(n);
    const b = denominator(n);
    lower = 1 / (b + a * lower || tiny);
    upper = b + a / upper || tiny;
    const change = upper * lower;
    value *= change;
    if (Math.abs(change - 1) < enough) break;
  }
  return value;
}
