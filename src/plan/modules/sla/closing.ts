/** Why leads were rejected, how both work together, who signed, and what was agreed before. */
import { formula, range } from '../../formula';
import { counting, type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Input } from '../../plan';
import { fillFormula } from '../../sentence';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { at, bar, between, heads, wide } from './frame';
import { standings, tab, versionRows } from './places';
import type { Setting } from './setting';

const reasonRows = 6;
const togetherRows = 7;
const down = (kind: string, rows: number, column: string) =>
  range(at(`${kind} 1`, column), at(`${kind} ${rows}`, column));

const input = (
  name: string,
  place: Input['range'],
  holds: Input['holds'],
  accepts: Input['accepts'],
  message?: string,
): Input => ({ name, range: place, holds, accepts, ...(message ? { message } : {}) });

/** How many rejections have a reason. */
export const reasonsTyped = formula`SUM(${down('reason', reasonRows, 'a')})`;

export function reasons({ text, weekly }: Setting): Part {
  const words = text.reasons;
  const row = (number: number): Part => {
    const here = `reason ${number}`;
    const count = at(here, 'a');
    return {
      rows: [track(here)],
      cells: [
        { at: at(here, 'label'), value: words.rows[number - 1]!, style: 'inputText' },
        { at: count, style: 'input', pattern: patterns.plain },
        {
          at: at(here, 'b'),
          formula: formula`IF(AND(ISNUMBER(${count});${reasonsTyped}>0);${count}/${reasonsTyped};"–")`,
          style: 'computed',
          pattern: patterns.percent,
        },
        ...styled(tab, here, between('c', 'note'), 'label'),
      ],
    };
  };
  const sum = 'reasons sum';
  return stack([
    bar('reasons', words.title),
    heads(
      'reasons head',
      { label: { text: words.reason }, a: { text: words.count }, b: { text: words.share } },
      34,
    ),
    ...counting(reasonRows).map(row),
    {
      rows: [track(sum)],
      cells: [
        { at: at(sum, 'label'), value: words.sum, style: 'labelStrong' },
        { at: at(sum, 'a'), formula: reasonsTyped, style: 'total', pattern: patterns.plain },
        { at: at(sum, 'b'), style: 'total' },
        weekly
          ? {
              at: at(sum, 'c'),
              formula: fillFormula(words.weekly, {
                rejected: formula`FIXED(SUM(${weekly.months('rejected')});0)`,
              }),
              style: 'note',
            }
          : { at: at(sum, 'c'), style: 'label' },
        ...styled(tab, sum, between('d', 'note'), 'label'),
      ],
      inputs: [
        input('reason_text', down('reason', reasonRows, 'label'), 'typed', { unit: 'text' }),
        input(
          'reason_count',
          down('reason', reasonRows, 'a'),
          'actual',
          { unit: 'count', atLeast: 0 },
          words.accepts,
        ),
      ],
    },
  ]);
}

export function together({ text, at: places, common }: Setting): Part {
  const words = text.together;
  const standing = down('together', togetherRows, 'a');
  const isWord = (key: string) => (cell: CellRef) => formula`${cell}=${places.word('standing')(key)}`;
  const row = (number: number): Part => {
    const here = `together ${number}`;
    return stack([
      {
        rows: [track(here)],
        cells: [
          { at: at(here, 'label'), value: words.rows[number - 1]!, style: 'how' },
          { at: at(here, 'a'), style: 'inputText' },
        ],
      },
      wide(here, 'b', 'c', { style: 'inputText' }),
      wide(here, 'd', 'note', { style: 'inputText' }),
    ]);
  };
  return stack([
    bar('together', words.title),
    heads(
      'together head',
      {
        label: { text: words.statement },
        a: { text: words.how, style: 'headLeft' },
        b: { text: words.owner, to: 'c', style: 'headLeft' },
        d: { text: words.next, to: 'note', style: 'headLeft' },
      },
      24,
    ),
    ...counting(togetherRows).map(row),
    {
      rows: [],
      cells: [],
      inputs: [
        input('together_standing', standing, 'typed', {
          unit: 'choice',
          from: places.words('standing', standings),
        }),
        input('together_owner', down('together', togetherRows, 'b'), 'typed', ownerAccepts, common.tab.owner),
        input('together_next', down('together', togetherRows, 'd'), 'typed', { unit: 'text' }),
      ],
      rules: [
        rule(standing, isWord('good'), 'good'),
        rule(standing, isWord('watch'), 'caution'),
        rule(standing, isWord('act'), 'wrong'),
      ],
    },
  ]);
}

export function signatures({ text, at: places }: Setting): Part {
  const words = text.signed;
  const row = (side: 'marketing' | 'sales', name: CellRef, day: CellRef): Part => {
    const here = `signed ${side}`;
    return stack([
      {
        rows: [track(here, 26)],
        cells: [
          { at: at(here, 'label'), value: text.sides[side], style: 'label' },
          { at: day, style: 'input', pattern: patterns.day },
          ...styled(tab, here, between('d', 'note'), 'label'),
        ],
      },
      wide(here, 'a', 'b', { formula: formula`IF(${name}="";"–";${name})`, style: 'labelStrong' }),
    ]);
  };
  const day = (name: string, place: CellRef) =>
    input(name, range(place, place), 'actual', { unit: 'day', after: 36526 }, words.day);
  return stack([
    bar('signed', words.title),
    heads(
      'signed head',
      {
        label: { text: words.side },
        a: { text: words.name, to: 'b', style: 'headLeft' },
        c: { text: words.on },
      },
      24,
    ),
    row('marketing', places.marketingLead, places.signedMarketing),
    row('sales', places.salesLead, places.signedSales),
    {
      rows: [],
      cells: [],
      inputs: [day('signed_marketing', places.signedMarketing), day('signed_sales', places.signedSales)],
    },
  ]);
}

const earlierColumns = {
  label: 'version',
  a: 'from',
  b: 'until',
  c: 'promised',
  d: 'counted',
  e: 'kept',
  f: 'signed',
  note: 'note',
} as const;

export function earlier({ text }: Setting): Part {
  const words = text.earlier;
  const isDay = (name: string) => ['from', 'until', 'signed'].includes(name);
  const row = (number: number): Part => {
    const here = `earlier ${number}`;
    return {
      rows: [track(here)],
      cells: Object.entries(earlierColumns).map(
        ([column, name]): Cell => ({
          at: at(here, column),
          style: name === 'note' || name === 'version' ? 'inputText' : 'input',
          ...(name === 'note' ? {} : { pattern: isDay(name) ? patterns.day : patterns.plain }),
        }),
      ),
    };
  };
  return stack([
    bar('earlier', words.title),
    heads(
      'earlier head',
      Object.fromEntries(
        Object.entries(earlierColumns).map(([column, name]) => [
          column,
          { text: words[name], ...(name === 'note' ? { style: 'headLeft' } : {}) },
        ]),
      ),
      34,
    ),
    ...counting(versionRows).map(row),
    {
      rows: [],
      cells: [],
      inputs: Object.entries(earlierColumns).map(
        ([column, name]): Input => ({
          name: `earlier_${name}`,
          range: down('earlier', versionRows, column),
          holds: 'actual',
          accepts: isDay(name)
            ? { unit: 'day', after: 36526 }
            : name === 'note'
              ? { unit: 'text' }
              : { unit: 'count', atLeast: 0 },
          list: true,
        }),
      ),
    },
  ]);
}
