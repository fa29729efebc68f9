/** Some of a catalogue's words, in the place of which others stand where the goal counts something else. */
import type { Wording } from '../../counts';
import type { Text } from '../text';

type Some<Words> = Words extends string ? string : { readonly [Key in keyof Words]?: Some<Words[Key]> };

/** Where customers pay every month, and where the goal counts something else: what is booked is the catalogue's own. */
export type KindWords = Readonly<Record<Exclude<Wording, 'booked'> | 'subscription', Some<Text>>>;

/** The words with these in the place of theirs. */
export function withWords<Words extends object>(words: Words, some: Some<Words>): Words {
  const changed = Object.entries(some).map(([key, word]) => {
    const before = words[key as keyof Words];
    const isGroup = typeof word === 'object' && word !== null && !Array.isArray(word);
    return [key, isGroup ? withWords(before as object, word as object) : word];
  });
  return { ...words, ...Object.fromEntries(changed) };
}
