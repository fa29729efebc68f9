/** The two charts beside each other, each under a heading that is a sentence: a title of its own cannot follow the numbers. */
import { counting, type Part, stack, track } from '../../layout';
import type { FrontChart } from '../../module';
import { columnWidth, at as here, rowHeight, sentence } from './frame';

const rows = counting(9).map((number) => track(`chart ${number}`, rowHeight));
const size = { width: 4 * columnWidth - 4, height: rows.length * rowHeight - 2 };

export function charts([left, right]: readonly [FrontChart, FrontChart]): Part {
  const headings = 'chart headings';
  const drawn = [left, right].map(({ heading: _, ...chart }, index) => ({
    ...chart,
    at: here('chart 1', index * 4 + 1),
    size,
  }));
  return stack([
    { rows: [track(headings, rowHeight), ...rows], cells: [], charts: drawn },
    sentence(headings, 1, 4, left.heading, 'chartHeading'),
    sentence(headings, 5, 8, right.heading, 'chartHeading'),
    { rows: [track('tables gap', 8)], cells: [] },
  ]);
}
