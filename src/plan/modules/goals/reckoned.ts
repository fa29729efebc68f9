/** What a row works out: its target, where the number is now, how far that is on its way, and what that means today. */
import { formula } from '../../formula';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords } from '../../spine/month-name';
import { moneyWritten } from '../../spine/numbers';
import { people } from '../../spine/people/places';
import { places } from './places';
import type { Setting } from './setting';

type Row = (column: string) => CellRef;

const isFilled = (cell: CellRef) => formula`TRIM(${cell})<>""`;

/** The number of the change's kind: 1 by its value, 2 by points, 3 by an amount, 4 to a value; 0 where none is chosen. */
export const kind = (at: Row): Formula =>
  formula`IF(COUNTIFS(${places.kinds};${at('how')})=0;0;MATCH(${at('how')};${places.kinds};0))`;

/** The row of the KPI among those that are watched; 0 where none is chosen, or one that is not watched. */
export const kpiRow = ({ kpis }: Setting, at: Row): Formula =>
  kpis
    ? formula`IF(${isFilled(at('kpi'))};IF(COUNTIFS(${kpis.names};${at('kpi')})>0;MATCH(${at('kpi')};${kpis.names};0);0);0)`
    : formula`0`;

/** Of a KPI's cells, by its row; `none` where the row has no KPI. */
const ofKpi = (
  { kpis }: Setting,
  at: Row,
  column: 'toDate' | 'best' | 'units' | 'directions',
  none: string,
): Formula =>
  kpis ? formula`IF(${at('row')}>0;INDEX(${kpis[column]};MAX(1;${at('row')});1);${none})` : formula`${none}`;

/** 2 is a percentage, as among the units of the KPIs; 11 is a number of no known unit. */
export const unit = (setting: Setting, at: Row): Formula =>
  formula`IF(${at('kind')}=2;2;${ofKpi(setting, at, 'units', '11')})`;

export function target(at: Row): Formula {
  const [today, change, number] = [at('today'), at('change'), at('kind')];
  const changed = formula`IF(${number}=1;${today}*(1+${change});${today}+${change})`;
  return formula`IF(AND(ISNUMBER(${change});${number}>0);IF(${number}=4;${change};IF(ISNUMBER(${today});${changed};"–"));"–")`;
}

/** What was typed goes before what the KPI has. */
export const now = (setting: Setting, at: Row): Formula =>
  formula`IF(ISNUMBER(${at('actual')});${at('actual')};${ofKpi(setting, at, 'toDate', '"–"')})`;

export function wayDone(at: Row): Formula {
  const [today, goal, is] = [at('today'), at('target'), at('now')];
  return formula`IF(AND(ISNUMBER(${today});ISNUMBER(${goal});ISNUMBER(${is}));IF(ABS(${goal}-${today})<1/10^9;"–";(${is}-${today})/(${goal}-${today}));"–")`;
}

export function timeGone({ basis }: Setting, at: Row): Formula {
  const [start, due] = [at('start'), at('due')];
  return formula`IF(AND(ISNUMBER(${start});ISNUMBER(${due}));IF(${due}>${start};MAX(0;MIN(1;(${basis.today}-${start})/(${due}-${start})));"–");"–")`;
}

/** Progress against the time that is gone. */
export function status({ basis: { today } }: Setting, at: Row): Formula {
  const [way, gone, start, due] = [at('way'), at('gone'), at('start'), at('due')];
  const { status: word } = places;
  const paced = formula`IF(ROUND(${way}-${gone};9)>=0;${word('on')};IF(ROUND(${way}-${gone}+1/10;9)>=0;${word('slightly')};${word('behind')}))`;
  const running = formula`IF(AND(ISNUMBER(${start});${today}<${start});${word('ahead')};IF(ISNUMBER(${gone});${paced};${word('undated')}))`;
  return formula`IF(ISNUMBER(${way});IF(ROUND(${way};9)>=1;${word('reached')};IF(AND(ISNUMBER(${due});${today}>${due});${word('missed')};${running}));"–")`;
}

