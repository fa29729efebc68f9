/** Channels and other segments of the rows: what became of each, drawn to the mean, and how surely it is better. */
import { evidenceOf } from '../../../../metrics/chance/evidence';
import { amountOf, sizeOfDeals } from '../../../../metrics/records/deal-size';
import { groupRows, keyOf, nameOfGroup } from '../../../../metrics/records/group-rows';
import { incidence } from '../../../../metrics/records/incidence';
import { known, type LearnedRate, withRange } from '../../../../metrics/records/learned-rate';
import { countByAgeIn, type Outcomes } from '../../../../metrics/records/outcomes';
import { certaintyOf, chanceHigher } from '../../../../metrics/records/segment-chances';
import { knownOf, segmentRange, shrinkageOf, shrunkRate } from '../../../../metrics/records/segments';
import { segmentRows } from '../places';
import { closedYear, confidence } from './learn';
import type { Days } from './source-rows';

export type Certain = 'surely' | 'probably' | 'worse' | 'worseProbably' | 'unknown';

export type Segment = {
  /** Undefined for the remainder. */
  readonly name: string | undefined;
  readonly rows: number;
  readonly converted: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly shrunk: number;
  readonly cases: number;
  readonly days: number | undefined;
  readonly deal: number | undefined;
  /** Rows that came in the last twelve closed months. */
  readonly now: number;
  readonly certain: Certain;
  /** Whether it may be called best or worst. */
  readonly isNamed: boolean;
};

/** Fewer cases say too little to be called the best or the worst. */
const fewestCases = 5;
const nameless = /^\(?(blank|unknown|not set|n\/a|select|none|nessuno|sconosciut[oa]|non impostato)\)?$/i;

export function tellSegments(
  all: Outcomes,
  whole: LearnedRate,
  names: readonly string[],
  starts: Days,
  upTo: number,
  money: { readonly amounts: Days; readonly wonOn: Days } | undefined,
): readonly Segment[] {
  const outcomes = known(all, whole.since);
  const groups = groupRows(Array.from(outcomes.rows, (row) => names[row] ?? ''));
  const counts = countByAgeIn(outcomes, groups);
  const told = groups.map((group, at) => ({
    ...group,
    found: withRange(incidence(counts[at]!)!, whole.spread, confidence),
  }));
  const shrinkage = shrinkageOf(told.map(({ found }) => found));
  const mean = evidenceOf(whole.rate, whole.cases);
  const { from, until } = closedYear(upTo);
  const amountsIn = (rows: readonly number[]): number[] => {
    const amounts: number[] = [];
    for (const place of rows) {
      const row = outcomes.rows[place]!;
      const amount = amountOf(money!.amounts[row], money!.wonOn[row], from, until);
      if (amount !== undefined) amounts.push(amount);
    }
    return amounts;
  };
  const oneOf = (
    name: string | undefined,
    rows: readonly number[],
    found: (typeof told)[number]['found'],
  ) => {
    const [low, high] = segmentRange(found, confidence, shrinkage);
    const chance = chanceHigher(knownOf(found, shrinkage), mean);
    const better = certaintyOf(chance);
    const worse = certaintyOf(1 - chance);
    const isNamed = name !== undefined && !nameless.test(name) && found.cases >= fewestCases;
    const size = money && sizeOfDeals(amountsIn(rows));
    const certain: Certain = !isNamed
      ? 'unknown'
      : better !== 'cannot tell'
        ? better
        : worse === 'surely'
          ? 'worse'
          : worse === 'probably'
            ? 'worseProbably'
            : 'unknown';
    return {
      name,
      rows: found.rows,
      converted: found.converted,
      rate: found.rate,
      low,
      high,
      shrunk: shrunkRate(found, shrinkage),
      cases: found.cases,
      days: found.meanDays,
      deal: size?.mean,
      now: 0,
      certain,
      isNamed,
    };
  };
  const listed = told.slice(0, segmentRows).map(({ name, rows, found }) => oneOf(name, rows, found));
  const rest = told.slice(segmentRows).flatMap(({ rows }) => [...rows]);
  const remainder =
    rest.length > 0
      ? [
          oneOf(
            undefined,
            rest,
            withRange(incidence(countByAgeIn(outcomes, [{ rows: rest }])[0]!)!, whole.spread, confidence),
          ),
        ]
      : [];
  return withNow([...listed, ...remainder], names, starts, from, until);
}

/** Rows of the last twelve closed months, whatever became of them; what is not listed is in the remainder. */
function withNow(
  segments: readonly Segment[],
  names: readonly string[],
  starts: Days,
  from: number,
  until: number,
): readonly Segment[] {
  // Most rows spell a name alike, so that it is read once.
  const asWritten = new Map<string, { rows: number }>();
  const byName = new Map<string, { rows: number }>();
  let left = 0;
  for (let row = 0; row < names.length; row += 1) {
    const day = starts[row];
    if (day === undefined || day < from || day >= until) continue;
    left += 1;
    const name = names[row]!;
    let known = asWritten.get(name);
    if (!known) {
      const key = keyOf(nameOfGroup(name));
      known = byName.get(key) ?? { rows: 0 };
      byName.set(key, known);
      asWritten.set(name, known);
    }
    known.rows += 1;
  }
  return segments.map((segment) => {
    const now = segment.name === undefined ? left : (byName.get(keyOf(segment.name))?.rows ?? 0);
    left -= now;
    return { ...segment, now };
  });
}

export type Hint = {
  readonly dear: string;
  readonly dearCost: number;
  readonly cheap: string;
  readonly cheapCost: number;
  readonly certainty: 'surely' | 'probably';
};

const fewestConverted = 5;

/** Where one segment wins customers cheaper than another, and how surely: that pair of which it is the most money. */
export function hintOf(segments: readonly Segment[], spend: readonly (number | null)[]): Hint | undefined {
  const shrinkage = shrinkageOf(segments);
  const paid = segments.flatMap((segment, place) => {
    const cost = spend[place];
    const isTold =
      segment.isNamed && segment.converted >= fewestConverted && typeof cost === 'number' && cost > 0;
    return isTold ? [{ segment, cost: cost / segment.rows, each: cost / (segment.rows * segment.rate) }] : [];
  });
  let best: Hint | undefined;
  for (const cheap of paid)
    for (const dear of paid) {
      if (dear.each <= cheap.each) continue;
      const chance = chanceHigher(
        knownOf(cheap.segment, shrinkage),
        knownOf(dear.segment, shrinkage),
        dear.cost / cheap.cost,
      );
      const certainty = certaintyOf(chance);
      if (certainty === 'cannot tell') continue;
      if (best && best.dearCost - best.cheapCost >= dear.each - cheap.each) continue;
      best = {
        dear: dear.segment.name!,
        dearCost: dear.each,
        cheap: cheap.segment.name!,
        cheapCost: cheap.each,
        certainty,
      };
    }
  return best;
}
