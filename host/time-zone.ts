/** Wall clocks: what a clock in some zone shows at an instant, and the instant at which it shows that. */

/** The zone in which a script runs, as the manifest says it; the zone of a file is another matter. */
export const scriptTimeZone = 'Etc/UTC';

const millisecondsInDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
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
  formats.set(timeZone, format);
  return format;
}

/** What the clock and the calendar show, by the names of Intl. */
export const partsOf = (instant: number, timeZone: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );

/** How far the clocks are ahead of UTC, in milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const { year, month, day, hour, minute, second } = partsOf(whole, timeZone);
  const shown = new Date(0);
  shown.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  shown.setUTCHours(Number(hour), Number(minute), Number(second));
  return shown.getTime() - whole;
}

/** An instant as a spreadsheet of the zone counts it: days since 30 December 1899, with the time of day. */
export const serialAt = (instant: number, timeZone: string): number =>
  (Math.floor(instant / 1000) * 1000 + offsetAt(instant, timeZone) - dayZero) / millisecondsInDay;

/**
 * The instant that a date cell stands for. An hour that the clocks leave out is the one that follows; of an hour that
 * they show twice, the second counts, in standard time.
 */
export function instantOf(serial: number, timeZone: string): number {
  const shown = dayZero + Math.round(serial * 86_400) * 1000;
  const before = offsetAt(shown - millisecondsInDay, timeZone);
  const after = offsetAt(shown + millisecondsInDay, timeZone);
  return offsetAt(shown - after, timeZone) === after ? shown - after : shown - before;
}
