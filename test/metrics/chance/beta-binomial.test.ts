/** The beta-binomial tail: against its plain sum, against the binomial, and where the closed form takes over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceWithBeta } from '../../../src/metrics/chance/beta-binomial';
import { evidenceOf, evidenceOfProduct } from '../../../src/metrics/chance/evidence';
import { incompleteBeta } from '../../../src/metrics/chance/incomplete-beta';
import { seeded } from '../numbers';

/** By urns: after each draw its own colour becomes likelier. All paths to every count, one draw at a time. */
function byUrns(wanted: number, tries: number, successes: number, failures: number): number {
  let chances = [1];
  for (let drawn = 0; drawn < tries; drawn += 1) {
    const next = new Array<number>(drawn + 2).fill(0);
    chances.forEach((chance, count) => {
      const success = (successes + count) / (successes + failures + drawn);
      next[count + 1]! += chance * success;
      next[count]! += chance * (1 - success);
    });
    chances = next;
  }
  return chances.slice(wanted).reduce((sum, chance) => sum + chance, 0);
}

test('the tail agrees with drawing from an urn', () => {
  const amount = fc.double({ min: 0.05, max: 60, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.nat({ max: 60 }),
      amount,
      amount,
      (wanted, more, a, b) => {
        const tries = wanted + more;
        const got = chanceWithBeta(wanted, tries, { successes: a, failures: b });
        expect(Math.abs(got - byUrns(wanted, tries, a, b))).toBeLessThan(1e-9);
      },
    ),
    seeded,
  );
});

test('ten wins of eighteen after nine of seventeen seen have a chance of .503773, not .407265', () => {
  expect(chanceWithBeta(10, 18, evidenceOf(9 / 17, 17))).toBeCloseTo(0.503773, 6);
  expect(incompleteBeta(0.5, 10, 9)).toBeCloseTo(0.407265, 6);
});

test('with very much evidence it is the binomial tail', () => {
  const much = evidenceOf(0.1, 1e9);
  expect(chanceWithBeta(100, 950, much)).toBeCloseTo(incompleteBeta(0.1, 100, 851), 5);
  expect(chanceWithBeta(2000, 19_900, much)).toBeCloseTo(incompleteBeta(0.1, 2000, 17_901), 5);
});

test('the closed form takes over from the sum without a step that one could see', () => {
  for (const beta of [evidenceOf(0.5, 20), evidenceOf(0.9, 5), evidenceOf(0.01, 1000), evidenceOf(0, 25)]) {
    const tries = (300 * (beta.successes + beta.failures)) / beta.successes;
    for (const times of [0.9, 1, 1.1, 2]) {
      const [before, last, first] = [299, 300, 301].map((wanted) =>
        chanceWithBeta(wanted, tries * times, beta),
      );
      expect(last).toBeGreaterThanOrEqual(first!);
      // As far down as from one sum to the next.
      expect(Math.abs(before! - last! - (last! - first!))).toBeLessThan(0.001);
    }
  }
});

test('fewer tries than successes wanted have no chance', () => {
  expect(chanceWithBeta(10, 9, evidenceOf(0.9, 100))).toBe(0);
});

test('the product of four measured rates has the interval that four million draws have', () => {
  // 300 of 10,000, 120 of 300, 40 of 120, 12 of 40; Monte Carlo: .000644 and .001999 at 2.5% and 97.5%.
  const stages: [number, number][] = [
    [300, 10_000],
    [120, 300],
    [40, 120],
    [12, 40],
  ];
  const { successes, failures } = evidenceOfProduct(
    stages.map(([won, seen]) => evidenceOf(won / seen, seen)),
  );
  expect(successes / (successes + failures)).toBeCloseTo(0.0012275, 6);
  expect(incompleteBeta(0.000644, successes, failures)).toBeCloseTo(0.025, 3);
  expect(incompleteBeta(0.001999, successes, failures)).toBeCloseTo(0.975, 3);
});
