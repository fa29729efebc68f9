/** NPS: who counts as what, blanks, and nobody. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callFunction } from '../../../src/catalogue/call';
import { nps } from '../../../src/metrics/marketing/nps';
import { seeded } from '../numbers';

const many = (count: number, score: number) => new Array<number>(count).fill(score);

test('60 promoters, 25 passives and 15 detractors are 45 points', () => {
  expect(nps([...many(40, 10), ...many(20, 9), ...many(13, 8), ...many(12, 7), ...many(15, 2)])).toBe(45);
});

test.each([
  [10, 100],
  [9, 100],
  [8, 0],
  [7, 0],
  [6, -100],
  [0, -100],
])('an answer of %d counts %d', (score, points) => {
  expect(nps([score])).toBe(points);
});

test('who gave no answer counts nowhere', () => {
  expect(nps([10, undefined, undefined, 8])).toBe(50);
});

test('no answer at all is refused, and so is what is no answer', () => {
  expect(() => nps([undefined])).toThrow('scores must be at least one answer from 0 to 10, got a blank cell');
  expect(() => callFunction('NPS', [[[9], [11]]])).toThrow(
    'NPS: scores must be a whole number between 0 and 10, got 11 in place 2',
  );
  expect(() => callFunction('NPS', [[[9], ['promoter']]])).toThrow('got "promoter" in place 2');
});

test('the order of the answers does not matter, and the score stays between -100 and 100', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
      const points = nps(scores);
      expect(nps([...scores].reverse())).toBe(points);
      expect(Math.abs(points)).toBeLessThanOrEqual(100);
    }),
    seeded,
  );
});
