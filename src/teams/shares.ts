/** A whole parted among teams so that the parts add up again: money to its smallest unit, customers to whole ones. */

export type Share = {
  /** The team's id. Among equal remainders it decides, so that the order of the list does not. */
  readonly team: string;
  /** A fraction of the whole: 0.3 is 30%. */
  readonly share: number;
};

/** Shares that differ from 1 by less than this add up to the whole. */
const tolerance = 1e-6;

/** What the shares add up to, whatever the order of the teams. */
export const sumOfShares = (shares: readonly Share[]): number =>
  shares
    .map(({ share }) => share)
    .sort((a, b) => a - b)
    .reduce((sum, share) => sum + share, 0);

/** Whether the shares give out the whole: `part` and `more` are said to the person, and neither is refused. */
export function givenOut(shares: readonly Share[]): 'whole' | 'part' | 'more' {
  const sum = sumOfShares(shares);
  if (Math.abs(sum - 1) < tolerance) return 'whole';
  return sum < 1 ? 'part' : 'more';
}

/**
 * Each team's part by largest remainder, in the order of the list. `decimals` are those of the smallest unit: 2 for
 * cents, 0 for customers and for a currency that has no smaller unit. Shares that add up to the whole give exactly the
 * whole, rounded to that unit; others give their share of it.
 */
export function shareOut(whole: number, shares: readonly Share[], decimals: number): number[] {
  const units = 10 ** decimals;
  const sum = sumOfShares(shares);
  const isWhole = givenOut(shares) === 'whole';
  const total = Math.round(whole * units);
  const target = isWhole ? total : Math.round(total * sum);
  const parts = shares.map(({ team, share }, index) => {
    const exact = (isWhole ? share / sum : share) * total;
    const floor = Math.floor(exact);
    return { team, index, floor, remainder: exact - floor };
  });
  const left = target - parts.reduce((given, { floor }) => given + floor, 0);
  // Where floating point has given out too much, the smallest remainder gives back first.
  const step = left < 0 ? -1 : 1;
  const queue = parts
    .slice()
    .sort((a, b) => step * (b.remainder - a.remainder) || (a.team < b.team ? -1 : 1))
    .slice(0, Math.abs(left));
  const favoured = new Set(queue.map(({ index }) => index));
  return parts.map(({ index, floor }) => (floor + (favoured.has(index) ? step : 0)) / units);
}

/**
 * How many whole customers the teams' plans ask for together where each rounds up by itself: 10 customers among three
 * teams may take 12.
 */
export const roundedUpTogether = (customers: number, shares: readonly Share[]): number =>
  shares.reduce((sum, { share }) => sum + Math.ceil(Number((customers * share).toPrecision(12))), 0);
