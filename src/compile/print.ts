/** Prints a placed formula as the text that Google Sheets takes. */
import { isForeign, isRange } from '../plan/formula';
import { cellAddress, type Fixed, onTab } from './address';
import type { Grid } from './place';
import type { PlacedFormula } from './runs';

/** `tab` is the key of the tab that the formula stands on; references to other tabs carry a title. */
export function printFormula(
  grid: Grid,
  tab: string,
  placed: PlacedFormula,
  fixed: readonly Fixed[],
): string {
  const addresses = placed.corners.map((corner, index) => cellAddress(corner, fixed[index]));
  const next = () => addresses.shift()!;
  const text = placed.formula.parts.map((part) => {
    if (typeof part === 'string') return part;
    if (isForeign(part)) return grid.foreign(part);
    const target = isRange(part) ? part.from.tab : part.tab;
    const title = target === tab ? '' : onTab(grid.get(target)!.title);
    return title + (isRange(part) ? `${next()}:${next()}` : next());
  });
  return `=${text.join('')}`;
}
