/** What people most likely meant, where they slip: 5 for 5%, and numbers typed as text. */
import type { NumberArgument } from '../metrics/declare';

const numberTypedAsText = /^([-+]?\d+)(?:[.,](\d+))?(%?)$/;

const hintForDate = 'This is text: type it as a date, or use DATEVALUE';

/** A sentence to add to a refusal, or undefined where nobody can tell. */
export function hintFor(argument: NumberArgument, cell: unknown): string | undefined {
  if (argument.unit === 'date') return typeof cell === 'string' && cell.trim() ? hintForDate : undefined;
  if (typeof cell === 'string') return hintForText(argument, cell);
  if (typeof cell !== 'number' || argument.unit !== 'rate') return undefined;
  return cell > 1 && cell <= 100 ? `Did you mean ${fraction(cell)} (${cell}%)?` : undefined;
}

function hintForText(argument: NumberArgument, text: string): string | undefined {
  const [, whole, decimals, percent] = numberTypedAsText.exec(text.replace(/\s/g, '')) ?? [];
  if (whole === undefined) return undefined;
  // 1.000 is a thousand to some and one to others: better no guess than a wrong one.
  if (decimals?.length === 3) return 'This is text: type it as a number';
  const typed = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  const meant = percent ? fraction(typed) : typed;
  const percentMeant = argument.unit === 'rate' && meant > 1 && meant <= 100;
  return `This is text: type it as the number ${percentMeant ? `${fraction(meant)} (${meant}%)` : meant}`;
}

/** A percentage as a fraction, without float dust: 7% is 0.07. */
const fraction = (percentage: number) => Number((percentage / 100).toPrecision(12));
