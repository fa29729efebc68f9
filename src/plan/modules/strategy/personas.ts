/** The customers we want: at most three types side by side, agreed by marketing and sales. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula, Input } from '../../plan';
import { fillFormula } from '../../sentence';
import { bar, line } from '../../spine/tab-frame/frame';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { groups, ofCompanies, personaColumns, places, tab } from './places';
import type { Setting } from './setting';

const named = formula`COUNTA(${places.personaNames})`;
const { agreedDays, personaShares: shares } = places;

export const notAgreed = formula`IF(${named}>0;2-COUNT(${agreedDays});0)`;
/** Shares count once all named types have one. */
export const notWhole = formula`IF(AND(COUNT(${shares})>0;COUNT(${shares})>=${named});IF(ABS(SUM(${shares})-1)>1/1000;1;0);0)`;

export function personas(setting: Setting): Part {
  const { shape, text, model } = setting;
  const { personas: words } = text;
  const isAsked = (row: string) => model !== 'ecommerce' || !ofCompanies.includes(row);
  const block = (group: keyof typeof groups): Part => {
    const rows = groups[group].filter(isAsked);
    return stack([
      headOf(`persona ${group} group`, words.groups[group]),
      ...rows.map((row) => answer(`persona ${row}`, words.rows[row])),
      {
        rows: [],
        cells: [],
        inputs: [input(`personas_${group}`, `persona ${rows[0]}`, `persona ${rows[rows.length - 1]}`)],
      },
    ]);
  };
  const isAgreed = formula`IF(COUNT(${agreedDays})=2;"${words.yes}";"${words.no}")`;
  return stack([
    bar(shape, 'personas', words.title),
    line(shape, 'personas', {
      teaches: formula`"${words.teach}"`,
      filled: named,
      reports: fillFormula(words.report, { count: formula`FIXED(${named};0)`, agreed: isAgreed }),
      fault: formula`${notAgreed}+${notWhole}`,
    }),
    headOf('persona head', words.question),
    namesRow(setting),
    block('who'),
    block('think'),
    block('buy'),
    shareRow(words.rows.share),
    agreement(setting),
  ]);
}

const input = (name: string, from: string, to: string): Input => ({
  name,
  holds: 'typed',
  accepts: { unit: 'text' },
  range: range({ tab, row: from, column: 'first' }, { tab, row: to, column: 'third' }),
});

/** What the types are called, which the wizard may have asked. */
function namesRow({ text, named }: Setting): Part {
  const row = answer('persona names', text.personas.names, 26);
  const name = (column: string) => named.get((personaColumns as readonly string[]).indexOf(column) + 1)?.name;
  return {
    ...row,
    cells: row.cells.map((cell) => {
      const value = name(cell.at.column);
      return value === undefined ? cell : { ...cell, value };
    }),
    inputs: [{ ...input('persona_names', 'persona names', 'persona names'), holds: 'answer' }],
  };
}

const headOf = (row: string, value: string): Part => ({
  rows: [track(row, 20)],
  cells: [
    { at: { tab, row, column: 'what' }, value, style: 'block' },
    ...styled(tab, row, personaColumns, 'block'),
  ],
});

const answer = (row: string, value: string, size = 34): Part => ({
  rows: [track(row, size)],
  cells: [
    { at: { tab, row, column: 'what' }, value, style: 'labelWrap' },
    ...styled(tab, row, personaColumns, 'inputWrap'),
  ],
});

const shareRow = (value: string): Part => ({
  rows: [track('persona share', 24)],
  cells: [
    { at: { tab, row: 'persona share', column: 'what' }, value, style: 'label' },
    ...personaColumns.map((column) => ({
      at: { tab, row: 'persona share', column },
      style: 'input',
      pattern: patterns.percent,
    })),
  ],
  inputs: [
    {
      name: 'persona_shares',
      holds: 'typed',
      accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
      range: shares,
    },
  ],
});

/** Who agreed for each of both teams, and on which day; half a year later it is due again. */
function agreement({ text: { personas }, basis, common }: Setting): Part {
  const { agreed: words } = personas;
  const due: Formula = formula`EDATE(MAX(${agreedDays});6)`;
  const state = formula`IF(COUNT(${agreedDays})=2;IF(${basis.today}<${due};"${words.done}";"${words.due}");"")`;
  const row = (team: 'marketing' | 'sales'): Part => {
    const { who, day } = places.agreed(team);
    const isFirst = team === 'marketing';
    return {
      rows: [track(who.row, 24)],
      cells: [
        { at: { ...who, column: 'what' }, value: words[team], style: 'label' },
        { at: who, style: 'inputText' },
        { at: day, style: 'input', pattern: patterns.day },
        { at: { ...who, column: 'third' }, style: 'status', ...(isFirst ? { formula: state } : {}) },
      ],
    };
  };
  const whole = (column: 'who' | 'day') =>
    range(places.agreed('marketing')[column], places.agreed('sales')[column]);
  const shown = range(places.agreedState, places.agreedState);
  return stack([
    headOf('agreed head', words.title),
    row('marketing'),
    row('sales'),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'personas_agreed_by',
          holds: 'actual',
          accepts: ownerAccepts,
          message: common.tab.owner,
          range: whole('who'),
        },
        {
          name: 'personas_agreed_on',
          holds: 'actual',
          accepts: { unit: 'day', after: 36526 },
          message: common.tab.day,
          range: whole('day'),
        },
      ],
      rules: [
        rule(shown, (cell) => formula`${cell}="${words.done}"`, 'good'),
        rule(shown, (cell) => formula`${cell}="${words.due}"`, 'caution'),
      ],
    },
  ]);
}
