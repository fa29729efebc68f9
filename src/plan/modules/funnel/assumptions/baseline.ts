/** Baseline: where one lands if nothing changes, month by month, as a forecast of the history left it. Plain numbers. */
import { methods } from '../../../../forecast/method';
import { together } from '../../../../forecast/total';
import { cell, formula, range } from '../../../formula';
import { gap, type Part, stack, track } from '../../../layout';
import { daySerial, monthSerial } from '../../../month';
import type { Cell, CellRange, CellRef, Formula, Input } from '../../../plan';
import { computed, at as here, sentence, tab, teaching } from '../../../spine/assumptions/frame';
import { monthAndYear } from '../../../spine/month-name';
import type { BaselineColumn, StampRow } from '../places';
import { baselineColumns, stampRows } from '../places';
import type { Setting } from '../setting';
import { oddStamp } from '../stamp';
import { everyYear, historyUnits, odd, unit } from './history-choices';

const columns = Object.keys(baselineColumns) as BaselineColumn[];
/** Those with a stamp, and the names under which the add-on finds them. */
const stamped = { mean: 'baseline', first: 'baseline_first', before: 'baseline_before' } as const;
const names: Readonly<Record<BaselineColumn, string>> = {
  ...stamped,
  low: 'baseline_low',
  high: 'baseline_high',
  beforeLow: 'baseline_before_low',
  beforeHigh: 'baseline_before_high',
};

export function baseline(setting: Setting): Part {
  const { text, at, patterns, time } = setting;
  const words = text.assumptions;
  const { baselineNumber, historyUnit } = at.assumptions;
  const { stamp } = at.assumptions;
  const alike = formula`IF(ISNUMBER(${stamp('together', 'mean')});${stamp('together', 'mean')};${String(together * 2)}/2)`;
  const head = 'baseline head';
  return stack([
    teaching('baseline', words.baselineNote),
    unit(setting),
    everyYear(setting),
    odd(setting),
    computed('together', words.inputs.together, alike, patterns.factor),
    said(setting, 'mean', words.baselineNow),
    said(setting, 'first', words.baselineFirst),
    {
      rows: [track(head, 34)],
      cells: [
        { at: here(head, 'label'), value: words.month, style: 'headLeft' },
        { at: here(head, 'input'), value: words.number, style: 'head' },
        ...columns.map(
          (column): Cell => ({
            at: here(head, baselineColumns[column]),
            value: words.baselineHeads[column],
            style: 'head',
          }),
        ),
      ],
    },
    ...stampRows.map((row, index) => stampRow(setting, row, index + 1)),
    ...time.months.map((month) => monthRow(setting, month)),
    {
      rows: [],
      cells: [],
      inputs: [
        ...columns.map((column) => kept(names[column], at.assumptions.baseline(column))),
        ...Object.entries(stamped).map(([column, name]) =>
          kept(`${name}_stamp`, at.assumptions.baselineStamp(column as keyof typeof stamped)),
        ),
      ],
      names: [
        { name: 'baseline_months', range: baselineNumber },
        { name: 'baseline_stamp_numbers', range: at.assumptions.stampNumbers },
        { name: 'history_unit', range: range(historyUnit, historyUnit) },
        { name: 'history_every_year', range: range(at.assumptions.everyYear, at.assumptions.everyYear) },
        { name: 'history_odd', range: range(at.assumptions.oddMonths, at.assumptions.oddMonths) },
      ],
    },
    gap('history gap'),
  ]);
}

/** Written by the add-on alone. What it counts goes by the history. */
const kept = (name: string, range: CellRange): Input => ({
  name,
  range,
  holds: 'kept',
  accepts: { unit: 'number' },
});

