/** The frame of the Forecast tab: its columns, and how one of its rows is written. */
import { currencies } from '../../currency';
import { cell } from '../../formula';
import { type Part, track } from '../../layout';
import type { CellRef, Formula, Track } from '../../plan';
import type { Setting } from '../setting';
import { type TimedRow, type TimedTab, timeColumns, timedRow } from '../timed';
import { widthOf } from '../width';

export const forecast: TimedTab = { tab: 'forecast', attributes: ['how'] };

export const at = (row: string, column: string): CellRef => cell('forecast', row, column);

/** Running totals grow up to the whole plan's in every column, so all are as wide as that one. */
export function columns(setting: Setting): Track[] {
  const { answers, largest } = setting;
  const width = widthOf(largest.money, 0, currencies[answers.currency].symbol);
  return [
    track('label', 236),
    track('how', 176),
    ...timeColumns(setting, {
      total: Math.max(84, width),
      sum: Math.max(72, width),
      month: Math.max(64, width),
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
