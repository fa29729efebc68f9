/** Examples as they are typed into this spreadsheet: its separator and its decimal mark, whatever language is spoken. */
import type { Language } from '../../src/plan/language';

import { type Marks, marksOf } from '../numbers/marks';

const marksOfLanguage: Readonly<Record<Language, Marks>> = { en: marksOf('en_US'), it: marksOf('it_IT') };

/** Where the decimal mark is a comma, the arguments have to be parted by something else. */
export const separatorOf = ({ decimal }: Marks) => (decimal === ',' ? ';' : ',');

/** @param formula as it is written with a decimal point and semicolons; what stands in quotes stays as it is */
export function spellFormula(formula: string, marks: Marks): string {
  return formula.replace(/"[^"]*"|(\d)\.(?=\d)|;/g, (part, digit) => {
    if (part === ';') return separatorOf(marks);
    return digit === undefined ? part : `${digit}${marks.decimal}`;
  });
}

/** @param line as the language writes its numbers; dates, addresses and words hold no marks */
export function spellNumbers(line: string, language: Language, marks: Marks): string {
  const { decimal, group } = marksOfLanguage[language];
  if (marks.decimal === decimal && marks.group === group) return line;
  return line.replace(/\d[\d.,]*\d/g, (number) =>
    number.replace(/[.,]/g, (mark) => (mark === decimal ? marks.decimal : marks.group)),
  );
}
