/** Colours are colours, and sizes are whole pixels. */
import type { Plan, Style, Tab } from '../../plan/plan';
import { atTab } from './where';

export const lookMistakes = (plan: Plan): string[] => [
  ...Object.entries(plan.styles).flatMap(([name, style]) =>
    mistakesIn(`Style ${name}`, colorsOf(style), [style.size, style.indent]),
  ),
  ...plan.tabs.flatMap(inTab),
];

function inTab({ key, color, rows, columns, charts = [] }: Tab): string[] {
  const sizes = [...rows, ...columns].map(({ size }) => size);
  return [
    ...mistakesIn(atTab(key), [color], sizes),
    ...charts.flatMap(({ key: chart, series, size }) => {
      const colors = series.map((each) => each.color).filter((each) => each !== 'spacer');
      return mistakesIn(`${atTab(key)}, chart ${chart}`, colors, [size.width, size.height]);
    }),
  ];
}

function colorsOf({ ink, fill, edges = {} }: Style): (string | undefined)[] {
  return [ink, fill, ...Object.values(edges).map((edge) => edge.color)];
}

function mistakesIn(
  where: string,
  colors: readonly (string | undefined)[],
  sizes: readonly (number | undefined)[],
): string[] {
  const wrongColors = colors.filter((color) => color !== undefined && !/^#[0-9A-Fa-f]{6}$/.test(color));
  const wrongSizes = sizes.filter((size) => size !== undefined && !(Number.isInteger(size) && size > 0));
  return [
    ...wrongColors.map((color) => `${where}: ${color} is not a colour such as #1F2937.`),
    ...wrongSizes.map((size) => `${where}: ${size} is not a size; it must be a whole number above 0.`),
  ];
}
