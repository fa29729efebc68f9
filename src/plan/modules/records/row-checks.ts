/** Checks of the rows: what Refresh has found in each of the sources, and what happens with those rows. */
import { range } from '../../formula';
import { type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import { at, bar, heads, line } from './frame';
import type { Setting } from './setting';
import type { RecordsWords } from './words/words';

export type RowCheck = keyof RecordsWords['checks']['names'];

/** In their order, with what happens with such rows. */
export const rowChecks: Readonly<Record<RowCheck, 'stop' | 'count' | 'look'>> = {
  missing: 'stop',
  swapped: 'stop',
  texts: 'count',
  mixed: 'stop',
  undated: 'look',
  unknownStage: 'look',
  skipped: 'count',
  earlier: 'count',
  future: 'look',
  notWon: 'look',
  twice: 'look',
  test: 'look',
  imported: 'look',
  history: 'look',
  textAmount: 'stop',
  noAmount: 'look',
  currencies: 'stop',
  edge: 'look',
  gone: 'look',
  leftBelow: 'look',
  openLong: 'look',
  notNew: 'look',
};
export const rowCheckKeys = Object.keys(rowChecks) as readonly RowCheck[];

export const checkRow = (key: RowCheck) => `found ${key}`;

export function foundChecks(setting: Setting): Part {
  const words = setting.text.checks;
  const [first, last] = [rowCheckKeys[0]!, rowCheckKeys[rowCheckKeys.length - 1]!];
  return stack([
    bar(setting, 'found', words.title, words.note),
    heads(
      setting,
      'found',
      { what: words.check, from: words.found, date: words.first, where: words.does },
      { left: ['where'] },
    ),
    ...rowCheckKeys.map((key) =>
      line(setting, checkRow(key), words.names[key], [
        { at: at(checkRow(key), 'from'), style: 'computed', pattern: patterns.count },
        { at: at(checkRow(key), 'date'), style: 'attribute', pattern: patterns.plain },
        { at: at(checkRow(key), 'adds'), style: 'how' },
        { at: at(checkRow(key), 'where'), value: words[rowChecks[key]], style: 'how' },
      ]),
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'crm_found',
          range: range(at(checkRow(first), 'from'), at(checkRow(last), 'adds')),
          holds: 'kept',
          accepts: { unit: 'text' },
        },
      ],
    },
  ]);
}
