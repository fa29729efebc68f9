/** Sorts raw rows into groups by a name. */

export type Group = {
  /** As it is written where it first occurs; `(blank)` where there is none. */
  readonly name: string;
  /** Where its rows stand, counted from 0. */
  readonly rows: readonly number[];
};

/** What no one sees and no name means. */
const unseen = /[\u200b-\u200d\u2060\ufeff]/g;

/** A name with single, ordinary spaces and none around it: exports are full of hard and double ones. */
export const tidy = (name: string) => name.replace(unseen, '').replace(/\s+/g, ' ').trim();

/** What names are compared by: capitals and spaces make no other name. */
export const keyOf = (name: string) => tidy(name).toLowerCase();

/** What a group is called. */
export const nameOfGroup = (name: string) => tidy(name) || '(blank)';

/** The groups, the largest first, and of equal ones the one that occurs first. */
export function groupRows(names: readonly string[]): Group[] {
  const groups = new Map<string, { name: string; rows: number[] }>();
  // Most rows spell a name alike, so that it is read once.
  const asWritten = new Map<string, number[]>();
  names.forEach((name, row) => {
    const known = asWritten.get(name);
    if (known) {
      known.push(row);
      return;
    }
    const key = keyOf(name);
    const group = groups.get(key) ?? { name: nameOfGroup(name), rows: [] };
    group.rows.push(row);
    groups.set(key, group);
    asWritten.set(name, group.rows);
  });
  return [...groups.values()].sort((one, other) => other.rows.length - one.rows.length);
}
