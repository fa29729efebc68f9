/** What the funnel's numbers need of the columns of the Assumptions tab, in pixels. */
import { currencies } from '../../../currency';
import { widthOf } from '../../../spine/width';
import type { Setting } from '../setting';

export const hasExamples = ({ answers }: Setting) =>
  answers.stages.some(({ source }) => source === 'example');

export function widths(setting: Setting): Readonly<Record<string, number>> {
  const { answers, largest } = setting;
  const money = widthOf(largest.money, 0, currencies[answers.currency].symbol);
  /** Amounts of the history may come to twice what it knows; below 100 they have decimals. */
  const amount = widthOf(2 * largest.amount, largest.amount < 100 ? 2 : 0);
  return {
    // In the columns of the months: goal, planned volume and spend, and the baseline.
    'more 1': amount,
    'more 2': amount,
    'more 3': Math.max(money, amount),
    'more 4': Math.max(widthOf(largest.volume, 0), amount),
    'more 5': Math.max(money, amount),
    'more 6': Math.max(money, amount),
    'more 7': amount,
    'more 8': money,
    use: money,
    // Where a stage's example rate is kept, right of all else.
    ...(hasExamples(setting) ? { example: 60, 'example note': 110 } : {}),
  };
}
