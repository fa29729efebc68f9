/** A formula of the catalogue from texts that people gave: only what can be nothing but an argument gets into it. */
import { catalogue } from '../catalogue/catalogue';
import type { Argument } from '../metrics/declare';
import { Failure } from './faults';

const number = /^-?\d+([.,]\d+)?%?$/;
const column = String.raw`\$?[A-Z]{1,3}`;
const cell = String.raw`${column}\$?[1-9]\d{0,6}`;
const tab = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!`;
const address = new RegExp(`^(${tab})?(${cell}(?::${cell}|:${column})?|${column}:${column})$`, 'u');
const nameOfPlan = /^bs[0-9]+_[a-z_]+$/;

/** What a text stands for as an argument. */
export type Given =
  | { readonly is: 'left out' }
  | { readonly is: 'choice'; readonly text: string }
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'name'; readonly text: string }
  /** `title` is missing where the cells are those of the tab that the formula stands on. */
  | {
      readonly is: 'cells';
      readonly text: string;
      readonly title: string | undefined;
      readonly cells: string;
    };

/** @throws Failure where a text is no argument, or an argument is missing */
export function argumentsOf(name: string, args: readonly string[]): readonly Given[] {
  const declaration = catalogue.find((one) => one.name === name);
  if (!declaration) throw new Failure('invalid', `There is no function called ${JSON.stringify(name)}.`);
  if (args.length > declaration.arguments.length)
    throw new Failure(
      'invalid',
      `${name} takes ${declaration.arguments.length} arguments, not ${args.length}.`,
    );
  return declaration.arguments.map((argument, index) => given(name, argument, (args[index] ?? '').trim()));
}

/** In the spelling of every locale: arguments are parted by `;`, numbers stand as they were typed. */
export function formulaOf(name: string, args: readonly string[]): string {
  const written = argumentsOf(name, args).map((one) => {
    if (one.is === 'left out') return '';
    return one.is === 'choice' ? `"${one.text}"` : one.text;
  });
  const last = written.reduce((most, text, index) => (text === '' ? most : index + 1), 0);
  return `=${name}(${written.slice(0, last).join(';')})`;
}

function given(name: string, argument: Argument, text: string): Given {
  const refuse = (rule: string) => new Failure('invalid', `${name}: ${argument.name} ${rule}.`);
  if (text === '') {
    if (!argument.optional) throw refuse('is missing');
    return { is: 'left out' };
  }
  if ('choices' in argument && argument.choices.includes(text)) return { is: 'choice', text };
  if (number.test(text)) return { is: 'number', text };
  if (nameOfPlan.test(text)) return { is: 'name', text };
  const [, title, cells] = address.exec(text) ?? [];
  if (cells) return { is: 'cells', text, title: title && titleIn(title), cells };
  throw refuse(`must be a number, cells such as B2:B13 or a name of a plan, got ${JSON.stringify(text)}`);
}

/** The title of a tab before its exclamation mark. */
const titleIn = (written: string) =>
  written
    .slice(0, -1)
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");
