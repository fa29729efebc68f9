/** What we watch: a KPI in a row, with what it is, whose it is, how it stands, and its months. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, track } from '../../layout';
import type { StyleName } from '../../look';
import { patterns } from '../../pattern';
import type { Accepts, Cell, CellRef, Formula, Input } from '../../plan';
import { bar, heads, line } from '../../spine/tab-frame/frame';
import { ownerAccepts, ownerFault } from '../../spine/tab-frame/owner';
import { best, change, direction, last, lastMonth, planned, status, toDate } from './judged';
import { units } from './library/facts';
import { ofMonths } from './live/source';
import { placesOnPlan } from './places';
import { watchedLine } from './said';
import type { Row, Setting } from './setting';
import { acceptsOf, patternOf, shown } from './units';

export function watched(setting: Setting): Part {
  const { shape, text } = setting;
  return stack([
    bar(shape, 'watched', text.watched.title),
    line(shape, 'watched', watchedLine(setting)),
    headsOf(setting),
    monthNumbers(setting),
    ...setting.rows.map((row) => rowOf(setting, row)),
    { rows: [], cells: [], inputs: inputs(setting), names: names(setting), rules: rules(setting) },
  ]);
}

const right = ['place', 'target', 'planned', 'toDate', 'last', 'change'];

function headsOf({ shape, text: { heads: words }, months, basis }: Setting): Part {
  const { ifOff: _, upper: __, ...named } = words;
  const part = heads(shape, 'watched', named, right);
  return {
    ...part,
    cells: part.cells.map((cell): Cell => {
      const month = months.indexOf(cell.at.column);
      if (month < 0) return cell;
      return {
        at: cell.at,
        formula: formula`EDATE(${basis.start};${String(month)})`,
        style: 'head',
        pattern: patterns.month,
      };
    }),
  };
}

/** A hidden row: formulas find a month by its number. */
const monthNumbers = ({ at, months }: Setting): Part => ({
  rows: [{ key: 'number', hidden: true }],
  cells: months.map((month, index) => ({
    at: at.at('number', month),
    value: index + 1,
    style: 'helper',
    pattern: patterns.count,
  })),
});

/** So many letters of a definition stand on a line of its column. */
const lettersOnLine = 46;

/** A definition is read whole, however many lines it takes. */
const heightOf = (definition: string) => Math.max(36, 8 + 13 * Math.ceil(definition.length / lettersOnLine));

function rowOf(setting: Setting, row: Row): Part {
  const { at, months, basis, records } = setting;
  const { id, known, unit, source } = row;
  const here = (column: string) => at.kpi(id, column);
  const pattern = patternOf(unit, setting);
  const worked = (column: string, value: Formula, look: StyleName, shape?: string): Cell => ({
    at: here(column),
    formula: value,
    style: look,
    ...(shape ? { pattern: shape } : {}),
  });
  const typed = (column: string, look: StyleName, value?: string | number, shape?: string): Cell => ({
    at: here(column),
    style: look,
    ...(value === undefined ? {} : { value }),
    ...(shape ? { pattern: shape } : {}),
  });
  const isNamed = formula`TRIM(${here('kpi')})<>""`;
  const money = (value: Formula | CellRef) => shown(value, unit, setting);
  const isBlank = source.month
    ? formula`0`
    : formula`IF(AND(${isNamed};${setting.past}>0);IF(${here('lastMonth')}<${setting.past};1;0);0)`;
  return {
    rows: [track(at.kpiRow(id), heightOf(known?.definition ?? ''))],
    cells: [
      known ? { at: here('kpi'), value: known.name, style: 'labelStrong' } : typed('kpi', 'inputText'),
      worked('star', formula`IF(AND(${isNamed};${here('kpi')}=${at.northStar});"★";"")`, 'star'),
      known
        ? { at: here('definition'), value: known.definition, style: 'definition' }
        : typed('definition', 'inputText'),
      typed('owner', 'inputText', known?.owner),
      ...(known
        ? [
            worked('better', formula`${at.better(known.better === 1 ? 'up' : 'down')}`, 'how'),
            worked('every', formula`${at.rhythm(known.every)}`, 'how'),
          ]
        : [typed('better', 'inputText'), typed('every', 'inputText')]),
      typed('place', 'input', known?.place, patterns.plain),
      typed('target', 'input', undefined, pattern),
      worked('planned', planned(setting, row), 'computed', pattern),
      worked('toDate', toDate(setting, row), 'computedStrong', pattern),
      worked('status', status(setting, row), 'status'),
      worked('last', last(setting, row), 'computed', pattern),
      worked('change', change(setting, row), 'computed', pattern),
      ...months.map(
        (month, index): Cell =>
          source.month
            ? worked(month, source.month(month, index + 1), 'computed', pattern)
            : gated(typed(month, 'input', undefined, pattern), records?.kpiGate(id, month)),
      ),
      worked('unit', formula`${String(units.indexOf(unit) + 1)}`, 'helper', patterns.count),
      worked('direction', direction(setting, row), 'helper', patterns.count),
      worked('lastMonth', lastMonth(setting, row), 'helper', patterns.count),
      worked(
        'cases',
        source.cases ? ofMonths(source.cases, at.months(id)) : formula`"–"`,
        'helper',
        patterns.whole,
      ),
      worked('best', best(setting, row), 'helper', pattern),
      worked(
        'shownTarget',
        formula`IF(ISNUMBER(${here('planned')});${money(here('planned'))};"–")`,
        'helper',
      ),
      worked('shown', formula`IF(ISNUMBER(${here('toDate')});${money(here('toDate'))};"–")`, 'helper'),
      worked('shownLast', formula`IF(ISNUMBER(${here('last')});${money(here('last'))};"–")`, 'helper'),
      worked('typed', formula`${source.month ? '0' : '1'}`, 'helper', patterns.count),
      worked('blank', isBlank, 'helper', patterns.count),
      worked(
        'unanswered',
        formula`IF(${here('status')}=${at.status('off')};IF(TRIM(${at.target(id, 'definition')})="";1;0);0)`,
        'helper',
        patterns.count,
      ),
      worked('misplaced', misplaced(setting, here('place')), 'helper', patterns.count),
      worked('alone', ownerFault(basis, here('kpi'), here('owner')), 'helper', patterns.count),
    ],
  };
}

