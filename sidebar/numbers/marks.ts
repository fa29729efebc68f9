/** Which marks a locale writes numbers with. */

export type Marks = { readonly decimal: string; readonly group: string };

const english: Marks = { decimal: '.', group: ',' };

/** Marks of a spreadsheet's locale, such as it_IT. Only the marks are asked of Intl: its rules for grouping differ. */
export function marksOf(locale: string): Marks {
  try {
    const format = new Intl.NumberFormat(locale.replace(/_/g, '-'), { numberingSystem: 'latn' });
    const parts = format.formatToParts(1234567.8);
    const mark = (type: string) => parts.find((part) => part.type === type)?.value;
    return { decimal: mark('decimal') ?? english.decimal, group: mark('group') ?? english.group };
  } catch {
    return english;
  }
}
