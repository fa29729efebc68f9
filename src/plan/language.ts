/** The languages that plans and people speak, said once: a third one makes the compiler name every file that lacks it. */
export const languages = ['en', 'it'] as const;
export type Language = (typeof languages)[number];

/** One of each language. */
export type In<T> = Readonly<Record<Language, T>>;

/** The same keys as a catalogue of words, with any words in them: what the other languages must have. */
export type AnyWords<Catalogue> = Catalogue extends string
  ? string
  : { readonly [Key in keyof Catalogue]: AnyWords<Catalogue[Key]> };

/** Each by its own name, for whoever may not read another. */
export const languageNames: In<string> = { en: 'English', it: 'Italiano' };
