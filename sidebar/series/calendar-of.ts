/** Dates that keep to another calendar than that of months. */
import { stepOf } from '../../src/forecast/steps';
import { daySerial } from '../../src/plan/month';

/** What a history may be dated by; months cannot be told from it. */
export type Calendar = 'day' | 'week' | 'two weeks' | 'four weeks' | 'half month' | 'quarter';

const calendars: ReadonlySet<string> = new Set<Calendar>([
  'day',
  'week',
  'two weeks',
  'four weeks',
  'half month',
  'quarter',
]);

type Found = {
  readonly calendar?: Calendar;
  /** yyyy-mm for each day, where months close on a weekday or every 30 days. */
  readonly months?: readonly (string | undefined)[];
};

const fewest = 3;
/** Fewer lines than these do not outweigh a month that was written twice. */
const enough = 5;

/** Undefined where each day has a month of its own, or nothing can be told. Days are yyyy-mm-dd. */
export function calendarOf(days: readonly (string | undefined)[]): Found | undefined {
  const known = days.filter((day) => day !== undefined);
  const serials = [...new Set(known.map(daySerial))].sort((one, other) => one - other);
  if (serials.length < Math.max(fewest, known.length)) return undefined;
  const step = stepOf(serials);
  const places = serials.map(step.place);
  const span = places[places.length - 1]! - places[0]! + 1;
  const isKept = places.every(
    (place, at) => Number.isInteger(place) && (at === 0 || place > places[at - 1]!),
  );
  const hasTwice = new Set(known.map((day) => day.slice(0, 7))).size < known.length;
  if (step.name === 'quarter') return isKept && span === places.length ? { calendar: 'quarter' } : undefined;
  if (!isKept || !hasTwice) return undefined;
  if (step.monthOf) {
    const { monthOf } = step;
    return { months: days.map((day) => (day === undefined ? undefined : monthOf(daySerial(day)))) };
  }
  const isDense = serials.length >= enough && serials.length >= 0.75 * span;
  return isDense && calendars.has(step.name) ? { calendar: step.name as Calendar } : undefined;
}
