/** Cells that are selected or tried. */

export type SelectedCell = {
  /** As the sheet shows it. */
  text: string;
  /** What the cell holds, however it is shown. Null for text, dates, ticks and blanks. */
  number: number | null;
  /** The day of a date as yyyy-mm-dd. */
  day: string | null;
};

export type Selection = {
  /** Such as `Sheet1!B2:B7`, as people read it. */
  address: string;
  rows: SelectedCell[][];
};

/** Where a formula went, or would go; `of` is the plan whose tab that is, where it was not written for that. */
export type Insertion = { address: string; written: boolean; of: string | null };

/** What a formula would give, or the sentence with which it refuses. */
export type Trial =
  | {
      is: 'result';
      /** Its first cells; `down` and `across` say how many it fills. */
      rows: (string | number)[][];
      down: number;
      across: number;
    }
  | { is: 'refused'; sentence: string };
