/** The checks: five rows a month, of which a month of four weeks leaves the last one out. */
import { formula, range } from '../../formula';
import { counting, type Part, rule, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, Cell, CellRef, Formula } from '../../plan';
import { heads } from '../../spine/tab-frame/frame';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { at, columnKeys, shape } from './frame';
import { checksAMonth } from './places';
import type { Setting } from './setting';

/** Leads that are promised or owed need not be whole. */
export const tenths = '#,##0.0;-#,##0.0';

/** Monday to Friday, from the first day that a spreadsheet counts to this one. */
const workingDays = (day: Formula) => formula`(5*INT((${day}-1)/7)+MIN(5;MOD(${day}-1;7)))`;

export function checks(setting: Setting): Part {
  const { text, at: places, months } = setting;
  const words = text.checks;
  const [names, all] = [Object.entries(words), places.checks];
  const written = ['month', 'check', 'status', 'decided', 'who'];
  const head = heads(
    shape,
    'checks',
    Object.fromEntries(names.filter(([key]) => columnKeys.includes(key))),
    columnKeys.filter((column) => !written.includes(column)),
  );
  const row = (month: number) => counting(checksAMonth).map((number) => checkRow(setting, month, number));
  const isWord = (key: string) => (cell: CellRef) => formula`${cell}=${places.status(key)}`;
  const input = (name: string, column: string, accepts: Accepts, message?: string) => ({
    name,
    range: all(column),
    holds: 'actual' as const,
    accepts,
    ...(message ? { message } : {}),
  });
  const count = { unit: 'count', atLeast: 0 } as const;
  const status = all('status');
  return stack([
    head,
    ...counting(months).flatMap(row),
    {
      rows: [],
      cells: [],
      inputs: [
        input('delivered', 'delivered', count, words.count),
        input('rejected', 'rejected', count, words.count),
        input('answered', 'answered', count, words.answeredAccepts),
        input('weekly_decided', 'decided', { unit: 'text' }),
        input('weekly_who', 'who', ownerAccepts, setting.common.tab.owner),
      ],
      rules: [
        ...(['kept', 'onPace'] as const).map((key) => rule(status, isWord(key), 'good')),
        ...(['justBehind', 'notTyped'] as const).map((key) => rule(status, isWord(key), 'caution')),
        ...(['behind', 'missed'] as const).map((key) => rule(status, isWord(key), 'wrong')),
        rule(all('gap'), (cell) => formula`${cell}<0`, 'below'),
        rule(all('share'), (cell) => formula`${cell}<${places.hourPromised}`, 'caution'),
        ...['delivered', 'rejected', 'answered', 'decided', 'who'].map((column) =>
          rule(all(column), (cell) => formula`${at(cell.row, 'date')}="–"`, 'noCheck'),
        ),
      ],
    },
  ]);
}

