/** History: what the months before the plan brought, for Update forecast to read. */
import { counting, type Part, stack, track } from '../../../layout';
import { monthAfter, monthSerial } from '../../../month';
import { at as here, teaching } from '../../../spine/assumptions/frame';
import { historyRows } from '../places';
import type { Setting } from '../setting';

export function history(setting: Setting): Part {
  const { answers, text, at } = setting;
  const words = text.assumptions;
  const { historyMonths, historyValues } = at.assumptions;
  const head = 'history head';
  return stack([
    teaching('history', words.historyNote),
    {
      rows: [track(head, 20)],
      cells: [
        { at: here(head, 'label'), value: words.month, style: 'headLeft' },
        { at: here(head, 'input'), value: words.brought, style: 'head' },
      ],
    },
    ...counting(historyRows).map((row) => monthRow(setting, row)),
    {
      rows: [],
      cells: [],
      names: [{ name: 'history', range: { from: historyMonths.from, to: historyValues.to } }],
      groups: [{ from: 'history 1', to: `history ${historyRows}`, collapsed: answers.history === null }],
      inputs: [
        {
          name: 'history_months',
          range: historyMonths,
          holds: 'actual',
          accepts: { unit: 'day', after: 36526 },
          message: text.accepts.date,
          list: true,
        },
        {
          name: 'history_values',
          range: historyValues,
          holds: 'actual',
          accepts: { unit: 'number' },
          message: text.accepts.number,
          list: true,
        },
      ],
    },
  ]);
}

/** A month that is missing keeps its date, so that its gap is seen. */
function monthRow({ answers, patterns, amounts }: Setting, number: number): Part {
  const row = `history ${number}`;
  const value = answers.history?.values[number - 1];
  const month = answers.history ? monthSerial(monthAfter(answers.history.start, number - 1)) : 0;
  return {
    rows: [track(row)],
    cells: [
      {
        at: here(row, 'label'),
        ...(value === undefined ? {} : { value: month }),
        style: 'inputText',
        pattern: patterns.month,
      },
      {
        at: here(row, 'input'),
        ...(typeof value === 'number' ? { value } : {}),
        style: 'input',
        pattern: amounts,
      },
    ],
  };
}
