/** The columns of a tab as a guess sees them: what their headers say in plain words, and what they hold. */
import { type Form, formOf, type RawCell } from '../refresh/source-rows';
import { plain } from './plain';
import type { TabSeen } from './tabs';

/** Dates that are not there yet, or say nothing of a stage. */
export const guessing =
  /\b(expected|est|estimated|prevista|previsto|next|prossim[ao]|last activity|ultima attivita|birth|nascita)\b/;

export type Column = {
  readonly header: string;
  readonly plain: string;
  readonly cells: readonly RawCell[];
  readonly form: Form;
  readonly isDates: boolean;
  readonly isNumbers: boolean;
  readonly values: number;
};

export function columnsOf({ headers, rows }: TabSeen): readonly Column[] {
  return headers.flatMap((header, at): Column[] => {
    // A header that stands twice finds nothing; one without a word says nothing.
    if (
      header.trim() === '' ||
      /^unnamed/i.test(header) ||
      headers.filter((each) => each === header).length > 1
    )
      return [];
    const cells = rows.map((row) => row[at]);
    const filled = cells.filter((cell) => cell !== undefined && cell !== '');
    const form = formOf(cells);
    // A day of the last hundred years: a plain number is mostly none.
    const isDay = (cell: RawCell) => typeof cell === 'number' && cell > 25_000 && cell < 60_000;
    const isText = form.kind === 'text' || form.kind === 'months' || form.kind === 'undecided';
    return [
      {
        header,
        plain: plain(header),
        cells: filled,
        form,
        isDates:
          filled.length > 0 &&
          ((form.kind === 'dates' && filled.filter(isDay).length >= 0.9 * filled.length) ||
            (isText &&
              filled.every((cell) => /\d/.test(String(cell)) && /[-/.]|^\d{6}$/.test(String(cell)))) ||
            form.kind === 'mixed'),
        isNumbers:
          filled.length > 0 &&
          filled.filter((cell) => typeof cell === 'number').length >= 0.9 * filled.length,
        values: new Set(filled.map(String)).size,
      },
    ];
  });
}

export type Scored = { readonly column: Column; readonly points: number };

export function best(
  scored: readonly Scored[],
): { readonly column: Column; readonly isSure: boolean } | undefined {
  const [first, second] = [...scored].sort((one, other) => other.points - one.points);
  if (!first || first.points < 3) return undefined;
  return { column: first.column, isSure: first.points >= 4 && first.points - (second?.points ?? 0) >= 2 };
}
