/**
 * The pages of the guide, in the order in which they are listed. Each is docs/guide/en/‹page›.md and docs/guide/it/‹page›.md,
 * and nothing else has to be told of a new one.
 */
export const helpPages = [
  'first-plan',
  'year',
  'crm',
  'crm-numbers',
  'numbers',
  'words',
  'functions',
  'parts',
  'changing',
  'teams',
  'questions',
  'privacy',
] as const;

/** The list of them. */
export const contents = 'contents';

export type HelpPageKey = (typeof helpPages)[number];

/** A page, or a section of it by the id that its heading has in both languages, such as `year#check-in`. */
export type HelpTarget = HelpPageKey | `${HelpPageKey}#${string}`;
