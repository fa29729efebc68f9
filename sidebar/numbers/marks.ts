/** Which marks a locale writes numbers with, and in which order days. */

export type Marks = {
  readonly decimal: string;
  readonly group: string;
  /** Whether a date written in numbers has its month before its day. */
  readonly monthFirst: boolean;
};

const english: Marks = { decimal: '.', group: ',', monthFirst: true };

/** Marks of a spreadsheet's locale, such as it_IT. Only the marks are asked of Intl: its rules for grouping differ. */
export function marksOf(locale: string): Marks {
  try {
    const tag = locale.replace(/_/g, '-');
    const format = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
    const parts = format.formatToParts(1234567.8);
    const mark = (type: string) => parts.find((part) => part.type === type)?.value;
    const date = new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type);
    return {
      decimal: mark('decimal') ?? english.decimal,
      group: mark('group') ?? english.group,
      monthFirst: date.indexOf('month') < date.indexOf('day'),
    };
  } catch {
    return english;
  }
}
