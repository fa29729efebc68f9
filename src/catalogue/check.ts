/** Checks one cell against its argument: a number or choice the function is defined for, or a Refusal. */
import type { Argument, ChoiceArgument, NumberArgument } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { isBlank } from './cells';
import { hintFor } from './hints';

/** The value of a cell. A blank cell of an optional argument is its default, or undefined where it has none. */
export function checkCell(argument: Argument, cell: unknown): number | string | undefined {
  if (argument.shape === 'history') throw new Refusal(argument.name, 'a range', cell);
  if (argument.optional && isBlank(cell)) return argument.default;
  return 'choices' in argument ? checkChoice(argument, cell) : checkNumber(argument, cell);
}

/** @param place where the cell stands in a list, counted from 1 */
export function checkNumber(argument: NumberArgument, cell: unknown, place?: number): number {
  if (typeof cell === 'number' && isWithin(argument, cell)) return cell;
  throw new Refusal(argument.name, ruleOf(argument, cell), cell, hintFor(argument, cell), place);
}

function checkChoice(argument: ChoiceArgument, cell: unknown): string {
  const choice = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (argument.choices.includes(choice)) return choice;
  throw new Refusal(argument.name, `one of ${quoted(argument.choices)}`, cell);
}

function isWithin({ above, atLeast, below, atMost, whole }: NumberArgument, value: number): boolean {
  return (
    Number.isFinite(value) &&
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost) &&
    (!whole || Number.isInteger(value))
  );
}

/** Such as "above 0", "between 0 and 1" or "a whole number of at least 1"; what is no number at all is told so. */
function ruleOf(argument: NumberArgument, cell: unknown): string {
  const bounds = boundsInWords(argument);
  if (!argument.whole && bounds && typeof cell === 'number' && Number.isFinite(cell)) return bounds;
  const noun = argument.whole ? 'a whole number' : 'a number';
  return bounds ? `${noun}${bounds.startsWith('at ') ? ' of' : ''} ${bounds}` : noun;
}

type Bounds = Pick<NumberArgument, 'above' | 'atLeast' | 'below' | 'atMost'>;

/** Such as "above 0 and at most 1"; empty where every number will do. */
export function boundsInWords({ above, atLeast, below, atMost }: Bounds): string {
  if (atLeast !== undefined && atMost !== undefined) return `between ${atLeast} and ${atMost}`;
  const bounds = { above, 'at least': atLeast, below, 'at most': atMost };
  return Object.entries(bounds)
    .filter(([, bound]) => bound !== undefined)
    .map(([words, bound]) => `${words} ${bound}`)
    .join(' and ');
}

const quoted = (choices: readonly string[]) => choices.map((choice) => `"${choice}"`).join(', ');
