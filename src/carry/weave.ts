/** Rows and columns of people's own become tracks of the new plan, right after the nearest one above or left that is there. */
import type { Plan, Tab, Track } from '../plan/plan';
import type { Found, Standing, StandingTab } from './standing';

export function weave(next: Plan, standing: Standing): { readonly plan: Plan; readonly own: number } {
  const found = new Map(standing.tabs.map((tab) => [tab.key, tab]));
  const filled = new Set(
    standing.filled.flatMap(({ at }) => [`${at.tab}\n${at.row}`, `${at.tab}\n${at.column}`]),
  );
  let own = 0;
  const tabs = next.tabs.map((tab): Tab => {
    const stands = found.get(tab.key);
    if (!stands) return tab;
    const rows = woven(tab.rows, kept(stands, stands.rows, filled));
    const columns = woven(tab.columns, kept(stands, stands.columns, filled));
    own += rows.added + columns.added;
    const { frozen } = tab;
    return {
      ...tab,
      rows: rows.tracks,
      columns: columns.tracks,
      ...(frozen && {
        frozen: {
          rows: frozenAfter(tab.rows, rows.tracks, frozen.rows),
          columns: frozenAfter(tab.columns, columns.tracks, frozen.columns),
        },
      }),
    };
  });
  return { plan: { ...next, tabs }, own };
}

/** Sheets adds blank rows by the thousand below the last; those that hold nothing stay behind. */
function kept({ key }: StandingTab, tracks: readonly Found[], filled: ReadonlySet<string>): readonly Found[] {
  const last = tracks.map(({ own, key: track }) => !own || filled.has(`${key}\n${track}`)).lastIndexOf(true);
  return tracks.slice(0, last + 1);
}

function woven(next: readonly Track[], found: readonly Found[]): { tracks: Track[]; added: number } {
  const there = new Set(next.map(({ key }) => key));
  const after = new Map<string | undefined, Track[]>();
  let nearest: string | undefined;
  for (const { key, own, size } of found) {
    if (!own) {
      if (there.has(key)) nearest = key;
      continue;
    }
    const track: Track = { key, own: true, ...(size !== undefined && { size }) };
    after.set(nearest, [...(after.get(nearest) ?? []), track]);
  }
  const tracks = [
    ...(after.get(undefined) ?? []),
    ...next.flatMap((track) => [track, ...(after.get(track.key) ?? [])]),
  ];
  return { tracks, added: tracks.length - next.length };
}

/** What was frozen stays frozen, with the tracks put in among it. */
function frozenAfter(before: readonly Track[], after: readonly Track[], count: number): number {
  const last = before[count - 1]?.key;
  return last === undefined ? 0 : after.findIndex(({ key }) => key === last) + 1;
}
