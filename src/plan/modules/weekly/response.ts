/** First response: how many leads were answered within an hour, this month and to date, beside what was promised. */
import { formula, range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { heads } from '../../spine/tab-frame/frame';
import { at, bar, columnKeys, shape } from './frame';
import { tab } from './places';
import type { Setting } from './setting';

export function response(setting: Setting): Part {
  const { text, at: places, agreed } = setting;
  const words = text.response;
  const { months, figure, hourPromised } = places;
  const inFocus = (column: string) =>
    formula`SUMIFS(${months(column)};${months('number')};${figure('number')})`;
  const all = (column: string) => formula`SUM(${months(column)})`;
  const line = (row: string, label: string, leads: Formula, answered: Formula): Part => {
    const [first, second] = [at(row, 'delivered'), at(row, 'answered')];
    const cell = (column: string, value: Formula, pattern: string): Cell => ({
      at: at(row, column),
      formula: value,
      style: 'computed',
      pattern,
    });
    return {
      rows: [track(row)],
      cells: [
        { at: at(row, 'month'), value: label, style: 'label' },
        ...styled(tab, row, ['check', 'date', 'rejected', 'counted', 'gap', 'pace', 'status'], 'label'),
        cell('promised', formula`${hourPromised}`, patterns.percent),
        cell('delivered', leads, patterns.plain),
        cell('answered', answered, patterns.plain),
        cell('share', formula`IF(${first}>0;${second}/${first};"–")`, patterns.percent),
        ...styled(tab, row, ['decided', 'who'], 'label'),
      ],
    };
  };
  const wide = columnKeys.filter((column) => !['month', 'decided', 'who'].includes(column));
  return stack([
    bar('response', words.title),
    heads(
      shape,
      'response',
      { promised: words.promised, delivered: words.leads, answered: words.answered, share: words.share },
      columnKeys.slice(1),
    ),
    line('response month', words.thisMonth, inFocus('first'), inFocus('answered')),
    line('response all', words.toDate, all('first'), all('answered')),
    {
      rows: [track('promise hour')],
      cells: [
        { at: at('promise hour', 'month'), value: words.hour, style: 'label' },
        ...styled(tab, 'promise hour', ['check', 'date'], 'label'),
        agreed
          ? {
              at: hourPromised,
              formula: formula`${agreed.hour}`,
              style: 'computed',
              pattern: patterns.percent,
            }
          : {
              at: hourPromised,
              value: setting.answers.withinHour,
              style: 'input',
              pattern: patterns.percent,
            },
        ...styled(tab, 'promise hour', columnKeys.slice(4), 'label'),
      ],
      ...(agreed
        ? {}
        : {
            inputs: [
              {
                name: 'hour_promised',
                range: range(hourPromised, hourPromised),
                holds: 'answer' as const,
                accepts: { unit: 'rate' as const, atLeast: 0, atMost: 1 },
                message: words.hourAccepts,
              },
            ],
          }),
    },
    {
      rows: [track('study', 100)],
      cells: [
        { at: at('study', 'month'), value: words.study, style: 'aside' },
        ...styled(tab, 'study', wide, 'aside'),
      ],
      merges: [range(at('study', 'month'), at('study', 'share'))],
    },
  ]);
}