/** A number in the unit of its row. */
function shown(setting: Setting, number: CellRef, code: CellRef): Formula {
  const plain = formula`FIXED(${number};IF(ROUND(${number};2)=ROUND(${number};0);0;2))`;
  return formula`IF(${code}=2;FIXED(100*${number};1)&"%";IF(${code}=1;${moneyWritten(number, setting)};IF(${code}=5;FIXED(${number};1)&"×";${plain})))`;
}

/** The row read back as a sentence, so that nobody doubts what the change means. */
export function inWords(setting: Setting, at: Row): Formula {
  const { namedMonths } = setting.basis;
  const what = formula`IF(${isFilled(at('kpi'))};${at('kpi')};${at('text')})`;
  const [from, to, code] = [at('today'), at('target'), at('unit')];
  const before = formula`IF(ISNUMBER(${from});${shown(setting, from, code)}&" → ";"")`;
  const until = formula`IF(ISNUMBER(${at('due')});", "&${dayInWords(namedMonths, at('due'))};"")`;
  return formula`IF(ISNUMBER(${to});${what}&": "&${before}&${shown(setting, to, code)}&${until};"")`;
}

const one = (condition: Formula): Formula => formula`IF(${condition};1;0)`;

/** The five parts of SMART, each 1 or 0, in the order in which the first that is missing is named. */
export function smartParts(setting: Setting, at: Row) {
  const known = setting.kpis
    ? formula`OR(${isFilled(at('kpi'))};ISNUMBER(${at('actual')}))`
    : formula`OR(${isFilled(at('kpi'))};ISNUMBER(${at('actual')});ISNUMBER(${at('today')}))`;
  const best = ofKpi(setting, at, 'best', '"–"');
  const direction = ofKpi(setting, at, 'directions', '1');
  const wasReached = formula`IF(ISNUMBER(${best});IF(ISNUMBER(${at('target')});IF((${best}-${at('target')})*${direction}>=0;1;0);0);0)`;
  return {
    owner: formula`IF(${isFilled(at('owner'))};IF(COUNTIFS(${people.names};${at('owner')})>0;1;0);0)`,
    number: formula`IF(ISNUMBER(${at('target')});${one(known)};0)`,
    possible: formula`IF(${isFilled(at('possible'))};1;${wasReached})`,
    reason: one(isFilled(at('matters'))),
    date: formula`IF(AND(ISNUMBER(${at('start')});ISNUMBER(${at('due')}));IF(${at('due')}>${at('start')};1;0);0)`,
  };
}

export const partsOf = (setting: Setting, at: Row): Formula => {
  const { owner, number, possible, reason, date } = smartParts(setting, at);
  return formula`IF(${isFilled(at('text'))};${owner}+${number}+${possible}+${reason}+${date};0)`;
};

/** `5 of 5`, or how many and the first that is missing. */
export function smart(setting: Setting, at: Row): Formula {
  const { parts: words } = setting.text;
  const { owner, number, possible, reason } = smartParts(setting, at);
  const missing = formula`IF(${owner}=0;"${words.owner}";IF(${number}=0;"${words.number}";IF(${possible}=0;"${words.possible}";IF(${reason}=0;"${words.reason}";"${words.date}"))))`;
  const some = fillFormula(words.some, { count: formula`FIXED(${at('parts')};0)`, missing });
  return formula`IF(${isFilled(at('text'))};IF(${at('parts')}=5;"${words.all}";${some});"")`;
}

/** What a row can get wrong about its change, each 1 or 0. */
export const faults = (setting: Setting, at: Row) => ({
  kindless: formula`IF(ISNUMBER(${at('change')});IF(${at('kind')}=0;1;0);0)`,
  over: formula`IF(AND(ISNUMBER(${at('change')});${at('kind')}>0;${at('kind')}<3);IF(ABS(SUM(${at('change')}))>1;1;0);0)`,
  points: formula`IF(AND(${at('kind')}=2;${at('row')}>0);IF(${ofKpi(setting, at, 'units', '2')}=2;0;1);0)`,
});
