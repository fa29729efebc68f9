/** What can go wrong at Google's, switched on by tests and by the page. */
import { badRequest, deadline, noPermission, quotaExceeded } from './errors';

/**
 * - `refused`: the Sheets service refuses the call with this message; nothing changes.
 * - `lost`: the call does its work, then its answer is lost.
 * - `timeout`: the call does nothing, and its answer is lost.
 * - `permission`: the caller may not do this.
 * - `quota`: the minute's requests are used up.
 * - `authorization`: the permission was taken back, or several accounts are signed in.
 */
export type Fault =
  | { kind: 'refused'; message: string }
  | { kind: 'lost' | 'timeout' | 'permission' | 'quota' | 'authorization' };

type Armed = { fault: Fault; left: number };

export class Faults {
  /** Milliseconds that a call from the sidebar takes. */
  latency = 0;
  /** The user may look, but not change anything. */
  viewOnly = false;
  /** Somebody else holds the document's lock. */
  locked = false;
  private readonly armed = new Map<string, Armed>();

  /** The next `times` calls of a service, such as `Sheets.Spreadsheets.batchUpdate`, meet this fault. */
  set(call: string, fault: Fault, times = 1): void {
    this.armed.set(call, { fault, left: times });
  }

  /** Everything works again. */
  clear(): void {
    this.armed.clear();
    this.latency = 0;
    this.viewOnly = false;
    this.locked = false;
  }

  /** Throws where a fault is due before the call does its work; gives back what to do after it. */
  meet(call: string): () => void {
    const armed = this.armed.get(call);
    if (!armed) return () => {};
    armed.left -= 1;
    if (armed.left <= 0) this.armed.delete(call);
    if (armed.fault.kind !== 'lost') throw errorOf(armed.fault, call);
    return () => {
      throw deadline(call);
    };
  }
}

function errorOf(fault: Fault, call: string): Error {
  switch (fault.kind) {
    case 'refused':
      return badRequest(call, fault.message);
    case 'permission':
      return noPermission(call);
    case 'quota':
      return quotaExceeded(call, 'Write');
    case 'authorization':
      return new Error('Authorization is required to perform that action.');
    default:
      return deadline(call);
  }
}
