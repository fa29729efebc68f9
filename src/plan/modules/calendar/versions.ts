/** Versions: what was changed in the plan, when, why and by whom. A re-plan in force tells its own day. */
import { formula, range } from '../../formula';
import { counting, type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts } from '../../plan';
import { at, bar, heads } from './frame';
import { tab, versionRows } from './places';
import type { Setting } from './setting';

export function versions({ text: { versions: words }, replannedOn }: Setting): Part {
  const key = (row: number) => `version ${row}`;
  const across = (row: string) => range(at(row, 'figures'), at(row, 'done'));
  const whole = (column: string) => range(at(key(1), column), at(key(versionRows), column));
  const row = (number: number): Part => ({
    rows: [track(key(number))],
    merges: [across(key(number))],
    cells: [
      { at: at(key(number), 'month'), style: 'input', pattern: patterns.day },
      ...styled(tab, key(number), ['figures', 'decided', 'status'], 'inputText'),
      ...styled(tab, key(number), ['reforecast', 'reset', 'planning', 'done'], 'label'),
    ],
  });
  const input = (name: string, column: string, accepts: Accepts, message?: string) => ({
    name,
    range: whole(column),
    holds: 'actual' as const,
    accepts,
    list: true as const,
    ...(message ? { message } : {}),
  });
  return stack([
    bar('versions', words.title, words.note),
    heads('versions', { month: words.date, figures: words.what, decided: words.why, status: words.who }, [
      'month',
    ]),
    {
      rows: [track('replanned')],
      merges: [across('replanned')],
      cells: [
        {
          at: at('replanned', 'month'),
          formula: formula`IF(ISNUMBER(${replannedOn});${replannedOn};"")`,
          style: 'computed',
          pattern: patterns.day,
        },
        {
          at: at('replanned', 'figures'),
          formula: formula`IF(ISNUMBER(${replannedOn});"${words.replanned}";"")`,
          style: 'computedText',
        },
        ...styled(
          tab,
          'replanned',
          ['reforecast', 'reset', 'planning', 'done', 'decided', 'status'],
          'label',
        ),
      ],
    },
    ...counting(versionRows).map(row),
    {
      rows: [],
      cells: [],
      inputs: [
        input('versions_on', 'month', { unit: 'day', after: 36526 }, words.day),
        input('versions_what', 'figures', { unit: 'text' }),
        input('versions_why', 'decided', { unit: 'text' }),
        input('versions_who', 'status', { unit: 'text' }),
      ],
    },
  ]);
}
