/** The logarithm of the gamma function, and of the ratio of two of its values. */

// Lanczos' approximation with g = 7 and nine terms (P. Godfrey, 2001): about 15 digits for every positive x.
const g = 7;
const first = 0.99999999999980993;
const terms = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const halfLogOfTwoPi = 0.5 * Math.log(2 * Math.PI);

/** ln Γ(x) for x above 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1 + g + 0.5;
  let series = first;
  for (let index = 0; index < terms.length; index += 1) series += terms[index]! / (x + index);
  return halfLogOfTwoPi + (x - 0.5) * Math.log(shifted) - shifted + Math.log(series);
}

/** From here on three terms of Stirling's series are right to 13 digits. */
const large = 100;

/**
 * ln (Γ(x + a) / Γ(x)) for x and x + a above 0. Where x is large the difference of the two logarithms would have lost
 * its digits, so there Stirling's series is subtracted term by term. Source: NIST Digital Library 5.11.1.
 */
export function logGammaRatio(x: number, a: number): number {
  if (x < large || x + a < large) return logGamma(x + a) - logGamma(x);
  return (x - 0.5) * Math.log1p(a / x) + a * (Math.log(x + a) - 1) + smallTerms(x + a) - smallTerms(x);
}

const smallTerms = (x: number) => (1 / 12 - 1 / (360 * x * x)) / x;
