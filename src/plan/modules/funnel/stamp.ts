/** What a baseline leaves beside its months, for the sheet and for the next update. */
import { monthSerial } from '../../month';
import type { Baseline } from './baseline';

/** How closely months go together, how many are far from the usual, and the first three of those. */
export function oddStamp({ together, odd }: Baseline) {
  const serial = (place: number) => (odd[place] === undefined ? null : monthSerial(odd[place]));
  return {
    together,
    odd: odd.length,
    oddFirst: serial(0),
    oddSecond: serial(1),
    oddThird: serial(2),
  };
}
