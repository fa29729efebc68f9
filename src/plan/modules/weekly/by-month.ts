/** By month: what was promised, delivered, rejected and answered. Other tabs read a month from here. */
import { formula } from '../../formula';
import { counting, type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef } from '../../plan';
import { heads } from '../../spine/tab-frame/frame';
import { at, bar, columnKeys, shape } from './frame';
import { tab } from './places';
import type { Setting } from './setting';

/** A month's last check is at most two days into the next month. */
const lastCheckDays = '2';

export function byMonth(setting: Setting): Part {
  const { text, at: places, months, agreed } = setting;
  const words = text.byMonth;
  const { answered, share, rejected, gap, status, month } = text.checks;
  const statuses = places.months('status');
  const isWord = (key: string) => (cell: CellRef) => formula`${cell}=${places.status(key)}`;
  return stack([
    bar('months', words.title),
    heads(
      shape,
      'months',
      {
        month,
        promised: words.promised,
        delivered: words.delivered,
        rejected,
        counted: words.counted,
        gap,
        status,
        answered,
        share,
      },
      columnKeys.filter((column) => column !== 'month' && column !== 'status'),
    ),
    ...counting(months).map((number) => monthRow(setting, number)),
    {
      rows: [],
      cells: [],
      ...(agreed
        ? {}
        : {
            inputs: [
              {
                name: 'promises',
                range: places.months('promised'),
                holds: 'actual' as const,
                accepts: { unit: 'count' as const, atLeast: 0 },
                message: words.promiseAccepts,
              },
            ],
          }),
      rules: [
        rule(statuses, isWord('kept'), 'good'),
        rule(statuses, isWord('missed'), 'wrong'),
        rule(places.months('gap'), (cell) => formula`${cell}<0`, 'below'),
      ],
    },
  ]);
}

function monthRow({ at: places, basis: { start, today }, agreed }: Setting, number: number): Part {
  const row = places.month(number);
  const of = (column: string) => at(row, column);
  const { checks, status } = places;
  const [m, promised, counted] = [of('number'), of('promised'), of('counted')];
  const inMonth = formula`${checks('number')};${m}`;
  const typed = formula`COUNTIFS(${inMonth};${checks('delivered')};">=0")`;
  const sum = (column: string) => formula`SUMIFS(${checks(column)};${inMonth};${checks('date')};">0")`;
  const ends = formula`EDATE(${of('month')};1)+${lastCheckDays}`;
  const cell = (column: string, value: Cell['formula'], pattern: string = patterns.plain): Cell => ({
    at: of(column),
    ...(value ? { formula: value } : {}),
    style: 'computed',
    pattern,
  });
  const rated = formula`SUMIFS(${checks('delivered')};${inMonth};${checks('answered')};">=0")`;
  return {
    rows: [track(row)],
    cells: [
      { at: of('month'), formula: formula`EDATE(${start};${m}-1)`, style: 'label', pattern: patterns.month },
      ...styled(tab, row, ['check', 'date'], 'label'),
      agreed
        ? cell('promised', formula`IF(ISNUMBER(${agreed.promise(number)});${agreed.promise(number)};"–")`)
        : { at: promised, style: 'input', pattern: patterns.plain },
      cell('delivered', formula`IF(${typed}>0;${sum('delivered')};"–")`),
      cell('rejected', formula`IF(${typed}>0;${sum('rejected')};"–")`),
      cell('counted', formula`IF(${typed}>0;${of('delivered')}-${of('rejected')};"–")`),
      cell('gap', formula`IF(${of('status')}="";"–";${counted}-${promised})`),
      ...styled(tab, row, ['pace'], 'computed'),
      {
        at: of('status'),
        formula: formula`IF(AND(ISNUMBER(${counted});ISNUMBER(${promised}));IF(${counted}>=${promised};${status('kept')};IF(${today}>${ends};${status('missed')};""));"")`,
        style: 'status',
      },
      cell(
        'answered',
        formula`IF(COUNTIFS(${inMonth};${checks('answered')};">=0")>0;${sum('answered')};"–")`,
      ),
      cell('share', formula`IF(${rated}>0;${of('answered')}/${rated};"–")`, patterns.percent),
      ...styled(tab, row, ['decided', 'who'], 'label'),
      { at: m, value: number, style: 'helper', pattern: patterns.plain },
      { at: of('first'), formula: rated, style: 'helper', pattern: patterns.plain },
    ],
  };
}
