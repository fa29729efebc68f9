/** How wide each stage of the funnel is drawn. */

export const widest = 96;
/** Where the middle of the shape stands, right of the stages' names. */
export const shapeMiddle = 92 + widest / 2;

const narrowest = 10;

/**
 * Widths in pixels on a log scale: equal relative losses look equal, a decade never takes more than a third of the
 * width, and the last band never vanishes.
 */
export function bandWidths(volumes: readonly number[]): readonly number[] {
  const top = volumes[0] ?? 0;
  const bottom = volumes[volumes.length - 1] ?? 0;
  const decades = (volume: number) => (top > 0 && volume > 0 ? Math.log10(top / volume) : 0);
  const span = Math.max(3, decades(bottom));
  return volumes.map((volume) => narrowest + (widest - narrowest) * (1 - decades(volume) / span));
}
