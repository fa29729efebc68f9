/** How closely the errors of the periods of one forecast go together, seen in how its range grows. */
import { meanOf, type Outlook } from './series';

/** How far ahead the range is looked at: two seasons, and two dozen periods where there is none. */
export const seen = (period: number) => (period > 1 ? 2 * period : 24);

/** Where a level hardly moves its errors are chance, each its own; where it walks they are of one walk. */
const leastShare = 0.2;
const shareOfMoving = 0.7;
const mostShare = 0.6;
/** One season does not tell chance from a walk. */
const unknown = 0.5;

/**
 * From 0 (each on its own) to 1 (all alike). A level that moves by a share `a` of its errors makes the variance grow by
 * a² of the first a period: that gives `a` back. Measured on the M3 monthly series by fifths of `a`: .15 to .2 suits a
 * level that stands still, .6 one that moves by two thirds and more.
 */
export function togetherOf({ mean, sd }: Outlook, length: number, period: number): number {
  const span = seen(period);
  const edge = Math.max(1, Math.round(span / 8));
  const squares = sd.slice(0, span).map((each, step) => (each / (mean[step]! > 0 ? mean[step]! : 1)) ** 2);
  const first = meanOf(squares.slice(0, edge));
  if (!(first > 0)) return unknown;
  const growth = meanOf(squares.slice(-edge)) / first - 1;
  const moving = Math.sqrt(Math.max(0, growth) / (span - edge));
  const share = Math.min(mostShare, leastShare + shareOfMoving * moving);
  const untold = Math.min(1, period / length) ** 2;
  return share + untold * (unknown - share);
}
