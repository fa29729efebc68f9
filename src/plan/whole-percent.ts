/** A share in whole per cent, as a plan's sentences say it: below 100 rounded down, so that what was missed never reads 100. */
export const wholePercent = (share: number): number =>
  share < 1 - 1e-9 ? Math.trunc(100 * share + 1e-7) : Math.round(100 * share);
