/** Charts as the API takes them. */
import { expect, test } from 'vitest';
import { checkBody } from '../../../host/google/schema';
import { at, block, gridPlan } from '../grid-plan';
import { requestsOf } from '../requests-of';
import { batchOf, placementOf, smallPlan } from '../small-plan';

const small = batchOf(smallPlan);
const { sheetIds } = placementOf(smallPlan);

test('a chart with a legend takes the names from the cells before its data', () => {
  const { spec } = requestsOf(small, 'addChart')[0]!.chart;
  const row = (index: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId: sheetIds.funnel,
          startRowIndex: index,
          endRowIndex: index + 1,
          startColumnIndex: 0,
          endColumnIndex: 4,
        },
      ],
    },
  });
  expect(spec).toMatchObject({
    altText: 'Columns that grow month by month',
    hiddenDimensionStrategy: 'SHOW_ALL',
  });
  expect(spec.basicChart).toMatchObject({
    chartType: 'COMBO',
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    domains: [{ domain: row(0) }],
    series: [
      { series: row(1), targetAxis: 'LEFT_AXIS', type: 'COLUMN' },
      { series: row(2), type: 'LINE', lineStyle: { type: 'MEDIUM_DASHED', width: 2 } },
    ],
  });
});

test('a funnel is a stacked bar chart whose spacer has the colour of the background', () => {
  const plan = gridPlan(
    {
      charts: [
        {
          key: 'funnel',
          title: 'Funnel',
          titleStyle: 'head',
          altText: 'A funnel',
          at: at(0, 0),
          size: { width: 400, height: 200 },
          kind: 'bar',
          stacked: true,
          legend: 'none',
          categories: block(0, 0, 4, 1, 'other'),
          series: [
            { label: at(0, 1, 'other'), values: block(0, 1, 4, 1, 'other'), color: 'spacer' },
            { label: at(0, 2, 'other'), values: block(0, 2, 4, 1, 'other'), color: '#2563A8' },
          ],
        },
      ],
    },
    { styles: { head: { bold: true } } },
  );
  const batch = batchOf(plan);
  checkBody(batch);
  const white = { rgbColor: { red: 1, green: 1, blue: 1 } };
  const { spec } = requestsOf(batch, 'addChart')[0]!.chart;
  expect(spec.titleTextFormat).toEqual({ bold: true });
  expect(spec.basicChart).toMatchObject({
    chartType: 'BAR',
    stackedType: 'STACKED',
    legendPosition: 'NO_LEGEND',
    headerCount: 0,
    series: [{ colorStyle: white, targetAxis: 'BOTTOM_AXIS' }, {}],
  });
  expect(spec.basicChart.series[1]!.series.sourceRange.sources[0]).toMatchObject({
    startRowIndex: 0,
    endRowIndex: 4,
  });
});
