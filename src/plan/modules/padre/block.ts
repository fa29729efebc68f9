/** One block of the canvas: a stack of title, question, answer, and what it is measured by. */
import { formula, range } from '../../formula';
import { rule } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, Cell, CellRange, CellRef, Formula, Input, Rule } from '../../plan';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { type Block, columnsOf, places, rowOf, rows } from './places';
import { kpiOf, type Setting } from './setting';

type Row = (typeof rows)[number];

/** The cells of a block, with what is merged in it, what is typed into it, and how its status looks. */
export type BlockParts = {
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly inputs: readonly Input[];
  readonly rules: readonly Rule[];
};

export function blockOf(setting: Setting, block: Block): BlockParts {
  const { text } = setting;
  const [title, question] = text.blocks[block];
  const across: readonly (readonly [CellRef, Partial<Cell>, number])[] = [
    [places.title(block), { value: title, style: 'section' }, 0],
    [places.question(block), { value: question, style: 'blockQuestion' }, 0],
    [places.answer(block), { style: 'inputTop' }, 0],
    ...rows.map((row) => [places.value(block, row), contentOf(setting, block, row), 1] as const),
  ];
  const shown = places.status(block);
  return {
    cells: [
      ...across.flatMap(([at, content, from]) => spread(block, at, content, from)),
      ...rows.map((row) => ({ at: places.label(block, row), value: text.rows[row], style: 'blockLabel' })),
      { at: shown, formula: statusOf(setting, block), style: 'status' },
      { at: places.state(block), formula: stateOf(setting, block), style: 'helper', pattern: patterns.count },
    ],
    merges: across.flatMap(([at, , from]) => mergeOf(block, at, from)),
    inputs: inputsOf(setting, block),
    rules: looks(block),
  };
}

/** Colours follow a number in a hidden row: a condition cannot read the words of another tab. */
const looks = (block: Block): readonly Rule[] => {
  const shown = places.status(block);
  return (['good', 'caution', 'wrong'] as const).map((look, index) =>
    rule(range(shown, shown), () => formula`${places.state(block)}=${String(index + 1)}`, look),
  );
};

/** 1 on target, 2 close, 3 off, 0 where there is nothing to say. */
const stateOf = ({ kpis }: Setting, block: Block): Formula => {
  const shown = places.status(block);
  return kpis
    ? formula`IF(${shown}=${kpis.on};1;IF(${shown}=${kpis.close};2;IF(${shown}=${kpis.off};3;0)))`
    : formula`0`;
};

/** The last column of the row of now belongs to the status. */
const lastOf = (block: Block, row: string) => {
  const all = columnsOf(block);
  return row === rowOf(block, 'now') ? all.slice(0, -1) : all;
};

/** A value over several columns: the first holds it, the others have its look. */
function spread(block: Block, at: CellRef, content: Partial<Cell>, from: number): readonly Cell[] {
  const look = content.style?.startsWith('input') ? 'label' : (content.style ?? 'label');
  return lastOf(block, at.row)
    .slice(from)
    .map((column) => (column === at.column ? { at, ...content } : { at: { ...at, column }, style: look }));
}

function mergeOf(block: Block, at: CellRef, from: number): readonly CellRange[] {
  const all = lastOf(block, at.row).slice(from);
  const last = all[all.length - 1]!;
  return last === at.column ? [] : [range(at, { ...at, column: last })];
}

const indexOf = ({ kpis }: Setting, block: Block, of: CellRange): Formula =>
  kpis
    ? formula`IF(TRIM(${places.value(block, 'kpi')})="";"–";IF(COUNTIFS(${kpis.names};${places.value(block, 'kpi')})=0;"–";INDEX(${of};MATCH(${places.value(block, 'kpi')};${kpis.names};0);1)))`
    : formula`"–"`;

const statusOf = (setting: Setting, block: Block): Formula =>
  setting.kpis ? indexOf(setting, block, setting.kpis.statuses) : formula`""`;

function contentOf(setting: Setting, block: Block, row: Row): Partial<Cell> {
  const { kpis, actions, model } = setting;
  switch (row) {
    case 'kpi': {
      const picked = kpis?.picked(kpiOf(block, model));
      return { style: 'inputWrap', ...(picked ? { formula: formula`${picked}` } : {}) };
    }
    case 'target':
      return { style: 'computedText', formula: kpis ? indexOf(setting, block, kpis.targets) : formula`"–"` };
    case 'now':
      return { style: 'computedText', formula: kpis ? indexOf(setting, block, kpis.now) : formula`"–"` };
    case 'owner':
      return { style: 'inputText' };
    case 'open': {
      if (!actions) return { style: 'inputText' };
      const { table, status } = actions;
      const is = (word: 'done' | 'dropped') => formula`(${table.column('status')}<>${status(word)})`;
      return {
        style: 'computedText',
        pattern: patterns.count,
        formula: formula`SUMPRODUCT((${table.column('serves')}=${places.title(block)})*(LEN(${table.column('action')})>0)*${is('done')}*${is('dropped')})`,
      };
    }
    default:
      return { style: 'inputWrap' };
  }
}

function inputsOf({ kpis, actions, common }: Setting, block: Block): readonly Input[] {
  const text: Accepts = { unit: 'text' };
  const one = (name: string, at: CellRef, accepts: Accepts = text, message?: string): Input => ({
    name: `padre_${name}_${block}`,
    holds: 'typed',
    accepts,
    range: range(at, at),
    ...(message ? { message } : {}),
  });
  const value = (row: Row) => places.value(block, row);
  return [
    one('answer', places.answer(block)),
    one('goal', value('goal')),
    one('kpi', value('kpi'), kpis ? { unit: 'choice', from: kpis.names } : text, kpis && common.tab.choice),
    one('owner', value('owner'), ownerAccepts, common.tab.owner),
    ...(actions ? [] : [one('open', value('open'))]),
    one('next', value('next')),
  ];
}
