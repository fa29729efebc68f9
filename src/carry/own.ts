/** Rows and columns of people's own are called by what they stand behind: so they are the same after a change, too. */
import type { Plan } from '../plan/plan';
import { placeOf } from './identity';

/** A key for each track that has none. */
export function ownKeys(keys: readonly (string | undefined)[], kind: 'row' | 'column'): readonly string[] {
  let nearest = 'nothing';
  let behind = 0;
  return keys.map((key) => {
    if (key === undefined) {
      behind += 1;
      return `own ${kind} ${behind} after ${nearest}`;
    }
    nearest = key;
    behind = 0;
    return key;
  });
}

/** The places of a plan's cells as they are called once the plan is read again. */
export function asReadAgain(plan: Plan): (place: string) => string {
  const again = new Map<string, string>();
  for (const tab of plan.tabs) {
    const called = (tracks: typeof tab.rows, kind: 'row' | 'column') => {
      const keys = ownKeys(
        tracks.map(({ key, own }) => (own ? undefined : key)),
        kind,
      );
      return new Map(tracks.map(({ key }, index) => [key, keys[index]!]));
    };
    const [rows, columns] = [called(tab.rows, 'row'), called(tab.columns, 'column')];
    for (const { at } of tab.cells)
      again.set(
        placeOf(at),
        placeOf({ tab: at.tab, row: rows.get(at.row)!, column: columns.get(at.column)! }),
      );
  }
  return (place) => again.get(place) ?? place;
}
