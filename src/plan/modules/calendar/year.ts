/** The year: the reviews of every month with their days, whether they were held, and what was decided. */
import { formula } from '../../formula';
import { counting, type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula } from '../../plan';
import { at, bar, heads } from './frame';
import { tab } from './places';
import type { Setting } from './setting';

/**
 * The working day with a number of the month after the one that begins on a day: the first one is no Saturday and no
 * Sunday, and each five of them take a weekend more. (Serial numbers: 2 is a Monday.)
 */
function workingDay(month: CellRef, number: CellRef): Formula {
  const begins = formula`EDATE(${month};1)`;
  const first = formula`(${begins}+IF(MOD(${begins}-2;7)>4;7-MOD(${begins}-2;7);0))`;
  return formula`${first}+${number}-1+2*INT((MOD(${first}-2;7)+${number}-1)/5)`;
}

/** The month in which the agreement is half over, and that in which planning the next year starts; short plans have none. */
const resetMonth = (months: number) => Math.floor(months / 2) + 1;
const planningMonth = (months: number) => (months > 6 ? months - 3 : undefined);

export function year(setting: Setting): Part {
  const { text, at: places, months } = setting;
  const words = text.year;
  const { next } = text;
  const status = places.year('status');
  const isIn = (word: string) => (cell: CellRef) => formula`${cell}="${word}"`;
  return stack([
    bar('year', words.title),
    heads(
      'year',
      {
        month: words.month,
        figures: next.figures,
        reforecast: next.reforecast,
        reset: next.reset,
        planning: next.planning,
        done: words.done,
        decided: words.decided,
        status: words.status,
      },
      ['figures', 'reforecast', 'reset', 'planning', 'done'],
    ),
    ...counting(months).map((month) => monthRow(setting, month)),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'done_on',
          range: places.year('done'),
          holds: 'actual',
          accepts: { unit: 'day', after: 36526 },
          message: words.day,
        },
        {
          name: 'decided',
          range: places.year('decided'),
          holds: 'actual',
          accepts: { unit: 'text' },
        },
      ],
      rules: [
        rule(status, isIn(words.isDone), 'good'),
        rule(status, isIn(words.isDue), 'caution'),
        rule(status, isIn(words.isOverdue), 'wrong'),
      ],
    },
  ]);
}

function monthRow({ text, at: places, start, today, months }: Setting, number: number): Part {
  const words = text.year;
  const row = places.month(number);
  const [month, figures, done] = ['month', 'figures', 'done'].map((column) => at(row, column)) as [
    CellRef,
    CellRef,
    CellRef,
  ];
  const day = (column: string, value: Formula | undefined): Cell => ({
    at: at(row, column),
    style: 'computed',
    pattern: patterns.day,
    ...(value ? { formula: value } : {}),
  });
  const isQuarter = number % 3 === 0;
  return {
    rows: [track(row)],
    cells: [
      {
        at: month,
        formula:
          number === 1 ? formula`${start}` : formula`EDATE(${at(places.month(number - 1), 'month')};1)`,
        style: 'label',
        pattern: patterns.month,
      },
      day('figures', workingDay(month, places.dayInUse('figures'))),
      day('reforecast', isQuarter ? workingDay(month, places.dayInUse('reforecast')) : undefined),
      day('reset', number === resetMonth(months) ? formula`${month}` : undefined),
      day('planning', number === planningMonth(months) ? formula`${month}` : undefined),
      { at: done, style: 'input', pattern: patterns.day },
      ...styled(tab, row, ['decided'], 'inputText'),
      {
        at: at(row, 'status'),
        formula: formula`IF(ISNUMBER(${done});"${words.isDone}";IF(${figures}<${today};"${words.isOverdue}";IF(${today}>=EDATE(${month};1);"${words.isDue}";"${words.isAhead}")))`,
        style: 'status',
      },
    ],
  };
}
