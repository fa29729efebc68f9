/** What became of each row of a CRM by a given day, and how old it was then. */

/** How a row ended, by the day that is asked for. */
export const ends = { open: 0, won: 1, lost: 2 } as const;

/** A century: what is older is a slip of the pen, and no rate depends on it. */
const oldest = 36_524;

/** Rows side by side; only those that had come. Days are counted as Sheets counts them, ages in whole days. */
export type Outcomes = {
  readonly asOf: number;
  readonly starts: Int32Array;
  readonly ages: Int32Array;
  /** One of `ends`. */
  readonly ends: Uint8Array;
  /** Which of the rows given each was, counted from 0. */
  readonly rows: Int32Array;
};

type Days = readonly (number | undefined)[];

/**
 * Reads rows as they stood at the end of the day `asOf`. Later conversions and losses are not known yet; a row with
 * both counts as won; one dated before it came counts as 0 days old; one without a start, or a later one, is left out.
 */
export function readOutcomes(starts: Days, converted: Days, asOf: number, lost?: Days): Outcomes {
  const last = Math.floor(asOf);
  const all = {
    starts: new Int32Array(starts.length),
    ages: new Int32Array(starts.length),
    ends: new Uint8Array(starts.length),
    rows: new Int32Array(starts.length),
  };
  let count = 0;
  for (let row = 0; row < starts.length; row += 1) {
    const start = starts[row];
    if (start === undefined || start >= last + 1) continue;
    const wonOn = knownDay(converted[row], last);
    const lostOn = knownDay(lost?.[row], last);
    const end = Math.min(wonOn ?? last, lostOn ?? last);
    all.starts[count] = start;
    all.ages[count] = Math.min(oldest, Math.max(0, end - Math.floor(start)));
    all.ends[count] = wonOn !== undefined ? ends.won : lostOn !== undefined ? ends.lost : ends.open;
    all.rows[count] = row;
    count += 1;
  }
  return { asOf: last, ...cut(all, count) };
}

const knownDay = (day: number | undefined, last: number) =>
  day === undefined || day >= last + 1 ? undefined : Math.floor(day);

type Lists = Omit<Outcomes, 'asOf'>;

const cut = (lists: Lists, count: number): Lists => ({
  starts: lists.starts.subarray(0, count),
  ages: lists.ages.subarray(0, count),
  ends: lists.ends.subarray(0, count),
  rows: lists.rows.subarray(0, count),
});

/** Those of the rows for which `keeps` says so, by their place in the lists. */
export function pick(outcomes: Outcomes, keeps: (place: number) => boolean): Outcomes {
  const all = {
    starts: outcomes.starts.slice(),
    ages: outcomes.ages.slice(),
    ends: outcomes.ends.slice(),
    rows: outcomes.rows.slice(),
  };
  let count = 0;
  for (let place = 0; place < outcomes.starts.length; place += 1) {
    if (!keeps(place)) continue;
    all.starts[count] = outcomes.starts[place]!;
    all.ages[count] = outcomes.ages[place]!;
    all.ends[count] = outcomes.ends[place]!;
    all.rows[count] = outcomes.rows[place]!;
    count += 1;
  }
  return { asOf: outcomes.asOf, ...cut(all, count) };
}

/** How many rows ended at each age, by how they ended: what the estimator reads, from rows or from a query's counts. */
export type AgeCounts = {
  readonly won: readonly number[];
  readonly lost: readonly number[];
  readonly open: readonly number[];
};

export const countByAge = (outcomes: Outcomes): AgeCounts => countByAgeIn(outcomes)[0]!;

/** The same for each group of rows apart; without groups for all of them together. */
export function countByAgeIn(
  outcomes: Outcomes,
  groups?: readonly { readonly rows: readonly number[] }[],
): AgeCounts[] {
  const { ages, ends: kinds } = outcomes;
  const length = oldestOf(ages) + 1;
  const zeros = () => new Array<number>(length).fill(0);
  const countsOf = (count: number, placeAt: (index: number) => number): AgeCounts => {
    const counts = [zeros(), zeros(), zeros()];
    for (let index = 0; index < count; index += 1) {
      const place = placeAt(index);
      counts[kinds[place]!]![ages[place]!]! += 1;
    }
    return { open: counts[ends.open]!, won: counts[ends.won]!, lost: counts[ends.lost]! };
  };
  if (!groups) return [countsOf(ages.length, (index) => index)];
  return groups.map(({ rows }) => countsOf(rows.length, (index) => rows[index]!));
}

/** The oldest of the ages; −1 where there are none. */
export function oldestOf(ages: Int32Array): number {
  let oldestAge = -1;
  for (let place = 0; place < ages.length; place += 1) oldestAge = Math.max(oldestAge, ages[place]!);
  return oldestAge;
}
