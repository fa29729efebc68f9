/** A formula of the catalogue from texts that people gave: only what can be nothing but an argument gets into it. */
import { catalogue } from '../catalogue/catalogue';
import type { Argument } from '../metrics/declare';
import { Failure } from './faults';

const number = /^-?\d+([.,]\d+)?%?$/;
const column = String.raw`\$?[A-Z]{1,3}`;
const cell = String.raw`${column}\$?[1-9]\d{0,6}`;
const tab = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!`;
const address = new RegExp(`^(?:${tab})?(?:${cell}(?::${cell}|:${column})?|${column}:${column})$`, 'u');
const nameOfPlan = /^bs[0-9]+_[a-z_]+$/;

/** In the spelling of every locale: arguments are parted by `;`, numbers stand as they were typed. */
export function formulaOf(name: string, args: readonly string[]): string {
  const declaration = catalogue.find((one) => one.name === name);
  if (!declaration) throw new Failure('invalid', `There is no function called ${JSON.stringify(name)}.`);
  if (args.length > declaration.arguments.length)
    throw new Failure(
      'invalid',
      `${name} takes ${declaration.arguments.length} arguments, not ${args.length}.`,
    );
  const written = declaration.arguments.map((argument, index) =>
    textOf(name, argument, (args[index] ?? '').trim()),
  );
  const last = written.reduce((most, text, index) => (text === '' ? most : index + 1), 0);
  return `=${name}(${written.slice(0, last).join(';')})`;
}

function textOf(name: string, argument: Argument, text: string): string {
  const refuse = (rule: string) => new Failure('invalid', `${name}: ${argument.name} ${rule}.`);
  if (text === '') {
    if (!argument.optional) throw refuse('is missing');
    return '';
  }
  if ('choices' in argument && argument.choices.includes(text)) return `"${text}"`;
  if (number.test(text) || address.test(text) || nameOfPlan.test(text)) return text;
  throw refuse(`must be a number, cells such as B2:B13 or a name of a plan, got ${JSON.stringify(text)}`);
}
