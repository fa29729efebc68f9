/** What stands in the cells, and how it looks. */
import type { Cell, Plan, Style } from '../../plan/plan';
import { whyNotPattern } from './patterns';
import { atCell, atRange, atTab } from './where';

/** Google's limit for the text of one cell. */
const longestText = 50_000;

export const cellMistakes = (plan: Plan): string[] => [
  ...plan.tabs.flatMap((tab) =>
    tab.cells.flatMap((cell) => inCell(plan, cell).map((mistake) => `${atCell(cell.at)}: ${mistake}`)),
  ),
  ...plan.tabs.flatMap(({ rules = [] }) =>
    rules.flatMap(({ range, style }) =>
      unknownStyle(plan, style).map((mistake) => `${atRange(range)}, conditional format: ${mistake}`),
    ),
  ),
  ...colorMistakes(plan),
];

function inCell(plan: Plan, { value, formula, style, pattern, link }: Cell): string[] {
  const mistakes = unknownStyle(plan, style);
  if (value !== undefined && formula) mistakes.push('it has a value and a formula.');
  if (typeof value === 'number' && !Number.isFinite(value))
    mistakes.push(`${value} is not a number to write.`);
  if (typeof value === 'string' && value.length > longestText) {
    mistakes.push(`its text has ${value.length} characters, more than ${longestText}.`);
  }
  if (link && typeof value !== 'string')
    mistakes.push('it has a link, for which it needs a text as its value.');
  const reason = pattern === undefined ? undefined : whyNotPattern(pattern);
  if (reason) mistakes.push(`its pattern ${pattern} has ${reason}.`);
  return mistakes;
}

export const unknownStyle = (plan: Plan, style: string | undefined): string[] =>
  style === undefined || plan.styles[style] ? [] : [`there is no style ${style}.`];

function colorMistakes(plan: Plan): string[] {
  const used = [
    ...plan.tabs.map((tab) => ({ where: atTab(tab.key), color: tab.color })),
    ...Object.entries(plan.styles).flatMap(([name, style]) =>
      colorsOf(style).map((color) => ({ where: `Style ${name}`, color })),
    ),
    ...plan.tabs.flatMap((tab) =>
      (tab.charts ?? []).flatMap((chart) =>
        chart.series
          .filter(({ color }) => color !== 'spacer')
          .map(({ color }) => ({ where: `${atTab(tab.key)}, chart ${chart.key}`, color })),
      ),
    ),
  ];
  return used
    .filter(({ color }) => !/^#[0-9A-Fa-f]{6}$/.test(color))
    .map(({ where, color }) => `${where}: ${color} is not a colour such as #1F2937.`);
}

function colorsOf({ ink, fill, edges = {} }: Style): string[] {
  const all = [ink, fill, ...Object.values(edges).map((edge) => edge.color)];
  return all.filter((color) => color !== undefined);
}
