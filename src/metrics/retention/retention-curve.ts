/** The shifted-beta-geometric model: how a cohort shrinks when some of its customers are more loyal than others. */
import { findRoot } from '../chance/find-root';
import { Refusal } from '../refusal';

/**
 * A cohort's curve. In period t, counted from 1, the share `firstChurn` ÷ (1 + `slowing` × (t − 1)) of those who are
 * left leaves. In the letters of Fader and Hardie `firstChurn` is α/(α + β) and `slowing` is 1/(α + β); written this
 * way the constant churn of a cohort whose customers are all alike is `slowing` 0 and no special case.
 */
export type RetentionCurve = { readonly firstChurn: number; readonly slowing: number };

/** Two unknowns take two periods, and the customers at the start are no period. */
const fewestSurvivors = 3;

/**
 * The curve that makes a cohort's survivors most likely: Fader and Hardie, How to Project Customer Retention (2007).
 * Counts and shares give the same curve.
 * @param survivors customers still there, everybody first, then after one period, after two, and so on
 * @throws Refusal with too few periods, a curve that rises, and one that no longer falls after its first period.
 */
export function fitRetentionCurve(survivors: readonly number[]): RetentionCurve {
  refuseNoCurve(survivors);
  if (survivors[1] === 0) return { firstChurn: 1, slowing: 0 };
  const steepest = (slowing: number) => steepness(survivors, firstChurnAt(survivors, slowing), slowing);
  const slowing = steepest(0) >= 0 ? 0 : findRoot(steepest, 1);
  return { firstChurn: firstChurnAt(survivors, slowing), slowing };
}

/** The most likely churn of the first period when how churn slows down is known. */
function firstChurnAt(survivors: readonly number[], slowing: number): number {
  const lost = survivors[0]! - survivors[survivors.length - 1]!;
  // Solved for the odds, which have no upper end: where the likelihood stops rising with them.
  const odds = findRoot((x) => {
    const retention = 1 / (1 + x);
    let falling = 0;
    for (let t = 1; t < survivors.length; t += 1) falling += survivors[t]! / (retention + slowing * (t - 1));
    return falling - lost * (1 + 1 / x);
  }, 1);
  return odds / (1 + odds);
}

/** How fast the log-likelihood falls as `slowing` rises. */
function steepness(survivors: readonly number[], firstChurn: number, slowing: number): number {
  let falling = 0;
  for (let t = 2; t < survivors.length; t += 1) {
    const step = 1 + slowing * (t - 1);
    const lost = survivors[t - 1]! - survivors[t]!;
    const kept = (survivors[t]! * firstChurn) / (1 - firstChurn + slowing * (t - 1));
    falling += ((t - 1) * (lost - kept)) / step;
  }
  return falling;
}

/** The share of those left after period t − 1 who stay through period t, counted from 1. */
export const keptIn = (t: number, { firstChurn, slowing }: RetentionCurve) =>
  1 - firstChurn / (1 + slowing * (t - 1));

/**
 * The share of a cohort that is still there after 0, 1, … up to `periods` periods.
 */
export function survivalShares(curve: RetentionCurve, periods: number): number[] {
  const shares = [1];
  for (let t = 1; t <= periods; t += 1) shares.push(shares[t - 1]! * keptIn(t, curve));
  return shares;
}

/**
 * Refuses survivors whose churn does not slow down but comes at once, as it does where contracts run for a year and are
 * looked at by the month: the curve would bring customers back.
 * @param otherwise what else to do, for the sentence
 */
export function refuseReturning(survivors: readonly number[], curve: RetentionCurve, otherwise: string) {
  const last = survivors[survivors.length - 1]!;
  const next = survivors[0]! * survivalShares(curve, survivors.length)[survivors.length]!;
  if (curve.slowing > 0 || last === 0 || next <= last) return;
  const hint = `More left at once than a curve can follow, as when contracts end after a year: ${otherwise}`;
  const rule = `at least ${Number(next.toPrecision(6))}, where the curve goes on`;
  throw new Refusal('survivors', rule, last, hint, survivors.length);
}

function refuseNoCurve(survivors: readonly number[]) {
  const [everybody, first] = survivors as [number, number];
  if (survivors.length < fewestSurvivors) {
    const rule = `a list of at least ${fewestSurvivors}, everybody first`;
    throw new Refusal('survivors', rule, survivors.length, 'Two periods are the least that show a curve');
  }
  if (everybody === 0) throw new Refusal('survivors', 'above 0 at the start', everybody, undefined, 1);
  survivors.forEach((left, t) => {
    const before = survivors[t - 1];
    if (before === undefined || left <= before) return;
    const hint = 'Count only those who were there at the start';
    throw new Refusal('survivors', `at most those of the period before (${before})`, left, hint, t + 1);
  });
  const last = survivors[survivors.length - 1]!;
  if (last < first || last === 0) return;
  const hint = 'Such a curve would never end';
  throw new Refusal('survivors', `below ${first} in the end`, last, hint, survivors.length);
}
