/** Single values far from what their place in the season brings: mistyped, one-off, or a month of lockdown. */
export type Odd = {
  /** Where in the series, from 0. */
  readonly at: number;
  readonly value: number;
  /** What its place in the season would have brought at the level around it. */
  readonly usual: number;
};

/** So many times the usual distance, and at least twice or half of what is usual. */
const farAway = 8;
const leastRatio = Math.log(2);
/** Distances are not taken for smaller than this share: a series that repeats to a hair has no odd values of a percent. */
const leastDistance = 0.03;
/** More odd values than this share are no single ones: the level or the season has shifted. */
const mostShare = 1 / 10;
/** So many of the values must be above 0, the others count as next to nothing. */
const mostNotPositive = 1 / 10;
const nextToNothing = 1 / 1000;

/**
 * The odd values of a series with a season of which it knows two, in their order. All are seen on logarithms, beside
 * the median of the season around them and the median of their place. Measured on the M3 monthly series: it finds 3
 * in 10,000 values, and to replace them takes nothing off the forecasts.
 */
export function oddValues(values: readonly number[], period: number): Odd[] {
  if (period < 2 || values.length < 2 * period) return [];
  const notPositive = values.filter((value) => value <= 0).length;
  if (notPositive > mostNotPositive * values.length) return [];
  const least = nextToNothing * medianOf(values);
  const seen = values.map((value) => Math.log(value > 0 ? value : least));
  const usual = usualOf(seen, period);
  const away = seen.map((value, at) => value - usual[at]!);
  const distances = away.map(Math.abs);
  const bound = Math.max(leastRatio, farAway * Math.max(leastDistance, 1.4826 * medianOf(distances)));
  const far = distances.flatMap((distance, at) => (distance >= bound ? [at] : []));
  const odd = far.filter((at) => !isPair(at, seen.length, period) || isFurther(seen, at, period));
  if (odd.length > Math.max(1, mostShare * values.length) || isAtEnd(odd, values.length)) return [];
  const refined = refine(seen, odd, period);
  return odd.map((at) => ({ at, value: values[at]!, usual: Math.exp(refined[at]!) }));
}

/** The last three values are no single ones: nobody knows yet whether they stay. */
const isAtEnd = (odd: readonly number[], length: number) => odd[odd.length - 3] === length - 3;

/** The series with what is usual in place of its odd values. */
export function withoutOdd(values: readonly number[], odd: readonly Odd[]): readonly number[] {
  if (odd.length === 0) return values;
  const usual = new Map(odd.map((each) => [each.at, each.usual]));
  return values.map((value, at) => usual.get(at) ?? value);
}

/** What is usual where odd values no longer pull at the level around them. */
function refine(seen: readonly number[], odd: readonly number[], period: number): readonly number[] {
  let calm = [...seen];
  for (let round = 0; round < rounds; round += 1) {
    const usual = usualOf(calm, period);
    calm = seen.map((value, at) => (odd.includes(at) ? usual[at]! : value));
  }
  return calm;
}

const rounds = 4;

/** For each value what the other seasons bring in its place, at the level around it. */
function usualOf(seen: readonly number[], period: number): number[] {
  const levels = levelsOf(seen, period);
  const above = seen.map((value, at) => value - levels[at]!);
  const places = Array.from({ length: period }, (_, place) => above.filter((_, at) => at % period === place));
  const middles = places.map(medianOf);
  return above.map((value, at) => {
    const place = at % period;
    // Of two values each is compared with the other, which lies as far on the other side of their middle.
    const isOneOfTwo = places[place]!.length === 2;
    return levels[at]! + (isOneOfTwo ? 2 * middles[place]! - value : middles[place]!);
  });
}

/** The median of the season around each value, on the trend that most values follow. */
function levelsOf(seen: readonly number[], period: number): number[] {
  const slope = medianOf(seen.slice(period).map((value, at) => value - seen[at]!)) / period;
  const flat = seen.map((value, at) => value - slope * at);
  return flat.map((_, at) => {
    const from = Math.max(0, Math.min(at - Math.floor(period / 2), flat.length - period));
    return medianOf(flat.slice(from, from + period)) + slope * at;
  });
}

/** Whether a place has two values only, which lie equally far from each other. */
const isPair = (at: number, length: number, period: number) => length - (at % period) <= 2 * period;

/** Of two values of a place, whether this is the one further from its neighbours. */
function isFurther(seen: readonly number[], at: number, period: number): boolean {
  const other = at < period ? at + period : at - period;
  return fromNeighbours(seen, at, period) > fromNeighbours(seen, other, period);
}

function fromNeighbours(seen: readonly number[], at: number, period: number): number {
  const reach = Math.max(2, Math.round(period / 4));
  return Math.abs(seen[at]! - medianOf(seen.slice(Math.max(0, at - reach), at + reach + 1)));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