function checkRow(setting: Setting, month: number, number: number): Part {
  const {
    at: places,
    basis: { start },
  } = setting;
  const { checks, settings } = places;
  const row = places.check(month, number);
  const of = (column: string): CellRef => at(row, column);
  const [ms, date, first, last, due, promise] = [
    'month',
    'date',
    'first',
    'checks',
    'last due',
    'promise',
  ].map(of) as [CellRef, CellRef, CellRef, CellRef, CellRef, CellRef];
  const [k, delivered, counted, promised] = ['check', 'delivered', 'counted', 'promised'].map(of) as [
    CellRef,
    CellRef,
    CellRef,
    CellRef,
  ];
  const soFar = (column: string) =>
    formula`SUMIFS(${checks(column)};${checks('number')};${of('number')};${checks('check')};"<="&MIN(${k};${last}))`;
  const gone = (day: Formula) => formula`(${workingDays(day)}-${workingDays(formula`(${ms}-1)`)})`;
  const lastDay = formula`(${first}+7*(${due}-1))`;
  const share = formula`IF(${k}>=${due};1;IF(${settings.pace}=${places.paceWord('working')};${gone(formula`${date}`)}/${gone(lastDay)};${k}/${due}))`;
  const cell = (column: string, value: Formula, style: string, pattern?: string): Cell => ({
    at: of(column),
    formula: value,
    style,
    ...(pattern ? { pattern } : {}),
  });
  const helper = (column: string, value: Formula, pattern: string = patterns.plain) =>
    cell(column, value, 'helper', pattern);
  return {
    rows: [track(row)],
    cells: [
      cell(
        'month',
        formula`EDATE(${start};${of('number')}-1)`,
        number === 1 ? 'label' : 'faint',
        patterns.month,
      ),
      { at: k, value: number, style: 'how', pattern: patterns.plain },
      cell('date', formula`IF(${k}<=${last};${first}+7*(${k}-1);"–")`, 'computed', patterns.weekDay),
      cell(
        'promised',
        formula`IF(AND(ISNUMBER(${date});ISNUMBER(${promise}));${promise}*${share};"–")`,
        'computed',
        tenths,
      ),
      ...(['delivered', 'rejected', 'answered'] as const).map((column): Cell => {
        const gate = setting.records?.weeklyGate(column, month, number);
        return {
          at: of(column),
          ...(gate ? { formula: gate } : {}),
          style: 'input',
          pattern: patterns.plain,
        };
      }),
      cell(
        'counted',
        formula`IF(AND(ISNUMBER(${date});ISNUMBER(${delivered}));${soFar('delivered')}-${soFar('rejected')};"–")`,
        'computed',
        patterns.plain,
      ),
      cell(
        'gap',
        formula`IF(AND(ISNUMBER(${counted});ISNUMBER(${promised}));${counted}-${promised};"–")`,
        'computed',
        tenths,
      ),
      cell(
        'pace',
        formula`IF(AND(ISNUMBER(${counted});ISNUMBER(${promise});${k}<${last});MAX(0;${promise}-${counted})/MAX(1;${last}-${k});"–")`,
        'computed',
        tenths,
      ),
      cell('status', statusOf(setting, row), 'status'),
      cell(
        'share',
        formula`IF(AND(ISNUMBER(${delivered});ISNUMBER(${of('answered')}));IF(${delivered}>0;${of('answered')}/${delivered};"–");"–")`,
        'computed',
        patterns.percent,
      ),
      { at: of('decided'), style: 'inputWrap' },
      { at: of('who'), style: 'inputText' },
      { at: of('number'), value: month, style: 'helper', pattern: patterns.plain },
      helper('first', formula`${ms}+3+MOD(${places.dayInUse}+7-MOD(${ms}+1;7);7)`, patterns.day),
      helper('checks', formula`INT((EDATE(${ms};1)+2-${first})/7)+1`),
      helper(
        'last due',
        formula`IF(ISNUMBER(${settings.due});MAX(1;MIN(${last};INT((${ms}-1+${settings.due}-${first})/7)+1));${last})`,
      ),
      helper(
        'promise',
        formula`IF(COUNTIFS(${places.months('number')};${of('number')};${places.months('promised')};">=0")>0;SUMIFS(${places.months('promised')};${places.months('number')};${of('number')});"–")`,
        patterns.plain,
      ),
      helper('order', formula`IF(ISNUMBER(${date});COUNT(${range(at(places.check(1, 1), 'date'), date)});0)`),
      helper(
        'reached',
        formula`IF(AND(ISNUMBER(${counted});ISNUMBER(${promise}));IF(${counted}>=${promise};1;0);"")`,
      ),
    ],
  };
}

/** The last check of a month judges the promise, the others the pace; one that is past and blank waits to be typed. */
function statusOf({ at: places, basis: { today } }: Setting, row: string): Formula {
  const [date, k, last, counted, promised, promise] = [
    'date',
    'check',
    'checks',
    'counted',
    'promised',
    'promise',
  ].map((column) => at(row, column)) as [CellRef, CellRef, CellRef, CellRef, CellRef, CellRef];
  const word = places.status;
  const pace = formula`IF(${counted}>=${promised};${word('onPace')};IF(${counted}>=${promised}*(1-${places.toleranceInUse});${word('justBehind')};${word('behind')}))`;
  const judged = formula`IF(${k}=${last};IF(${counted}>=${promise};${word('kept')};${word('missed')});${pace})`;
  const open = formula`IF(AND(ISNUMBER(${date});ISNUMBER(${promise}));IF(${date}<${today};${word('notTyped')};"");"")`;
  return formula`IF(AND(ISNUMBER(${counted});ISNUMBER(${promise}));${judged};${open})`;
}
