/** Where the CRM tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, formula, range } from '../../formula';
import type { CellRange, CellRef, Formula } from '../../plan';
import { leadStage, type Size, stageWith } from '../../size';
import { handoverStage } from '../../spine/handover';
import { monthColumn } from '../../spine/timeline';

export const tab = 'crm';

/** Before the months. */
export const attributes = [
  'what',
  'from',
  'date',
  'adds',
  'where',
  'is',
  'form',
  'date number',
  'adds number',
  'where number',
] as const;

/** Tables need so many columns after the attributes, however short the plan is. */
export const fewestAfter = 6;

export const segmentRows = 12;
export const bandKeys = ['hour', 'day', 'later', 'never', 'waiting'] as const;

/** What other tabs take of the rows, where they can say it: by channel, by weekly check, and KPIs by month. */
export const channelCounts = ['gotLeads', 'gotCustomers'] as const;
export type ChannelCount = (typeof channelCounts)[number];
export const weeklyCounts = ['delivered', 'rejected', 'answered'] as const;
export type WeeklyCount = (typeof weeklyCounts)[number];
export const rowKpis = ['sales_cycle', 'response_hour', 'response_median'] as const;
export type RowKpi = (typeof rowKpis)[number];

/** What stands in a cell that the rows may fill: typed, else counted. A CRM tab that is gone leaves it blank. */
const gateTo = (from: CellRef): Formula => formula`IF(ISNUMBER(${from});${from};"")`;

/** Ids of the stages that such counts are of, while nobody has chosen another; undefined where the rows cannot say. */
function stagesCounted(size: Size) {
  const { stages, ids, rows } = size;
  const oneOf = (list: string, place: number | undefined) =>
    (ids[list] ?? []).find((id) => id === stages[(place ?? 0) - 1]?.id);
  const handover = handoverStage(stages, ids.slaHandover?.[0] ?? null);
  const [sales, last] = [stageWith(size, 'sql'), stages.length];
  const isAnswered = (rows.crmResponse ?? 0) > 0;
  const kpis: Readonly<Record<RowKpi, boolean>> = {
    sales_cycle: sales !== last && [sales, last].every((place) => oneOf('crmTraced', place)),
    response_hour: isAnswered,
    response_median: isAnswered,
  };
  return {
    channels: {
      gotLeads: oneOf('crmChannels', leadStage(size)),
      gotCustomers: oneOf('crmChannels', last),
    } satisfies Record<ChannelCount, string | undefined>,
    weekly: {
      delivered: oneOf('crmDays', handover),
      rejected: (rows.crmRejected ?? 0) > 0 ? stages[handover - 1]?.id : undefined,
      answered: oneOf('crmAnswered', handover),
    } satisfies Record<WeeklyCount, string | undefined>,
    kpis: rowKpis.filter((id) => kpis[id]),
    handover: stages[handover - 1]!.id,
    sales: sales === undefined ? undefined : stages[sales - 1]!.id,
  };
}

export function places(size: Size) {
  const { months, stages, ids, rows } = size;
  const at = (row: string, column: string): CellRef => cell(tab, row, column);
  const after = (number: number) => (number <= months ? monthColumn(number) : `more ${number}`);
  /** What is counted from rows: stages by id, `revenue`, `lost`, `spend`. */
  const counted = ids.crmCounted ?? [];
  const isCounted = (what: string) => counted.includes(what);
  const of = stagesCounted(size);
  const across = (row: string): CellRange => range(at(row, monthColumn(1)), at(row, monthColumn(months)));
  return {
    at,
    after,
    across,
    sources: rows.crmSources ?? 0,
    segments: rows.crmSegments ?? 0,
    /** Whether the rows of segments can be told by day: the first stage that is counted has real dates. */
    hasRecent: (ids.crmDays ?? []).some((id) => id === stages.find(({ id: each }) => isCounted(each))?.id),
    hasResponse: (rows.crmResponse ?? 0) > 0,
    isCounted,
    counted: (what: string, column: string): CellRef => at(`counted ${what}`, column),
    gate: (what: string, column: string): Formula | undefined =>
      isCounted(what) ? gateTo(at(`counted ${what}`, column)) : undefined,
    ...of,
    channelGate: (count: ChannelCount, channel: number, column: string): Formula | undefined =>
      of.channels[count] === undefined ? undefined : gateTo(at(channelRow(count, channel), column)),
    weeklyGate: (count: WeeklyCount, month: number, check: number): Formula | undefined =>
      of.weekly[count] === undefined ? undefined : gateTo(at(weeklyRow(count, check), monthColumn(month))),
    kpiGate: (id: string, column: string): Formula | undefined =>
      of.kpis.some((kpi) => kpi === id) ? gateTo(at(kpiRow(id), column)) : undefined,
    /** What the rows show of the way into a stage: columns of its line. */
    learned: (stage: string, column: keyof typeof learnedColumns): CellRef =>
      at(`learned ${stage}`, learnedColumns[column]),
    /** Whether the way into a stage can be learned: it and the one above are counted. */
    isLearned: (stage: string) => {
      const place = stages.findIndex(({ id }) => id === stage);
      return place > 0 && isCounted(stages[place - 1]!.id) && isCounted(stage);
    },
    readOn: at('read', 'from'),
    frozenTo: at('frozen', 'from'),
    upTo: (source: number): CellRef => at(`source ${source}`, 'form'),
  };
}

/** As names say it. */
export const channelNames: Readonly<Record<ChannelCount, string>> = {
  gotLeads: 'leads',
  gotCustomers: 'customers',
};
export const channelRow = (count: ChannelCount, channel: number) => `channel ${count} ${channel}`;
export const weeklyRow = (count: WeeklyCount, check: number) => `weekly ${count} ${check}`;
export const kpiRow = (id: string) => `kpi ${id}`;

/** Of the table *What the rows show*. */
export const learnedColumns = {
  entered: 'from',
  converted: 'date',
  rate: 'adds',
  low: 'where',
  high: 'is',
  cases: 'form',
  days: 'date number',
  quartiles: 'adds number',
  lag: 'where number',
} as const;
