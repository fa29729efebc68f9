/** The season of a series: its pattern over a year, how to take it out, and how to put it back. */
import { meanOf, type Outlook, sumOf, varianceOf, widest } from './series';

/** How a season acts: it adds the same amount, or it multiplies by the same factor, every year. */
export type SeasonKind = 'additive' | 'multiplicative';

export type Season = {
  readonly kind: SeasonKind;
  /** One index per place in the year, the first for the place of the first value. */
  readonly indices: readonly number[];
};

/** A season that changes nothing. */
export const noSeason: Season = { kind: 'additive', indices: [0] };

/**
 * Classical decomposition by centred moving averages. Additive indices have mean 0, multiplicative ones mean 1.
 * Needs two whole years, and for factors values above 0.
 */
export function seasonOf(values: readonly number[], period: number, kind: SeasonKind): Season {
  return { kind, indices: centred(placesOf(values, period, kind).map(meanOf), kind) };
}

/**
 * The same with its indices drawn towards no season by as much as they may owe to chance (after J. Miller and
 * D. Williams, 2003, who shrink seasonal indices by the estimator of James and Stein): a weak season nearly vanishes, a
 * strong one stays as it is.
 */
export function cautiousSeasonOf(values: readonly number[], period: number, kind: SeasonKind): Season {
  const places = placesOf(values, period, kind);
  const indices = centred(places.map(meanOf), kind);
  const none = neutral(kind);
  const spread = sumOf(indices.map((index) => (index - none) ** 2)) / (period - 1);
  const chance = chanceOfMeans(values, kind, places);
  const share =
    spread > 0 ? Math.max(0, 1 - (Math.max(0, period - 3) / (period - 1)) * (chance / spread)) : 0;
  return { kind, indices: indices.map((index) => none + share * (index - none)) };
}

export const neutral = (kind: SeasonKind) => (kind === 'additive' ? 0 : 1);

/** The series without its season. */
export const withoutSeason = (values: readonly number[], { kind, indices }: Season) =>
  values.map((value, at) => {
    const index = indices[at % indices.length]!;
    return kind === 'additive' ? value - index : value / index;
  });

/** What is forecast for a series without season, with the season back; `from` is how many values lie before it. */
export const withSeason = (forecast: readonly number[], { kind, indices }: Season, from: number) =>
  forecast.map((value, step) => {
    const index = indices[(from + step) % indices.length]!;
    return kind === 'additive' ? value + index : value * index;
  });

/** An outlook for a series without season, with the season back: where it multiplies it scales the range as well. */
export function inSeason({ mean, sd }: Outlook, season: Season, from: number): Outlook {
  return {
    mean: withSeason(mean, season, from),
    sd: season.kind === 'multiplicative' ? withSeason(sd, season, from) : sd,
  };
}

/**
 * The further ahead the less is known: no range is narrower than one before it, nor, where the season multiplies, than
 * that of the same month a year before. Only part of a range is in proportion to its month's factor: to widen a month
 * of a large factor by what a month of a small one may miss makes it several times too wide.
 */
export function neverNarrower(sd: readonly number[], { kind, indices }: Season): number[] {
  if (kind === 'additive') return widest(sd);
  const places = indices.map((_, place) => widest(sd.filter((_, step) => step % indices.length === place)));
  return sd.map((_, step) => places[step % indices.length]![Math.floor(step / indices.length)]!);
}

/** For each place in the year what its values lie above, or how many times they are, the year around them. */
function placesOf(values: readonly number[], period: number, kind: SeasonKind): number[][] {
  const half = Math.floor(period / 2);
  const places = Array.from({ length: period }, (): number[] => []);
  yearsAround(values, period).forEach((level, index) => {
    const value = values[index + half]!;
    places[(index + half) % period]!.push(kind === 'additive' ? value - level : value / level);
  });
  return places;
}

/** Averages over a whole year around each value that has half a year on either side. */
function yearsAround(values: readonly number[], period: number): number[] {
  const half = Math.floor(period / 2);
  const averages: number[] = [];
  for (let middle = half; middle + half < values.length; middle += 1) {
    let sum = sumOf(values.slice(middle - half, middle + half + 1));
    // A year of even length has no middle value, so its two ends count half.
    if (period % 2 === 0) sum -= (values[middle - half]! + values[middle + half]!) / 2;
    averages.push(sum / period);
  }
  return averages;
}

function centred(indices: readonly number[], kind: SeasonKind): number[] {
  const mean = meanOf(indices);
  return indices.map((index) => (kind === 'additive' ? index - mean : index / mean));
}

/**
 * The variance that the means of the places owe to chance, seen in how unequally the same places changed from one year
 * to the next: half the variance of those changes is that of one value. Unlike the spread within the places this tells
 * at two years already, when each place has one value only. Factors are seen on logarithms.
 */
function chanceOfMeans(values: readonly number[], kind: SeasonKind, places: readonly (readonly number[])[]) {
  const seen = kind === 'additive' ? values : values.map(Math.log);
  const changes = seen.slice(places.length).map((value, at) => value - seen[at]!);
  return (varianceOf(changes) / 2) * meanOf(places.map((values) => 1 / values.length));
}
