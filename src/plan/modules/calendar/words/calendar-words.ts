/** What every language of the Calendar tab must say. Types only. */
import type { en } from './en';

type Meeting = readonly [meeting: string, often: string, who: string, minutes: number, brings: string];

/** The same keys with any words in them, and any minutes. */
type Words<Catalogue> = Catalogue extends string
  ? string
  : Catalogue extends readonly unknown[]
    ? Meeting
    : { readonly [Key in keyof Catalogue]: Words<Catalogue[Key]> };

export type CalendarWords = Words<typeof en>;
