/** The numbers of one list are written alike: which marks they have is seen in all of them together. */
import type { Marks } from '../numbers/marks';

/** Fewer numbers than these prove nothing by being alike. */
const enough = 3;

/**
 * Marks for a list in a sheet of these marks. Where the sheet's decimal mark can only be grouping, as in 1.003.000, or
 * has exactly three digits behind it in every number that has it, it groups: 860.000 is then not 860.
 */
export function marksAlike(values: readonly string[], marks: Marks): Marks {
  const { decimal } = marks;
  if (decimal !== '.' && decimal !== ',') return marks;
  const other = decimal === '.' ? ',' : '.';
  const marked = values.filter((value) => value.includes(decimal));
  const inThrees = marked.filter((value) => new RegExp(`\\d(\\${decimal}\\d{3})+(?!\\d)`).test(value));
  const isProven = marked.some((value) => value.split(decimal).length > 2);
  const isDecimal = values.some(
    (value) => value.includes(other) && value.lastIndexOf(decimal) > value.lastIndexOf(other),
  );
  const groups = inThrees.length === marked.length && (isProven || marked.length >= enough);
  return groups && !isDecimal ? { ...marks, decimal: other, group: decimal } : marks;
}
