/** What can go wrong at Google's, switched on by tests and by the page. */
import {
  badRequest,
  deadline,
  internalError,
  noPermission,
  notFound,
  projectQuotaExceeded,
  quotaExceeded,
} from './errors';
import type { Request } from './requests/request';

/**
 * - `refused`: the Sheets service refuses the call with this message; nothing changes.
 * - `lost`: the call does its work, then its answer is lost.
 * - `timeout`: the call does nothing, and its answer is lost.
 * - `permission`: the caller may not do this.
 * - `quota`: the person's requests of the minute are used up.
 * - `crowded`: those of all users are.
 * - `gone`: there is no such file.
 * - `authorization`: the permission was taken back, or several accounts are signed in.
 * - `internal`: Google answers 500 and names no request; nothing changes.
 */
/** Of Google's page of consent. */
export type Box = 'spreadsheets' | 'sidebar';

export type Fault =
  | { kind: 'refused'; message: string }
  | { kind: 'lost' | 'timeout' | 'permission' | 'quota' | 'crowded' | 'gone' | 'authorization' | 'internal' };

/** Faults that come by chance, or to one file. What is left out is any: every call of the Sheets service, every file. */
export type Aim = {
  fault: Fault;
  call?: string;
  /** The id of a file. */
  file?: string;
  /** How many of the calls meet it, from 0 to 1; all where left out. */
  share?: number;
  /** Decides which ones; the same seed, the same ones. */
  seed?: number;
};

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
type Aimed = Aim & { chance: () => number };

export class Faults {
  /** How often each call has met each fault, such as `Sheets.Spreadsheets.create lost`. */
  readonly met: Record<string, number> = {};
  /** Milliseconds that a call from the sidebar takes. */
  latency = 0;
  /** The user may look, but not change anything. */
  viewOnly = false;
  /** Somebody else holds the document's lock. */
  locked = false;
  /** Somebody else holds it until this moment of the clock. */
  lockedUntil = 0;
  /** Requests of each kind that other users of the add-on send in every minute. */
  crowd = 0;
  /** New files that the account may make in a day: 250 of a consumer's, 3,200 of Workspace. */
  filesADay = 250;
  /** Boxes of Google's consent page that were left empty. */
  readonly emptyBoxes = new Set<Box>();
  /** Names of removed ranges stay in use until the next batch has been answered. */
  namesLinger = false;
  private lingering: ReadonlySet<string> = new Set();
  private readonly armed = new Map<string, Armed>();
  private aimed: Aimed[] = [];
  private cuts: { left: number; after: boolean }[] = [];
  private refusals: { refusal: Refusal; left: number }[] = [];

  /** The next `times` calls of a service, such as `Sheets.Spreadsheets.batchUpdate`, meet this fault. */
  set(call: string, fault: Fault, times = 1): void {
    this.armed.set(call, { fault, left: times });
  }

  /** Calls of the Sheets service meet a fault by chance, by file, or both, until everything works again. */
  aim(aim: Aim): void {
    this.aimed.push({ ...aim, chance: chances(aim.seed ?? 1) });
  }

  /**
   * The nth call of any service from now on ends its execution, and nothing that the script catches: before the call does
   * its work, or `after` it.
   */
  cut(nth: number, after = false): void {
    this.cuts.push({ left: nth, after });
  }

  /** Whether the call that is made now ends the execution. */
  nextCut(): 'before' | 'after' | undefined {
    for (const cut of this.cuts) cut.left -= 1;
    const due = this.cuts.find(({ left }) => left === 0);
    this.cuts = this.cuts.filter(({ left }) => left > 0);
    return due && (due.after ? 'after' : 'before');
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

  /** What one batch finds of names that were removed; the batch tells of those that it removes itself. */
  names(): { lingering: ReadonlySet<string>; removed(name: string): void } {
    const lingering = new Set(this.lingering);
    const removed = new Set<string>();
    this.lingering = removed;
    return {
      lingering,
      removed: (name) => {
        if (!this.namesLinger) return;
        for (const names of [lingering, removed]) names.add(name.toLowerCase());
      },
    };
  }

  /** Everything works again. */
  clear(): void {
    this.armed.clear();
    this.aimed = [];
    this.cuts = [];
    this.lockedUntil = 0;
    this.crowd = 0;
    this.filesADay = 250;
    this.refusals = [];
    this.latency = 0;
    this.viewOnly = false;
    this.locked = false;
    this.emptyBoxes.clear();
    this.namesLinger = false;
    this.lingering = new Set();
  }

  /** Throws where a fault is due before the call does its work; gives back what to do after it. */
  meet(call: string, args: readonly unknown[]): () => void {
    const fault = this.armedFor(call) ?? this.aimedAt(call, args);
    if (!fault) return () => {};
    const key = `${call} ${fault.kind}`;
    this.met[key] = (this.met[key] ?? 0) + 1;
    if (fault.kind !== 'lost') throw errorOf(fault, call);
    return () => {
      throw deadline(call);
    };
  }

  private armedFor(call: string): Fault | undefined {
    const armed = this.armed.get(call);
    if (!armed) return undefined;
    armed.left -= 1;
    if (armed.left <= 0) this.armed.delete(call);
    return armed.fault;
  }

  private aimedAt(call: string, args: readonly unknown[]): Fault | undefined {
    if (!call.startsWith('Sheets.')) return undefined;
    const hits = this.aimed.filter(
      ({ call: only = call, file, share = 1, chance }) =>
        only === call && (file === undefined || args.includes(file)) && chance() < share,
    );
    return hits[0]?.fault;
  }
}

/** Numbers from 0 up to 1 that the seed decides. */
function chances(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const kindOf = (call: string) => (/\.(get|batchGet)/.test(call) ? 'Read' : 'Write');

function errorOf(fault: Fault, call: string): Error {
  switch (fault.kind) {
    case 'refused':
      return badRequest(call, fault.message);
    case 'permission':
      return noPermission(call);
    case 'quota':
      return quotaExceeded(call, kindOf(call));
    case 'crowded':
      return projectQuotaExceeded(call, kindOf(call));
    case 'gone':
      return notFound(call);
    case 'authorization':
      return new Error('Authorization is required to perform that action.');
    case 'internal':
      return internalError(call);
    default:
      return deadline(call);
  }
}
