/** Share without Backsolve: cells that call our functions. */

/** A cell, or the cells of one result, that calls one of our functions. */
export type OurFormula = {
  tab: string;
  /** `B2`, or `B2:B13` where its result fills several. */
  cell: string;
  /** In the file's own spelling. */
  formula: string;
  /** What it shows, its first cell where there are several. */
  value: string;
  /** `formula`: of built-in functions; `text`: the error that it shows. */
  becomes: 'value' | 'formula' | 'text';
  /** What is written instead. */
  written: string;
};

export type FunctionCells = {
  /** A print of what was looked at; replacing goes by it. */
  looked: string;
  /** Errors first, at most 200. */
  formulas: OurFormula[];
  count: number;
  /** Cells that have no result yet. */
  unfinished: number;
  /** Cells whose note keeps a formula that was replaced. */
  replaced: number;
};

export type Restored = {
  restored: number;
  /** Cells that were typed over or moved since, which stay as they are; at most 200. */
  left: { tab: string; cell: string; formula: string; value: string }[];
  leftCount: number;
};
