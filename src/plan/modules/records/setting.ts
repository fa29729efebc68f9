/** What the parts of the CRM tab are written from: answers, words, its own places, and the cells that it takes from the funnel. */
import { moneyPattern } from '../../currency';
import { foreign } from '../../formula';
import type { Given } from '../../module';
import type { CellRange, CellRef, Foreign } from '../../plan';
import type { NamedMonths } from '../../spine/month-name';
import { type ChannelPlaces, places as channelPlaces } from '../channels/places';
import { places as funnelPlaces } from '../funnel/places';
import { places as slaPlaces } from '../sla/places';
import { type WeeklyPlaces, places as weeklyPlaces } from '../weekly/places';
import { linesOf, type OtherLine, otherLines, type RecordsAnswers } from './answers';
import { places, type RowKpi } from './places';
import { type RecordsWords, recordsWords } from './words/words';

export type Setting = {
  readonly answers: RecordsAnswers;
  readonly text: RecordsWords;
  readonly at: ReturnType<typeof places>;
  readonly months: number;
  /** All that can be counted, in order: stages by id, then the others. */
  readonly items: readonly Item[];
  readonly stages: readonly StageItem[];
  readonly lines: ReturnType<typeof linesOf>;
  /** Columns and head row of a source. */
  readonly tabOf: (source: number) => Rows;
  readonly today: CellRef;
  readonly namedMonths: NamedMonths;
  readonly revenuePerCustomer: CellRef;
  readonly money: string;
  /** Of the tabs that take from the rows, where the plan has them. */
  readonly channels: ChannelPlaces | undefined;
  readonly weekly: WeeklyPlaces | undefined;
  readonly kpis: readonly RowKpi[];
  /** The place of the stage that marketing hands over, where the agreement says it. */
  readonly handover: CellRef | undefined;
};

export type Rows = { readonly columns: Foreign; readonly head: Foreign };

/** Something that the plan takes month by month: its key, its name, and where the plan has it. */
export type Item = {
  readonly key: string;
  readonly label: string | CellRef;
  readonly taken: (column: string) => CellRef;
  readonly row: CellRange;
  readonly isMoney: boolean;
};

export type StageItem = Item & {
  readonly label: CellRef;
  readonly rate: CellRef;
  readonly lag: CellRef;
};

/** Those that the plan watches and only the rows can say: the weekly checks say how many were answered in an hour. */
export const kpisOf = (size: Given<unknown>['size'], has: Given<unknown>['has']): readonly RowKpi[] =>
  places(size).kpis.filter(
    (id) => (size.ids.kpis ?? []).includes(id) && !(id === 'response_hour' && has('weekly')),
  );

export function setting({ answers, spine, size, has }: Given<RecordsAnswers>): Setting {
  const { assumptions, funnel, forecast } = funnelPlaces(size);
  const text = recordsWords[spine.language];
  const stages = size.stages.map(({ id }, index): StageItem => {
    const row = funnel.actual(index + 1);
    return {
      key: id,
      label: assumptions.stageName(index + 1),
      taken: (column) => funnel.at(row, column),
      row: funnel.months(row),
      isMoney: false,
      rate: assumptions.rateTyped(index + 1),
      lag: assumptions.lagTyped(index + 1),
    };
  });
  const rows: Record<OtherLine, string> = {
    revenue: 'actual',
    lost: 'lostActual',
    spend: 'spendActual',
  };
  const others = otherLines.map(
    (what): Item => ({
      key: what,
      label: text.counts[what],
      taken: (column) => forecast.at(rows[what], column),
      row: forecast.months(rows[what]),
      isMoney: what !== 'lost',
    }),
  );
  return {
    answers,
    text,
    at: places(size),
    months: size.months,
    items: [...stages, ...others],
    stages,
    lines: linesOf(answers),
    tabOf: (source) => {
      const { sheetId, head } = answers.sources[source]!;
      const tab = foreign(sheetId);
      return { columns: tab.columns, head: tab.row(head) };
    },
    today: funnel.figure('today'),
    namedMonths: assumptions.namedMonths,
    revenuePerCustomer: assumptions.value,
    money: moneyPattern(spine),
    channels: has('channels') ? channelPlaces(size.months) : undefined,
    weekly: has('weekly') ? weeklyPlaces(size) : undefined,
    kpis: kpisOf(size, has),
    handover: has('sla') ? slaPlaces(size).figure('handover') : undefined,
  };
}
