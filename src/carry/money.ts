/** Another currency at a rate: what a plan's answers are read as. */
import { acceptedIn } from '../plan/inputs';
import type { Plan } from '../plan/plan';
import { inputCells, placeOf } from './identity';
import type { Standing } from './standing';

/** With every amount that was typed as a number come to another; a formula that people typed comes to what it came to. */
export function withMoney(standing: Standing, before: Plan, rate: number): Standing {
  const amounts = new Set(
    inputCells(before).flatMap(({ input, at }) =>
      acceptedIn(input, at.row)?.unit === 'money' ? [placeOf(at)] : [],
    ),
  );
  return {
    ...standing,
    filled: standing.filled.map((cell) =>
      amounts.has(placeOf(cell.at)) &&
      cell.content &&
      'value' in cell.content &&
      typeof cell.comesTo === 'number'
        ? { ...cell, comesTo: cell.comesTo * rate }
        : cell,
    ),
  };
}
