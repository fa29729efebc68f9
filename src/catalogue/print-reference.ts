/** Prints docs/functions.md from the declarations. */
import {
  type Argument,
  type Declaration,
  families,
  type HistoryArgument,
  type NumberArgument,
  type Source,
  units,
} from '../metrics/declare';
import { catalogue } from './catalogue';
import { boundsInWords } from './check';
import { printExample } from './print-example';

const intro = `# The functions

Type them into any cell, as you type SUM. This page is printed from the code that computes them, and every example on
it is run as a test.

**Rates are fractions.** 5% is 0.05; in a cell or a formula you may type it as \`5%\`. Typed as \`5\` it is refused.

**Periods must match.** Monthly revenue goes with monthly churn.

**Numbers or ranges.** Give single numbers and you get one number. Give ranges and the function works through them cell
by cell, stretching a single row, column or number over the others, and one formula fills the whole range: that is much
faster than a formula in every row. Rows that are still blank stay blank, so \`B2:B\` works. An argument that takes a
*list*, such as the rates of a funnel, is always one whole row or column.

**Errors are sentences.** \`NAME: argument must be RULE, got VALUE\`. In a range the sentence stands in the cell of its
own row, led by \`#\`, and every other row still computes; \`=COUNTIF(D2:D; "#*")\` counts them.

**Nothing is rounded** unless an argument says so. The examples on this page show two decimals.

The arguments are separated by \`;\`, which every language of Sheets understands; where the decimal sign is a point a
comma does as well. Arguments in \`[brackets]\` may be left out.
`;

/** The whole page, in Markdown. */
export function printReference(): string {
  const parts = Object.entries(families).map(([family, title]) => {
    const members = catalogue.filter((declaration) => declaration.family === family);
    return members.length > 0 ? [`## ${title.en}`, ...members.map(printFunction)].join('\n\n') : '';
  });
  return `${[intro.trim(), printContents(), ...parts.filter(Boolean)].join('\n\n')}\n`;
}

const printContents = () =>
  catalogue.map(({ name, summary }) => `- [${name}](#${name.toLowerCase()}): ${summary.en}`).join('\n');

function printFunction(declaration: Declaration): string {
  const { name, summary, how, isNot, arguments: args, returns, examples, sources } = declaration;
  return [
    `### ${name}`,
    `\`${name}(${args.map(inSignature).join('; ')})\``,
    summary.en,
    `**How.** ${how.en}`,
    `**What it is not.** ${isNot.en}`,
    ['| Argument | Takes | Meaning |', '| --- | --- | --- |', ...args.map(printArgument)].join('\n'),
    `**Gives.** ${returns.help.en}`,
    '**Examples**',
    ...examples.map((example) => {
      const lines = ['```text', ...printExample(declaration, example), '```'].join('\n');
      return example.shows ? `${example.shows.en}\n\n${lines}` : lines;
    }),
    `**Sources.** ${sources.map(printSource).join('; ')}.`,
  ].join('\n\n');
}

const inSignature = ({ name, optional }: Argument) => (optional ? `[${name}]` : name);

const printArgument = (argument: Argument) =>
  `| \`${argument.name}\` | ${'choices' in argument ? choicesOf(argument.choices) : domainOf(argument)}${defaultOf(argument)} | ${argument.help.en} |`;

const choicesOf = (choices: readonly string[]) => choices.map((choice) => `\`"${choice}"\``).join(', ');

function domainOf(argument: NumberArgument | HistoryArgument): string {
  if (argument.shape === 'history') return ['history', boundsInWords(argument)].filter(Boolean).join(', ');
  const kind = argument.shape === 'list' ? `list: ${units[argument.unit].en}` : units[argument.unit].en;
  return [kind, argument.whole && 'whole', boundsInWords(argument)].filter(Boolean).join(', ');
}

function defaultOf(argument: Argument): string {
  if (!argument.optional) return '';
  if (!('default' in argument) || argument.default === undefined) return '; optional';
  return `; default ${'choices' in argument ? `\`"${argument.default}"\`` : argument.default}`;
}

const printSource = ({ title, url }: Source) => (url ? `[${title}](${url})` : title);
