/** Everything that the rows of a CRM say to a plan, from one reading of them. Pure: cells in, findings out. */
import type { DealSize } from '../../../../metrics/records/deal-size';
import { skippedOn } from '../../../../metrics/records/record-checks';
import { type Band, responseBands } from '../../../../metrics/records/response-bands';
import { monthOf, monthsFrom } from '../../../../metrics/retention/calendar';
import { type Line, linesOf, type RecordsAnswers } from '../answers';
import { answeredByCheck, type CheckDays, kpisByMonth, type Moments } from './by-time';
import { type FunnelRows, funnelRows } from './funnel-rows';
import { dealSizeOf, type Learned, learn } from './learn';
import { findOdd } from './odd/find-odd';
import type { Odd } from './odd/odd';
import {
  amountsOf,
  type Days,
  daysOf,
  daysOfLine,
  everyRow,
  formOf,
  momentIn,
  patternOf,
  type SourceRows,
  sourceRows,
  type TabRead,
} from './source-rows';
import { type Segment, tellSegments } from './tell-segments';

export type Asked = {
  readonly answers: RecordsAnswers;
  /** In the order of the sources. */
  readonly tabs: readonly TabRead[];
  /** Ids of the plan's stages, the top of the funnel first, and their names. */
  readonly order: readonly string[];
  readonly stageNames: readonly string[];
  /** Serial number of the plan's first month, and how many there are. */
  readonly start: number;
  readonly months: number;
  /** The day that counts as today. */
  readonly today: number;
  readonly rowsBefore: readonly (number | null)[];
  /** Ids of the stage that marketing hands over and of the one that sales takes over, as weekly checks and KPIs have them. */
  readonly handover: string;
  readonly sales: string | undefined;
  /** The days of the weekly checks, where the plan has some. */
  readonly checkDays: CheckDays;
};

export type RowsRead = {
  /** By source: how many rows, and the day that they run to. */
  readonly rows: readonly number[];
  readonly upTo: readonly (number | undefined)[];
  /** By what is counted, then by month: null where the month is not closed, or its column cannot be read. */
  readonly counted: ReadonlyMap<string, readonly (number | null)[]>;
  readonly skipped: ReadonlyMap<string, readonly number[]>;
  readonly learned: Learned;
  readonly deal: DealSize | undefined;
  readonly segments: readonly (readonly Segment[])[];
  readonly response: { readonly bands: readonly Band[]; readonly isTimed: boolean } | undefined;
  /** By month and check. */
  readonly answeredByCheck: ReturnType<typeof answeredByCheck>;
  readonly kpis: ReturnType<typeof kpisByMonth>;
  readonly odd: readonly Odd[];
};

export function readRows(asked: Asked): RowsRead {
  const { answers, tabs, order } = asked;
  const sources = answers.sources.map((source, index) => sourceRows(source, tabs[index]!));
  const upTo = sources.map((rows, index) => upToOf(rows, index, asked));
  const funnel = funnelRows(answers, order, sources);
  const learned = learn(funnel, order, sources, upTo);
  const skipped = skippedByMonth(funnel, answers, asked);
  const moments = momentsOf(answers, sources);
  const given = { answers, funnel, upTo, moments, today: asked.today };
  const last = order[order.length - 1];
  return {
    rows: sources.map(({ read }) => read.rows),
    upTo,
    counted: new Map(
      [...linesOf(answers)].map(([key, line]) => [
        key,
        countedByMonth(sources[line.source]!, line, upTo[line.source], skipped.get(key), asked),
      ]),
    ),
    skipped,
    learned,
    deal: dealSizeOf(answers, sources, upTo),
    segments: segmentsOf(funnel, learned, sources, upTo, answers),
    response: moments && {
      bands: responseBands(moments.created, moments.answered, upTo[answers.response!.source] ?? asked.today),
      isTimed: moments.isTimed,
    },
    answeredByCheck: answeredByCheck(given, asked.handover, asked.checkDays),
    kpis: kpisByMonth(
      given,
      { sales: asked.sales, last },
      { first: monthOf(asked.start), closed: (source) => closedMonths(upTo[source], asked) },
    ),
    odd: findOdd({
      ...asked,
      sources,
      funnel,
      learned,
      lastStage: last,
    }),
  };
}

/** The newest day, not after today, of any column that is looked at; or the day of the export, where that is later. */
function upToOf(rows: SourceRows, index: number, { answers, today }: Asked): number | undefined {
  const lines = [...linesOf(answers).values()].filter((line) => line.source === index);
  const headers = [...new Set([rows.source.changed, ...lines.map(({ date }) => date)])];
  let newest: number | undefined;
  for (const header of headers) {
    const days = header === null ? undefined : daysOf({ ...rows, isIn: everyRow }, header);
    for (let row = 0; days && row < days.length; row += 1) {
      const day = days[row];
      if (day !== undefined && day < today + 1 && (newest === undefined || day > newest)) newest = day;
    }
  }
  const exported = rows.source.exported === null ? undefined : serialOf(rows.source.exported);
  const known = [newest, exported].filter((day) => day !== undefined && day <= today) as number[];
  return known.length === 0 ? undefined : Math.floor(Math.max(...known));
}

