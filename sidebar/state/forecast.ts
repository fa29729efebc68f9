/** What the page about a plan's forecast says of it. */
import type { Lost } from '../../src/addon/contract/change';
import type { Forecasting } from '../../src/addon/contract/deeds';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';

/** As few months as a forecast can be made from. */
const fewest = 3;

export const knowsTooLittle = ({ known }: Forecasting): boolean => known.history + known.actuals < fewest;

/** `3 January 2027` from 2027-01-03. */
export const writeDay = (day: string, show: Show): string =>
  `${Number(day.slice(8))} ${show.period(day.slice(0, 7), 1)}`;

/** The first months by name and the others by their number, so that a long list stays a sentence. */
export function nameMonths(months: readonly string[], show: Show, andMore: string): string {
  const isLong = months.length > 3;
  const names = months.slice(0, isLong ? 2 : 3).map((month) => show.period(month, 1));
  const rest = { months: names.join(', '), count: String(months.length - names.length) };
  return isLong ? fillText(andMore, rest) : rest.months;
}

/** Up to three cells as people find them, such as `Assumptions!C12`. */
export const writeCells = (cells: readonly Lost[]): string =>
  cells
    .slice(0, 3)
    .map(({ tab, cell }) => `${tab}!${cell}`)
    .join(', ') + (cells.length > 3 ? ', …' : '');
