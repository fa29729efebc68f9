/** Places of a season in which nothing ever comes, such as the months that a ski school is closed. */

/** How likely as few mixed places as there are may be if zeros fell anywhere, for those that never sell to be closed. */
const chanceOfScatter = 0.15;
/** A place is known as closed when it was seen this often. */
const fewest = 2;

/**
 * For each place of the season whether it is closed: every value of it is 0, in two seasons at least, and zeros keep to
 * their places. Sporadic demand does not: its zeros fall in places that sell at other times. Undefined where none is.
 */
export function closedPlaces(values: readonly number[], period: number): readonly boolean[] | undefined {
  if (period < 2 || values.length < fewest * period - period + 2) return undefined;
  const places = Array.from({ length: period }, (_, place) =>
    values.filter((_, at) => at % period === place),
  );
  const closed = places.map((seen) => seen.length >= fewest && seen.every((value) => value === 0));
  if (!closed.includes(true) || closed.every((each) => each)) return undefined;
  const mixed = places.filter((seen) => seen.includes(0) && seen.some((value) => value !== 0)).length;
  const zeros = values.filter((value) => value === 0).length / values.length;
  const often = values.length / period;
  const mixedByChance = 1 - zeros ** often - (1 - zeros) ** often;
  return atMost(mixed, period, mixedByChance) < chanceOfScatter ? closed : undefined;
}

/** The chance of at most so many of `tries`, each with the same chance. */
function atMost(count: number, tries: number, chance: number): number {
  let term = (1 - chance) ** tries;
  let sum = term;
  for (let hits = 1; hits <= count; hits += 1) {
    term *= ((tries - hits + 1) / hits) * (chance / (1 - chance));
    sum += term;
  }
  return sum;
}
