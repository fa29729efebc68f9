/** Our special functions against @formulajs/formulajs, against exact values, and against each other. */
import { BETA, GAMMA, GAMMALN } from '@formulajs/formulajs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile } from '../../../src/metrics/chance/beta-quantile';
import { incompleteBeta } from '../../../src/metrics/chance/incomplete-beta';
import { incompleteGamma } from '../../../src/metrics/chance/incomplete-gamma';
import { logGamma, logGammaRatio } from '../../../src/metrics/chance/log-gamma';
import { normalQuantile } from '../../../src/metrics/chance/normal-quantile';
import { seeded } from '../numbers';

const shape = fc.double({ min: 0.1, max: 200, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
function near(got: number, wanted: number, digits: number) {
  expect(Math.abs(got - wanted), `${got} should be ${wanted}`).toBeLessThan(10 ** -digits);
}

test('the log of gamma is the log of a factorial, and half a gamma is the root of pi', () => {
  near(logGamma(11), Math.log(3_628_800), 12);
  near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)), 14);
  near(logGamma(1), 0, 14);
  expect(logGamma(1e6)).toBeCloseTo(12_815_504.569147611, 6); // Python's math.lgamma
});

test('the log of gamma agrees with the oracle', () => {
  fc.assert(
    fc.property(shape, (x) => {
      near(logGamma(x), GAMMALN(x) as number, 8);
    }),
    seeded,
  );
});

test('the incomplete gamma function agrees with the oracle', () => {
  fc.assert(
    fc.property(shape, fc.double({ min: 0.01, max: 3, noNaN: true }), (a, times) => {
      near(incompleteGamma(a, a * times), GAMMA.DIST(a * times, a, 1, true) as number, 8);
    }),
    seeded,
  );
});

test('the incomplete beta function agrees with the oracle', () => {
  fc.assert(
    fc.property(shape, shape, share, (a, b, x) => {
      near(incompleteBeta(x, a, b), BETA.DIST(x, a, b, true) as number, 8);
    }),
    seeded,
  );
});

test('the incomplete beta function mirrors itself', () => {
  fc.assert(
    fc.property(shape, shape, share, (a, b, x) => {
      near(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a), 1, 11);
    }),
    seeded,
  );
});

test('an incomplete gamma function of a = 1 is one minus a decaying exponential', () => {
  for (const x of [0.01, 0.5, 1, 3, 30]) near(incompleteGamma(1, x), -Math.expm1(-x), 14);
});

test('very large arguments stay accurate: a mean as large as the goal is about even', () => {
  near(incompleteGamma(1e6, 1e6), 0.5 + 1 / (3 * Math.sqrt(2 * Math.PI * 1e6)), 6);
  near(incompleteBeta(0.5, 1e6, 1e6), 0.5, 8);
});

test('nothing tried gives nothing and everything gives all', () => {
  expect(incompleteGamma(3, 0)).toBe(0);
  expect(incompleteBeta(0, 2, 3)).toBe(0);
  expect(incompleteBeta(1, 2, 3)).toBe(1);
});

test('the log of a ratio of gammas keeps its digits where the two logs have lost them', () => {
  // mpmath.loggamma(1e9 + 10.5) - mpmath.loggamma(1e9), 60 digits
  near(logGammaRatio(1e9, 10.5), 217.5942913378123, 9);
  near(logGammaRatio(99.9, 0.2), logGammaRatio(100.1, 0.2) - 0.2 * Math.log(100.1 / 99.9), 5);
  for (const x of [100, 1000, 1e5]) near(logGammaRatio(x, 1), Math.log(x), 12);
});

test.each([
  // scipy.stats.beta.ppf
  [0.025, 18.5, 72.5, 0.12759078],
  [0.975, 18.5, 72.5, 0.29133978],
  [0.9, 0.5, 25.5, 0.0521605291],
  [0.001, 0.5, 25.5, 3.110336937e-8],
  [0.05, 9.326636739, 73737.038044, 0.00006688198877],
  [0.5, 0.5, 0.5, 0.5],
])('the quantile of %d of a Beta of %d and %d is %d', (chance, a, b, wanted) => {
  const got = betaQuantile(chance, a, b);
  expect(Math.abs(got / wanted - 1)).toBeLessThan(1e-7);
});

test('the quantile of a Beta undoes its distribution', () => {
  // With b below ½ the quantile lies nearer to 1 than numbers can tell.
  const wide = fc.double({ min: 0.5, max: 5000, noNaN: true });
  fc.assert(
    fc.property(wide, wide, share, (a, b, chance) => {
      near(incompleteBeta(betaQuantile(chance, a, b), a, b), chance, 7);
    }),
    seeded,
  );
});

test.each([
  // scipy.stats.norm.ppf
  [0.975, 1.959963984540054],
  [0.9, 1.2815515655446004],
  [0.999999, 4.753424308817087],
  [0.5, 0],
])('the normal quantile of %d is %d', (chance, wanted) => {
  near(normalQuantile(chance), wanted, 12);
  near(normalQuantile(1 - chance), -wanted, 12);
});
