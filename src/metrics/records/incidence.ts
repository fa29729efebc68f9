/** What share of rows converts in the end, fair to those that have had little time: Aalen and Johansen's estimator. */
import type { AgeCounts } from './outcomes';

export type Incidence = {
  readonly rows: number;
  readonly converted: number;
  /** The share that converts within `upTo` days, of all that entered. */
  readonly rate: number;
  /** The share still neither won nor lost at that age. */
  readonly stillOpen: number;
  /** How many rows with an outcome would know the rate as well. */
  readonly cases: number;
  /** Of those that convert; undefined where none does. */
  readonly meanDays: number | undefined;
  /** The ages by which a quarter, half and three quarters of them have. */
  readonly quartiles: readonly number[];
  /** The oldest age at which enough rows were still watched. */
  readonly upTo: number;
  /** The share of the rate that was gained in the last third of that time. */
  readonly gainedLate: number;
  /** The rate at each age up to `upTo`. */
  readonly curve: readonly number[];
};

/** So few rows are watched at the oldest age that still counts. */
export const fewestWatched = (rows: number) => Math.max(5, Math.min(30, rows / 10));

/**
 * Cumulative incidence in whole days (Aalen and Johansen, 1978; without losses it is Kaplan and Meier's), its variance
 * (Dinse and Larson, 1986) as a number of cases, and the mean and quartiles of the time it takes. It says nothing
 * beyond the oldest age at which `least` rows were watched; but as long as no row has dropped out of watch since its
 * first day nothing is unknown, and it goes on. Undefined without a row.
 */
export function incidence(
  counts: AgeCounts,
  least = fewestWatched(total(counts.won) + total(counts.lost) + total(counts.open)),
): Incidence | undefined {
  const { won, lost, open } = counts;
  const rows = total(won) + total(lost) + total(open);
  const ages: Age[] = [];
  const curve: number[] = [];
  let watched = rows;
  let before = 1;
  let rate = 0;
  let dropped = 0;
  for (let age = 0; age < open.length && watched > 0 && (watched >= least || dropped === 0); age += 1) {
    const ended = won[age]! + lost[age]!;
    rate += (before * won[age]!) / watched;
    if (ended > 0) ages.push({ watched, before, won: won[age]!, ended, rate });
    curve.push(rate);
    before *= 1 - ended / watched;
    watched -= ended + open[age]!;
    if (age > 0) dropped += open[age]!;
  }
  if (curve.length === 0) return undefined;
  if (rate > 1 - 1e-12) rate = 1; // float dust
  const upTo = curve.length - 1;
  const early = curve[Math.floor((upTo * 2) / 3)]!;
  return {
    rows,
    converted: total(won),
    rate,
    stillOpen: before,
    cases: casesOf(ages, rate, rows),
    ...times(curve),
    upTo,
    gainedLate: rate > 0 ? (rate - early) / rate : 0,
    curve,
  };
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** An age at which something ended. */
type Age = {
  readonly watched: number;
  /** The share still open just before this age. */
  readonly before: number;
  readonly won: number;
  readonly ended: number;
  readonly rate: number;
};

function casesOf(ages: readonly Age[], rate: number, rows: number): number {
  let variance = 0;
  for (const { watched, before, won, ended, rate: byThen } of ages) {
    const later = rate - byThen;
    if (watched > ended) variance += (later * later * ended) / (watched * (watched - ended));
    variance += (before * before * (watched - won) * won) / watched ** 3;
    variance -= (2 * later * before * won) / (watched * watched);
  }
  const spread = rate * (1 - rate);
  return variance > 0 && spread < rows * variance ? spread / variance : rows;
}

/** Mean and quartiles of the age at conversion. */
function times(curve: readonly number[]): Pick<Incidence, 'meanDays' | 'quartiles'> {
  const rate = curve[curve.length - 1]!;
  if (rate === 0) return { meanDays: undefined, quartiles: [] };
  const mean = curve.reduce((sum, byThen, age) => sum + age * (byThen - (curve[age - 1] ?? 0)), 0) / rate;
  // Float dust must not make the last that converts wait for another.
  const quartiles = [0.25, 0.5, 0.75].map((share) =>
    curve.findIndex((byThen) => byThen >= share * rate * (1 - 1e-12)),
  );
  return { meanDays: mean, quartiles };
}
