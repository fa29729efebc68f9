/** The words that the lists above offer, in rows that nobody needs to see: a dropdown is always over cells, so that it changes language with them. */
import { methods } from '../../../../forecast/method';
import { type Part, stack } from '../../../layout';
import type { Setting } from '../setting';
import { everyYears, oddWays, unitsOf } from './history-choices';
import { billings } from './money';
import { roundings } from './timing';

export function choices(setting: Setting): Part {
  const { text, at } = setting;
  const words = text.assumptions;
  const list = (key: string, choices: readonly string[]): Part[] =>
    choices.map((value, index) => {
      const place = at.assumptions.choice(key, index + 1);
      return { rows: [{ key: place.row, hidden: true }], cells: [{ at: place, value, style: 'label' }] };
    });
  return stack([
    ...list(
      'rounding',
      roundings.map((rounding) => words.rounding[rounding]),
    ),
    ...(setting.counts === 'revenue'
      ? list(
          'billedFrom',
          billings.map((from) => words.billedFrom[from]),
        )
      : []),
    ...list(
      'history',
      unitsOf(setting).map((unit) => words.historyOf[unit]),
    ),
    ...list(
      'everyYear',
      everyYears.map((each) => words.everyYear[each]),
    ),
    ...list(
      'oddMonths',
      oddWays.map((way) => words.oddMonths[way]),
    ),
    ...list(
      'method',
      methods.map((method) => words.methods[method]),
    ),
  ]);
}
