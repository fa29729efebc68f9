/** The Date of a script: its local getters speak the zone of the manifest, wherever the host runs. */
import { scriptTimeZone } from './time-zone';

const fields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** Changes the realm's own Date, and gives one whose present is the host's. */
export function scriptDate(date: DateConstructor, now: () => number): DateConstructor {
  if (scriptTimeZone !== 'Etc/UTC') throw new Error('The host runs scripts in Etc/UTC only.');
  const own = date.prototype as unknown as Record<string, unknown>;
  for (const field of fields) {
    own[`get${field}`] = own[`getUTC${field}`];
    if (`setUTC${field}` in own) own[`set${field}`] = own[`setUTC${field}`];
  }
  own.getTimezoneOffset = () => 0;
  own.toString = date.prototype.toUTCString;
  return new Proxy(date, {
    construct: (target, args: number[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : asInstant(target, args), newTarget),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** Year, month and day of the script's zone are an instant; one argument alone stays what it is. */
const asInstant = (date: DateConstructor, args: readonly number[]): readonly number[] =>
  args.length === 1 ? args : [date.UTC(...(args as [number, number]))];
