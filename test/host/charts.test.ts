// Charts as Google draws them and the engine alone would not.
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { batchUpdate } from '../../host/google/batch-update';
import type { ChartSpec } from '../../host/google/requests/request';
import '../../host/page/chart-look';

const column = (index: number) => ({
  sourceRange: {
    sources: [
      {
        sheetId: 0,
        startRowIndex: 0,
        endRowIndex: 3,
        startColumnIndex: index,
        endColumnIndex: index + 1,
      },
    ],
  },
});

type Ticks = {
  callback(value: number): string;
  maxRotation?: number;
  color?: string;
  font?: { size: number };
};
type Runtime = {
  chartJsConfig: {
    data: {
      datasets: {
        data: unknown[];
        order: number;
        borderDash?: number[];
        borderWidth?: number;
        pointRadius?: number;
        stack?: string;
      }[];
    };
    options: {
      scales: Record<string, { ticks: Ticks; grid: { display: boolean }; stacked?: boolean }>;
      plugins: { title: { font: { size: number } } };
    };
  };
};

/** What the engine hands to the chart library for a chart beside three rows of names and money. */
function drawn(
  spec: ChartSpec,
  hidden: number[] = [],
  pattern = '"$"#,##0;-"$"#,##0;"–"',
): Runtime['chartJsConfig'] {
  const workbook = new Workbook('en_US');
  for (const [row, value] of ['10', '20', '30'].entries()) {
    workbook.type(`A${row + 1}`, `month ${row}`);
    for (const col of ['B', 'C']) workbook.type(`${col}${row + 1}`, value);
  }
  const format = { numberFormat: { type: 'NUMBER', pattern } };
  batchUpdate(workbook, {
    requests: [
      {
        repeatCell: {
          range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 3 },
          cell: { userEnteredFormat: format },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      ...hidden.map((startIndex) => ({
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      })),
      {
        addChart: {
          chart: {
            chartId: 3,
            spec,
            position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 5, columnIndex: 1 } } },
          },
        },
      },
    ],
  });
  return (workbook.getters.getChartRuntime('3') as unknown as Runtime).chartJsConfig;
}

const combo: ChartSpec = {
  title: 'Goal',
  titleTextFormat: { fontSize: 12 },
  basicChart: {
    chartType: 'COMBO',
    headerCount: 0,
    domains: [{ domain: column(0) }],
    series: [
      { type: 'COLUMN', series: column(1) },
      { type: 'LINE', series: column(2), lineStyle: { type: 'MEDIUM_DASHED', width: 3 } },
    ],
  },
};

test('a chart that asks for SHOW_ALL draws the numbers of hidden rows too', () => {
  const spec: ChartSpec = {
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: { chartType: 'BAR', headerCount: 0, series: [{ series: column(1) }] },
  };
  expect(drawn(spec, [1, 2]).data.datasets[0]!.data).toEqual([10, 20, 30]);
});

test('a line is dashed and as wide as its series says, and has no points', () => {
  const [bars, line] = drawn(combo).data.datasets;
  expect(line!.order).toBeLessThan(bars!.order);
  expect(line).toMatchObject({ borderDash: [6, 5], borderWidth: 3, pointRadius: 0 });
  expect(bars!.borderDash).toBeUndefined();
});

test('columns of a combo that is stacked stand on each other, and its lines on nothing', () => {
  const { basicChart } = combo;
  const stacked = drawn({ ...combo, basicChart: { ...basicChart, stackedType: 'STACKED' } });
  const [bars, line] = stacked.data.datasets;
  expect(Object.values(stacked.options.scales).map(({ stacked: is }) => is)).toEqual([true, true]);
  expect([bars!.stack, line!.stack]).toEqual([undefined, 'line 1']);
  expect(Object.values(drawn(combo).options.scales).some(({ stacked: is }) => is)).toBe(false);
});

test('a later line lies over an earlier one', () => {
  const lines: ChartSpec = {
    basicChart: {
      chartType: 'LINE',
      headerCount: 0,
      series: [{ series: column(1) }, { series: column(2) }],
    },
  };
  const [first, second] = drawn(lines).data.datasets;
  expect(second!.order).toBeLessThan(first!.order);
});

test('zero is a number on an axis, though the cells write a dash for it; other numbers keep their format', () => {
  const { y } = drawn(combo).options.scales;
  expect(y!.ticks.callback(0)).toBe('$0');
  expect(y!.ticks.callback(1_500_000)).toBe('$1,500,000');
  expect(y!.ticks.callback(-2)).toBe('-$2');
});

test('an axis whose first series has a pattern that shows nothing has no numbers', () => {
  const { y } = drawn(combo, [], ';;;').options.scales;
  expect([0, 10, -2].map((value) => y!.ticks.callback(value))).toEqual(['', '', '']);
});

test('names on the axis stand level, and left out are those that have no room', () => {
  expect(drawn(combo).options.scales.x!.ticks).toMatchObject({ maxRotation: 0, autoSkip: true });
});

test('a bar that lies has its name beside it, however long', () => {
  const bars: ChartSpec = {
    basicChart: {
      chartType: 'BAR',
      headerCount: 0,
      domains: [{ domain: column(0) }],
      series: [{ series: column(1) }],
    },
  };
  const { ticks } = drawn(bars).options.scales.y!;
  const name = 'Piano originale 3,00 mln €';
  expect(ticks.callback.call({ getLabelForValue: () => name } as never, 0)).toBe(name);
});

test('a title of 12 points is 16 pixels high', () => {
  expect(drawn(combo).options.plugins.title.font.size).toBe(16);
});

test('what a chart says of the look of an axis changes nothing of its numbers', () => {
  const bars = (axis: object): ChartSpec => ({
    basicChart: {
      chartType: 'BAR',
      stackedType: 'STACKED',
      headerCount: 0,
      domains: [{ domain: column(0) }],
      series: [{ series: column(1) }],
      ...axis,
    },
  });
  const white = { fontSize: 1, foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } };
  const asked = drawn(bars({ axis: [{ position: 'BOTTOM_AXIS', format: white }] })).options.scales.x!;
  const plain = drawn(bars({})).options.scales.x!;
  expect(asked.ticks.color).toBe(plain.ticks.color);
  expect(asked.grid.display).toBe(plain.grid.display);
});
