/**
 * The name of a stage where one of it is meant: a name is a plural. English takes an s off the end, and leaves capitals
 * as they are; where no rule leads to a singular, as in Italian, the name stands in brackets: `1 customer`, `1 (clienti)`.
 */
import { formula } from '../../../formula';
import type { Language } from '../../../language';
import type { CellRef, Formula } from '../../../plan';

/** The name as it stands inside a sentence. */
export function oneOf(name: string, language: Language): string {
  const last = name.slice(-1);
  if (language === 'en' && last === last.toUpperCase()) return name;
  if (language === 'en' && last === 's' && !name.endsWith('ss'))
    return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.slice(0, -1);
  return `(${name})`;
}

/** The same in a cell. */
export function oneOfFormula(name: CellRef, language: Language): Formula {
  const bracketed = formula`"("&${name}&")"`;
  if (language === 'it') return bracketed;
  const last = formula`RIGHT(${name};1)`;
  const singular = formula`IF(RIGHT(${name};3)="ies";LEFT(${name};LEN(${name})-3)&"y";LEFT(${name};LEN(${name})-1))`;
  return formula`IF(EXACT(${last};UPPER(${last}));${name}&"";IF(AND(${last}="s";RIGHT(${name};2)<>"ss");${singular};${bracketed}))`;
}
