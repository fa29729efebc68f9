/** What stands in the cells, and that their looks exist. */
import type { Cell, Plan } from '../../plan/plan';
import { whyNotPattern } from './patterns';
import { atCell, atRange } from './where';

/** Google's limit for the text of one cell. */
const longestText = 50_000;

/** Control characters but the tab and the line feed. */
const refused = /(?![\t\n])\p{Cc}/u;

export const cellMistakes = (plan: Plan): string[] => [
  ...plan.tabs.flatMap((tab) =>
    tab.cells.flatMap((cell) => inCell(plan, cell).map((mistake) => `${atCell(cell.at)}: ${mistake}`)),
  ),
  ...plan.tabs.flatMap(({ rules = [] }) =>
    rules.flatMap(({ range, style }) =>
      inRule(plan, style).map((mistake) => `${atRange(range)}, conditional format: ${mistake}`),
    ),
  ),
];

function inCell(plan: Plan, { value, formula, style, pattern, note, link }: Cell): string[] {
  const mistakes = unknownStyle(plan, style);
  if (value !== undefined && formula) mistakes.push('it has a value and a formula.');
  if (typeof value === 'number' && !Number.isFinite(value))
    mistakes.push(`${value} is not a number to write.`);
  for (const text of [value, note]) {
    if (typeof text !== 'string') continue;
    if (text.length > longestText)
      mistakes.push(`its text has ${text.length} characters, more than ${longestText}.`);
    if (refused.test(text)) mistakes.push('its text has a control character, which Google refuses.');
  }
  if (link && (typeof value !== 'string' || value === ''))
    mistakes.push('it has a link, for which it needs a text as its value.');
  const reason = pattern === undefined ? undefined : whyNotPattern(pattern);
  if (reason) mistakes.push(`its pattern ${pattern} has ${reason}.`);
  return mistakes;
}

export const unknownStyle = (plan: Plan, style: string | undefined): string[] =>
  style === undefined || plan.styles[style] ? [] : [`there is no style ${style}.`];

/** Google refuses a batch whose conditional formats change more than ink, fill, bold and italic. */
function inRule(plan: Plan, style: string): string[] {
  const beyond = Object.keys(plan.styles[style] ?? {}).filter(
    (key) => !['ink', 'fill', 'bold', 'italic'].includes(key),
  );
  return [
    ...unknownStyle(plan, style),
    ...beyond.map((key) => `style ${style} changes ${key}, which a conditional format cannot.`),
  ];
}
