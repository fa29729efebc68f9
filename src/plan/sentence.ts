/** Fills the {slots} of a sentence: with text for the sidebar, with formulas for a cell. */
import { formula } from './formula';
import type { Formula } from './plan';

const slot = /\{(\w+)\}/;

/** The sentence as text and slot names in turn: even places are text, odd places are names. */
const split = (sentence: string) => sentence.split(new RegExp(slot, 'g'));

export function fillText(sentence: string, values: Readonly<Record<string, string>>): string {
  return split(sentence)
    .map((part, index) => (index % 2 ? required(values, part) : part))
    .join('');
}

export function fillFormula(sentence: string, values: Readonly<Record<string, Formula>>): Formula {
  return split(sentence)
    .map((part, index) => (index % 2 ? required(values, part) : formula`"${part}"`))
    .filter((part) => part.parts.join('') !== '""')
    .reduce((all, part) => formula`${all}&${part}`);
}

function required<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`The sentence asks for {${name}}, which nobody gave.`);
  return value;
}

/** A name inside a sentence: with a small first letter, unless its second is a capital too, as in MQL. */
export function inline(name: string): string {
  const second = name.slice(1, 2);
  return second === second.toUpperCase() ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}
