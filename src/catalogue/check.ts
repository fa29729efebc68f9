/** Checks one cell against its argument: a value the function is defined for, or a Refusal. */

import { Day } from '../metrics/day';
import type { Argument, ChoiceArgument, NumberArgument, WordArgument } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { isBlank } from './cells';
import { dayOf, momentOf } from './days';
import { hintFor } from './hints';

type Checked = number | string | boolean | undefined;

/**
 * The value of a cell. A blank cell of an optional argument is its default, or undefined where it has none.
 * @param place where the cell stands in a list, counted from 1
 */
export function checkCell(argument: Argument, cell: unknown, place?: number): Checked {
  if ('holds' in argument) return checkWord(argument, cell, place);
  if (argument.optional && isBlank(cell)) return argument.default;
  return 'choices' in argument ? checkChoice(argument, cell) : checkNumber(argument, cell, place);
}

/**
 * `checkCell` of an argument for many cells: a plain number within its bounds, which is what nearly all cells hold, takes
 * a few comparisons.
 */
export function cellReader(argument: Argument): (cell: unknown) => Checked {
  const isPlain = 'unit' in argument && argument.unit !== 'date' && argument.unit !== 'moment';
  if (!isPlain || argument.whole) return (cell) => checkCell(argument, cell);
  const least = Math.max(argument.atLeast ?? -largest, -largest);
  const most = Math.min(argument.atMost ?? largest, largest);
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = argument;
  return (cell) =>
    typeof cell === 'number' &&
    cell >= least &&
    cell <= most &&
    cell > above &&
    cell < below &&
    (cell >= smallest || cell <= -smallest || cell === 0)
      ? cell
      : checkCell(argument, cell);
}

/** The value of a cell in raw rows, where it may be blank. */
export function checkRow(argument: Argument, cell: unknown, place: number): Checked {
  if ('holds' in argument) return checkWord(argument, cell, place);
  return isBlank(cell) ? undefined : checkCell(argument, cell, place);
}

function checkNumber(argument: NumberArgument, cell: unknown, place?: number): number {
  const value = argument.unit === 'date' ? dayOf(cell) : argument.unit === 'moment' ? momentOf(cell) : cell;
  if (typeof value === 'number' && isWithin(argument, value)) return value;
  throw new Refusal(argument.name, ruleOf(argument, cell), cell, hintFor(argument, cell), place);
}

function checkChoice(argument: ChoiceArgument, cell: unknown): string {
  const choice = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (argument.choices.includes(choice)) return choice;
  throw new Refusal(argument.name, `one of ${quoted(argument.choices)}`, cell);
}

function checkWord(
  { name, holds, shape }: WordArgument,
  cell: unknown,
  place?: number,
): string | boolean | number {
  if (holds === 'flag') return checkFlag(name, cell, place);
  const text = cell instanceof Day || isBlank(cell) ? '' : String(cell).trim();
  if (text === '' && (shape === 'list' || cell instanceof Day)) {
    throw new Refusal(name, 'a name', cell, undefined, place);
  }
  return text;
}

/** TRUE and FALSE typed as text, as exports have them, in the languages of the product. */
const flagsAsText = new Map([
  ['true', true],
  ['vero', true],
  ['false', false],
  ['falso', false],
]);

function checkFlag(name: string, cell: unknown, place?: number): boolean | number {
  if (isBlank(cell) || cell === false || cell === 0) return false;
  if (cell === true || cell === 1) return true;
  if (cell instanceof Day && dayOf(cell) !== undefined) return cell.serial;
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (flagsAsText.has(text)) return flagsAsText.get(text)!;
  const rule = 'TRUE, 1 or a date for yes and FALSE, 0 or blank for no';
  throw new Refusal(name, rule, cell, text ? hintForFlag : undefined, place);
}

const hintForFlag = 'This is text: say which text means yes, as in ARRAYFORMULA(B2:B="Yes")';

function isWithin(argument: NumberArgument, value: number): boolean {
  const isInReach =
    value <= largest && value >= -largest && (value >= smallest || value <= -smallest || value === 0);
  return isInReach && isBounded(argument, value);
}

/** Within the bounds that the argument itself has. */
function isBounded({ above, atLeast, below, atMost, whole }: NumberArgument, value: unknown): boolean {
  return (
    typeof value === 'number' &&
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost) &&
    (!whole || Number.isInteger(value))
  );
}

/** Nothing that people count or pay is larger, and beyond it products of a few numbers are no numbers any more. */
const largest = 1e100;
const smallest = 1e-100;

/** A rule that all numbers keep, where this one does not. */
function outOfReach(value: unknown): string | undefined {
  const size = typeof value === 'number' ? Math.abs(value) : 1;
  if (size > 0 && size < smallest) return `0 or a number of at least ${smallest}`;
  return size > largest && size < Number.POSITIVE_INFINITY ? `a number of at most ${largest}` : undefined;
}

/** Such as "above 0", "between 0 and 1" or "a whole number of at least 1"; what is no number at all is told so. */
function ruleOf(argument: NumberArgument, cell: unknown): string {
  if (argument.unit === 'date') return 'a date';
  if (argument.unit === 'moment') return 'a date and time';
  const beyond = isBounded(argument, cell) ? outOfReach(cell) : undefined;
  if (beyond) return beyond;
  const bounds = boundsInWords(argument);
  if (!argument.whole && bounds && typeof cell === 'number' && Number.isFinite(cell)) return bounds;
  const noun = argument.whole ? 'a whole number' : 'a number';
  return bounds ? `${noun}${bounds.startsWith('at ') ? ' of' : ''} ${bounds}` : noun;
}

/** Such as "above 0 and at most 1"; empty where every number will do. */
export function boundsInWords({ above, atLeast, below, atMost }: NumberArgument): string {
  if (atLeast !== undefined && atMost !== undefined) return `between ${atLeast} and ${atMost}`;
  const bounds = { above, 'at least': atLeast, below, 'at most': atMost };
  return Object.entries(bounds)
    .filter(([, bound]) => bound !== undefined)
    .map(([words, bound]) => `${words} ${bound}`)
    .join(' and ');
}

const quoted = (choices: readonly string[]) => choices.map((choice) => `"${choice}"`).join(', ');
