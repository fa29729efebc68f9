/** The Sheets API's quota: 60 reads and 60 writes a minute for each user, on a clock that tests can move. */
import type { Clock } from './clock';
import { quotaExceeded } from './errors';

const perMinute = 60;
const minute = 60_000;

export class Quota {
  private readonly times: Record<'Read' | 'Write', number[]> = { Read: [], Write: [] };
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Counts one request. Throws 429 in Google's words once the minute's share is used up. */
  use(call: string, kind: 'Read' | 'Write'): void {
    const now = this.clock.now();
    this.times[kind] = this.times[kind].filter((time) => now - time < minute);
    if (this.times[kind].length >= perMinute) throw quotaExceeded(call, kind);
    this.times[kind].push(now);
  }
}
