/** Our special functions against @formulajs/formulajs, against exact values, and against each other. */
import { BETA, GAMMA, GAMMALN } from '@formulajs/formulajs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incompleteBeta } from '../../../src/metrics/chance/incomplete-beta';
import { incompleteGamma } from '../../../src/metrics/chance/incomplete-gamma';
import { logGamma } from '../../../src/metrics/chance/log-gamma';
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
