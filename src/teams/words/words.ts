/** The words of teams by language. A key that is missing in one of them does not compile. */
import type { AnyWords, Language } from '../../plan/language';
import { en } from './en';
import { it } from './it';

export type TeamWords = AnyWords<typeof en>;

export const teamWords: Readonly<Record<Language, TeamWords>> = { en, it };
