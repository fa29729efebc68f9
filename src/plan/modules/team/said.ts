/** What the team comes to: capacity against what is needed, what there is to look at, and a figure for the Plan tab. */
import { formula } from '../../formula';
import type { Card, Check, Line } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords } from '../../spine/month-name';
import { people } from '../../spine/people/places';
import type { BlockLine } from '../../spine/tab-frame/frame';
import { isLate } from './hires';
import { members, rowOf } from './places';
import type { Setting } from './setting';

const whole = (value: Formula | CellRef) => formula`FIXED(${value};0)`;
const below = ({ here }: Setting) => formula`SUM(${here.below})`;
const searches = ({ here }: Setting) => here.down('hire', 'start');

/** The first search that has still to begin; 0 where there is none. */
const nextSearch = (setting: Setting) => {
  const { basis } = setting;
  const all = searches(setting);
  return formula`SUMIFS(${all};${all};">="&${basis.today})`;
};

export function blockLine(setting: Setting): BlockLine {
  const { words, here, basis } = setting;
  const report = fillFormula(words.report, {
    capacity: setting.said(here.capacity),
    goal: setting.said(here.goal),
    months: whole(below(setting)),
  });
  const first = formula`MIN(${searches(setting)})`;
  const looking = fillFormula(words.looking, { date: dayInWords(basis.namedMonths, first) });
  return {
    teaches: formula`"${words.teach}"`,
    filled: formula`COUNT(${here.down('member', 'quota')})`,
    reports: formula`${report}&IF(COUNT(${searches(setting)})>0;${looking};"")`,
    fault: below(setting),
  };
}

const late = (setting: Setting): Formula =>
  members.map((member) => isLate(setting, member)).reduce((all, one) => formula`${all}+${one}`);

export function week(setting: Setting): Line {
  const { words, here, basis } = setting;
  const all = searches(setting);
  const first = formula`MIN(${all})`;
  const said = fillFormula(words.week, {
    name: formula`INDEX(${here.names};MATCH(MIN(${all});${all};0);1)`,
    date: dayInWords(basis.namedMonths, first),
  });
  return {
    sentence: formula`IF(COUNT(${all})=0;"–";IF(OR(${late(setting)}>0;${nextSearch(setting)}>0);${said};"–"))`,
    link: here.at(rowOf('hire', 1), 'start'),
  };
}

export function cards(setting: Setting): Readonly<Record<string, Card>> {
  const { words, here } = setting;
  const isTyped = formula`AND(COUNT(${here.down('member', 'quota')})>0;${here.goal}>0)`;
  return {
    capacity: {
      label: words.card[0],
      value: formula`IF(${isTyped};FIXED(100*${here.capacity}/${here.goal};0)&"%";"–")`,
      meaning: words.card[1],
      below: {
        label: words.card[2],
        figure: formula`IF(${isTyped};${whole(below(setting))};"–")`,
        tone: formula`IF(${isTyped};IF(${below(setting)}>0;-1;1);0)`,
      },
    },
  };
}

export function checks(setting: Setting): readonly Check[] {
  const { words, here, time } = setting;
  const starts = here.down('member', 'start');
  const kpis = here.down('responsible', 'total');
  const [cost, spend] = [here.total('cost'), here.total('spend')];
  const outside = formula`COUNT(${starts})-SUMPRODUCT(ISNUMBER(${starts})*(${starts}>=1)*(${starts}<=${String(time.months.length)}))`;
  const twice = formula`SUMPRODUCT((LEN(${kpis})>0)*(COUNTIFS(${kpis};${kpis})>1))`;
  const unset = formula`SUMPRODUCT((LEN(${here.names})>0)*(${here.down('member', 'team')}=${people.team('sales')})*(1-ISNUMBER(${here.down('member', 'quota')})))`;
  const of = (key: keyof typeof words.checks, found: Formula, link: CellRef): Check => ({
    key: `team ${key}`,
    label: words.checks[key],
    found,
    kind: key === 'outside' ? 'fix' : 'look',
    link,
  });
  return [
    of('below', below(setting), here.months('ratio').from),
    of('outside', outside, starts.from),
    of('late', late(setting), here.at(rowOf('hire', 1), 'start')),
    of('cost', formula`IF(AND(${spend}>0;${cost}>${spend}*(1+1/10^6));1;0)`, cost),
    of('twice', twice, kpis.from),
    of('quota', unset, here.of(1, 'quota')),
  ];
}
