/** The host's clock: the real one, or one that stands until it is moved. */

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock forward. */
  advance(milliseconds: number): void;
  /** Waiting: a clock that stands is moved; a real one is not, since a call cannot block the page. */
  sleep(milliseconds: number): void;
};

/** With a start the clock stands there; without one it runs with the real time. */
export function createClock(start?: number): Clock {
  let moved = 0;
  return {
    now: () => (start ?? Date.now()) + moved,
    advance(milliseconds) {
      moved += milliseconds;
    },
    sleep(milliseconds) {
      if (start !== undefined) moved += milliseconds;
    },
  };
}
