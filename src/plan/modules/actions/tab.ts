/** The Actions tab: one action in a row, with its owner, its days, how it stands and the months it takes. */
import { cell, formula } from '../../formula';
import type { Language } from '../../language';
import { type Part, rule, stack } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { patterns } from '../../pattern';
import type { Accepts, CellRef } from '../../plan';
import { people } from '../../spine/people/places';
import { bar, head, heads, line, lists, repeated, tabOf } from '../../spine/tab-frame/frame';
import { ownerAccepts, ownerFault } from '../../spine/tab-frame/owner';
import { type Column, table } from '../../spine/tab-frame/table';
import { flags, places, tab } from './places';
import { blockLine, figures } from './said';
import type { Setting } from './setting';
import { stripColumns, stripHead, stripRules } from './strip';
import { title } from './words/name';

export function actionsTab(setting: Setting, language: Language): NamedTab {
  const { shape, common, basis, text } = setting;
  const strip = stripHead(setting);
  const look = {
    title: title[language],
    color: tabColors.actions,
    under: 'actions head',
    filter: { head: 'actions head', last: places.table.row(places.table.rows) },
  };
  return tabOf(shape, look, [
    head(shape, common, basis, { title: title[language], lead: text.lead, leadAt: 'serves' }),
    bar(shape, 'actions', text.block, text.note, 'serves'),
    line(shape, 'actions', blockLine(setting)),
    // What is filtered begins right below its heads.
    strip[1]!,
    figures(setting),
    stack([namesOf(setting), strip[0]!]),
    rows(setting),
    stripRules(setting),
    flagLooks,
    lists(shape, common, 'action', { status: text.statuses, flag: text.flags }, listOfServed(setting)?.part),
  ]);
}

/** Over the months stand their own heads. */
function namesOf({ shape, text, months }: Setting): Part {
  const part = heads(shape, 'actions', text.heads, ['start', 'due']);
  return { ...part, cells: part.cells.filter(({ at }) => !months.includes(at.column)) };
}

/** Where nothing is there to be served, people write what they mean. */
const listOfServed = ({ shape, served }: Setting) =>
  served.length > 0 ? repeated(shape, 'serves', 'action', served) : undefined;

const text: Accepts = { unit: 'text' };
const day: Accepts = { unit: 'day', after: 36526 };

function rows(setting: Setting): Part {
  const { basis, common } = setting;
  const { tab: said } = common;
  const serves = listOfServed(setting);
  const typed = (name: string, accepts: Accepts, message?: string, pattern?: string): Column => ({
    name,
    holds: 'typed',
    accepts,
    ...(message ? { message } : {}),
    ...(pattern ? { pattern } : {}),
  });
  return table(places.table, {
    no: {
      formula: (at) => formula`IF(TRIM(${at('action')})="";"";COUNTA(${soFar(at('action'))}))`,
      style: 'attribute',
      pattern: patterns.count,
    },
    action: typed('actions', text),
    serves: {
      ...(serves
        ? typed('actions_serve', { unit: 'choice', from: serves.from }, said.choice)
        : typed('actions_serve', text)),
      style: 'inputWrap',
    },
    team: typed('actions_team', { unit: 'choice', from: people.teamWords }, said.choice),
    owner: typed('actions_owner', ownerAccepts, said.owner),
    start: typed('actions_start', day, said.day, patterns.day),
    due: typed('actions_due', day, said.day, patterns.day),
    status: {
      name: 'actions_status',
      holds: 'actual',
      accepts: { unit: 'choice', from: places.statuses, strict: true },
      message: said.choice,
    },
    flag: { formula: (at) => flagOf(basis.today, at), style: 'status' },
    ...stripColumns(setting),
    note: typed('actions_note', text),
    state: { formula: (at) => stateOf(basis.today, at), style: 'helper', pattern: patterns.count },
    own: {
      formula: (at) => ownerFault(basis, at('action'), at('owner')),
      style: 'helper',
      pattern: patterns.count,
    },
  });
}

/** From the first row of the table to this one. */
const soFar = (cell: CellRef) => ({ from: places.table.at(1, cell.column), to: cell });

type Row = (column: string) => CellRef;

/**
 * The number of the flag that holds, 0 where none does: a done or dropped action has none. That an action is late is said
 * before anything that it lacks, but for days that contradict each other.
 */
const stateOf = (today: CellRef, at: Row) => {
  const isReversed = formula`AND(ISNUMBER(${at('start')});ISNUMBER(${at('due')});${at('start')}>${at('due')})`;
  const isLate = formula`AND(ISNUMBER(${at('due')});${at('due')}<${today})`;
  const open = formula`IF(${isReversed};IF(TRIM(${at('owner')})="";1;3);IF(${isLate};4;IF(TRIM(${at('owner')})="";1;IF(ISNUMBER(${at('due')});IF(${at('due')}<=${today}+7;5;0);2))))`;
  return formula`IF(TRIM(${at('action')})="";0;IF(${at('status')}=${places.status('done')};0;IF(${at('status')}=${places.status('dropped')};0;${open})))`;
};

const flagOf = (today: CellRef, at: Row) => {
  const [alone, undated, reversed, late, soon] = flags.map((flag) => places.flag(flag));
  const state = at('state');
  return formula`IF(${state}=1;${alone!};IF(${state}=2;${undated!};IF(${state}=3;${reversed!};IF(${state}=4;${late!}&": "&FIXED(${today}-${at('due')};0);IF(${state}=5;${soon!};"")))))`;
};

/** Red is what must be mended or is late, amber what is due soon. */
const flagLooks: Part = {
  rows: [],
  cells: [],
  rules: [
    rule(places.table.column('flag'), ({ row }) => formula`${cell(tab, row, 'state')}=5`, 'caution'),
    rule(places.table.column('flag'), ({ row }) => formula`${cell(tab, row, 'state')}>0`, 'wrong'),
  ],
};
