/** A column of a source, found by its header: its number, or 0, which is tested before anything looks through it. */
import { formula } from '../../formula';
import type { CellRef, Foreign, Formula } from '../../plan';
import type { Rows } from './setting';

/**
 * Missing, there twice, or in a tab that was deleted: 0. What MATCH has found is compared once more, for a header with a
 * question mark is a wildcard to it. A column that was added behind the last one is not seen before the plan is written anew.
 */
export function columnNumber({ columns, head }: Rows, header: CellRef): Formula {
  const place = formula`MATCH(${header};${head};0)`;
  const isSame = formula`INDEX(${head};1;${place})=${header}`;
  return formula`IF(ISERROR(INDEX(${columns};1;${place}));0;IF(SUMPRODUCT((${head}=${header})*1)=1;IF(${isSame};${place};0);0))`;
}

/** All cells of the column with that number. */
export const column = (columns: Foreign, number: CellRef): Formula => formula`INDEX(${columns};0;${number})`;
