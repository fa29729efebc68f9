/** Prints the functions as Sheets reads them: real names and parameters below the JSDoc that its autocomplete shows. */
import type { Argument, Declaration } from '../metrics/declare';
import { catalogue } from './catalogue';

/** The name under which the bundle keeps what the printed functions call; Sheets hides names that end in `_`. */
export const bundleName = 'Backsolve_';

const aboutRanges =
  'Give ranges and you get a range from one formula; a row that cannot be worked out says why in its own cell, led by #, so COUNTIF(range; "#*") counts them.';

/** All functions of the catalogue, as script text. */
export const printStubs = () => `${catalogue.map(printStub).join('\n\n')}\n`;

// Sheets shows every parameter as required and shows no defaults, so the description says it.
// Each tag is one line of plain text: line breaks and HTML are not shown.
function printStub({ name, summary, isNot, returns, arguments: args }: Declaration): string {
  const parameters = args.map((argument) => argument.name).join(', ');
  return [
    '/**',
    ` * ${summary.en} ${isNot.en} ${aboutRanges}`,
    ' *',
    ...args.map((argument) => ` * @param {${typeOf(argument)}} ${argument.name} ${describe(argument)}`),
    ` * @return {${returns.shape === 'number' ? 'number' : 'Array<Array<number>>'}} ${returns.help.en}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${parameters}) { return ${bundleName}.callFunction('${name}', [${parameters}]); }`,
  ].join('\n');
}

function typeOf(argument: Argument): string {
  if ('choices' in argument) return 'string';
  return argument.shape === 'list' || argument.shape === 'history' ? 'Array<Array<number>>' : 'number|Array<Array<number>>';
}

function describe(argument: Argument): string {
  if (!argument.optional) return argument.help.en;
  const without = !('default' in argument) || argument.default === undefined ? '' : ` Without it: ${argument.default}.`;
  return `Optional. ${argument.help.en}${without}`;
}
