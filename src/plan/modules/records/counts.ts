/** Where the numbers come from: for every stage and what else the plan takes, which column, and what each month has. */
import { formula, range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import type { Line } from './answers';
import { at, bar, heads, line } from './frame';
import { inMonth, mappedLine, rowsOf } from './mapped-line';
import type { Item, Setting } from './setting';

export function counts(setting: Setting): Part {
  const { text, items, months } = setting;
  const words = text.counts;
  const first = items[0]!;
  const last = items[items.length - 1]!;
  return stack([
    bar(setting, 'counts', words.title, words.note),
    heads(
      setting,
      'counts',
      {
        what: words.what,
        from: words.from,
        date: words.date,
        adds: words.adds,
        where: text.sources.where,
        is: text.sources.is,
        form: words.form,
        'date number': text.sources.columns,
      },
      { left: ['from', 'date', 'adds', 'where', 'is', 'form'] },
    ),
    ...items.map((item) => countLine(setting, item)),
    {
      rows: [],
      cells: [],
      names: [
        {
          name: 'crm_counted',
          range: range(
            at(`counted ${first.key}`, monthColumn(1)),
            at(`counted ${last.key}`, monthColumn(months)),
          ),
        },
      ],
    },
  ]);
}

function countLine(setting: Setting, item: Item): Part {
  const { text, lines, months, money } = setting;
  const row = `counted ${item.key}`;
  const counted = lines.get(item.key);
  const pattern = item.isMoney ? money : patterns.count;
  const monthKeys = counting(months).map(monthColumn);
  if (!counted) {
    return line(setting, row, item.label, [
      { at: at(row, 'from'), value: text.counts.typed, style: 'how' },
      ...monthKeys.map((month): Cell => ({ at: at(row, month), style: 'computed', pattern })),
    ]);
  }
  return mappedLine(
    setting,
    { row, name: `crm_${item.key}`, label: item.label },
    counted,
    monthKeys.map(
      (month): Cell => ({
        at: at(row, month),
        formula: monthFormula(setting, item, counted, month),
        style: 'computed',
        pattern,
      }),
    ),
  );
}

/** Blank unless the month is closed and every column is found. */
function monthFormula(setting: Setting, { key }: Item, counted: Line, month: string): Formula {
  const row = `counted ${key}`;
  const { dates, amounts, filters, known } = rowsOf(setting, row, counted);
  const conditions = formula`${inMonth(dates, counted, at(row, 'form'), month)}${filters}`;
  const skipped = setting.stages.some((stage) => stage.key === key) && !counted.adds;
  const sum = counted.adds
    ? formula`SUMIFS(${amounts};${conditions})`
    : formula`COUNTIFS(${conditions})${skipped ? formula`+SUM(${at(`skipped ${key}`, month)})` : ''}`;
  return formula`IF(${at(`source ${counted.source + 1}`, month)}=1;${known(sum)};"")`;
}