const serialOf = (day: string) => Date.parse(day) / 86_400_000 + 25_569;

/** What the formulas of the CRM tab show, for the page that is shown before they are there. */
function countedByMonth(
  rows: SourceRows,
  line: Line,
  upTo: number | undefined,
  skipped: readonly number[] | undefined,
  asked: Asked,
): readonly (number | null)[] {
  const { start, months } = asked;
  const days = daysOfLine(rows, line);
  const amounts = line.adds === null ? undefined : amountsOf(rows, line.adds);
  const none = new Array<null>(months).fill(null);
  if (!days || (line.adds !== null && !amounts)) return none;
  const sums = new Array<number>(months).fill(0);
  const placeOf = monthsFrom(monthOf(start), months);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row];
    const month = day === undefined ? -1 : placeOf(day);
    if (month >= 0) sums[month]! += amounts ? (amounts[row] ?? 0) : 1;
  }
  const closed = closedMonths(upTo, asked);
  return sums.map((sum, month) => (month < closed ? sum + (skipped?.[month] ?? 0) : null));
}

/** How many months of the plan are over, and covered by rows that run to this day. */
function closedMonths(upTo: number | undefined, { start, months, today }: Asked): number {
  const first = monthOf(start);
  const until = upTo === undefined ? first : Math.min(monthOf(today), monthOf(Math.floor(upTo) + 1));
  return Math.max(0, Math.min(months, until - first));
}

function skippedByMonth(
  funnel: FunnelRows,
  { sources }: RecordsAnswers,
  { start, months }: Asked,
): ReadonlyMap<string, readonly number[]> {
  const placeOf = monthsFrom(monthOf(start), months);
  const found = new Map<string, readonly number[]>();
  sources.forEach((_, source) => {
    const stages = funnel.stages.filter(({ line }) => line.source === source);
    skippedOn(stages.map(({ days }) => days)).forEach((days, stage) => {
      const counts = new Array<number>(months).fill(0);
      for (const day of days) {
        const month = placeOf(day);
        if (month >= 0) counts[month]! += 1;
      }
      found.set(stages[stage]!.id, counts);
    });
  });
  return found;
}

function segmentsOf(
  funnel: FunnelRows,
  { whole }: Learned,
  sources: readonly SourceRows[],
  upTo: readonly (number | undefined)[],
  answers: RecordsAnswers,
): readonly (readonly Segment[])[] {
  const top = funnel.stages[0];
  const rows = top && sources[top.line.source];
  return answers.segments.map((header) => {
    const cells = rows?.read.columns.get(header);
    const until = top && upTo[top.line.source];
    if (!top || !cells || until === undefined || !whole.outcomes || !whole.rate) return [];
    const names = cells.map((cell) => (cell === undefined ? '' : String(cell)));
    return tellSegments(
      whole.outcomes,
      whole.rate,
      names,
      top.days,
      until,
      moneyOf(funnel, sources, answers, top.line.source),
    );
  });
}

/** What deals brought, where their rows are those of the top of the funnel. */
function moneyOf(
  funnel: FunnelRows,
  sources: readonly SourceRows[],
  { revenue }: RecordsAnswers,
  source: number,
): { readonly amounts: Days; readonly wonOn: Days } | undefined {
  const last = funnel.stages[funnel.stages.length - 1];
  if (!revenue?.adds || !last || revenue.source !== source || last.line.source !== source) return undefined;
  const amounts = amountsOf(sources[source]!, revenue.adds);
  return amounts && { amounts, wonOn: last.days };
}

function momentsOf({ response }: RecordsAnswers, sources: readonly SourceRows[]): Moments | undefined {
  if (!response) return undefined;
  const rows = sources[response.source]!;
  const moments = [response.created, response.answered].map((header) => {
    const cells = rows.read.columns.get(header);
    const form = cells && formOf(cells);
    if (!cells || !form || patternOf(form) === undefined) return undefined;
    return cells.map((cell, row) => (rows.isIn(row) ? momentIn(cell, form) : undefined));
  });
  const [created, answered] = moments;
  if (!created || !answered) return undefined;
  const known = answered.map((moment, row) => (created[row] === undefined ? undefined : moment));
  const isTimed = [...created, ...answered].some(
    (moment) => moment !== undefined && !Number.isInteger(moment),
  );
  return { created, answered: known, isTimed };
}
