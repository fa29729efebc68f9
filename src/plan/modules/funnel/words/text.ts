/** What every language must say: the shape of the English catalogue, with any words in it. */
import type { en } from './en';

/** The same keys with any words. */
export type AnyWords<Catalogue> = Catalogue extends string
  ? string
  : { readonly [Key in keyof Catalogue]: AnyWords<Catalogue[Key]> };

export type Text = AnyWords<typeof en>;

/** The same words in each language. */
export type Words = { readonly en: Text; readonly it: Text };
