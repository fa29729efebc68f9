/** Names of months as people write them, whole or shortened, in any language of ours. */
import { monthNames } from '../../src/plan/spine/words/names';

const fewestLetters = 3;

/** 1 for January, from `Jan`, `january`, `gen` or `gennaio`; undefined where a word is no month. */
export function monthOfName(word: string): number | undefined {
  const start = word.toLowerCase();
  if (start.length < fewestLetters) return undefined;
  for (const names of Object.values(monthNames)) {
    const place = names.findIndex((name) => name.toLowerCase().startsWith(start));
    if (place >= 0) return place + 1;
  }
  return undefined;
}
