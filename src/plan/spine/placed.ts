/** Rows that the wizard lists, in rows of a sheet: each keeps its place, so that what is typed beside it stays its own. */
import * as v from 'valibot';
import { counting } from '../layout';

export type Placed = { readonly place?: number | undefined };

export const placeIn = (room: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(room)));

/** By place; rows that come new, and one whose place is taken, go where there is room. */
export function placed<Row extends Placed>(rows: readonly Row[], room: number): ReadonlyMap<number, Row> {
  const known = new Map<number, Row>();
  for (const row of rows)
    if (row.place !== undefined && row.place <= room && !known.has(row.place)) known.set(row.place, row);
  const free = counting(room).filter((place) => !known.has(place));
  const others = rows.filter((row) => row.place === undefined || known.get(row.place) !== row);
  return new Map([
    ...known,
    ...others.slice(0, free.length).map((row, index) => [free[index]!, row] as const),
  ]);
}
