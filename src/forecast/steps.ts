/** The steps between dated values, such as months or weeks, and the season that such steps make. */

/** A step in time. */
export type Step = {
  readonly name: string;
  /** Steps in a season: months of a year, days of a week. */
  readonly period: number;
  /** How many steps a day lies from a fixed one: a whole number for every day that keeps to them. */
  readonly place: (day: number) => number;
  /** Where a place lies in its season, counted from 0: 0 for January, the first week of a year or Monday. */
  readonly start: (place: number) => number;
  /** Of steps of one month: the month that a day belongs to, yyyy-mm. */
  readonly monthOf?: (day: number) => string;
};

// The usual days between neighbours up to which steps are days, weeks, half months; beyond they are months.
const mostForDays = 3;
const mostForWeeks = 13;
const mostForHalves = 18;

/** So many values four weeks apart are no months: of those at most four in a row lie so close. */
const surelyFourWeeks = 6;

/**
 * The step that days, the earliest first, keep to. Where they keep to several it is the one with the fewest gaps; where
 * they keep to none, the likeliest.
 */
export function stepOf(days: readonly number[]): Step {
  const likely = stepsFor(days);
  const fitting = likely.filter((step) => fits(step, days));
  const [best = likely[0]!] = fitting.sort((one, other) => gapsIn(one, days) - gapsIn(other, days));
  return best;
}

const fits = ({ place }: Step, days: readonly number[]) =>
  days.every((day, at) => Number.isInteger(place(day)) && (at === 0 || place(day) > place(days[at - 1]!)));

const gapsIn = ({ place }: Step, days: readonly number[]) => place(days[days.length - 1]!) - place(days[0]!);

/** From the likeliest to what is left. */
function stepsFor(days: readonly number[]): readonly Step[] {
  const usual = middleStep(days);
  const keepsTo = (length: number) => usual === length && gapsOf(days).every((gap) => gap % length === 0);
  if (usual <= mostForDays) return [{ name: 'day', period: 7, place: (day) => day - 2, start: within(7) }];
  if (usual <= mostForWeeks) return [weeks(days, 1)];
  if (usual <= mostForHalves) {
    // From the 1st to the 15th and back it is fourteen days only in February.
    if (keepsTo(14) && days.length > 4) return [weeks(days, 2)];
    return [halfMonths(15), halfMonths(16), weeks(days, 2), months(days, 0)];
  }
  const thirty = [30, 31].filter(keepsTo).map((length) => thirtyDays(days, length));
  const four = keepsTo(28) ? [weeks(days, 4)] : [];
  const first = days.length >= surelyFourWeeks ? [...thirty, ...four] : thirty;
  // A month that is closed on a weekday may begin before the 1st or end after the last.
  const isWeekly = gapsOf(days).every((gap) => gap % 7 === 0);
  const nearby = isWeekly ? [towards(days[0]!), -towards(days[0]!)] : [];
  return [
    ...first,
    ...[0, ...nearby].map((shift) => months(days, shift)),
    ...(comeAgain(days) ? [months(days, 0, gapsOf(days.map(monthOf)).reduce(greatestIn, 0))] : []),
    ...four,
  ];
}

/**
 * Whether every month of the year that is there is there twice at least, and all about as often: such a list leaves out
 * the same months or quarters every year, and keeps to the longest step that is in all its distances.
 */
function comeAgain(days: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const day of days) {
    const month = remainder(monthOf(day), 12);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [least, most] = [Math.min(...counts.values()), Math.max(...counts.values())];
  return least > 1 && most - least <= 1;
}

/** The greatest number that divides both. */
const greatestIn = (one: number, other: number): number =>
  other === 0 ? one : greatestIn(other, one % other);

const gapsOf = (places: readonly number[]) => places.slice(1).map((place, at) => place - places[at]!);

/** The usual distance between neighbours. */
const middleStep = (places: readonly number[]) =>
  gapsOf(places).sort((a, b) => a - b)[Math.floor((places.length - 2) / 2)]!;

const remainder = (place: number, length: number) => ((place % length) + length) % length;
const within = (period: number) => (place: number) => remainder(place, period);

/** One week or several; a year has 52 of them, and they are counted so that the latest ones are right. */
function weeks(days: readonly number[], length: 1 | 2 | 4): Step {
  const first = days[0]!;
  const period = 52 / length;
  const place = (day: number) => Math.round((day - first) / 7 / length);
  const last = days[days.length - 1]!;
  const ofYear = Math.min(period - 1, Math.floor((weekOfYear(last) - 1) / length));
  return {
    name: { 1: 'week', 2: 'two weeks', 4: 'four weeks' }[length],
    period,
    place,
    start: (at) => remainder(ofYear - place(last) + at, period),
  };
}

const halfMonths = (second: number): Step => ({
  name: 'half month',
  period: 24,
  place: (day) => monthOf(day) * 2 + (dateOf(day).getUTCDate() >= second ? 1 : 0),
  start: within(24),
});

/** What somebody fills down with =A2+30 stands for months, though it drifts away from them. */
const thirtyDays = (days: readonly number[], length: number): Step => ({
  name: `${length} days`,
  period: 12,
  place: (day) => (day - days[0]!) / length,
  start: (place) => remainder(monthOf(days[0]!) + place, 12),
  monthOf: (day) => written(monthOf(days[0]!) + (day - days[0]!) / length),
});

const names: { readonly [months: number]: string } = { 1: 'month', 3: 'quarter', 12: 'year' };

/**
 * @param shift days by which each day is moved before its month is looked up
 * @param told the months of a step; left out, the usual ones between neighbours
 */
function months(days: readonly number[], shift: number, told?: number): Step {
  const at = (day: number) => monthOf(day + shift);
  const length = Math.max(1, told ?? middleStep(days.map(at)));
  const offset = at(days[0]!) % length;
  const period = 12 % length === 0 ? 12 / length : 1;
  return {
    name: names[length] ?? `${length} months`,
    period,
    place: (day) => (at(day) - offset) / length,
    start: within(period),
    ...(length === 1 ? { monthOf: (day: number) => written(at(day)) } : {}),
  };
}

const written = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String(remainder(month, 12) + 1).padStart(2, '0')}`;

/** Half a month ahead of a Sunday or Monday, with which weeks begin, and back from every other day, with which they end. */
const towards = (day: number) => (remainder(day - 1, 7) < 2 ? 14 : -14);

const dateOf = (day: number) => new Date((day - 25_569) * 86_400_000);

const monthOf = (day: number) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();

export const iso = (day: number) => dateOf(day).toISOString().slice(0, 10);

/** By ISO 8601, from 1 to 53: the first week of a year is that with its first Thursday. */
function weekOfYear(day: number): number {
  const thursday = day + 3 - remainder(day - 2, 7);
  const newYear =
    thursday - (Date.parse(iso(thursday)) - Date.UTC(dateOf(thursday).getUTCFullYear(), 0)) / 86_400_000;
  return Math.floor((thursday - newYear) / 7) + 1;
}
