/**
 * A re-plan in force after the plan has another shape. What it keeps of the months before it stands as it is; all from its
 * month on is worked out anew, so that the outlook is the goal again.
 */
import type { Size } from '../../module';
import type { CellRef, CellValue } from '../../plan';
import { isStream, kinds } from './counts';
import { sum } from './flow';
import { type Places, places } from './places';
import { rePlanOf } from './re-plan';
import type { StandingPlan, StandingStream } from './standing-plan';
import type { Stream } from './stream';

/** What a cell comes to; null where it shows nothing. */
export type Held = (at: CellRef) => CellValue | null;

/** The inputs in which a re-plan keeps what it is worked out from. */
export const rePlanBlocks: readonly string[] = [
  'first_goal',
  'first_need',
  'kept_goal',
  'kept_revenue',
  'kept_effects',
  'kept_recurring',
  'since',
  'kept',
  'kept_rates',
];

const effectRows = ['kept volume', 'kept rate', 'kept deal'] as const;

/** Every cell that a re-plan keeps, with what belongs there now; nothing where none is in force. */
export function rePlanAnew(
  held: Held,
  size: Size,
): readonly { readonly at: CellRef; readonly value: number | '' }[] {
  const at = places(size);
  const from = numberIn(held(at.assumptions.replanFrom)) ?? 0;
  if (from < 2) return [];
  const { kept } = rePlanOf(standing(held, size, at, from), from, true);
  const { funnel } = at;
  const row = (key: string, values: readonly number[]) =>
    months(size).map((month) => ({
      at: funnel.at(key, `month ${month}`),
      value: values[month - 1] ?? ('' as const),
    }));
  return [
    ...row('first goal', kept.firstGoal),
    ...row('first need', kept.firstNeed),
    ...row('kept goal', kept.goal),
    ...row('kept revenue', kept.revenue),
    ...row('since', kept.since),
    ...effectRows.flatMap((key, effect) => row(key, kept.effects[effect]!)),
    ...(kept.recurring ? row('kept recurring', kept.recurring) : []),
    ...kept.volumes.flatMap((volumes, stage) => row(funnel.kept(stage + 1), volumes)),
    ...kept.rates.map((rate, step) => ({ at: funnel.keptRate(step + 2), value: rate })),
  ];
}

const numberIn = (value: CellValue | null) => (typeof value === 'number' ? value : null);
const months = (size: Size) => Array.from({ length: size.months }, (_, place) => place + 1);

/** The rates in use are those that the re-plan keeps, but for a new stage's: so the yardstick does not move. */
function standing(held: Held, size: Size, at: Places, from: number): StandingPlan {
  const { assumptions, funnel, forecast } = at;
  const number = (place: CellRef) => numberIn(held(place));
  const amount = (place: CellRef) => Math.max(0, number(place) ?? 0);
  const stages = size.stages.map((_, index) => index + 1);
  const steps = stages.slice(1);
  const all = months(size);
  const month = (count: number) => `month ${count}`;
  const across = (row: string) => all.map((count) => number(funnel.at(row, month(count))));
  const goal = amount(assumptions.goal);
  const weights = all.map((count) => amount({ ...assumptions.monthWeight.from, row: month(count) }));
  const rates = steps.map((stage) => amount(assumptions.rate(stage)));
  const first = stages.map((stage) => neededAtFirst(held, size, at, stage));
  const original = firstGoal(across('first goal'), goal, weights, from);
  const factor = (of: 'volume' | 'conversion' | 'value' | 'existing') =>
    number(assumptions.factor(of, 'more 3')) ?? 1;
  const counts = kinds[amount(assumptions.goalCounts) - 1] ?? 'booked';
  return {
    goal,
    counts,
    value: counts === 'customers' ? 1 : amount(assumptions.value),
    existing: counts === 'booked' ? Math.min(1, amount(assumptions.existing)) : 0,
    stream: isStream(counts) ? streamHeld(held, at, counts, all) : null,
    wholeCustomers: held(assumptions.rounding) === 2,
    weights,
    afterPlan: amount(funnel.figure('after the plan')),
    plannedRates: rates,
    learnedRates: rates,
    lags: steps.map((stage) => Math.round(Math.min(12, amount(funnel.lag(stage))))),
    opening: stages.slice(0, -1).map((stage) => amount(assumptions.opening(stage))),
    volumes: stages.map((stage) => across(funnel.actual(stage))),
    planned: all.map((count) => {
      const top = number({ ...assumptions.monthPlanned.from, row: month(count) });
      return top !== null && top >= 0 ? top : null;
    }),
    // What had come in by then, whatever is mended in those months later.
    revenue: across('kept revenue').map(
      (kept, place) => (place + 1 < from ? kept : null) ?? number(forecast.at('actual', month(place + 1))),
    ),
    goalByMonth: across('kept goal').map((kept, place) => kept ?? original[place]!),
    firstGoal: original,
    needed: stages.map((stage, index) =>
      across(funnel.kept(stage)).map((kept, place) => kept ?? first[index]![place]!),
    ),
    firstNeed: across('first need').map((kept, place) =>
      place + 1 < from && kept !== null ? kept : first[0]![place]!,
    ),
    effects: effectRows.map((key) => across(key).map((effect) => effect ?? 0)),
    since: across('since').map((since) => Math.max(1, since ?? 1)),
    scenario: {
      volume: factor('volume'),
      conversion: factor('conversion'),
      value: factor('value'),
      existing: factor('existing'),
    },
  };
}

function streamHeld(
  held: Held,
  { assumptions, forecast }: Places,
  of: Stream['of'],
  all: readonly number[],
): StandingStream {
  const number = (place: CellRef) => numberIn(held(place));
  const stays = number(assumptions.stays) ?? 1;
  const across = (row: string) => all.map((month) => number(forecast.at(row, `month ${month}`)));
  return {
    of,
    price: number(assumptions.yearlyPrice) ?? 0,
    opening: number(assumptions.openingRecurring) ?? 0,
    stays,
    billedFrom: number(assumptions.billedFrom) ?? 0,
    kept: across('arrKept').map((kept) => kept ?? stays),
    typedNew: across('arrNewActual'),
  };
}

/** As first planned before the re-plan; from then on what that leaves of the goal, by the weights of the months. */
function firstGoal(
  kept: readonly (number | null)[],
  goal: number,
  weights: readonly number[],
  from: number,
): readonly number[] {
  const all = sum(weights);
  const share = (place: number) => (all > 0 ? weights[place]! / all : 1 / weights.length);
  const before = kept.slice(0, from - 1).map((value, place) => value ?? goal * share(place));
  const left = Math.max(0, goal - sum(before));
  const open = sum(weights.slice(from - 1));
  return weights.map((weight, place) => {
    if (place < before.length) return before[place]!;
    return left * (open > 0 ? weight / open : 1 / (weights.length - before.length));
  });
}

/** A stage's need in every month without a re-plan: as the block *Needed* has it, from the same cells. */
function neededAtFirst(held: Held, size: Size, { funnel }: Places, stage: number): readonly number[] {
  const number = (place: CellRef) => numberIn(held(place)) ?? 0;
  const [share, lead] = [number(funnel.become(stage)), number(funnel.monthsToCustomer(stage))];
  return months(size).map((month) => {
    if (share <= 0) return 0;
    const due = month + lead;
    const asked =
      due > size.months
        ? number(funnel.figure('after the plan'))
        : number(funnel.at(funnel.stillToWin(stage), `month ${due}`));
    return asked / share;
  });
}
