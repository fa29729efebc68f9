/** The words of teams by language. A key that is missing in one of them does not compile. */
import type { Language } from '../../plan/language';
import { en } from './en';
import { it } from './it';

type WordsOf<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : WordsOf<Catalogue[Key]>;
};

export type TeamWords = WordsOf<typeof en>;

export const teamWords: Readonly<Record<Language, TeamWords>> = { en, it };
