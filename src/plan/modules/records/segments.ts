/** Channels and other segments: what became of the rows of each, what it cost, and how surely it is better. */
import { formula, range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Input } from '../../plan';
import { fillText } from '../../sentence';
import { at, bar, heads, line } from './frame';
import { segmentRows } from './places';
import { recentHead, recentRows, segmentKey } from './recent-rows';
import type { Setting } from './setting';

export const blockOf = (block: number) => `segments ${block}`;

export const segments = (setting: Setting): readonly Part[] =>
  setting.answers.segments.map((column, index) => segmentBlock(setting, column, index + 1));

/** Keys of the columns: what Refresh writes, then spend, which people type, and what follows from it. */
function segmentBlock(setting: Setting, column: string, block: number): Part {
  const { text, at: places } = setting;
  const words = text.segments;
  const { after } = places;
  const all = counting(segmentRows + 1);
  const last = all[all.length - 1]!;
  const cells = (
    name: string,
    from: string,
    to: string,
    holds: Input['holds'],
    accepts: Input['accepts'],
  ) => ({
    name: `crm_segments_${block}_${name}`,
    range: range(at(segmentKey(block, 1), from), at(segmentKey(block, last), to)),
    holds,
    accepts,
  });
  return stack([
    bar(setting, blockOf(block), fillText(words.title, { column }), words.note),
    heads(
      setting,
      blockOf(block),
      {
        what: words.name,
        from: words.rows,
        date: words.converted,
        adds: words.rate,
        where: words.low,
        is: words.high,
        form: words.shrunk,
        'date number': words.days,
        'adds number': words.deal,
        'where number': words.now,
        [after(1)]: words.spend,
        [after(2)]: words.cac,
        [after(3)]: words.certain,
      },
      { left: [after(3)], size: 58 },
    ),
    ...recentHead(setting, column, block),
    ...all.map((place) => segmentLine(setting, block, place)),
    {
      rows: [{ key: `hint ${block}` }, { key: `best ${block}` }],
      cells: ['hint', 'best'].map((row) => ({ at: at(`${row} ${block}`, 'what'), style: 'note' })),
      inputs: [
        cells('rows', 'what', places.hasRecent ? 'adds number' : 'where number', 'kept', { unit: 'text' }),
        cells('spend', after(1), after(1), 'actual', { unit: 'money', atLeast: 0 }),
        cells('certain', after(3), after(3), 'kept', { unit: 'text' }),
        {
          name: `crm_segments_${block}_hint`,
          range: range(at(`hint ${block}`, 'what'), at(`best ${block}`, 'what')),
          holds: 'kept',
          accepts: { unit: 'text' },
        },
      ],
    },
  ]);
}

function segmentLine(setting: Setting, block: number, place: number): Part {
  const { at: places, money, text } = setting;
  const { after } = places;
  const row = segmentKey(block, place);
  const rate = { style: 'computed', pattern: patterns.rate };
  const count = { style: 'computed', pattern: patterns.whole };
  const [rows, eventual, spend] = [at(row, 'from'), at(row, 'adds'), at(row, after(1))];
  const part = line(setting, row, '', [
    { at: at(row, 'from'), ...count },
    { at: at(row, 'date'), ...count },
    { at: at(row, 'adds'), style: 'total', pattern: patterns.rate },
    { at: at(row, 'where'), ...rate },
    { at: at(row, 'is'), ...rate },
    { at: at(row, 'form'), ...rate },
    { at: at(row, 'date number'), style: 'computed', pattern: patterns.oneDecimal },
    { at: at(row, 'adds number'), style: 'computed', pattern: money },
    {
      at: at(row, 'where number'),
      ...(places.hasRecent ? { formula: recentRows(setting, block, place) } : {}),
      ...count,
    },
    { at: spend, style: 'input', pattern: money },
    {
      at: at(row, after(2)),
      formula: formula`IF(ISNUMBER(${spend});IF(ISNUMBER(${eventual});IF(${rows}*${eventual}>0;${spend}/(${rows}*${eventual});"–");"–");"")`,
      style: 'computed',
      pattern: money,
    },
    { at: at(row, after(3)), style: 'how' },
  ]);
  const isRest = place > segmentRows;
  // A name is a value that Refresh writes; the remainder has its own from the start.
  const named = part.cells.map((each): Cell => {
    if (each.at.column !== 'what') return each;
    const { value: _, ...blank } = each;
    return isRest ? { ...blank, value: text.segments.others } : blank;
  });
  return { ...part, cells: named };
}
