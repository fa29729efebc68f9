/** What reading 100,000 CRM rows takes once they are numbers, against CYCLE_DAYS on as many. */
import { callFunction } from '../src/catalogue/call';
import { dealSize } from '../src/metrics/records/deal-size';
import { eventsByMonth } from '../src/metrics/records/events-by-month';
import { eventualRate } from '../src/metrics/records/eventual-rate';
import {
  earlierThanAbove,
  importDay,
  inTheFuture,
  leftBelow,
  nearMonthEdge,
  notNew,
  repeated,
  skippedOn,
  testRows,
  textAmounts,
  unknownNames,
  withoutDate,
  wonWithoutAmount,
} from '../src/metrics/records/record-checks';
import { dateForm, swapped } from '../src/metrics/records/record-dates';
import { responseBands } from '../src/metrics/records/response-bands';
import { cpuSeconds, type Figure } from './print';

const rows = 100_000;
const asOf = 45_700;

export function refreshFigures(): Figure[] {
  const created = Array.from({ length: rows }, (_, row) => 45_000 + ((row * 7919) % 700));
  const won = created.map((day, row) => (row % 8 === 0 ? day + ((row * 31) % 120) : undefined));
  const channels = created.map((_, row) => `channel ${(row * row) % 11}`);
  const amounts = created.map((_, row) => (row % 8 === 0 ? 1000 + (row % 977) : undefined));
  const answers = created.map((day, row) => (row % 5 === 0 ? undefined : day + 0.3 + (row % 97) / 50));
  const ids = created.map((_, row) => `lead ${row}`);
  const cells = [created, won].map((days) => days.map((day) => [day ?? '']));
  const works: [what: string, work: () => unknown][] = [
    ['CYCLE_DAYS', () => callFunction('CYCLE_DAYS', cells)],
    [
      'eventual rate, range and lag, of all and by eleven channels',
      () => eventualRate(created, won, asOf, undefined, channels),
    ],
    ['size of a deal', () => dealSize(amounts, won, asOf - 365, asOf)],
    ['events of twelve months', () => eventsByMonth(won, asOf - 365, 12, amounts)],
    ['first responses', () => responseBands(created, answers, asOf)],
    [
      'what is odd about the rows',
      () => [
        [created, won].map((days) => [
          dateForm(days),
          swapped(days),
          inTheFuture(days, asOf),
          importDay(days),
        ]),
        withoutDate(ids, created),
        earlierThanAbove(created, won),
        skippedOn([created, won]),
        [unknownNames(channels, channels.slice(0, 11)), notNew(channels), testRows(ids)],
        [repeated(ids), leftBelow(ids)],
        [textAmounts(amounts), wonWithoutAmount(won, amounts)],
        nearMonthEdge(answers),
      ],
    ],
  ];
  const seconds = works.map(([, work]) => cpuSeconds(work));
  const all = seconds.slice(1).reduce((sum, each) => sum + each, 0);
  const line = (what: string, each: number, limit?: string): Figure => ({
    what,
    is: `${each.toFixed(3)} s ${(each / seconds[0]!).toFixed(2).padStart(6)} ×`,
    ...(limit && { limit }),
  });
  return [...works.map(([what], at) => line(what, seconds[at]!)), line('all of these together', all, '4 ×')];
}
