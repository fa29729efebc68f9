/** Numbers inside sentences, written as the sidebar writes them: as many digits as say something. */
import { formula } from '../../formula';
import type { CellRef, Formula } from '../../plan';
import type { Language } from '../../template';
import { sentences } from '../../text/sentences';

/** From 100 on whole, from 10 on with one decimal, then two; grouped as the spreadsheet's locale does. */
export const written = (number: CellRef): Formula =>
  formula`FIXED(${number};IF(${number}>=100;0;IF(${number}>=10;1;IF(${number}>=1/10;2;3))))`;

/** A chance as times in 100, never as 0 or 100 of them: nothing in a plan is that sure. */
export function timesIn100(chance: CellRef, language: Language): Formula {
  const { moreThan99, fewerThan1 } = sentences[language];
  return formula`IF(${chance}>99/100;"${moreThan99}";IF(${chance}<1/100;"${fewerThan1}";FIXED(100*${chance};0)))`;
}
