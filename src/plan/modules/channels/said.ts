/** What the channels come to: whether their mix brings what is needed, what to look at, and figures for the Plan tab. */
import { formula } from '../../formula';
import type { Card, Check, Line } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import type { BlockLine } from '../../spine/tab-frame/frame';
import { type Block, channels, rowOf } from './places';
import type { Setting } from './setting';

const number = (value: Formula | CellRef, decimals = 0) => formula`FIXED(${value};${String(decimals)})`;

const sumOf = ({ here }: Setting, column: 'b' | 'c') => here.at(rowOf('budget', 'all'), column);
const total = ({ here }: Setting, block: Block) => here.total(rowOf(block, 'all'));

/** What all channels may spend, also while nobody has shared it out. */
const budgetOf = ({ here }: Setting) => here.total('month budget used');

/** The months of the stage in which leads are counted. */
const inFunnel = ({ funnel, here }: Setting, of: 'needed' | 'actual') =>
  formula`INDEX(${funnel[of]};${here.stageNumber};0)`;

/** 1 where shares are typed and do not add up. */
const off = (setting: Setting, column: 'b' | 'c') =>
  formula`IF(COUNT(${setting.here.down('budget', column)})>0;IF(ABS(${sumOf(setting, column)}-1)>1/1000;1;0);0)`;

const isWhole = (setting: Setting) =>
  formula`AND(COUNT(${setting.here.down('budget', 'b')})>0;ABS(${sumOf(setting, 'b')}-1)<=1/1000)`;

/** How many customers the mix is short of, once its shares are whole. */
const short = (setting: Setting) =>
  formula`IF(${isWhole(setting)};MAX(0;ROUND(${setting.funnel.customersNeeded}-${total(setting, 'customers')};2));0)`;

export function blockLine(setting: Setting): BlockLine {
  const { words, here, funnel } = setting;
  const costs = here.down('customers', 'b');
  const dearest = formula`INDEX(${here.names};MATCH(MAX(${costs});${costs};0);1)`;
  const plansRate = formula`FIXED(100*INDEX(${funnel.become};${here.stageNumber};1);2)&"%"`;
  return {
    teaches: fillFormula(words.teach, { rate: plansRate }),
    filled: formula`COUNT(${here.down('budget', 'b')})*COUNT(${here.down('budget', 'c')})*COUNT(${costs})`,
    reports: fillFormula(words.report, {
      brought: number(total(setting, 'customers'), 1),
      needed: number(funnel.customersNeeded, 1),
      channel: formula`${dearest}`,
      cac: setting.priced(formula`MAX(${costs})`),
    }),
    fault: formula`${short(setting)}+${off(setting, 'b')}+${off(setting, 'c')}`,
  };
}

export function week(setting: Setting): Line {
  const { words, here } = setting;
  const shown = here.down('gotCustomers', 'd');
  const count = formula`COUNTIFS(${shown};${here.status('act')})`;
  return {
    sentence: formula`IF(${count}>0;${fillFormula(words.week, {
      count: number(count),
      channel: formula`INDEX(${here.names};MATCH(${here.status('act')};${shown};0);1)`,
    })};"–")`,
    link: shown.from,
  };
}

export function cards(setting: Setting): Readonly<Record<string, Card>> {
  const { words, here } = setting;
  const [spend, leads] = [total(setting, 'spend'), total(setting, 'gotLeads')];
  const share = (top: Formula | CellRef, bottom: Formula | CellRef) =>
    formula`IF(${bottom}>0;FIXED(100*${top}/${bottom};0)&"%";"–")`;
  const each = (top: Formula | CellRef, bottom: Formula | CellRef) =>
    formula`IF(AND(${top}>0;${bottom}>0);${setting.priced(formula`(${top}/${bottom})`)};"–")`;
  const of = (key: keyof typeof words.cards, value: Formula, figure: Formula): Card => ({
    label: words.cards[key][0],
    value,
    meaning: words.cards[key][1],
    below: { label: words.cards[key][2], figure },
  });
  const budget = budgetOf(setting);
  const soFar = formula`SUMPRODUCT(ISNUMBER(${here.all('gotLeads')})*${here.all('leads')})`;
  const [needed, came] = [inFunnel(setting, 'needed'), inFunnel(setting, 'actual')];
  const isTyped = formula`COUNT(${here.all('gotLeads')})>0`;
  // Before anybody says which channel they came through, leads are those that the funnel counts.
  const orFunnel = (ofChannels: Formula, ofFunnel: Formula) =>
    formula`IF(${isTyped};${ofChannels};IF(COUNT(${came})>0;${ofFunnel};"–"))`;
  return {
    channelBudget: of('budget', formula`IF(${budget}>0;${setting.priced(budget)};"–")`, share(spend, budget)),
    costPerLead: of('costPerLead', each(budget, formula`SUM(${needed})`), each(spend, leads)),
    leadsToDate: of(
      'leads',
      orFunnel(formula`FIXED(${leads};0)`, formula`FIXED(SUM(${came});0)`),
      orFunnel(
        share(leads, soFar),
        share(formula`SUM(${came})`, formula`SUMPRODUCT(ISNUMBER(${came})*${needed})`),
      ),
    ),
  };
}

export function checks(setting: Setting): readonly Check[] {
  const { words, here, basis, funnel } = setting;
  const budget = budgetOf(setting);
  const rates = here.down('budget', 'd');
  const claimed = (block: 'gotLeads' | 'gotCustomers') =>
    formula`COUNTIFS(${here.months(rowOf(block, 'rest'))};"<0")`;
  const untyped = channels
    .map((channel) => {
      const [spend, leads] = (['spend', 'gotLeads'] as const).map((block) =>
        here.months(rowOf(block, channel)),
      );
      return formula`SUMPRODUCT(ISNUMBER(${spend!})*(1-ISNUMBER(${leads!})))`;
    })
    .reduce((all, one) => formula`${all}+${one}`);
  const unjudged = formula`IF(${basis.today}<${basis.start};0;SUMPRODUCT(ISNUMBER(${here.down('budget', 'c')})*(LEN(${here.down('budget', 'judged')})=0)*(LEN(${here.names})>0)))`;
  const of = (key: keyof typeof words.checks, found: Formula, link: CellRef): Check => ({
    key: `channels ${key}`,
    label: words.checks[key],
    found,
    kind: key === 'rates' ? 'fix' : 'look',
    link,
  });
  const first = (column: string) => here.at(rowOf('budget', 1), column);
  return [
    of('budgetShares', off(setting, 'c'), first('c')),
    of('leadShares', off(setting, 'b'), first('b')),
    of('rates', formula`COUNTIFS(${rates};">1")`, first('d')),
    of('fewer', short(setting), here.total(rowOf('customers', 'all'))),
    of(
      'claimed',
      formula`${claimed('gotLeads')}+${claimed('gotCustomers')}`,
      here.total(rowOf('gotLeads', 'rest')),
    ),
    of(
      'above',
      formula`IF(AND(${funnel.planned}>0;${budget}>${funnel.planned}*(1+1/10^6));1;0)`,
      here.budget,
    ),
    of('untyped', untyped, here.months(rowOf('gotLeads', 1)).from),
    of('unjudged', unjudged, first('judged')),
  ];
}
