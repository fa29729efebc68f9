/** The one error of the functions and its one sentence: NAME: argument must be RULE, got VALUE. */

import { Day } from './day';

/**
 * Says that an argument lies outside what a function is defined for. It knows the argument as people see it
 * (`new_customers`); the name of the function is put in front by `sentence`.
 */
export class Refusal extends Error {
  /** @param place where `got` stands in a list, counted from 1 */
  constructor(argument: string, rule: string, got: unknown, hint?: string, place?: number) {
    const where = place === undefined ? '' : ` in place ${place}`;
    super(`${argument} must be ${rule}, got ${spell(got)}${where}${hint ? `. ${hint}` : ''}`);
    this.name = 'Refusal';
  }
}

/** The whole sentence, such as `CAC: new_customers must be above 0, got 0`. */
export const sentence = (name: string, refusal: Refusal) => `${name}: ${refusal.message}`;

const longestQuote = 40;

/** What stood in the cell, in words that a person recognises. */
function spell(got: unknown): string {
  if (got === '' || got === null) return 'a blank cell';
  if (got === undefined) return 'nothing';
  if (typeof got === 'number') return String(got);
  if (typeof got === 'boolean') return got ? 'TRUE' : 'FALSE';
  if (typeof got === 'string') {
    return `"${got.length > longestQuote ? `${got.slice(0, longestQuote)}…` : got}"`;
  }
  if (Array.isArray(got)) return `${counted(got.length, 'row')} × ${counted(got[0]?.length ?? 1, 'column')}`;
  return got instanceof Day ? 'a date' : 'something else';
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
