/**
 * A run of copies, one team after the other, as a reducer: what has happened goes in, what is to be done next comes out.
 * It knows neither the clock nor Google. What it notes is gone when the sidebar closes, and nothing is lost with it: the
 * destinations say what they hold, so going on is a new run over the teams that are left.
 */
import {
  afterCrowd,
  afterQuota,
  afterSilence,
  afterWait,
  begun,
  calm,
  costOfTeam,
  earliestStart,
  ended,
  freshPace,
  type Pace,
  type Used,
} from './pace';

/** What a team's row of the list says. `file`: its spreadsheet is made and not filled yet. */
export type TeamState = 'waiting' | 'file' | 'copied' | 'same' | 'older' | 'failed';

export type Queued = { readonly team: string; readonly isNew: boolean };

/** How a team ended. `says` is why, as a kind of failure or in the add-on's own words. */
export type Outcome = { readonly team: string; readonly state: TeamState; readonly says: string | null };

/** Why a run stands still though teams are left: the person decides. */
export type Halt = 'changed' | 'stopped' | { readonly fault: string };

export type Run = {
  /** The hash of what copies take of the parent, as it was when the run began. */
  readonly parent: string;
  readonly queue: readonly Queued[];
  readonly outcomes: readonly Outcome[];
  /** Teams whose file cannot be made today any more; their rows go on waiting. */
  readonly tomorrow: readonly string[];
  /** Tries without an answer that the first team of the queue has had. */
  readonly tries: number;
  readonly isCalling: boolean;
  readonly pace: Pace;
  /** Why nothing starts now, while something makes it wait. */
  readonly waits: 'quota' | 'crowded' | 'busy' | 'lost' | null;
  readonly halt: Halt | null;
  /** Moments at which the last teams ended, at most ten and the one before them. */
  readonly ends: readonly number[];
};

/** What the add-on answered about one team. */
export type Answered =
  | { readonly is: 'moved'; readonly outcome: Outcome; readonly used: Used; readonly wait?: number }
  | { readonly is: 'quota' | 'crowded' | 'busy' | 'lost' | 'changed' | 'dayFull'; readonly used?: Used }
  | { readonly is: 'fault'; readonly fault: string; readonly used?: Used };

export type Happening =
  | { readonly is: 'called'; readonly now: number }
  /** `chance` is drawn by the caller, from 0 up to 1. */
  | { readonly is: 'answered'; readonly now: number; readonly chance: number; readonly answer: Answered }
  | { readonly is: 'stopped' }
  /** The person goes on with the parent as it is now. */
  | { readonly is: 'wentOn'; readonly parent: string };

/** Tries without an answer after which a team is given up. */
export const mostTries = 4;
const busyPause = 5000;
/** A team at work ends before it is asked to stop; these states are ends, the others are ways to one. */
const isEnd = (state: TeamState) => state !== 'waiting' && state !== 'file';

export const startRun = (queue: readonly Queued[], parent: string, now: number, pace = freshPace): Run => ({
  parent,
  queue,
  outcomes: [],
  tomorrow: [],
  tries: 0,
  isCalling: false,
  pace,
  waits: null,
  halt: null,
  ends: [now],
});

export type Next =
  | { readonly do: 'call'; readonly team: string; readonly parent: string }
  | { readonly do: 'wait'; readonly until: number; readonly why: Run['waits'] }
  /** A call is on its way. */
  | { readonly do: 'nothing' }
  | { readonly do: 'ask'; readonly halt: Halt }
  | { readonly do: 'finish' };

export function nextOf({ queue, isCalling, halt, pace, parent, waits }: Run, now: number): Next {
  if (isCalling) return { do: 'nothing' };
  const first = queue[0];
  if (!first) return { do: 'finish' };
  if (halt) return { do: 'ask', halt };
  const at = earliestStart(pace, costOfTeam(first.isNew), now);
  return at > now
    ? { do: 'wait', until: at, why: waits ?? 'quota' }
    : { do: 'call', team: first.team, parent };
}

export function happened(run: Run, happening: Happening): Run {
  switch (happening.is) {
    case 'called':
      return {
        ...run,
        isCalling: true,
        waits: null,
        pace: begun(run.pace, costOfTeam(run.queue[0]!.isNew), happening.now),
      };
    case 'answered':
      return answered(run, happening.answer, happening.now, happening.chance);
    case 'stopped':
      return { ...run, halt: run.halt ?? 'stopped' };
    case 'wentOn':
      return { ...run, halt: null, parent: happening.parent };
  }
}

function answered(before: Run, answer: Answered, now: number, chance: number): Run {
  const pace = ended(before.pace, now, answer.used);
  const run: Run = { ...before, isCalling: false, pace };
  switch (answer.is) {
    case 'moved':
      return moved({ ...run, pace: calm(pace) }, answer, now);
    case 'quota':
      return { ...run, waits: 'quota', pace: afterQuota(pace, now, chance) };
    case 'crowded':
      return { ...run, waits: 'crowded', pace: afterCrowd(pace, now, chance) };
    case 'busy':
      return { ...run, waits: 'busy', pace: afterWait(pace, now, busyPause) };
    case 'lost':
      return silent(run, now, chance);
    case 'changed':
      return { ...run, halt: 'changed' };
    case 'dayFull':
      return {
        ...run,
        tries: 0,
        queue: run.queue.filter(({ isNew }) => !isNew),
        tomorrow: run.queue.filter(({ isNew }) => isNew).map(({ team }) => team),
      };
    case 'fault':
      return { ...run, halt: { fault: answer.fault } };
  }
}

/**
 * A team that is not at its end yet, because the call had no time left for it, stays the first. What is there already
 * after a try whose answer was lost, that try has brought.
 */
function moved(run: Run, { outcome, wait = 0 }: Extract<Answered, { is: 'moved' }>, now: number): Run {
  const paced = wait > 0 ? { ...run, pace: afterWait(run.pace, now, wait) } : run;
  if (!isEnd(outcome.state)) return paced;
  const isOurs = outcome.state === 'same' && run.tries > 0;
  return done(paced, isOurs ? { ...outcome, state: 'copied' } : outcome, now);
}

/** The next try looks into the destination first, so nothing is done twice. */
function silent(run: Run, now: number, chance: number): Run {
  const tries = run.tries + 1;
  if (tries >= mostTries)
    return done(run, { team: run.queue[0]!.team, state: 'failed', says: 'givenUp' }, now);
  return { ...run, tries, waits: 'lost', pace: afterSilence(run.pace, now, tries, chance) };
}

const done = (run: Run, outcome: Outcome, now: number): Run => ({
  ...run,
  queue: run.queue.slice(1),
  tries: 0,
  outcomes: [...run.outcomes, outcome],
  ends: [...run.ends, now].slice(-11),
});

/** Milliseconds that the teams left will take, by the mean of the last ten; null before the first has ended. */
export function timeLeft({ queue, ends }: Run): number | null {
  if (ends.length < 2) return null;
  return (queue.length * (ends[ends.length - 1]! - ends[0]!)) / (ends.length - 1);
}

export type Tally = { readonly copied: number; readonly skipped: number; readonly failed: number };

/** `skipped` were there already, in this version or an older one. */
export function tallyOf({ outcomes }: Run): Tally {
  const count = (...states: TeamState[]) => outcomes.filter(({ state }) => states.includes(state)).length;
  return { copied: count('copied'), skipped: count('same', 'older'), failed: count('failed') };
}
