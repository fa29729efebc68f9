/**
 * The name of a stage where one of it is meant, since a name is a plural: `1 customer`, `1 cliente`. Names of the
 * ready-made funnels have theirs. Of other names English takes an s off the end and leaves capitals as they are; where
 * no rule leads to a singular the name stands in brackets: `1 (preventivi)`.
 */
import { formula } from '../../../formula';
import type { Language } from '../../../language';
import type { CellRef, Formula } from '../../../plan';
import { stages } from './questions/stages';

/** By the name inside a sentence. */
const known = (language: Language): readonly (readonly [name: string, one: string])[] => [
  ...new Map(Object.values(stages[language]).map(([, name, one]) => [name, one])),
];

/** The name as it stands inside a sentence. */
export function oneOf(name: string, language: Language): string {
  const one = new Map(known(language)).get(name);
  if (one !== undefined) return one;
  const last = name.slice(-1);
  if (language === 'en' && last === last.toUpperCase()) return name;
  if (language === 'en' && last === 's' && !name.endsWith('ss'))
    return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.slice(0, -1);
  return `(${name})`;
}

/** The same in a cell. */
export function oneOfFormula(name: CellRef, language: Language): Formula {
  const bracketed = formula`"("&${name}&")"`;
  return known(language).reduceRight(
    (rest, [plural, one]) => formula`IF(EXACT(${name};"${plural}");"${one}";${rest})`,
    language === 'en' ? withoutS(name, bracketed) : bracketed,
  );
}

function withoutS(name: CellRef, otherwise: Formula): Formula {
  const last = formula`RIGHT(${name};1)`;
  const singular = formula`IF(RIGHT(${name};3)="ies";LEFT(${name};LEN(${name})-3)&"y";LEFT(${name};LEN(${name})-1))`;
  return formula`IF(EXACT(${last};UPPER(${last}));${name}&"";IF(AND(${last}="s";RIGHT(${name};2)<>"ss");${singular};${otherwise}))`;
}
