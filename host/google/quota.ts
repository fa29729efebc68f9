/** The Sheets API's quota, on a clock that tests can move: 60 reads and 60 writes a minute for each user, 300 for all together. */
import type { Clock } from './clock';
import { projectQuotaExceeded, quotaExceeded } from './errors';
import type { Faults } from './faults';
import type { User } from './small-services';

const perUser = 60;
const perProject = 300;
const minute = 60_000;

export type RequestKind = 'Read' | 'Write';

export class Quota {
  /** The most requests of one kind that one user has asked for within a minute. */
  busiest = 0;
  private requests: { kind: RequestKind; user: string; time: number }[] = [];
  private readonly clock: Clock;
  private readonly faults: Faults;
  private readonly user: User;

  constructor(clock: Clock, faults: Faults, user: User) {
    this.clock = clock;
    this.faults = faults;
    this.user = user;
  }

  /** Counts one request. Throws 429 in Google's words once the minute's share of the user, or of all users, is used up. */
  use(call: string, kind: RequestKind): void {
    const now = this.clock.now();
    this.requests = this.requests.filter(({ time }) => now - time < minute);
    const alike = this.requests.filter((request) => request.kind === kind);
    const mine = alike.filter(({ user }) => user === this.user.name);
    this.busiest = Math.max(this.busiest, mine.length + 1);
    if (mine.length >= perUser) throw quotaExceeded(call, kind);
    if (alike.length + this.faults.crowd >= perProject) throw projectQuotaExceeded(call, kind);
    this.requests.push({ kind, user: this.user.name, time: now });
  }
}
