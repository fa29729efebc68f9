/** The languages that plans and people speak, said once: a third one makes the compiler name every file that lacks it. */
export const languages = ['en', 'it'] as const;
export type Language = (typeof languages)[number];

/** One of each language. */
export type In<T> = Readonly<Record<Language, T>>;