/** What the rows of a CRM say stands in a cell that people type, until they do. */
const gated = (cell: Cell, gate: Formula | undefined): Cell => (gate ? { ...cell, formula: gate } : cell);

/** 1 where a place is none of the Plan tab's, or another KPI has it, too. */
const misplaced = ({ at }: Setting, place: CellRef): Formula =>
  formula`IF(LEN(${place})=0;0;IF(COUNTIFS(${place};">=1";${place};"<=${String(placesOnPlan)}")=1;IF(AND(INT(SUM(${place}))=SUM(${place});COUNTIFS(${at.column('place')};SUM(${place}))=1);0;1);1))`;

function inputs({ at, rows, months, text, common }: Setting): readonly Input[] {
  const { accepts } = text;
  const whole = (name: string, column: string, each: Accepts, message?: string): Input => ({
    name,
    range: at.column(column),
    holds: 'typed',
    accepts: each,
    ...(message ? { message } : {}),
  });
  const own = (name: string, column: string, each: Accepts, message?: string): Input => ({
    ...whole(name, column, each, message),
    range: range(at.kpi(at.own[0]!, column), at.kpi(at.own[at.own.length - 1]!, column)),
  });
  const byUnit = (of: readonly Row[]): Input['accepts'] => ({
    rows: Object.fromEntries(of.map(({ id, unit }) => [at.kpiRow(id), acceptsOf(unit)])),
  });
  const [first, last] = [rows[0]!.id, rows[rows.length - 1]!.id];
  return [
    own('kpi_own', 'kpi', { unit: 'text' }),
    own('kpi_own_definition', 'definition', { unit: 'text' }),
    own('kpi_own_better', 'better', { unit: 'choice', from: at.betters }, common.tab.choice),
    own('kpi_own_every', 'every', { unit: 'choice', from: at.rhythms }, common.tab.choice),
    whole('kpi_owner', 'owner', ownerAccepts, common.tab.owner),
    whole(
      'kpi_place',
      'place',
      { unit: 'number', atLeast: 1, atMost: placesOnPlan, whole: true },
      accepts.place,
    ),
    {
      name: 'kpi_target',
      range: at.column('target'),
      holds: 'typed',
      accepts: byUnit(rows),
      message: accepts.target,
    },
    {
      name: 'kpi_actual',
      range: range(at.kpi(first, months[0]!), at.kpi(last, months[months.length - 1]!)),
      holds: 'actual',
      accepts: byUnit(rows.filter(({ source }) => !source.month)),
      message: accepts.actual,
    },
  ];
}

const names = ({ at }: Setting) =>
  (
    [
      ['kpi_names', 'kpi'],
      ['kpi_to_date', 'toDate'],
      ['kpi_best', 'best'],
      ['kpi_unit', 'unit'],
      ['kpi_status', 'status'],
      ['kpi_typed', 'typed'],
    ] as const
  ).map(([name, column]) => ({ name, range: at.column(column) }));

/** A status, and each month against its own target. */
function rules({ at, rows, months }: Setting) {
  const statuses = at.column('status');
  const is = (word: CellRef) => (cell: CellRef) => formula`${cell}=${word}`;
  const whole = range(
    at.kpi(rows[0]!.id, months[0]!),
    at.kpi(rows[rows.length - 1]!.id, months[months.length - 1]!),
  );
  const idOf = (row: string) => row.slice(at.kpiRow('').length);
  const month = (judged: (ahead: Formula, target: CellRef) => Formula) => (cell: CellRef) => {
    const target = at.target(idOf(cell.row), cell.column);
    const facing = at.at(cell.row, 'direction');
    const ahead = formula`(${cell}-${target})*${facing}`;
    return formula`ISNUMBER(${cell})*ISNUMBER(${target})*(ABS(${facing})=1)*(${judged(ahead, target)})>0`;
  };
  const slack = (target: CellRef) => formula`${at.tolerance}*ABS(${target})+1/10^9`;
  return [
    rule(statuses, is(at.status('on')), 'good'),
    rule(statuses, is(at.status('close')), 'caution'),
    rule(statuses, is(at.status('off')), 'wrong'),
    rule(
      whole,
      month((ahead) => formula`${ahead}>=0-1/10^9`),
      'good',
    ),
    rule(
      whole,
      month((ahead, target) => formula`${ahead}+${slack(target)}>=0`),
      'caution',
    ),
    rule(
      whole,
      month((ahead, target) => formula`${ahead}+${slack(target)}<0`),
      'wrong',
    ),
  ];
}
