/** How wide a column must be for the numbers it shows: one that is too narrow shows none of them. */

/** Pixels that a number takes in bold Arial 10, with its grouping marks, its symbol and what stands around it. */
export function widthOf(value: number, decimals: number, symbol = ''): number {
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, value))) + 1);
  const marks = Math.floor((digits - 1) / 3) + (decimals > 0 ? 1 : 0);
  return Math.round((digits + decimals) * 7.5 + marks * 4 + symbol.length * 8 + 10);
}
