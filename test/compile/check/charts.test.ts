/** Charts that cannot be drawn. */
import { expect, test } from 'vitest';
import type { Chart, Plan } from '../../../src/plan/plan';
import { at, block, gridPlan } from '../grid-plan';
import { mistakesOf } from '../mistakes-of';

const chart: Chart = {
  key: 'chart',
  title: 'A chart',
  altText: 'A chart',
  at: at(6, 0),
  size: { width: 400, height: 200 },
  kind: 'column',
  legend: 'bottom',
  categories: block(0, 1, 1, 3),
  series: [{ label: at(1, 0), values: block(1, 1, 1, 3), color: '#2563A8' }],
};
const charted = (change: Partial<Chart>) => gridPlan({ charts: [{ ...chart, ...change }] });
const series = chart.series[0]!;

test('a sound chart has no mistakes', () => {
  expect(mistakesOf(charted({}))).toEqual([]);
});

const cases: [string, Plan][] = [
  ['Tab main, chart chart: there is no style loud.', charted({ titleStyle: 'loud' })],
  [
    'Tab main, chart chart: its categories are neither one row nor one column.',
    charted({ categories: block(0, 1, 2, 2) }),
  ],
  [
    'Tab main, chart chart: series r1/c0 has another shape than the categories.',
    charted({ categories: block(0, 1, 1, 2) }),
  ],
  [
    'Tab main, chart chart: its categories need a cell before them, as its series have for their names.',
    charted({ categories: block(0, 0, 1, 3) }),
  ],
  [
    'Tab main, chart chart: the label r2/c0 must be the cell just before its values.',
    charted({ series: [{ ...series, label: at(2, 0) }] }),
  ],
  ['Tab main, chart chart: it has no series.', charted({ series: [] })],
  [
    'Tab main, chart chart: series r1/c0 can be a line only in a combo.',
    charted({ series: [{ ...series, kind: 'line' }] }),
  ],
  [
    'Tab main, chart chart: series r1/c0 is no line, so it cannot be dashed or wide.',
    charted({ series: [{ ...series, dashed: true }] }),
  ],
  [
    'Tab main, chart chart: series r1/c0 has a line 3 pixels wide; it must be 1, 2, 4, 8.',
    charted({ kind: 'combo', series: [{ ...series, kind: 'line', lineWidth: 3 }] }),
  ],
];

test.each(cases)('%s', (sentence, plan) => {
  expect(mistakesOf(plan)).toContain(sentence);
});
