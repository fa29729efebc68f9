/** Prints docs/functions.md from the declarations and their guides. */
import type { Argument } from '../metrics/declare';
import { type Example, families, type Guide, type Prose, type Source } from '../metrics/guide';
import { readBy } from './built-in';
import { guides } from './guides';
import { printExample } from './print-example';
import { questions } from './questions';
import { takes } from './takes';

const intro = `# The functions

Type them into any cell, as you type SUM. This page is printed from the code that computes them, and every example on
it is run as a test.

**Rates are fractions.** 5% is 0.05; in a cell or a formula you may type it as \`5%\`. Typed as \`5\` it is refused.

**Periods must match.** Monthly revenue goes with monthly churn.

**Numbers or ranges.** Give single numbers and you get one number. Give ranges and the function works through them cell
by cell, stretching a single row, column or number over the others, and one formula fills the whole range: that is much
faster than a formula in every row. Rows that are still blank stay blank, so \`B2:B\` works.

**Some arguments are taken whole.** A *list*, such as the rates of a funnel, is one row or one column without gaps.
*Raw rows*, such as a column of your CRM export, may have blank cells; the columns of one call run side by side. *One
cell* is the same for the whole call.

**Errors are sentences.** \`NAME: argument must be RULE, got VALUE\`. In a range the sentence stands in the cell of its
own row, led by \`#\`, and every other row still computes; \`=COUNTIF(D2:D; "#*")\` counts them.

**Nothing is rounded** unless an argument or the function's own text says so. The examples show two decimals.

The arguments are separated by \`;\`, which every language of Sheets understands; where the decimal sign is a point a
comma does as well. Arguments in \`[brackets]\` may be left out.
`;

type Family = readonly [title: Prose, members: readonly Guide[]];

/** The whole page, in Markdown. */
export function printReference(): string {
  const parts = Object.entries(families)
    .map(([family, title]): Family => [title, guides.filter((guide) => guide.family === family)])
    .filter(([, members]) => members.length > 0);
  const chapters = parts.map(([title, members]) =>
    [`## ${title.en}`, ...members.map(printGuide)].join('\n\n'),
  );
  const waysIn = ['## By question', ...parts.map(printQuestions), '## Index', printIndex()];
  return `${[intro.trim(), ...waysIn, ...chapters].join('\n\n')}\n`;
}

const linkTo = (name: string) => `[${name}](#${name.toLowerCase()})`;

/** The way in for whoever does not know what a function is called. */
const printQuestions = ([title, members]: Family) =>
  [
    `**${title.en}**\n`,
    ...members.map(({ of: { name } }) => `- ${questions[name]!.en} ${linkTo(name)}`),
  ].join('\n');

/** The way in for whoever does. */
const printIndex = () =>
  [...guides]
    .sort((one, other) => (one.of.name < other.of.name ? -1 : 1))
    .map(({ of, summary }) => `- ${linkTo(of.name)}: ${summary.en}`)
    .join('\n');

/** How a function is called, such as `CAC(spend; new_customers; [lag])`. */
export const printSignature = ({ of }: Guide) => `${of.name}(${of.arguments.map(inSignature).join('; ')})`;

const inSignature = ({ name, optional }: Argument) => (optional ? `[${name}]` : name);

function printGuide(guide: Guide): string {
  const { of, summary, how, isNot, arguments: help, returns, notes = [], sources } = guide;
  return [
    `### ${of.name}`,
    `\`${printSignature(guide)}\``,
    summary.en,
    `**How.** ${how.en}`,
    `**What it is not.** ${isNot.en}`,
    [
      '| Argument | Takes | Meaning |',
      '| --- | --- | --- |',
      ...of.arguments.map((argument) => printArgument(argument, help[argument.name]!)),
    ].join('\n'),
    `**Gives.** ${returns.en}`,
    ...printExpression(guide),
    ...notes.map(({ en }) => en),
    '**Examples**',
    ...printExamples(guide, (example) => !('fails' in example)),
    '**What it refuses**',
    ...printExamples(guide, (example) => 'fails' in example),
    `**Sources.** ${sources.map(printSource).join('; ')}.`,
  ].join('\n\n');
}

/** The formula of built-in functions, and what it leaves out. */
function printExpression({ of }: Guide): string[] {
  if (of.expression === undefined) return [];
  const read = readBy(of);
  const left = of.arguments.filter((argument) => !read.includes(argument)).map(({ name }) => `\`${name}\``);
  const without =
    left.length > 0 ? `, where ${left.join(', ')} ${left.length > 1 ? 'are' : 'is'} left out` : '';
  return [`**Without Backsolve.** \`=${of.expression}\`, for single cells${without}.`];
}

const printExamples = (guide: Guide, isOne: (example: Example) => boolean) =>
  guide.examples.filter(isOne).map((example) => {
    const lines = ['```text', ...printExample(guide, example), '```'].join('\n');
    return example.shows ? `${example.shows.en}\n\n${lines}` : lines;
  });

const printArgument = (argument: Argument, help: Prose) =>
  `| \`${argument.name}\` | ${takes(argument).en.replace(/("[^"]*")/g, '`$1`')} | ${help.en} |`;

const printSource = ({ title, url }: Source) => (url ? `[${title}](${url})` : title);
