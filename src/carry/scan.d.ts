/** Formula text in a file's own spelling: where it refers to cells. Texts, names and functions are passed over. */
/** One axis of a corner: counted from 0, and whether a `$` stands before it. */
export type Axis = {
  readonly at: number;
  readonly fixed: boolean;
};
/** A corner of a reference. A whole column has no row, a whole row no column; an open range ends in one of the two. */
export type Corner = {
  readonly row?: Axis;
  readonly column?: Axis;
};
export type Reference = {
  /** The title before the `!`, without quotes; undefined for the formula's own tab. */
  readonly title?: string;
  readonly from: Corner;
  readonly to?: Corner;
};
export type Piece = string | Reference;
/** The formula in pieces: what is between references as it was read, so that all put together is the same text again. */
export declare function scan(formula: string): Piece[];
