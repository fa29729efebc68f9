/** Where the Weekly tab has its cells: what other modules take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import type { Size } from '../../module';
import type { CellRange, CellRef } from '../../plan';
import { wordPlaces } from '../../spine/tab-frame/frame';

export const tab = 'weekly';

/** No month has more: a check counts for the month in which the middle of its seven days lies. */
export const checksAMonth = 5;

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export const paces = ['even', 'working'] as const;
export const statuses = ['kept', 'missed', 'onPace', 'justBehind', 'behind', 'notTyped'] as const;

/** What is worked out of the last check that is due. */
export type Figure =
  | 'past'
  | 'number'
  | 'month'
  | 'check'
  | 'checks'
  | 'date'
  | 'isTyped'
  | 'promise'
  | 'due'
  | 'share'
  | 'counted'
  | 'gap'
  | 'pace'
  | 'left'
  | 'first'
  | 'next'
  | 'answered';

export function places({ months }: Pick<Size, 'months'>) {
  const at = (row: string, column: string): CellRef => cell(tab, row, column);
  const check = (month: number, number: number) => `check ${month} ${number}`;
  const month = (number: number) => `month ${number}`;
  const down = (from: string, to: string, column: string): CellRange =>
    range(at(from, column), at(to, column));
  const listed = wordPlaces(tab, 'month');
  const word = (list: string) => (key: string) => listed.word(list, key);
  return {
    at,
    check,
    month,
    /** A column of all checks, and of all months. */
    checks: (column: string) => down(check(1, 1), check(months, checksAMonth), column),
    months: (column: string) => down(month(1), month(months), column),
    /** Of a month: what was delivered less what was rejected; a dash while no check of it is typed. */
    counted: (number: number) => at(month(number), 'counted'),
    figure: (key: Figure) => at(`focus ${key}`, 'promised'),
    /** The share answered within an hour that was promised. */
    hourPromised: at('promise hour', 'promised'),
    /** How the checks are held: typed beside the sentence of the day. */
    settings: {
      day: at('now', 'who'),
      due: at('now names', 'who'),
      pace: at('now figures', 'who'),
      tolerance: at('now more', 'who'),
    },
    dayInUse: at('in use', 'promised'),
    toleranceInUse: at('in use', 'delivered'),
    weekday: word('weekday'),
    weekdays: listed.words('weekday', weekdays),
    paceWord: word('pace'),
    paces: listed.words('pace', paces),
    status: word('status'),
  };
}

export type WeeklyPlaces = ReturnType<typeof places>;
