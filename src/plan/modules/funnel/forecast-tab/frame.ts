/** The frame of the Forecast tab: its columns, and how one of its rows is written. */
import { currencies } from '../../../currency';
import { cell, formula, range } from '../../../formula';
import { type Part, rule, stack, track } from '../../../layout';
import type { Cell, CellRef, Formula, Rule } from '../../../plan';
import { type TimedRow, type TimedTab, timeColumns, timedRow } from '../../../spine/timed';
import { widthOf } from '../../../spine/width';
import { isStock } from '../counts';
import type { Setting } from '../setting';

export const forecast: TimedTab<'forecast'> = { tab: 'forecast', attributes: ['how', 'to date', 'to go'] };

export const at = (row: string, column: string): CellRef => cell('forecast', row, column);

/** Running totals grow up to the whole plan's in every column, so all are as wide as that one. */
export function columns(setting: Setting) {
  const { answers, largest } = setting;
  const width = widthOf(largest.money, 0, currencies[answers.currency].symbol);
  const sums = ['to date', 'to go'].map((key) => track(key, Math.max(72, width)));
  return timeColumns(
    setting,
    { label: 204, total: Math.max(84, width), sum: Math.max(72, width), month: Math.max(62, width) },
    [track('how', 176)],
    sums,
  );
}

type Row = Omit<TimedRow, 'label' | 'labelStyle' | 'attributes'> & {
  readonly key: keyof Setting['text']['forecast']['rows'];
  /** Whether months typed and months to come are told apart by sums, by the row's own formula, as the last of them, or not at all. */
  readonly split?: 'sum' | 'same' | 'last' | 'none';
};

/** A row of the forecast: its words and how it comes about are found by its key. */
export function row(setting: Setting, { split = 'sum', ...given }: Row): Part {
  const words = setting.text.forecast.rows[given.key];
  const isKey = given.style === 'key';
  return timedRow(forecast, setting, {
    ...given,
    label: words.label,
    labelStyle: isKey ? 'keyLabel' : 'label',
    ...(isKey ? { totalStyle: 'key' } : {}),
    attributes: [
      {
        at: at(given.key, 'how'),
        ...(words.how ? { value: words.how } : {}),
        style: isKey ? 'keyHow' : 'how',
      },
      ...toDateAndToGo(setting, given, split),
    ],
  });
}

function toDateAndToGo(
  { at: { forecast: places, funnel } }: Setting,
  given: Row,
  split: Row['split'],
): Cell[] {
  return ['to date', 'to go'].map((column): Cell => {
    const place = at(given.key, column);
    const pattern = given.month ? given.pattern : (given.totalPattern ?? given.pattern);
    const look = { style: given.style ?? 'computed', pattern };
    const flag = column === 'to date' ? '1' : '0';
    if (split === 'none' || (split === 'last' && column === 'to go')) return { at: place, style: look.style };
    if (split === 'last') {
      const typed = formula`SUMIFS(${places.months(given.key)};${places.monthNumbers};${funnel.total('last closed')})`;
      return { at: place, formula: typed, ...look };
    }
    const value =
      split === 'same' && given.month
        ? given.month(column, 0)
        : formula`SUMIFS(${places.months(given.key)};${places.closed};${flag})`;
    return { at: place, formula: value, ...look };
  });
}

/** The same formula in every column: for ratios and differences, which are never summed. */
export const everywhere = (figure: (column: string) => Formula) =>
  ({ month: figure, total: figure, split: 'same' }) as const;

/** What the rows of a CRM call them. */
const countedAs = { actual: 'revenue', lostActual: 'lost', spendActual: 'spend' } as const;

type TypedKey =
  | 'actual'
  | 'lostActual'
  | 'spendActual'
  | 'arrNewActual'
  | 'arrExpansionActual'
  | 'arrContractionActual'
  | 'arrChurnedActual';

/** What is there at the end of a month: a total is its last month. */
export const lastMonth = ({ at: places }: Setting, key: string) =>
  ({
    total: (column: string) =>
      formula`SUMIFS(${places.forecast.months(key)};${places.forecast.monthNumbers};${places.forecast.to(column)})`,
    split: 'last',
  }) as const;

/** Sums, or the last month where the goal counts what is there at the end. */
export const wholeOf = (setting: Setting, key: string) =>
  isStock(setting.counts) ? lastMonth(setting, key) : {};

/** A row that people type into, month by month, with its name. */
export function typedRow(setting: Setting, key: TypedKey, name: string, pattern: string): Part {
  const { at: places, text, records } = setting;
  const block = places.forecast.months(key);
  const isRevenue = key === 'actual';
  const isTotal = isRevenue && isStock(setting.counts);
  const isCount = key === 'lostActual';
  return stack([
    row(setting, {
      key,
      pattern,
      ...(isCount ? { totalPattern: setting.patterns.whole } : {}),
      ...(key in countedAs
        ? { gate: (column: string) => records?.gate(countedAs[key as keyof typeof countedAs], column) }
        : {}),
      ...(isTotal ? lastMonth(setting, key) : {}),
    }),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name,
          range: block,
          holds: 'actual',
          accepts: isCount
            ? { unit: 'count', atLeast: 0 }
            : { unit: 'money', ...(isRevenue ? {} : { atLeast: 0 }) },
          message: isRevenue ? text.accepts.number : text.accepts.atLeast0,
        },
      ],
    },
  ]);
}

/** Less than half a unit below is rounding. */
export function belowZero({ half, time }: Setting, row: string): Rule {
  // The sums stand after the months, “to go” before those of quarters and years.
  const last = at(row, time.totals.length > 1 ? time.totals[time.totals.length - 1]! : 'to go');
  const isBehind = (difference: CellRef) => formula`ISNUMBER(${difference})*(${difference}<0-${half})>0`;
  return rule(range(at(row, 'total'), last), isBehind, 'below');
}
