/** google.script.run: what it carries, which functions it reaches, and how many calls run at once. */
import { illegalValue } from '../page/frame/illegal-value';

/** Google's own limit; further calls wait for their turn. */
const mostAtOnce = 10;

/** Throws for what cannot cross; gives back what arrives: JSON, with null for what is undefined in a list. */
export function carried(value: unknown, refusal: (property: string) => string): unknown {
  const property = illegalValue(value, 'value');
  if (property !== undefined) throw new TypeError(refusal(property));
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Runs a call of the sidebar as soon as fewer than ten others run, after the latency. */
export function createQueue(latency: () => number): <Value>(work: () => Value) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;

  function next(): void {
    while (running < mostAtOnce && waiting.length > 0) {
      running += 1;
      waiting.shift()!();
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push(() =>
        setTimeout(() => {
          try {
            resolve(work());
          } catch (error) {
            reject(error);
          }
          running -= 1;
          next();
        }, latency()),
      );
      next();
    });
}
