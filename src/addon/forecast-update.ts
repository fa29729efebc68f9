/** Update forecast: what one starts from and would come to, the baseline made anew, and the way back. */
import type { Expected } from '../forecast/forecast';
import { methods } from '../forecast/method';
import type { Baseline } from '../plan/modules/funnel/baseline';
import { totalInMoney } from '../plan/modules/funnel/baseline-money';
import { oddStamp } from '../plan/modules/funnel/stamp';
import { dayIn, daySerial, monthSerial } from '../plan/month';
import { numberIn, single } from './blocks';
import type { Forecasting, Likely } from './contract';
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
import { readCells } from './plan-cells';
import { countedStage, forecastOf, pastNames, unitOf, worthNames, worthOf } from './plan-past';
import { today, writeValues } from './spreadsheet';

export function readForecasting(prefix: string): Forecasting {
  const cells = readCells(prefix, ['goal', 'outlook', ...pastNames, ...worthNames, ...keptNames]);
  const { known, baseline } = forecastOf(cells);
  const [now, before, first] = [keptIn(cells, 'now'), keptIn(cells, 'before'), keptIn(cells, 'first')];
  const [made, , , last, unit, together] = now[3]!;
  const total = (
    months: readonly (Expected | null)[] = [],
    counts: number | null | undefined,
    alike?: number | null,
  ): Likely | null => {
    const worth = worthOf(cells, counts ?? 1);
    const sum = worth && totalInMoney(months, worth, alike ?? undefined);
    return sum ? { total: sum.mean, low: sum.low, high: sum.high } : null;
  };
  return {
    first: total(monthsOf([first[0]!]), first[1]![4])?.total ?? null,
    now: total(monthsOf(now), unit, together),
    next: total(baseline?.months, unitOf(cells), baseline?.together),
    isNews: saysMore(baseline, unitOf(cells), now),
    goal: numberIn(single(cells.goal)),
    outlook: numberIn(single(cells.outlook)),
    madeOn: dayIn(made),
    lastRead: dayIn(last)?.slice(0, 7) ?? null,
    known,
    odd: baseline?.odd ?? [],
    stage: countedStage(cells),
    canUndo: isThere(before) || isNothing(before),
  };
}

/** Where nothing new is known, or too little, nothing is written: what undoing brings back stays. */
export function updateBaseline(prefix: string): null {
  const cells = readCells(prefix, [...pastNames, ...keptNames]);
  const { baseline } = forecastOf(cells);
  const now = keptIn(cells, 'now');
  const unit = unitOf(cells);
  if (!saysMore(baseline, unit, now)) return null;
  const numbers = numbersOf(baseline);
  const stamp = [daySerial(today()), ...factsOf(baseline, unit)];
  const isFirst = !isThere(keptIn(cells, 'first'));
  writeValues([
    ...keeping(prefix, cells, 'before', isThere(now) ? now : nothing),
    ...keeping(prefix, cells, 'now', [...numbers, stamp]),
    ...(isFirst ? keeping(prefix, cells, 'first', [numbers[0]!, stamp]) : []),
  ]);
  return null;
}

/** Without an update nothing is written. What was first planned goes where the update had brought it. */
export function undoUpdate(prefix: string): null {
  const cells = readCells(prefix, keptNames);
  const [now, before, first] = [keptIn(cells, 'now'), keptIn(cells, 'before'), keptIn(cells, 'first')];
  const wasFirst = isNothing(before) && areSame(first, [now[0]!, now[3]!]);
  if (!isThere(before) && !isNothing(before)) return null;
  writeValues([
    ...keeping(prefix, cells, 'now', isNothing(before) ? [] : before),
    ...keeping(prefix, cells, 'before', []),
    ...(wasFirst ? keeping(prefix, cells, 'first', []) : []),
  ]);
  return null;
}

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
  !areSame(
    [...numbersOf(baseline), factsOf(baseline, unit)].map((column, index) =>
      // A plan of which rows were deleted keeps as many months as it has rows.
      index < 3 ? column.slice(0, now[index]!.length) : column,
    ),
    [...now.slice(0, 3), now[3]!.slice(1)],
  );
