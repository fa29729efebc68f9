/** The charts of a copy: what they draw stands as values below the page, folded, so that they draw in any file. */
import { range } from '../../formula';
import { counting, type Part, stack, track } from '../../layout';
import type { Shown } from '../../module';
import type { Cell, CellRange, CellRef, Chart, Tab } from '../../plan';
import { at, copied, seen } from './frame';

const rowHeight = 16;

export function chartsWithNumbers(charts: readonly Chart[], tabs: readonly Tab[], shown: Shown): Part {
  const parts = charts.map((chart) => chartWithNumbers(chart, tabs, shown));
  const rows = parts.flatMap((part) => part.rows);
  if (rows.length === 0) return stack(parts);
  return {
    ...stack(parts),
    groups: [{ from: rows[0]!.key, to: rows[rows.length - 1]!.key, collapsed: true }],
  };
}

/** A column for the names along the axis and one for each series, its name just above its numbers. */
function chartWithNumbers(chart: Chart, tabs: readonly Tab[], shown: Shown): Part {
  const cells = cellsBetween(tabs, chart.categories);
  const row = (number: number) => `${chart.key} ${number}`;
  const down = (column: number) => range(at(row(1), column), at(row(cells.length), column));
  const built = new Map(tabs.flatMap((tab) => tab.cells.map((cell) => [keyOf(cell.at), cell] as const)));
  const number = (place: CellRef, from: CellRef): Cell => {
    const { pattern } = built.get(keyOf(from)) ?? {};
    return { at: place, ...seen(shown, from), style: 'helper', ...(pattern !== undefined && { pattern }) };
  };
  const series = chart.series.map((one, index) => ({ one, column: index + 2 }));
  return {
    rows: counting(cells.length + 1).map((_, index) => track(row(index), rowHeight)),
    cells: [
      ...series.map(
        ({ one, column }): Cell => ({
          at: at(row(0), column),
          ...seen(shown, one.label),
          style: 'helper',
        }),
      ),
      ...cells.map((from, index) => number(at(row(index + 1), 1), from)),
      ...series.flatMap(({ one, column }) =>
        cellsBetween(tabs, one.values).map((from, index) => number(at(row(index + 1), column), from)),
      ),
    ],
    charts: [
      {
        ...chart,
        at: copied(chart.at),
        categories: down(1),
        series: series.map(({ one, column }) => ({
          ...one,
          label: at(row(0), column),
          values: down(column),
        })),
      },
    ],
  };
}

const keyOf = ({ tab, row, column }: CellRef) => `${tab}\n${row}\n${column}`;

/** The cells of a range of one row or one column, in their order. */
function cellsBetween(tabs: readonly Tab[], { from, to }: CellRange): readonly CellRef[] {
  const { rows, columns } = tabs.find(({ key }) => key === from.tab)!;
  const between = (tracks: Tab['rows'], first: string, last: string) => {
    const keys = tracks.map(({ key }) => key);
    return keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
  };
  return from.row === to.row
    ? between(columns, from.column, to.column).map((column) => ({ ...from, column }))
    : between(rows, from.row, to.row).map((row) => ({ ...from, row }));
}