/** When a baseline was made, from what and how, as a sentence. */
function said({ text, at }: Setting, column: BaselineColumn, label: string): Part {
  const words = text.assumptions;
  const { stamp, namedMonths } = at.assumptions;
  const [made, method, read, last] = (['made', 'method', 'read', 'last'] as const).map((row) =>
    stamp(row, column),
  ) as [CellRef, CellRef, CellRef, CellRef];
  const month = (date: CellRef) => monthAndYear(namedMonths, date);
  const how = formula`INDEX(${at.assumptions.choices('method', methods.length)};MAX(1;MIN(${String(methods.length)};${method}));1)`;
  const all = formula`DAY(${made})&" "&${month(made)}&"${words.madeFrom}"&${read}&"${words.monthsUpTo}"&${month(last)}&": "&${how}&${oddOnes(column, text, at, month)}`;
  const isKnown = formula`AND(ISNUMBER(${made});ISNUMBER(${last});ISNUMBER(${method}))`;
  const none = column === 'mean' ? words.noBaseline : '–';
  return sentence(`baseline said ${column}`, label, formula`IF(${isKnown};${all};"${none}")`);
}

/** Names the months that are far from the usual; three of them, and how many there are besides. */
function oddOnes(
  column: BaselineColumn,
  text: Setting['text'],
  at: Setting['at'],
  month: (date: CellRef) => Formula,
): Formula {
  const words = text.assumptions;
  const cellOf = (row: StampRow) => at.assumptions.stamp(row, column);
  const [first, second, third] = [cellOf('oddFirst'), cellOf('oddSecond'), cellOf('oddThird')];
  const count = formula`SUM(${cellOf('odd')})`;
  const next = (date: CellRef) => formula`IF(ISNUMBER(${date});", "&${month(date)};"")`;
  return formula`IF(ISNUMBER(${first});"${words.farFromUsual}"&${month(first)}&${next(second)}&${next(third)}&IF(${count}>3;"${words.inAll}"&${count};"");"")`;
}

function stampRow(setting: Setting, row: StampRow, number: number): Part {
  const { answers, text, at, patterns, baseline: made } = setting;
  const key = `baseline ${row}`;
  const values = made &&
    answers.history && {
      made: daySerial(answers.history.asOf),
      method: methods.indexOf(made.method) + 1,
      read: made.read,
      last: monthSerial(made.last),
      unit: historyUnits.indexOf(answers.history.of) + 1,
      ...oddStamp(made),
    };
  const { day, month, plain, factor } = patterns;
  const pattern = {
    made: day,
    method: plain,
    read: plain,
    last: month,
    unit: plain,
    together: factor,
    odd: plain,
    oddFirst: month,
    oddSecond: month,
    oddThird: month,
  };
  return {
    rows: [track(key, 15)],
    cells: [
      { at: here(key, 'label'), value: text.assumptions.stamps[row], style: 'helperLabel' },
      { at: here(key, 'input'), value: number, style: 'helper', pattern: patterns.unseen },
      ...(Object.keys(stamped) as (keyof typeof stamped)[]).map(
        (column): Cell => ({
          at: at.assumptions.stamp(row, column),
          ...(values && column !== 'before' && values[row] !== null ? { value: values[row] } : {}),
          style: 'helper',
          pattern: pattern[row],
        }),
      ),
    ],
  };
}

function monthRow({ at, patterns, baseline: made, amounts }: Setting, month: number): Part {
  const row = `baseline ${month}`;
  const [date, number] = [here(row, 'label'), here(row, 'input')];
  const expected = made?.months[month - 1];
  const values: Partial<Record<BaselineColumn, number>> = expected
    ? { ...expected, first: expected.mean }
    : {};
  return {
    rows: [track(row)],
    cells: [
      {
        at: date,
        formula: formula`EDATE(${at.assumptions.start};${number}-1)`,
        style: 'computedText',
        pattern: patterns.month,
      },
      { at: number, value: month, style: 'helper', pattern: patterns.count },
      ...columns.map(
        (column): Cell => ({
          at: cell(tab, row, baselineColumns[column]),
          ...(values[column] === undefined ? {} : { value: values[column] }),
          style: 'computed',
          pattern: amounts,
        }),
      ),
    ],
  };
}
