/** The frame of the Forecast tab: its columns, and how one of its rows is written. */

import { currencies } from '../../currency';
import { cell } from '../../formula';
import type { Part } from '../../layout';
import { track } from '../../layout';
import type { CellRef, Formula, Track } from '../../plan';
import type { Setting } from '../setting';
import { type TimedRow, type TimedTab, timeColumns, timedRow, widthOf } from '../timed';

export const forecast: TimedTab = { tab: 'forecast', attributes: ['how'] };

export const at = (row: string, column: string): CellRef => cell('forecast', row, column);

export function columns(setting: Setting): Track[] {
  const { answers, time } = setting;
  const { symbol } = currencies[answers.currency];
  const goal = answers.goal * 1.3;
  const sums = Math.max(1, time.quarters.length || 1);
  return [
    track('label', 236),
    track('how', 176),
    ...timeColumns(setting, {
      total: Math.max(84, widthOf(goal, 0, symbol)),
      sum: Math.max(72, widthOf(time.years.length > 0 ? goal : (goal / sums) * 4, 0, symbol)),
      month: Math.max(64, widthOf(goal, 0, symbol)),
    }),
  ];
}

type Row = Omit<TimedRow, 'label' | 'labelStyle' | 'attributes'> & {
  readonly key: keyof Setting['text']['forecast']['rows'];
};

/** A row of the forecast: its words and how it comes about are found by its key. */
export function row(setting: Setting, given: Row): Part {
  const words = setting.text.forecast.rows[given.key];
  const isKey = given.style === 'key';
  return timedRow(forecast, setting, {
    ...given,
    label: words.label,
    labelStyle: isKey ? 'keyLabel' : 'label',
    ...(isKey ? { totalStyle: 'key' } : {}),
    attributes: [
      {
        at: at(given.key, 'how'),
        ...(words.how ? { value: words.how } : {}),
        style: isKey ? 'keyHow' : 'how',
      },
    ],
  });
}

/** The same formula in every column: for ratios and differences, which are never summed. */
export const everywhere = (figure: (column: string) => Formula) => ({ month: figure, total: figure });
