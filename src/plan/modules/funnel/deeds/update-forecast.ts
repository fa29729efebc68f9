/** Update forecast: what one starts from and would come to, the baseline made anew, and the way back. */
import * as v from 'valibot';
import type { Expected } from '../../../../forecast/forecast';
import { methods } from '../../../../forecast/method';
import type { Deed } from '../../../deed';
import type { GoalCounts } from '../../../module';
import { dayIn, daySerial, monthSerial } from '../../../month';
import type { Baseline } from '../baseline';
import { totalInMoney } from '../baseline-money';
import { isStock } from '../counts';
import { oddStamp } from '../stamp';
import { cellsOf, countsFrom } from './cells';
import {
  areSame,
  isNothing,
  isThere,
  type Kept,
  keeping,
  keptIn,
  keptNames,
  monthsOf,
  nothing,
} from './kept-baseline';
import { countedStage, forecastOf, pastNames, unitOf, worthNames, worthOf } from './past';

/** A sum of money with the range in which it should lie. */
export type Likely = { total: number; low: number; high: number };

/** What an update of the forecast starts from and would come to: amounts of what the goal counts, all months yyyy-mm. */
export type Forecasting = {
  counts: GoalCounts;
  /** What the whole plan brings if nothing changes: as first planned, as the plan has it now, and after an update. */
  first: number | null;
  now: Likely | null;
  /** Null where fewer than three months are known, or a customer's revenue is not. */
  next: Likely | null;
  /** Whether an update would change anything. */
  isNews: boolean;
  goal: number | null;
  outlook: number | null;
  /** The day on which the forecast of now was made, as yyyy-mm-dd, and the last month that it had read. */
  madeOn: string | null;
  lastRead: string | null;
  known: {
    /** How many months an update reads from the history, and how many of the plan's own: those that are over and typed. */
    history: number;
    actuals: number;
    /** The first and the last of them. */
    from: string | null;
    to: string | null;
    /** Months between them, before the plan, that are not known: they get filled in. */
    missing: readonly string[];
    /** Months of the plan that are over and not known. */
    untyped: readonly string[];
    /** Months that stand in the history more than once: the lower row counts. */
    twice: readonly string[];
    /** How many rows of the history cannot be read, or tell of a month that is not over or more than ten years back. */
    leftOut: number;
  };
  /** Months far from what such a month otherwise brings, which an update takes as usual unless the plan says otherwise. */
  odd: readonly string[];
  /** The name of the last stage where the history counts new customers; null where it counts revenue. */
  stage: string | null;
  canUndo: boolean;
};

/** Where nothing new is known, or too little, nothing is written: what dropping it brings back stays. */
export const updateForecast: Deed<Forecasting, null> = {
  names: ['goal', 'goal_counts', 'outlook', ...pastNames, ...worthNames, ...keptNames],
  press: v.null(),
  see(typed, size) {
    const cells = cellsOf(typed, size);
    const { known, baseline } = forecastOf(typed, cells);
    const counts = countsFrom(cells);
    const [now, before, first] = [keptIn(cells, 'now'), keptIn(cells, 'before'), keptIn(cells, 'first')];
    const [made, , , last, unit, together] = now[3]!;
    const total = (
      months: readonly (Expected | null)[] = [],
      unitRead: number | null | undefined,
      alike?: number | null,
    ): Likely | null => {
      const worth = worthOf(cells, unitRead ?? 1);
      const sum = worth && totalInMoney(months, worth, alike ?? undefined, isStock(counts));
      return sum ? { total: sum.mean, low: sum.low, high: sum.high } : null;
    };
    return {
      counts,
      first: total(monthsOf([first[0]!]), first[1]![4])?.total ?? null,
      now: total(monthsOf(now), unit, together),
      next: total(baseline?.months, unitOf(cells), baseline?.together),
      isNews: saysMore(baseline, unitOf(cells), now),
      goal: cells.one('goal'),
      outlook: cells.one('outlook'),
      madeOn: dayIn(made),
      lastRead: dayIn(last)?.slice(0, 7) ?? null,
      known,
      odd: baseline?.odd ?? [],
      stage: countedStage(cells),
      canUndo: isThere(before) || isNothing(before),
    };
  },
  does(typed, size, _, today) {
    const cells = cellsOf(typed, size);
    const { baseline } = forecastOf(typed, cells);
    const now = keptIn(cells, 'now');
    const unit = unitOf(cells);
    if (!saysMore(baseline, unit, now)) return [];
    const numbers = numbersOf(baseline);
    const stamp = [daySerial(today), ...factsOf(baseline, unit)];
    const isFirst = !isThere(keptIn(cells, 'first'));
    return [
      ...keeping(cells, 'before', isThere(now) ? now : nothing),
      ...keeping(cells, 'now', [...numbers, stamp]),
      ...(isFirst ? keeping(cells, 'first', [numbers[0]!, stamp]) : []),
    ];
  },
};

/**
 * Back to the baseline before the last update, days later too; where there had been none, to none. What was first planned
 * goes where the update had brought it. Without an update it does nothing.
 */
export const dropForecast: Deed<{ canUndo: boolean }, null> = {
  names: keptNames,
  press: v.null(),
  see(typed, size) {
    const before = keptIn(cellsOf(typed, size), 'before');
    return { canUndo: isThere(before) || isNothing(before) };
  },
  does(typed, size) {
    const cells = cellsOf(typed, size);
    const [now, before, first] = [keptIn(cells, 'now'), keptIn(cells, 'before'), keptIn(cells, 'first')];
    const wasFirst = isNothing(before) && areSame(first, [now[0]!, now[3]!]);
    if (!isThere(before) && !isNothing(before)) return [];
    return [
      ...keeping(cells, 'now', isNothing(before) ? [] : before),
      ...keeping(cells, 'before', []),
      ...(wasFirst ? keeping(cells, 'first', []) : []),
    ];
  },
};

const numbersOf = ({ months }: Baseline): Kept =>
  (['mean', 'low', 'high'] as const).map((key) => months.map((month) => month[key]));

/** What a stamp says besides the day. */
const factsOf = (baseline: Baseline, unit: number): (number | null)[] => [
  methods.indexOf(baseline.method) + 1,
  baseline.read,
  monthSerial(baseline.last),
  unit,
  ...Object.values(oddStamp(baseline)),
];

/** Whether there is a baseline, and not the one that is there already. On which day it is made makes no difference. */
const saysMore = (baseline: Baseline | undefined, unit: number, now: Kept): baseline is Baseline =>
  baseline !== undefined &&
  !areSame([...numbersOf(baseline), factsOf(baseline, unit)], [...now.slice(0, 3), now[3]!.slice(1)]);
