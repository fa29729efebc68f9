/** Goals and tactics: two tables of one grid, since both are a bet on a number. */
import { formula } from '../../formula';
import { type Part, rule, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, CellRef } from '../../plan';
import { bar, heads, line, repeated } from '../../spine/tab-frame/frame';
import { ownerAccepts, ownerFault } from '../../spine/tab-frame/owner';
import { type Column, table } from '../../spine/tab-frame/table';
import { places } from './places';
import * as reckoned from './reckoned';
import { goalsLine, tacticsLine } from './said';
import type { Setting } from './setting';

const text: Accepts = { unit: 'text' };
const day: Accepts = { unit: 'day', after: 36526 };
const rowHeight = 34;
/** What a tactic is thought to do takes a line more. */
const tacticHeight = 48;
const right = ['today', 'change', 'target', 'actual', 'now', 'way', 'gone', 'start', 'due'];

export function goals(setting: Setting): Part {
  const { shape, text: words } = setting;
  const { goal, kpi, today, how, change, target, due, matters, possible, smart } = words.heads;
  const named = { text: goal, kpi, today, how, change, target, due, matters, possible, end: smart };
  return stack([
    bar(shape, 'goals', words.goals.title),
    line(shape, 'goals', goalsLine(setting)),
    heads(shape, 'goals', { ...common(setting), ...named }, right),
    table(
      places.goals,
      {
        ...grid(setting, 'goals'),
        end: { formula: (at) => reckoned.smart(setting, at), style: 'how' },
        parts: {
          formula: (at) => reckoned.partsOf(setting, at),
          style: 'helper',
          pattern: patterns.count,
        },
      },
      rowHeight,
    ),
    looks(places.goals.column('status')),
  ]);
}

export function tactics(setting: Setting): Part {
  const { shape, text: words, common: spine } = setting;
  const { tactic, moves, before, expects, change, expected, until, where, because, verdict } = words.heads;
  const named = {
    text: tactic,
    kpi: moves,
    today: before,
    how: expects,
    change,
    target: expected,
    due: until,
    matters: where,
    possible: because,
    end: verdict,
  };
  return stack([
    bar(shape, 'tactics', words.tactics.title),
    line(shape, 'tactics', tacticsLine(setting)),
    heads(shape, 'tactics', { ...common(setting), ...named }, right),
    table(
      places.tactics,
      {
        ...grid(setting, 'tactics'),
        end: {
          name: 'tactics_verdict',
          holds: 'actual',
          accepts: { unit: 'choice', from: places.verdicts },
          message: spine.tab.choice,
        },
        parts: {
          formula: (at) =>
            formula`IF(AND(TRIM(${at('text')})<>"";ISNUMBER(${at('due')}));IF(${at('due')}<${setting.basis.today};IF(TRIM(${at('end')})="";1;0);0);0)`,
          style: 'helper',
          pattern: patterns.count,
        },
      },
      tacticHeight,
    ),
    looks(places.tactics.column('status')),
  ]);
}

const common = ({ text: { heads: words } }: Setting) => ({
  words: words.words,
  actual: words.actual,
  now: words.now,
  way: words.way,
  gone: words.gone,
  status: words.status,
  start: words.start,
  owner: words.owner,
});

/** A tactic is for somebody and somewhere, where the plan says who and where there is. */
export const listOfMarkets = ({ shape, markets }: Setting) =>
  markets.length > 0 ? repeated(shape, 'market', 'text', markets) : undefined;

/** The columns that both have. */
function grid(setting: Setting, of: 'goals' | 'tactics'): Readonly<Record<string, Column>> {
  const { common: spine, basis, kpis } = setting;
  const markets = listOfMarkets(setting);
  const typed = (name: string, accepts: Accepts, message?: string, pattern?: string): Column => ({
    name: name ? `${of}_${name}` : of,
    holds: 'typed',
    accepts,
    ...(message ? { message } : {}),
    ...(pattern ? { pattern } : {}),
  });
  /** Longer than its column. */
  const long = (column: Column): Column => ({ ...column, style: 'inputWrap' });
  const number: Accepts = { unit: 'number' };
  const helper = (value: Extract<Column, { formula: unknown }>['formula']): Column => ({
    formula: value,
    style: 'helper',
    pattern: patterns.count,
  });
  return {
    text: long(typed('', text)),
    kpi: long(
      kpis ? typed('kpi', { unit: 'choice', from: kpis.names }, spine.tab.choice) : typed('kpi', text),
    ),
    today: typed('today', number, spine.tab.number),
    how: typed('how', { unit: 'choice', from: places.kinds }, spine.tab.choice),
    change: typed('change', number, spine.tab.number),
    target: { formula: reckoned.target, style: 'computed' },
    words: { formula: (at) => reckoned.inWords(setting, at), style: 'words' },
    actual: {
      name: `${of}_actual`,
      holds: 'actual',
      accepts: number,
      message: spine.tab.number,
    },
    now: { formula: (at) => reckoned.now(setting, at), style: 'computed' },
    way: { formula: reckoned.wayDone, style: 'computed', pattern: patterns.percent },
    gone: { formula: (at) => reckoned.timeGone(setting, at), style: 'computed', pattern: patterns.percent },
    status: { formula: (at) => reckoned.status(setting, at), style: 'status' },
    start: typed('start', day, spine.tab.day, patterns.day),
    due: typed('due', day, spine.tab.day, patterns.day),
    owner: typed('owner', ownerAccepts, spine.tab.owner),
    matters:
      of === 'goals'
        ? long(typed('matter', text))
        : markets
          ? typed('where', { unit: 'choice', from: markets.from }, spine.tab.choice)
          : typed('where', text),
    possible: long(typed(of === 'goals' ? 'possible' : 'because', text)),
    kind: helper(reckoned.kind),
    row: helper((at) => reckoned.kpiRow(setting, at)),
    unit: helper((at) => reckoned.unit(setting, at)),
    own: helper((at) => ownerFault(basis, at('text'), at('owner'))),
    kindless: helper((at) => reckoned.faults(setting, at).kindless),
    over: helper((at) => reckoned.faults(setting, at).over),
    points: helper((at) => reckoned.faults(setting, at).points),
  };
}

function looks(statuses: ReturnType<typeof places.goals.column>): Part {
  const is = (word: CellRef) => (cell: CellRef) => formula`${cell}=${word}`;
  const { status } = places;
  return {
    rows: [],
    cells: [],
    rules: [
      rule(statuses, is(status('reached')), 'good'),
      rule(statuses, is(status('on')), 'good'),
      rule(statuses, is(status('slightly')), 'caution'),
      rule(statuses, is(status('behind')), 'wrong'),
      rule(statuses, is(status('missed')), 'wrong'),
    ],
  };
}
