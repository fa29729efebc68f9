/** What every language of the CRM tab must say. Types only. */
import type { en } from './en';

type Words<Catalogue> = Catalogue extends string
  ? string
  : { readonly [Key in keyof Catalogue]: Words<Catalogue[Key]> };

export type RecordsWords = Words<typeof en>;
