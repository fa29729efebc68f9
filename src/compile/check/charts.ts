/** Charts draw what they are meant to draw. Asked only of a plan whose references hold. */
import type { Chart, Plan } from '../../plan/plan';
import type { Area } from '../address';
import { areaOf, cellBefore, type Grid, positionOf } from '../place';
import { unknownStyle } from './cells';
import { atTab } from './where';

export const chartMistakes = (plan: Plan, grid: Grid): string[] =>
  plan.tabs.flatMap((tab) =>
    (tab.charts ?? []).flatMap((chart) =>
      [...unknownStyle(plan, chart.titleStyle), ...dataMistakes(grid, chart), ...lineMistakes(chart)].map(
        (mistake) => `${atTab(tab.key)}, chart ${chart.key}: ${mistake}`,
      ),
    ),
  );

function dataMistakes(grid: Grid, chart: Chart): string[] {
  const categories = areaOf(grid, chart.categories);
  if (categories.rows > 1 && categories.columns > 1)
    return ['its categories are neither one row nor one column.'];
  return [
    ...(chart.series.length > 0 ? [] : ['it has no series.']),
    ...(chart.legend !== 'none' && !cellBefore(categories)
      ? ['its categories need a cell before them, as its series have for their names.']
      : []),
    ...chart.series.flatMap(({ label, values }) => {
      const area = areaOf(grid, values);
      const { row, column } = label;
      if (!sameShape(area, categories))
        return [`series ${row}/${column} has another shape than the categories.`];
      if (chart.legend === 'none') return [];
      const before = cellBefore(area);
      const at = positionOf(grid, label);
      const names = label.tab === values.from.tab && at.row === before?.row && at.column === before.column;
      return names ? [] : [`the label ${row}/${column} must be the cell just before its values.`];
    }),
  ];
}

const sameShape = (a: Area, b: Area) => a.rows === b.rows && a.columns === b.columns;

/** Those that Sheets' own editor offers; no others were ever seen at Google. */
const lineWidths = [1, 2, 4, 8];

function lineMistakes(chart: Chart): string[] {
  return chart.series.flatMap(({ kind, dashed, lineWidth, label }) => {
    const name = `series ${label.row}/${label.column}`;
    const line = kind === 'line';
    return [
      ...(line && chart.kind !== 'combo' ? [`${name} can be a line only in a combo.`] : []),
      ...(!line && (dashed || lineWidth !== undefined)
        ? [`${name} is no line, so it cannot be dashed or wide.`]
        : []),
      ...(lineWidth !== undefined && !lineWidths.includes(lineWidth)
        ? [`${name} has a line ${lineWidth} pixels wide; it must be ${lineWidths.join(', ')}.`]
        : []),
    ];
  });
}
