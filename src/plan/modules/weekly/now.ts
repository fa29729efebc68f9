/** Now: where the month stands at its last check, in a sentence and six figures; beside it, how the checks are held. */
import { formula, range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords, monthAndYear } from '../../spine/month-name';
import { at, bar, columnKeys } from './frame';
import { type Figure, tab } from './places';
import { inLeads, inPercent, type Setting, said } from './setting';

/** Six figures over two columns each. */
const pairs: readonly (readonly [first: string, second: string])[] = [
  ['month', 'check'],
  ['date', 'promised'],
  ['delivered', 'rejected'],
  ['counted', 'gap'],
  ['pace', 'status'],
  ['answered', 'share'],
];

export function now(setting: Setting): Part {
  const { text, at: places } = setting;
  const words = text.now;
  const figures: readonly (readonly [label: string, key: Figure])[] = [
    [words.promise, 'promise'],
    [words.due, 'due'],
    [words.counted, 'counted'],
    [words.gap, 'gap'],
    [words.pace_, 'pace'],
    [words.answered, 'answered'],
  ];
  const cells = figures.flatMap(([label, key], index): Cell[] => {
    const [first, second] = pairs[index]!;
    const look = (style: string) => (index === 0 ? style : `${style}Next`);
    return [
      { at: at('now names', first), value: label, style: look('cardTop') },
      { at: at('now names', second), style: 'cardTop' },
      {
        at: at('now figures', first),
        formula: key === 'answered' ? inPercent(places.figure(key)) : inLeads(places.figure(key)),
        style: look('cardValueLower'),
      },
      { at: at('now figures', second), style: look('cardValueLower') },
    ];
  });
  const across = (row: string, [first, second]: readonly [string, string]) =>
    range(at(row, first), at(row, second));
  return stack([
    bar('now', words.title, text.settings.title),
    {
      rows: [track('now', 44), track('now names', 20), track('now figures', 26), track('now more', 20)],
      cells: [
        { at: at('now', 'month'), formula: sentence(setting), style: 'lead' },
        ...styled(tab, 'now', columnKeys.slice(1, 12), 'lead'),
        ...cells,
      ],
      merges: [
        range(at('now', 'month'), at('now', 'share')),
        ...['now names', 'now figures'].flatMap((row) => pairs.map((pair) => across(row, pair))),
      ],
    },
    settings(setting),
  ]);
}

/** What the last check says; before the first, when that is. */
function sentence(setting: Setting): Formula {
  const {
    text,
    at: places,
    basis: { namedMonths },
  } = setting;
  const words = text.now;
  const of = places.figure;
  const values = {
    check: formula`${of('check')}`,
    checks: formula`${of('checks')}`,
    left: formula`${of('left')}`,
    month: monthAndYear(namedMonths, formula`${of('month')}`),
    date: dayInWords(namedMonths, of('first')),
    promise: said(of('promise')),
    due: said(of('due')),
    counted: said(of('counted')),
    gap: said(formula`ABS(${of('gap')})`),
    pace: said(of('pace')),
    usual: said(formula`(${of('promise')}/${of('checks')})`),
    total: said(formula`(${of('counted')}/${of('share')})`),
  };
  const say = (key: keyof typeof words) => fillFormula(words[key], values);
  const tail = formula`IF(${of('gap')}<0;${say('pace')};"")&IF(${of('share')}>0;${say('atThisPace')};"")`;
  const firstReached = formula`(COUNTIFS(${places.checks('number')};${of('number')};${places.checks('reached')};0)+1)`;
  const kept = fillFormula(words.kept, { ...values, check: firstReached });
  const standing = formula`IF(${of('counted')}>=${of('promise')};${kept};IF(${of('left')}=0;${say('missed')};IF(${of('gap')}<0;${say('behind')};${say('ahead')})&${tail}))`;
  const typed = formula`IF(ISNUMBER(${of('promise')});IF(${of('isTyped')}=1;${standing};${say('toType')});IF(${of('isTyped')}=1;${say('noPromise')};""))`;
  return formula`IF(${of('past')}=0;IF(ISNUMBER(${of('promise')});${say('first')};${say('firstOpen')});${typed})`;
}

function settings({ text, at: places, answers }: Setting): Part {
  const words = text.settings;
  const { settings: cells, weekdays, paces } = places;
  const label = (row: string, said: string): Cell => ({
    at: at(row, 'decided'),
    value: said,
    style: 'label',
  });
  const days = Object.values(text.weekdays);
  return {
    rows: [],
    cells: [
      label('now', words.day),
      { at: cells.day, value: days[answers.weekday]!, style: 'inputText' },
      label('now names', words.due),
      {
        at: cells.due,
        style: 'input',
        pattern: patterns.plain,
        ...(answers.dueDay === null ? {} : { value: answers.dueDay }),
      },
      label('now figures', words.pace),
      { at: cells.pace, value: text.paces.even, style: 'inputText' },
      label('now more', words.tolerance),
      { at: cells.tolerance, value: 0.1, style: 'input', pattern: patterns.percent },
    ],
    inputs: [
      {
        name: 'check_day',
        range: range(cells.day, cells.day),
        holds: 'answer',
        accepts: { unit: 'choice', from: weekdays },
        message: words.dayAccepts,
      },
      {
        name: 'due_day',
        range: range(cells.due, cells.due),
        holds: 'answer',
        accepts: { unit: 'count', atLeast: 1, atMost: 28, whole: true },
        message: words.dueAccepts,
      },
      {
        name: 'pace',
        range: range(cells.pace, cells.pace),
        holds: 'typed',
        accepts: { unit: 'choice', from: paces },
      },
      {
        name: 'behind_tolerance',
        range: range(cells.tolerance, cells.tolerance),
        holds: 'typed',
        accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
        message: words.toleranceAccepts,
      },
    ],
  };
}
