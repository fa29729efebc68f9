/** Numbers inside the sentences of a funnel: those that every module writes, and chances. */
import { formula } from '../../../formula';
import type { Language } from '../../../language';
import type { CellRef, Formula } from '../../../plan';
import { sentences } from '../words/sentences';

export * from '../../../spine/numbers';

/** A chance as times in 100, never as 0 or 100 of them: nothing in a plan is that sure. */
export function timesIn100(chance: CellRef, language: Language): Formula {
  const { moreThan99, fewerThan1 } = sentences[language];
  return formula`IF(${chance}>99/100;"${moreThan99}";IF(${chance}<1/100;"${fewerThan1}";FIXED(100*${chance};0)))`;
}
