/** What the workbook borrows from the bundle and the clock, so that its cells can call the add-on's functions. */
import type { HostFunctions } from './engine/context';
import type { Execution } from './execution';
import type { Clock } from './google/clock';
import type { Bundle } from './realm';
import { instantOf, serialAt } from './time-zone';

/** The bundle is asked for at every call, since a push puts another in its place. */
export function createLent(
  bundle: () => Bundle,
  execution: Execution,
  clock: Clock,
  timeZone: string,
): HostFunctions {
  return {
    now: () => serialAt(clock.now(), timeZone),
    custom(name, args) {
      const found = Object.entries(bundle().functions).find(([key]) => key.toUpperCase() === name);
      if (!found) throw new Error(`Script function not found: ${name}`);
      return execution.as('CUSTOM_FUNCTION', () => found[1](...args));
    },
    date: (serial) => new (bundle().realm.Date)(instantOf(serial, timeZone)),
    serial: (date) => serialAt(Number(date), timeZone),
    rows(rows) {
      const { Array: RealmArray } = bundle().realm;
      return RealmArray.from(rows, (row) => RealmArray.from(row));
    },
  };
}

/** An error of the bundle's realm as one of ours, with the same name and message. */
export function rethrown<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (thrown) {
    const { name, message } = thrown as Error;
    throw Object.assign(new Error(message), { name });
  }
}
