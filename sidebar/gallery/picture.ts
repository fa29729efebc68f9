/** A plan's picture: one of its tabs as a tiny page, and the row of all its tabs in their colours. */

/** Everything of one colour: areas are filled, lines are what texts come to when they are this small. */
export type Ink = { readonly color: string; readonly areas: string; readonly lines: string };

export type Picture = {
  /** The tab that it shows, by its title in each language, and of how many. */
  readonly title: { readonly en: string; readonly it: string };
  readonly tabs: number;
  readonly inks: readonly Ink[];
};

/** The size of the page in a picture, the row of tabs below it, in units of its view. */
export const page = { width: 264, height: 176, strip: 20 } as const;
