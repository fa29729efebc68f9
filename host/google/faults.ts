/** What can go wrong at Google's, switched on by tests and by the page. */
import type { Box } from './consent';
import { badRequest, deadline, internalError, noPermission, quotaExceeded } from './errors';
import type { Request } from './requests/request';

/**
 * - `refused`: the Sheets service refuses the call with this message; nothing changes.
 * - `lost`: the call does its work, then its answer is lost.
 * - `timeout`: the call does nothing, and its answer is lost.
 * - `permission`: the caller may not do this.
 * - `quota`: the minute's requests are used up.
 * - `authorization`: the permission was taken back, or several accounts are signed in.
 * - `internal`: Google answers 500 and names no request; nothing changes.
 */
export type Fault =
  | { kind: 'refused'; message: string }
  | { kind: 'lost' | 'timeout' | 'permission' | 'quota' | 'authorization' | 'internal' };

/** A request of a batch that Google will not take, whatever it says. The batch with it is refused whole. */
export type Refusal = {
  /** Such as `addChart`; left out, requests of every kind count. */
  kind?: keyof Request;
  /** Which of them, counted from 0 in the order of the body; left out, the first. */
  nth?: number;
  /** Google's reason. */
  message?: string;
};

type Armed = { fault: Fault; left: number };

export class Faults {
  /** Milliseconds that a call from the sidebar takes. */
  latency = 0;
  /** The user may look, but not change anything. */
  viewOnly = false;
  /** Somebody else holds the document's lock. */
  locked = false;
  /** Boxes of Google's consent page that were left empty. */
  readonly emptyBoxes = new Set<Box>();
  private readonly armed = new Map<string, Armed>();
  private refusals: { refusal: Refusal; left: number }[] = [];

  /** The next `times` calls of a service, such as `Sheets.Spreadsheets.batchUpdate`, meet this fault. */
  set(call: string, fault: Fault, times = 1): void {
    this.armed.set(call, { fault, left: times });
  }

  /** The next `times` batches that hold such a request are refused for it; one that holds none is let through. */
  refuse(refusal: Refusal, times = Number.POSITIVE_INFINITY): void {
    this.refusals.push({ refusal, left: times });
  }

  /** Throws what Google says of the first request of a batch that it will not take. */
  meetRequests(requests: readonly Request[]): void {
    for (const armed of this.refusals) {
      const { kind, nth = 0, message = 'This request was refused.' } = armed.refusal;
      const of = requests.map((request) => Object.keys(request)[0]!);
      const index = [...of.keys()].filter((at) => kind === undefined || of[at] === kind)[nth];
      if (index === undefined || armed.left <= 0) continue;
      armed.left -= 1;
      throw new Error(`Invalid requests[${index}].${of[index]}: ${message}`);
    }
  }

  /** Everything works again. */
  clear(): void {
    this.armed.clear();
    this.refusals = [];
    this.latency = 0;
    this.viewOnly = false;
    this.locked = false;
    this.emptyBoxes.clear();
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
    case 'internal':
      return internalError(call);
    default:
      return deadline(call);
  }
}
