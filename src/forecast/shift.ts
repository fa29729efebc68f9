/** A level that jumped and stayed: a product that was taken over, or one that nobody sells any more. */

/** The two sides lie so many times apart, every value of the one from every value of the other. */
const leastGap = 1.5;
/** Values below this share of the middle one before are seen as if they were it: a count of 0 has no logarithm. */
const nextToNothing = 1 / 1000;
/** A level is known by so many values, or half a season of them. */
const fewest = 6;
/** Where there is no season, so many values count as one. */
const likeSeason = 12;
/** A history jumps seldom; what does so more often has no level. */
const mostShifts = 3;

/** So many seasons after a jump tell enough: what was before says nothing of how far values lie apart since. */
const seasonsThatTell = 2;

export type Level = {
  /** By what each value is to be multiplied to stand at the level of the last ones. */
  readonly factors: readonly number[];
  /** From where on the values count: after whole seasons that no longer tell anything. */
  readonly from: number;
};

/**
 * The level of the last values; undefined where none has jumped. A season before a jump and all that comes after it do
 * not overlap, with a gap between them, and one of the two is a whole season: that is neither growth, which gets there
 * by and by, nor a season, which has been there before. Of the 1,428 monthly series of M3 four have one.
 */
export function levelOf(values: readonly number[], period: number): Level | undefined {
  if (values.some((value) => value < 0)) return undefined;
  let [factors, last]: [readonly number[] | undefined, number] = [undefined, 0];
  for (let shift = 0; shift < mostShifts; shift += 1) {
    const level = factors ? values.map((value, at) => value * factors![at]!) : values;
    const at = jumpIn(level, period);
    if (at === undefined) break;
    const times = timesAt(level, at, period);
    factors = values.map((_, place) => (factors?.[place] ?? 1) * (place < at ? times : 1));
    last = Math.max(last, at);
  }
  if (!factors) return undefined;
  const tells = values.length - last >= seasonsThatTell * (period > 1 ? period : likeSeason);
  return { factors, from: tells ? last - (last % period) : 0 };
}

/** Where the last jump ends: the place of the first value of the new level. */
function jumpIn(values: readonly number[], period: number): number | undefined {
  const season = period > 1 ? period : likeSeason;
  let [least, most] = [Infinity, -Infinity];
  const enough = Math.max(fewest, season / 2);
  for (let at = values.length - 1; at >= enough; at -= 1) {
    [least, most] = [Math.min(least, values[at]!), Math.max(most, values[at]!)];
    const after = values.length - at;
    if (after < enough || (at < season && after < season)) continue;
    const before = values.slice(Math.max(0, at - season), at);
    const [lowest, highest] = [Math.min(...before), Math.max(...before)];
    if ((lowest > 0 && most > 0 && lowest >= leastGap * most) || (highest > 0 && least >= leastGap * highest))
      return at;
  }
  return undefined;
}

/** How many times as much the values after the jump are as those of their places before it: the middle one of them. */
function timesAt(values: readonly number[], at: number, period: number): number {
  const season = period > 1 ? period : 1;
  const least = nextToNothing * middleOf(values.slice(0, at));
  const ratios = values.slice(at).flatMap((value, after) => {
    const before = values[at + after - season * Math.ceil((after + 1) / season)];
    return before === undefined ? [] : [Math.max(value, least) / Math.max(before, least)];
  });
  return middleOf(ratios);
}

const middleOf = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
