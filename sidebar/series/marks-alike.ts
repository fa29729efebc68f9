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
  const marked = values.filter((value) => value.includes(decimal));
  const isProven = marked.some((value) => value.split(decimal).length > 2);
  const groups = marked.every((value) => inThrees(value, decimal)) && (isProven || marked.length >= enough);
  return groups && !areDecimals(values, decimal)
    ? { ...marks, decimal: otherThan(decimal), group: decimal }
    : marks;
}

/** Whether the decimal mark is one for certain: other than three digits are behind it, or a 0, which cannot group, in front. */
export function areSurelyDecimals(values: readonly string[], { decimal }: Marks): boolean {
  const once = values.filter((value) => value.split(decimal).length === 2);
  return areDecimals(values, decimal) || once.some((value) => !inThrees(value, decimal));
}

/** Whether a mark groups for certain: it stands there twice, or the other one behind it. */
export const isSurelyGrouped = (value: string, { decimal, group }: Marks): boolean =>
  value.split(group).length > 2 || (value.includes(group) && value.includes(decimal));

const otherThan = (mark: string) => (mark === '.' ? ',' : '.');

const inThrees = (value: string, mark: string) => new RegExp(`\\d(\\${mark}\\d{3})+(?!\\d)`).test(value);

const areDecimals = (values: readonly string[], decimal: string) =>
  values.some(
    (value) =>
      (value.includes(otherThan(decimal)) &&
        value.lastIndexOf(decimal) > value.lastIndexOf(otherThan(decimal))) ||
      new RegExp(`(^|[^\\d.,])0?\\${decimal}\\d`).test(value),
  );
