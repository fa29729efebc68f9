/** The weekly checks of a month. A check counts for the month in which the middle of its seven days lies. */

/** Days as a spreadsheet counts them: 2 is Monday, 1 January 1900. */
type Day = number;

const dayOf = (year: number, month: number): Day => Date.UTC(year, month, 1) / 86_400_000 + 25_569;

/** The first day of a month, given as yyyy-mm, and of the one after it. */
function bounds(month: string): readonly [first: Day, next: Day] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return [dayOf(year, number - 1), dayOf(year, number)];
}

/**
 * The days of a month's checks: every week once, 4 or 5 a month, none on the first three days of its own month.
 * `weekday` is 0 for Monday to 6 for Sunday.
 */
export function checksOf(month: string, weekday: number): readonly Day[] {
  const [first, next] = bounds(month);
  const check = first + 3 + ((weekday + 7 - ((first + 1) % 7)) % 7);
  const count = Math.floor((next + 2 - check) / 7) + 1;
  return Array.from({ length: count }, (_, index) => check + 7 * index);
}

/** Monday to Friday, from the count's first day to this one. */
const workingDays = (day: Day) => 5 * Math.floor((day - 1) / 7) + Math.min(5, (day - 1) % 7);

type Due = {
  /** All of the promise is due by this day of the month; left out, by the last check. */
  readonly by?: number;
  /** In step with the working days that are over, not in equal parts. */
  readonly byWorkingDays?: boolean;
};

/** The share of a month's promise that is due at each of its checks. */
export function sharesDue(month: string, weekday: number, { by, byWorkingDays = false }: Due = {}): number[] {
  const [first] = bounds(month);
  const checks = checksOf(month, weekday);
  const due =
    by === undefined
      ? checks.length
      : Math.max(1, Math.min(checks.length, Math.floor((first - 1 + by - checks[0]!) / 7) + 1));
  const gone = (day: Day) => workingDays(day) - workingDays(first - 1);
  return checks.map((day, index) => {
    if (index + 1 >= due) return 1;
    return byWorkingDays ? gone(day) / gone(checks[due - 1]!) : (index + 1) / due;
  });
}
