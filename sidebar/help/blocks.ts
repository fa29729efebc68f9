/** What a page of the guide is once it is read: plain data, which the sidebar draws without an HTML parser. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  | { readonly code: string }
  /** Leads to a page of the guide, or to a section of one. */
  | { readonly text: string; readonly to: string };

export type Line = readonly Inline[];

export type Block =
  | { readonly is: 'heading'; readonly id: string; readonly text: string }
  | { readonly is: 'paragraph'; readonly line: Line }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly is: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  /** `source` is its path as the page writes it, and in what is shipped the picture itself. */
  | { readonly is: 'picture'; readonly source: string; readonly alt: string };

export type HelpPage = {
  readonly key: string;
  readonly title: string;
  /** Its first paragraph, which the list of pages shows too. */
  readonly lead: string;
  readonly blocks: readonly Block[];
};

/** The whole guide in one language. */
export type HelpBook = { readonly pages: readonly HelpPage[] };
