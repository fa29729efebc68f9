/** Utilities: dates as text in a time zone, unique ids, waiting. */
import type { Clock } from './clock';
import { type Enter, service } from './service';

/** The parts of a date in a time zone, as the letters of Java's SimpleDateFormat ask for them. */
function partsOf(date: Date, timeZone: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** Now as a spreadsheet counts it: days since 30 December 1899, with the time of day, in the time zone. */
export function serialNumber(milliseconds: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsOf(new Date(milliseconds), timeZone);
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return (local - Date.UTC(1899, 11, 30)) / 86_400_000;
}

const letters: Readonly<Record<string, string>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
};

/** Numbers only: `yyyy-MM-dd'T'HH:mm:ss` and the like. Throws for letters that are not faked yet. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = partsOf(date, timeZone);
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (piece, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted;
    const part = parts[letters[letter] ?? ''];
    if (part === undefined || (letter === 'M' && piece.length > 2))
      throw new Error(`Utilities.formatDate with ${piece} is not faked yet`);
    return piece === 'yy' ? part.slice(-2) : String(Number(part)).padStart(piece.length, '0');
  });
}

export function createUtilities(clock: Clock, enter: Enter): object {
  return service('Utilities', enter, {
    formatDate,
    getUuid: () => crypto.randomUUID(),
    sleep: (milliseconds: number) => clock.sleep(milliseconds),
  });
}
