/** How fast a run may go: 50 reads and 50 writes in any 60 seconds, and how long to wait after Google has said no. */

/** Requests to the Sheets service. */
export type Used = { readonly reads: number; readonly writes: number };

/** A call to the add-on: planned while it runs, then as it was answered. Times are milliseconds of the caller's clock. */
type Counted = Used & { readonly at: number };

export type Pace = {
  /** The calls of the last minute, oldest first. */
  readonly window: readonly Counted[];
  /** Nothing starts before this moment. */
  readonly notBefore: number;
  /** How often in a row Google was crowded; a call that goes through begins anew. */
  readonly crowded: number;
};

const minute = 60_000;

/** Google allows 60 of each a minute; ten are left for the person and other tabs. */
export const budget: Used = { reads: 50, writes: 50 };

export const freshPace: Pace = { window: [], notBefore: 0, crowded: 0 };

/** What one team costs: the parent with its list, the look, where its row stands now, and what is written there and into the list. */
export const costOfTeam = (isNew: boolean): Used =>
  isNew ? { reads: 4, writes: 4 } : { reads: 4, writes: 2 };

const within = (window: readonly Counted[], now: number) => window.filter(({ at }) => now - at < minute);

const sum = (window: readonly Used[]): Used => ({
  reads: window.reduce((reads, call) => reads + call.reads, 0),
  writes: window.reduce((writes, call) => writes + call.writes, 0),
});

/** The earliest moment at which a call of this cost may start; `now` where it may at once. */
export function earliestStart({ window, notBefore }: Pace, cost: Used, now: number): number {
  const fits = (at: number) => {
    const { reads, writes } = sum(within(window, at));
    return reads + cost.reads <= budget.reads && writes + cost.writes <= budget.writes;
  };
  const from = Math.max(now, notBefore);
  // Only where a call leaves the window does anything change.
  const moments = [from, ...window.map(({ at }) => at + minute).filter((at) => at > from)];
  return moments.find(fits) ?? moments[moments.length - 1]!;
}

/** A call begins: what it may cost counts from now on. */
export const begun = (pace: Pace, cost: Used, now: number): Pace => ({
  ...pace,
  window: [...within(pace.window, now), { at: now, ...cost }],
});

/** It has ended: what it used takes the place of what was planned, and counts from now. Unknown use counts as planned. */
export function ended(pace: Pace, now: number, used?: Used): Pace {
  const last = pace.window[pace.window.length - 1];
  const counted = { ...(used ?? last ?? { reads: 0, writes: 0 }), at: now };
  return { ...pace, window: [...within(pace.window.slice(0, -1), now), counted] };
}

/** A number from 0 up to 1, drawn by the caller, as a factor between 3/4 and 5/4. */
const spread = (chance: number) => 0.75 + chance / 2;

const until = (pace: Pace, moment: number): Pace => ({
  ...pace,
  notBefore: Math.max(pace.notBefore, moment),
});

/** The person's own minute is used up: not before the oldest call is a minute old, and up to five seconds more. */
export function afterQuota(pace: Pace, now: number, chance: number): Pace {
  const oldest = within(pace.window, now)[0]?.at ?? now;
  return until(pace, oldest + minute + 5000 * chance);
}

/** The minute that all users share is used up: 8, 16, 32 … seconds, at most two minutes. */
export function afterCrowd(pace: Pace, now: number, chance: number): Pace {
  const wait = Math.min(8000 * 2 ** pace.crowded * spread(chance), 2 * minute);
  return { ...until(pace, now + wait), crowded: pace.crowded + 1 };
}

/** No answer: 4, 8, 16 … seconds. `tries` are those that this team has had. */
export const afterSilence = (pace: Pace, now: number, tries: number, chance: number): Pace =>
  until(pace, now + 4000 * 2 ** (tries - 1) * spread(chance));

/** Another's call holds the lock, or the add-on asks for time itself. */
export const afterWait = (pace: Pace, now: number, milliseconds: number): Pace =>
  until(pace, now + milliseconds);

/** A call that went through: Google is not crowded any more. */
export const calm = (pace: Pace): Pace => (pace.crowded === 0 ? pace : { ...pace, crowded: 0 });
