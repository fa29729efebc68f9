/** What each row's own dates say of a week or a month: answers within an hour by check, the sales cycle and first responses by month. */
import { responseBands } from '../../../../metrics/records/response-bands';
import { monthOf } from '../../../../metrics/retention/calendar';
import type { RecordsAnswers } from '../answers';
import type { RowKpi, rowKpis } from '../places';
import type { FunnelRows } from './funnel-rows';
import type { Days } from './source-rows';

export type Moments = { readonly created: Days; readonly answered: Days; readonly isTimed: boolean };

type Given = {
  readonly answers: Pick<RecordsAnswers, 'response'>;
  readonly funnel: FunnelRows;
  readonly upTo: readonly (number | undefined)[];
  readonly moments: Moments | undefined;
  readonly today: number;
};

/** To the second, as the bands of first responses have it: an hour must not become a little less than one. */
const isWithinHour = (created: number, answered: number) => Math.round((answered - created) * 86_400) < 3600;

/** The days of checks, by month and by number in it; undefined where a month has none of that number. */
export type CheckDays = readonly (readonly (number | undefined)[])[];

/**
 * Of the rows that were handed over in the seven days up to each check, how many were answered within an hour of coming
 * in; undefined where the check is not over, or the rows cannot say.
 */
export function answeredByCheck(
  { answers: { response }, funnel, upTo, moments, today }: Given,
  handover: string,
  checks: CheckDays,
): readonly (readonly (number | undefined)[])[] {
  const stage = funnel.stages.find(({ id }) => id === handover);
  const last = response ? upTo[response.source] : undefined;
  if (!stage || !response || !moments?.isTimed || last === undefined || stage.line.source !== response.source)
    return checks.map((month) => month.map(() => undefined));
  const byDay = new Map<number, number>();
  stage.days.forEach((day, row) => {
    const [created, answered] = [moments.created[row], moments.answered[row]];
    if (day === undefined || created === undefined || answered === undefined) return;
    if (isWithinHour(created, answered)) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  });
  const week = [0, 1, 2, 3, 4, 5, 6];
  return checks.map((month) =>
    month.map((date) =>
      date === undefined || date >= today || date > last
        ? undefined
        : week.reduce((sum, before) => sum + (byDay.get(date - before) ?? 0), 0),
    ),
  );
}

type Months = {
  readonly first: number;
  /** How many months are closed of a source. */
  readonly closed: (source: number) => number;
};

/** By KPI and month; undefined where nothing can be said. */
export function kpisByMonth(
  given: Given,
  { sales, last }: { readonly sales: string | undefined; readonly last: string | undefined },
  months: Months,
): Readonly<Record<RowKpi, readonly (number | undefined)[]>> {
  const responses = responsesByMonth(given, months);
  const found = {
    sales_cycle: cycleByMonth(given, sales, last, months),
    response_hour: responses.map((bands) => bands[2]?.share),
    response_median: responses.map((bands) => bands[0]?.medianMinutes),
  } satisfies Record<(typeof rowKpis)[number], unknown>;
  return found;
}

/** Mean days from the stage that sales takes over to the signature, of what was won in the month. */
function cycleByMonth(
  { funnel }: Given,
  sales: string | undefined,
  last: string | undefined,
  { first, closed }: Months,
): readonly (number | undefined)[] {
  const won = funnel.stages.find(({ id }) => id === last);
  const begun = funnel.stages.find(({ id }) => id === sales);
  const from = won && begun && funnel.seenFrom(won.line.source, begun);
  if (!won || !from) return [];
  const all = Array.from({ length: closed(won.line.source) }, () => ({ days: 0, deals: 0 }));
  won.days.forEach((day, row) => {
    const start = from[row];
    const month = day === undefined || start === undefined ? undefined : all[monthOf(day) - first];
    if (!month) return;
    month.days += Math.max(0, day! - start!);
    month.deals += 1;
  });
  return all.map(({ days, deals }) => (deals > 0 ? days / deals : undefined));
}

/** First responses of the rows that came in each month. */
function responsesByMonth({ answers: { response }, moments, upTo, today }: Given, { first, closed }: Months) {
  if (!response || !moments?.isTimed) return [];
  const all = Array.from({ length: closed(response.source) }, () => ({
    created: [] as (number | undefined)[],
    answered: [] as (number | undefined)[],
  }));
  moments.created.forEach((moment, row) => {
    const month = moment === undefined ? undefined : all[monthOf(Math.floor(moment)) - first];
    month?.created.push(moment);
    month?.answered.push(moments.answered[row]);
  });
  return all.map(({ created, answered }) =>
    created.length === 0 ? [] : responseBands(created, answered, upTo[response.source] ?? today),
  );
}
