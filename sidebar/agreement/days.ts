/** Days of an agreement as people read them. */
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';

/** `yyyy-mm-dd` as "8 January 2027". */
export const dayOf = (words: { readonly day: string }, show: Show, day: string): string =>
  fillText(words.day, { day: String(Number(day.slice(8))), month: show.period(day.slice(0, 7), 1) });
