/** Session, Logger and console: services of a few lines each. */
import { scriptTimeZone } from '../time-zone';
import { type Enter, service } from './service';

/** Who is at the keyboard. Requests are counted by the name. */
export type User = { name: string; locale: string };

export const createSession = (user: User, enter: Enter): object =>
  service('Session', enter, {
    getActiveUserLocale: () => user.locale,
    getScriptTimeZone: () => scriptTimeZone,
  });

/** `log` takes what the script writes, a line for each call. */
export function createLoggers(log: string[], enter: Enter): { Logger: object; console: object } {
  const write = (...values: unknown[]) => {
    log.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
  };
  const console = { log: write, info: write, warn: write, error: write };
  return { Logger: service('Logger', enter, { log: write }), console: service('console', enter, console) };
}
