/** What the rows show of each step, of the whole way, and of what a deal brings. */
import { type DealSize, dealSize } from '../../../../metrics/records/deal-size';
import { lagMonths } from '../../../../metrics/records/lag-months';
import { type LearnedRate, learnRate } from '../../../../metrics/records/learned-rate';
import { type Outcomes, readOutcomes } from '../../../../metrics/records/outcomes';
import { firstDayOf, monthOf } from '../../../../metrics/retention/calendar';
import type { RecordsAnswers } from '../answers';
import { earliest, type FunnelRows, type StageRows } from './funnel-rows';
import { amountsOf, type Days, daysOf, daysOfLine, type SourceRows } from './source-rows';

export const confidence = 0.8;

/** `rate` is undefined where rows cannot be traced from one stage to the next. */
export type Step = {
  readonly rate: LearnedRate | undefined;
  readonly outcomes: Outcomes | undefined;
  /** Months, as a plan counts them. */
  readonly lag: number | undefined;
};

export type Learned = {
  /** By the stage that is entered. */
  readonly steps: ReadonlyMap<string, Step>;
  readonly whole: Step;
};

export function learn(
  funnel: FunnelRows,
  order: readonly string[],
  sources: readonly SourceRows[],
  upTo: readonly (number | undefined)[],
): Learned {
  const at = (id: string) => funnel.stages.find((stage) => stage.id === id);
  const steps = order.slice(1).map((id, index): [string, Step] => {
    const above = at(order[index]!);
    const later = order.slice(index + 1).flatMap((each) => at(each) ?? []);
    // Of a stage without dates of its own nobody knows who came through it.
    return [id, at(id) ? stepOf(funnel, above, later, sources, upTo) : unknown];
  });
  // Rounded along the way, so that the whole keeps its length; a step that nobody knows takes none of it.
  const lags = lagMonths(steps.map(([, { rate }]) => rate?.meanDays ?? 0));
  const [top, last] = [funnel.stages[0], funnel.stages[funnel.stages.length - 1]];
  const whole = stepOf(funnel, top, last && last !== top ? [last] : [], sources, upTo);
  const [lag] = lagMonths([whole.rate?.meanDays ?? 0]);
  return {
    steps: new Map(
      steps.map(([id, step], index) => [
        id,
        { ...step, lag: step.rate?.meanDays === undefined ? undefined : lags[index] },
      ]),
    ),
    whole: { ...whole, lag: whole.rate?.meanDays === undefined ? undefined : lag },
  };
}

const unknown: Step = { rate: undefined, outcomes: undefined, lag: undefined };

function stepOf(
  funnel: FunnelRows,
  above: StageRows | undefined,
  later: readonly StageRows[],
  sources: readonly SourceRows[],
  upTo: readonly (number | undefined)[],
): Step {
  if (!above) return unknown;
  const { source } = above.line;
  const seen = later.flatMap((stage) => {
    const days = funnel.seenFrom(source, stage);
    return days ? [{ days, upTo: upTo[stage.line.source] }] : [];
  });
  const ends = seen.flatMap((each) => each.upTo ?? []);
  if (seen.length === 0 || ends.length === 0) return unknown;
  const converted = earliest(seen.map(({ days }) => days));
  const outcomes = readOutcomes(
    // Who skipped this stage entered it with the next one.
    above.days.map((day, row) => day ?? converted[row]),
    converted,
    Math.min(...ends),
    lostOf(sources[source]!),
  );
  return { rate: learnRate(outcomes, confidence), outcomes, lag: undefined };
}

const lostOf = (rows: SourceRows): Days | undefined =>
  rows.source.lostOn === null ? undefined : daysOf(rows, rows.source.lostOn);

/** The months of a year that are closed on this day: from the first day of one, up to the first day of another. */
export function closedYear(upTo: number): { readonly from: number; readonly until: number } {
  const until = monthOf(Math.floor(upTo) + 1);
  return { from: firstDayOf(until - 12), until: firstDayOf(until) };
}

/** What won deals brought in the last twelve closed months. */
export function dealSizeOf(
  { revenue }: Pick<RecordsAnswers, 'revenue'>,
  sources: readonly SourceRows[],
  upTo: readonly (number | undefined)[],
): DealSize | undefined {
  const rows = revenue && sources[revenue.source];
  if (!revenue?.adds || !rows || rows.source.kind === 'months') return undefined;
  const [amounts, days, last] = [
    amountsOf(rows, revenue.adds),
    daysOfLine(rows, revenue),
    upTo[revenue.source],
  ];
  if (!amounts || !days || last === undefined) return undefined;
  const { from, until } = closedYear(last);
  return dealSize(amounts, days, from, until);
}
