/** What all teams come to, in four figures. */
import { formula } from '../../formula';
import { type Part, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import type { Setting } from './setting';
import { titles } from './words/name';

export function cards({ text, language, at, money }: Setting): Part {
  const { table, teamDown } = at;
  const total = (row: string) => at.at(row, 'total');
  const read = formula`COUNT(${teamDown(table.on)})`;
  const all = formula`SUMPRODUCT((LEN(${teamDown(table.name)})>0)*1)`;
  const typed = formula`COUNT(${teamDown(table.attainment)})`;
  const share = (part: Formula, whole: Formula) => formula`ROUND(100*${part}/${whole};0)`;
  const closed = formula`SUM(${total('closed goal')})`;
  const shown: readonly (readonly [
    key: keyof Setting['text']['cards'],
    column: string,
    value: Formula,
    pattern: string,
    below: Formula,
  ])[] = [
    ['goal', 'label', formula`${total('goal')}`, money, formula`""`],
    [
      'outlook',
      'how',
      formula`${total('outlook')}`,
      money,
      formula`IF(${total('goal')}>0;${fillFormula(text.cards.ofGoal, { share: share(formula`${total('outlook')}`, formula`${total('goal')}`) })};"")`,
    ],
    [
      'actual',
      'total',
      formula`SUM(${total('actual')})`,
      money,
      formula`IF(${closed}>0;${fillFormula(text.cards.ofClosed, { share: share(formula`SUM(${total('actual')})`, closed) })};"")`,
    ],
    [
      'onTrack',
      at.columns[4]!,
      formula`COUNTIFS(${teamDown(table.attainment)};">=1")`,
      patterns.count,
      fillFormula(text.cards.of, { count: typed }),
    ],
  ];
  return {
    rows: [
      track('title', 32),
      track('read', 20),
      track('cards gap', 10),
      track('card label', 18),
      track('card', 28),
      track('card below', 18),
    ],
    cells: [
      { at: at.at('title', 'label'), value: titles.rollup[language], style: 'title' },
      {
        at: at.at('read', 'label'),
        formula: formula`IF(${read}=0;"${text.nothingRead}";${fillFormula(text.read, { read, teams: all, typed })})`,
        style: 'subtitle',
      },
      ...shown.flatMap(([key, column, value, pattern, below]): Cell[] => [
        { at: at.at('card label', column), value: text.cards[key], style: 'cardTop' },
        { at: at.at('card', column), formula: value, style: 'cardValueLower', pattern },
        { at: at.at('card below', column), formula: below, style: 'note' },
      ]),
    ],
  };
}
