/** What people most likely meant, where they slip: 5 for 5%, and numbers typed as text. */
import { Day } from '../metrics/day';
import type { NumberArgument } from '../metrics/declare';

const numberTypedAsText = /^([-+]?\d+)(?:[.,](\d+))?(%?)$/;

const hintForAmount =
  'This is text: type it as a number, without currency, letters or marks between thousands';
const hintForDate = 'This is text: type it as a date, or use DATEVALUE';

/** A sentence to add to a refusal, or undefined where nobody can tell. */
export function hintFor(argument: NumberArgument, cell: unknown): string | undefined {
  if (argument.unit === 'date' || argument.unit === 'moment')
    return typeof cell === 'string' && cell.trim() ? hintForDate : undefined;
  if (cell instanceof Day)
    return 'This is a number shown as a date, or a date: give its cell a number format';
  if (typeof cell === 'string') return hintForText(argument, cell);
  if (typeof cell !== 'number') return undefined;
  const least = argument.atLeast ?? argument.above;
  if (least !== undefined && cell < least) return argument.belowMeans;
  if (argument.unit !== 'rate' || !(cell > 1 && cell <= 100)) return undefined;
  // Up to twice the whole it may be a true share that is too large, and no percentage typed as a number.
  return cell <= 2
    ? `It is ${percentage(cell)}% as it stands; ${cell}% is ${fraction(cell)}`
    : `Did you mean ${fraction(cell)} (${cell}%)?`;
}

function hintForText(argument: NumberArgument, text: string): string | undefined {
  const [, whole, decimals, percent] = numberTypedAsText.exec(text.replace(/\s/g, '')) ?? [];
  if (whole === undefined) return /\p{N}/u.test(text) ? hintForAmount : undefined;
  // 1.000 is a thousand to some and one to others: better no guess than a wrong one.
  if (decimals?.length === 3) return 'This is text: type it as a number';
  const typed = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  const meant = percent ? fraction(typed) : typed;
  const percentMeant = argument.unit === 'rate' && meant > 1 && meant <= 100;
  return `This is text: type it as the number ${percentMeant ? `${fraction(meant)} (${meant}%)` : meant}`;
}

const percentage = (share: number) => Number((share * 100).toPrecision(12));

/** A percentage as a fraction, without float dust: 7% is 0.07. */
const fraction = (percentage: number) => Number((percentage / 100).toPrecision(12));
