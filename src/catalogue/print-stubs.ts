/** Prints the functions as Sheets reads them: real names and parameters below the JSDoc that its autocomplete shows. */
import type { Argument } from '../metrics/declare';
import type { Guide, Prose } from '../metrics/guide';
import { guides } from './guides';

/** The name under which the bundle keeps what the printed functions call; Sheets hides names that end in `_`. */
export const bundleName = 'Backsolve_';

/** All functions of the catalogue, as script text. */
export const printStubs = () => `${guides.map(printStub).join('\n\n')}\n`;

// Sheets shows every parameter as required and shows no defaults, so the description says it. Each tag is one line of
// plain text: line breaks and HTML are not shown. Nor is what @return says, so there is none. What
// a function is not, and more, is for the page and the guide: all of this waits in front of every custom function.
export function printStub({ of, summary, arguments: help }: Guide): string {
  const parameters = of.arguments.map(({ name }) => name).join(', ');
  return [
    '/**',
    ` * ${summary.en}`,
    ...of.arguments.map((each) => ` * @param {${typeOf(each)}} ${each.name} ${describe(each, help)}`),
    ' * @customfunction',
    ' */',
    `function ${of.name}(${parameters}) { return ${bundleName}.callFunction('${of.name}', arguments); }`,
  ].join('\n');
}

function typeOf(argument: Argument): string {
  const type = 'choices' in argument || 'holds' in argument ? 'string' : 'number';
  return argument.shape === 'each' || argument.shape === 'one' ? type : `${type}[][]`;
}

function describe(argument: Argument, help: { readonly [name: string]: Prose }): string {
  const { en } = help[argument.name]!;
  if (!argument.optional) return en;
  const value = 'holds' in argument ? undefined : argument.default;
  return value === undefined ? `Optional. ${en}` : `Optional. ${en} Without it: ${value}.`;
}
