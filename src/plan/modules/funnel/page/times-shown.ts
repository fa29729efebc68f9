/** The chance as cards and the answer on Forecast show it: a dash while something is missing. */
import { formula } from '../../../formula';
import type { Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import type { Setting } from '../setting';
import { isIncomplete } from './incomplete';

/** The words for a chance near 0 or 100 have no room there. */
export function timesShown({ text, at }: Setting): Formula {
  const chance = at.funnel.figure('chance');
  const times = formula`IF(${chance}>99/100;">99";IF(${chance}<1/100;"<1";FIXED(100*${chance};0)))`;
  return formula`IF(${isIncomplete};"–";${fillFormula(text.plan.cards.chance.value, { times })})`;
}
