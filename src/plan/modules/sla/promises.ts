/** Promises by month: what the funnel needs, what was promised for it on both sides, and what came. */
import { formula, range } from '../../formula';
import { counting, type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula, Input } from '../../plan';
import { fillFormula } from '../../sentence';
import { at, bar, heads } from './frame';
import { tab } from './places';
import { ofHandover, type Setting } from './setting';

/** A week is counted where its middle lies, so that a month's last check is at most two days into the next. */
const lastCheckDays = '2';

export function promises(setting: Setting): Part {
  const { text, at: places, months } = setting;
  const words = text.promises;
  const { months: all, word } = places;
  const status = all('d');
  const isWord = (key: string) => (cell: CellRef) => formula`${cell}=${word('month')(key)}`;
  const input = (name: string, column: string, accepts: Input['accepts'], message?: string): Input => ({
    name,
    range: all(column),
    holds: 'actual',
    accepts,
    ...(message ? { message } : {}),
  });
  const head = heads(
    'promises head',
    {
      label: { text: words.month },
      a: { text: fillFormula(words.need, { stage: formula`${places.handover}` }) },
      b: { text: words.fixed },
      c: { text: words.counted },
      d: { text: words.status, style: 'headCenter' },
      e: { text: words.sales },
      f: { text: words.won },
      note: { text: words.noteHead, style: 'headLeft' },
    },
    48,
  );
  return stack([
    bar('promises', words.title, words.note),
    head,
    ...counting(months).map((month) => monthRow(setting, month)),
    sums(setting),
    {
      rows: [],
      cells: [],
      inputs: [
        input('promises_fixed', 'b', { unit: 'count', atLeast: 0 }, words.count),
        input('customers_fixed', 'e', { unit: 'count', atLeast: 0 }, words.customers),
        input('promises_note', 'note', { unit: 'text' }),
      ],
      names: [
        { name: 'promises', range: all('use') },
        { name: 'promises_needed', range: all('a') },
        { name: 'promises_inside', range: all('inside') },
        { name: 'promises_customers', range: all('wins') },
        { name: 'promises_counted', range: all('c') },
      ],
      rules: [
        rule(status, isWord('kept'), 'good'),
        rule(status, isWord('missed'), 'wrong'),
        rule(all('a'), (cell) => formula`${at(cell.row, 'inside')}=0`, 'afterPlan'),
      ],
    },
  ]);
}

