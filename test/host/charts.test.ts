// Charts as Google draws them and the engine alone would not.
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { batchUpdate } from '../../host/google/batch-update';

const source = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };

type Runtime = { chartJsConfig: { data: { datasets: { data: unknown[] }[] } } };

test('a chart that asks for SHOW_ALL draws the numbers of hidden rows too', () => {
  const workbook = new Workbook('en_US');
  for (const [row, value] of ['10', '20', '30'].entries()) workbook.type(`A${row + 1}`, value);
  batchUpdate(workbook, {
    requests: [
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 3 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      {
        addChart: {
          chart: {
            chartId: 3,
            spec: {
              hiddenDimensionStrategy: 'SHOW_ALL',
              basicChart: {
                chartType: 'BAR',
                headerCount: 0,
                series: [{ series: { sourceRange: { sources: [source] } } }],
              },
            },
            position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 5, columnIndex: 1 } } },
          },
        },
      },
    ],
  });
  const runtime = workbook.getters.getChartRuntime('3') as unknown as Runtime;
  expect(runtime.chartJsConfig.data.datasets[0]!.data).toEqual([10, 20, 30]);
});
