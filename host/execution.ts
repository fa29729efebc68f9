/** Runs the bundle's functions: each run has its authorization mode, its counted calls, and its locks. */
import { type AuthMode, checkAuthorization } from './google/authorization';
import { checkConsent } from './google/consent';
import type { Faults } from './google/faults';
import type { Held } from './google/lock-service';
import type { Enter } from './google/service';
import { type Bundle, intoRealm } from './realm';

/** What whoever called is told when an execution was cut. */
const timeIsUp = 'Exceeded maximum execution time';

export class Execution {
  /** How often each call of a service was made, such as `Sheets.Spreadsheets.get`. */
  readonly counts: Record<string, number> = {};
  readonly held: Held = new Set();
  private mode: AuthMode = 'NONE';
  private ended: Error | undefined;
  private readonly faults: Faults;

  constructor(faults: Faults) {
    this.faults = faults;
  }

  /** What every call of a service goes through. */
  readonly enter: Enter = (call, args) => {
    this.counts[call] = (this.counts[call] ?? 0) + 1;
    if (this.ended) throw this.ended;
    checkAuthorization(this.mode, call);
    // Menus before the first use and custom functions ask for no consent.
    if (this.mode === 'FULL') checkConsent(this.faults.emptyBoxes, call);
    const cut = this.faults.nextCut();
    if (cut === 'before') this.end(timeIsUp);
    const leave = this.faults.meet(call, args);
    return cut === 'after' ? () => this.end(timeIsUp) : leave;
  };

  /** Ends the run, whatever the script catches. */
  readonly end = (why: string): never => {
    this.ended = new Error(why);
    throw this.ended;
  };

  /** Does some work in a mode; whatever was in progress goes on in its own afterwards. */
  as<Value>(mode: AuthMode, work: () => Value): Value {
    const before = this.mode;
    this.mode = mode;
    try {
      return work();
    } finally {
      this.mode = before;
    }
  }

  /** Runs a top-level function to its end, as a menu, a trigger or the sidebar does. The result is the realm's own. */
  run(bundle: Bundle, name: string, args: readonly unknown[], mode: AuthMode = 'FULL'): unknown {
    const work = Object.hasOwn(bundle.functions, name) ? bundle.functions[name] : undefined;
    if (!work) throw new Error(`Script function not found: ${name}`);
    try {
      const result = this.as(mode, () => work(...args.map((value) => intoRealm(value, bundle.realm))));
      if (this.ended) throw this.ended;
      return result;
    } finally {
      this.held.clear();
      this.ended = undefined;
    }
  }
}
