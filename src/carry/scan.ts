/** Formula text in a file's own spelling: where it refers to cells. Texts, names and functions are passed over. */

/** One axis of a corner: counted from 0, and whether a `$` stands before it. */
export type Axis = { readonly at: number; readonly fixed: boolean };

/** A corner of a reference. A whole column has no row, a whole row no column; an open range ends in one of the two. */
export type Corner = { readonly row?: Axis; readonly column?: Axis };

export type Reference = {
  /** The title before the `!`, without quotes; undefined for the formula's own tab. */
  readonly title?: string;
  readonly from: Corner;
  readonly to?: Corner;
};

export type Piece = string | Reference;

const text = /"(?:[^"]|"")*"?/y;
const corner = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]+|\$?[A-Za-z]{1,3}|\$?[0-9]+`;
const reference = new RegExp(
  String.raw`(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
    String.raw`(?:(${corner}):(${corner})|(\$?[A-Za-z]{1,3}\$?[0-9]+))(?![\p{L}\p{N}_.(!])`,
  'uy',
);
const word = /[\p{L}\p{N}_.\\]+|'(?:[^']|'')*'?/uy;

/** The formula in pieces: what is between references as it was read, so that all put together is the same text again. */
export function scan(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let between = '';
  let place = 0;
  const take = (sign: RegExp) => {
    sign.lastIndex = place;
    return sign.exec(formula);
  };
  while (place < formula.length) {
    const found = take(text) ? null : take(reference);
    const read = found && referenceOf(found);
    if (read) {
      if (between) pieces.push(between);
      pieces.push(read);
      between = '';
      place += found[0].length;
      continue;
    }
    const passed = (take(text) ?? take(word))?.[0] ?? formula[place]!;
    between += passed;
    place += passed.length;
  }
  if (between) pieces.push(between);
  return pieces;
}

function referenceOf([, title, first, second, single]: RegExpExecArray): Reference | undefined {
  const from = cornerOf(single ?? first!);
  const to = second === undefined ? undefined : cornerOf(second);
  // `A:3` is no reference.
  if (to && !from.row !== !to.row && (!from.row ? to.row && !to.column : !from.column)) return undefined;
  return {
    ...(title !== undefined && {
      title: title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title,
    }),
    from,
    ...(to && { to }),
  };
}

function cornerOf(spelled: string): Corner {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(spelled)!;
  // A whole row alone: its `$` is the first one.
  const sign = letters ? rowSign : columnSign;
  return {
    ...(letters && { column: { at: columnNumber(letters), fixed: columnSign === '$' } }),
    ...(digits && { row: { at: Number(digits) - 1, fixed: sign === '$' } }),
  };
}

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
