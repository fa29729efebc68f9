import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenOut, roundedUpTogether, type Share, shareOut, sumOfShares } from '../../src/teams/shares';

const shares = (...fractions: number[]): Share[] =>
  fractions.map((share, index) => ({ team: `t${'abcdefgh'[index]}`, share }));

/** Up to 200 teams whose shares add up to 1, each as a person types it: with at most four decimals of a per cent. */
const wholeShares = fc
  .uniqueArray(fc.integer({ min: 1, max: 999_999 }), { maxLength: 199 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1_000_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => (cut - cuts[index]!) / 1_000_000))
  .map((fractions) => fractions.map((share, index) => ({ team: `t${index}`, share })));

const cents = (amounts: readonly number[]) =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

describe('Parts of a goal', () => {
  test('add up to it to the cent where the shares add up to 100% (teams.md 15, law 7)', () => {
    fc.assert(
      fc.property(wholeShares, fc.integer({ min: 1, max: 1e13 }), (teams, total) => {
        expect(cents(shareOut(total / 100, teams, 2))).toBe(total);
      }),
      { seed: 15 },
    );
  });

  test('are whole customers where the goal counts customers, and add up to all of them', () => {
    fc.assert(
      fc.property(wholeShares, fc.integer({ min: 0, max: 100_000 }), (teams, customers) => {
        const parts = shareOut(customers, teams, 0);
        expect(parts.every(Number.isInteger)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(customers);
      }),
      { seed: 15 },
    );
  });

  test('lie less than one cent from the exact share', () => {
    fc.assert(
      fc.property(wholeShares, fc.integer({ min: 1, max: 1e10 }), (teams, total) => {
        shareOut(total / 100, teams, 2).forEach((part, index) => {
          expect(Math.abs(part * 100 - teams[index]!.share * total)).toBeLessThan(1.001);
        });
      }),
      { seed: 15 },
    );
  });

  test('belong to their team, whatever the order of the list', () => {
    const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
    const teams = fc
      .array(anyShare, { minLength: 1, maxLength: 30 })
      .map((list) => list.map((share, index) => ({ team: `t${index}`, share })));
    const shuffled = teams.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 1e9 }), ([list, other], total) => {
        const byTeam = (some: readonly Share[]) =>
          Object.fromEntries(shareOut(total / 100, some, 2).map((part, index) => [some[index]!.team, part]));
        expect(byTeam(other)).toEqual(byTeam(list));
      }),
      { seed: 15 },
    );
  });

  test('of three equal teams give the odd cent to the first by id', () => {
    expect(shareOut(100, shares(1 / 3, 1 / 3, 1 / 3), 2)).toEqual([33.34, 33.33, 33.33]);
    expect(shareOut(100, shares(1 / 3, 1 / 3, 1 / 3), 0)).toEqual([34, 33, 33]);
  });

  test('of shares below or above 100% are those shares, and nothing is made up', () => {
    expect(shareOut(1000, shares(0.3, 0.2), 2)).toEqual([300, 200]);
    expect(shareOut(1000, shares(0.8, 0.8), 2)).toEqual([800, 800]);
    expect(shareOut(1000, [], 2)).toEqual([]);
  });
});

test('Shares say whether the whole is given out, within a millionth', () => {
  expect(givenOut(shares(0.3, 0.7))).toBe('whole');
  expect(givenOut(shares(0.1, 0.2, 0.7))).toBe('whole');
  expect(givenOut(shares(0.3333, 0.3333, 0.3333))).toBe('part');
  expect(givenOut(shares(0.5, 0.500002))).toBe('more');
  expect(sumOfShares([])).toBe(0);
});

test('Ten customers among three equal teams take twelve where each rounds up (teams.md 8)', () => {
  expect(roundedUpTogether(10, shares(1 / 3, 1 / 3, 1 / 3))).toBe(12);
  expect(roundedUpTogether(10, shares(0.3, 0.7))).toBe(10);
});
