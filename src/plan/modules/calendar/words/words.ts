/** Words of the Calendar tab, in each language. */
import type { In } from '../../../language';
import { en } from './en';
import { it } from './it';

type Meeting = readonly [meeting: string, often: string, who: string, minutes: number, brings: string];

/** The same keys with any words in them, and any minutes. */
type Words<Catalogue> = Catalogue extends string
  ? string
  : Catalogue extends readonly unknown[]
    ? Meeting
    : { readonly [Key in keyof Catalogue]: Words<Catalogue[Key]> };

export type CalendarWords = Words<typeof en>;

export const calendarWords: In<CalendarWords> = { en, it };
