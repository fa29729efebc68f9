/** A plan as it stands in a file: its tracks and filled cells, by the plan's own keys. Types only. */
import type { CellRef, CellValue, Formula } from '../plan/plan';

/** What a cell holds. */
export type Content = { readonly value: CellValue } | { readonly formula: Formula };

export type Filled = {
  readonly at: CellRef;
  /** Undefined where there is only a note. */
  readonly content?: Content;
  /** What the cell comes to; null for an error. */
  readonly comesTo: CellValue | null;
  /** As people read it. */
  readonly shown: string;
  readonly note?: string;
};

/** A row or a column as found. One without a key of the plan is people's own, and gets a key that no plan has. */
export type Found = { readonly key: string; readonly own: boolean; readonly size?: number };

export type StandingTab = {
  readonly key: string;
  readonly sheetId: number;
  readonly title: string;
  /** In the order of the sheet; the strips are among them under the key of strips. */
  readonly rows: readonly Found[];
  readonly columns: readonly Found[];
  /** Ids of its charts, the plan's and people's. */
  readonly charts: readonly number[];
  /** The texts of its conditional formats, in their order. */
  readonly conditions: readonly (string | undefined)[];
};

export type Standing = {
  readonly tabs: readonly StandingTab[];
  readonly filled: readonly Filled[];
  /** The first cell of each named range, by its name without the prefix, as the plan is built. */
  readonly names: ReadonlyMap<string, CellRef>;
};