/** The numbers of the months lie in a row of the Funnel tab: a month is found by its own. */
function monthRow(setting: Setting, month: number): Part {
  const { at: places, funnel: given, weekly, stages } = setting;
  const { start, today } = setting.basis;
  const { funnel } = given;
  const row = places.month(month);
  const of = (column: string) => at(row, column);
  const { figure, word } = places;
  const [ms, m, inside, need, fixed] = [of('label'), of('number'), of('inside'), of('a'), of('b')];
  const inMonth = (key: string) => formula`SUMIFS(${funnel.months(key)};${funnel.monthNumbers};${m})`;
  const came = (key: string) =>
    formula`IF(COUNTIFS(${funnel.monthNumbers};${m};${funnel.months(key)};">=0")>0;${inMonth(key)};"–")`;
  const needed = ofHandover(setting, (stage) => inMonth(funnel.needed(stage)));
  const ofFunnel = ofHandover(setting, (stage) => came(funnel.actual(stage)), '"–"');
  const counted = weekly?.counted(month);
  const over = formula`${today}>${weekly ? formula`EDATE(${ms};1)+${lastCheckDays}` : formula`EDATE(${ms};1)-1`}`;
  const judged = formula`IF(${of('c')}>=${of('use')};${word('month')('kept')};IF(${over};${word('month')('missed')};${word('month')('open')}))`;
  const cell = (column: string, value: Formula, pattern: string, style = 'computed'): Cell => ({
    at: of(column),
    formula: value,
    style,
    pattern,
  });
  const helper = (column: string, value: Formula, pattern: string = patterns.plain) =>
    cell(column, value, pattern, 'helper');
  const customers = funnel.needed(stages.length);
  const wins = funnel.actual(stages.length);
  const funnelCame = ofHandover(
    setting,
    (stage) => formula`COUNTIFS(${funnel.monthNumbers};${m};${funnel.months(funnel.actual(stage))};">=0")`,
  );
  const funnelSum = ofHandover(setting, (stage) => inMonth(funnel.actual(stage)));
  return {
    rows: [track(row)],
    cells: [
      {
        at: ms,
        formula: formula`EDATE(${start};${m}-1)`,
        style: 'label',
        pattern: patterns.month,
      },
      cell(
        'a',
        formula`IF(${inside}=1;ROUNDUP(ROUND((${needed})*(1+${figure('margin')});6);0);"–")`,
        patterns.plain,
      ),
      { at: fixed, style: 'input', pattern: patterns.plain },
      cell(
        'c',
        counted ? formula`IF(ISNUMBER(${counted});${counted};${ofFunnel})` : ofFunnel,
        patterns.plain,
      ),
      {
        at: of('d'),
        formula: formula`IF(AND(ISNUMBER(${of('use')});ISNUMBER(${of('c')}));${judged};"")`,
        style: 'status',
      },
      { at: of('e'), style: 'input', pattern: '#,##0.0#' },
      cell('f', came(wins), patterns.plain),
      { at: of('note'), style: 'inputText' },
      { at: m, value: month, style: 'helper', pattern: patterns.plain },
      helper('inside', formula`IF(AND(EDATE(${ms};1)>${figure('from')};${ms}<=${places.until});1;0)`),
      helper('use', formula`IF(ISNUMBER(${fixed});MAX(0;${fixed});IF(${inside}=1;${need};"–"))`),
      helper('wins', inMonth(customers), patterns.factor),
      helper(
        'wins use',
        formula`IF(ISNUMBER(${of('e')});MAX(0;${of('e')});IF(${inside}=1;${of('wins')};"–"))`,
        patterns.factor,
      ),
      helper('past', formula`IF(AND(ISNUMBER(${of('c')});${m}<${figure('month')});${of('c')};"")`),
      helper(
        'differs',
        counted
          ? formula`IF(AND(ISNUMBER(${counted});${m}<${figure('month')};(${funnelCame})>0);IF(ABS(SUM(${counted})-(${funnelSum}))>=1;1;0);0)`
          : formula`0`,
      ),
    ],
  };
}

function sums({ text, at: places }: Setting): Part {
  const words = text.promises;
  const { months: all, word } = places;
  const [kept, missed] = ['kept', 'missed'].map(word('month')) as [CellRef, CellRef];
  const [status, row] = [all('d'), 'promises sum'];
  const judged = (column: string) =>
    formula`SUMIFS(${all(column)};${status};${kept})+SUMIFS(${all(column)};${status};${missed})`;
  const count = (cell: CellRef) => formula`COUNTIFS(${status};${cell})`;
  const allJudged = formula`(${count(kept)}+${count(missed)})`;
  const total = (column: string, value: Formula, pattern: string): Cell => ({
    at: at(row, column),
    formula: value,
    style: 'total',
    pattern,
  });
  return {
    rows: [track(row)],
    cells: [
      { at: at(row, 'label'), value: words.toDate, style: 'labelStrong' },
      ...styled(tab, row, ['a'], 'total'),
      total('b', judged('use'), patterns.whole),
      total('c', judged('c'), patterns.whole),
      {
        at: at(row, 'd'),
        formula: formula`IF(${allJudged}=0;"";${fillFormula(words.keptOf, { kept: count(kept), judged: allJudged })})`,
        style: 'status',
      },
      total(
        'e',
        formula`SUMIFS(${all('wins use')};${all('number')};"<"&${places.figure('month')})`,
        '#,##0.0#',
      ),
      total('f', formula`IF(COUNT(${all('f')})>0;SUM(${all('f')});"–")`, patterns.plain),
      ...styled(tab, row, ['note'], 'total'),
    ],
    names: [{ name: 'promises_status', range: range(status.from, status.to) }],
  };
}
