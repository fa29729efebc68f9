/** A month said in a cell in the plan's language, which no number pattern can do in a file of another locale. */
import { formula } from '../formula';
import type { CellRange, CellRef, Formula } from '../plan';

/** The twelve names of the calendar's months, and beside them their numbers. */
export type NamedMonths = { readonly names: CellRange; readonly numbers: CellRange };

/**
 * A date as its month's name and its year. The name is found by its number: a row of one's own inside the block moves
 * positions, not numbers.
 */
export const monthAndYear = ({ names, numbers }: NamedMonths, date: CellRef | Formula): Formula =>
  formula`INDEX(${names};MATCH(MONTH(${date});${numbers};0);1)&" "&YEAR(${date})`;

/** A date in words, as `13 March 2027`; where none is typed, what the sentence must not break on: a dash. */
export const dayInWords = (months: NamedMonths, date: CellRef | Formula): Formula =>
  formula`IF(ISNUMBER(${date});DAY(${date})&" "&${monthAndYear(months, date)};"–")`;
