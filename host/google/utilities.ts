/** Utilities: dates as text in a time zone, unique ids, waiting. */

import { offsetAt, partsOf } from '../time-zone';
import type { Clock } from './clock';
import { type Enter, service } from './service';

const letters: Readonly<Record<string, string>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
};

/** `yyyy-MM-dd'T'HH:mm:ss`, Z and the like. Throws for letters that are not faked yet. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const instant = Number(date);
  const parts = partsOf(instant, timeZone);
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (piece, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted;
    if (letter === 'Z') return writtenOffset(offsetAt(instant, timeZone));
    const part = parts[letters[letter] ?? ''];
    if (part === undefined || (letter === 'M' && piece.length > 2))
      throw new Error(`Utilities.formatDate with ${piece} is not faked yet`);
    return piece === 'yy' ? part.slice(-2) : String(Number(part)).padStart(piece.length, '0');
  });
}

/** Such as +0530: seconds, which clocks differed by long ago, are left out. */
function writtenOffset(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

export function createUtilities(clock: Clock, enter: Enter): object {
  return service('Utilities', enter, {
    formatDate,
    getUuid: () => crypto.randomUUID(),
    sleep: (milliseconds: number) => clock.sleep(milliseconds),
  });
}
