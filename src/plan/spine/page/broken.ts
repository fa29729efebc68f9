/**
 * Whether the numbers of a plan can be believed. While a row is gone, a cell shows an error or stages were sorted, the page
 * says so and how to undo it, and shows no figure: half of them would still look right.
 */
import { brokenStates } from '../../broken';
import { cell, formula, range } from '../../formula';
import type { Part } from '../../layout';
import type { Check, NamedTab } from '../../module';
import type { Cell, Formula, Tab } from '../../plan';
import { stripKey } from '../../strip';
import type { SpineWords } from '../words/words';
import { at as here } from './frame';
import { cellsWithErrors, joined } from './watched';

const row = 'checks head';

/** One of `brokenStates`. */
export const broken = cell(here(row, 1).tab, row, 'left');

/** Cells with an error on the tabs that this one sums up. It cannot watch itself, since it depends on this. */
export const errorsElsewhere = cell(broken.tab, row, 'right');

const foundIn = ({ key }: Check): Formula => formula`${here(`check ${key}`, 6)}`;

export function brokenWorkings(
  others: readonly Tab[],
  checks: readonly Check[],
): Part & Pick<NamedTab, 'names'> {
  const whole = others.map(({ key, rows, columns }) =>
    range(cell(key, rows[0]!.key, columns[0]!.key), cell(key, lastOf(rows), lastOf(columns))),
  );
  const breaking = checks.filter(({ breaks }) => breaks);
  const disorder = breaking.length > 0 ? joined(breaking.map(foundIn), '+') : formula`0`;
  const { rows, columns, errors, order, none } = brokenStates;
  const lost = formula`IF(${fewerKeys(others, 'rows')}>0;${rows};IF(${fewerKeys(others, 'columns')}>0;${columns};${errors}))`;
  return {
    rows: [],
    cells: [
      { at: errorsElsewhere, formula: cellsWithErrors(whole), style: 'unseen' },
      {
        at: broken,
        formula: formula`IF(${errorsElsewhere}>0;${lost};IF(${disorder}>0;${order};${none}))`,
        style: 'unseen',
      },
    ],
    names: [{ name: 'broken', range: range(broken, broken) }],
  };
}

const lastOf = (tracks: Tab['rows']) => tracks[tracks.length - 1]!.key;

/** How many of the keys that stand at the edges of the tabs are gone, with the rows or columns they were the keys of. */
function fewerKeys(tabs: readonly Tab[], axis: 'rows' | 'columns'): Formula {
  return joined(
    tabs.map((tab) => {
      const tracks = tab[axis];
      const at = (key: string) =>
        axis === 'rows' ? cell(tab.key, key, stripKey) : cell(tab.key, stripKey, key);
      const keyed = tracks.filter(({ own }) => !own).length;
      return formula`MAX(0;${String(keyed)}-COUNTA(${range(at(tracks[0]!.key), at(lastOf(tracks)))}))`;
    }),
    '+',
  );
}

/** What is said while a plan is broken, else what it has to say. */
export const unlessBroken = (text: string, otherwise: Formula): Formula =>
  formula`IF(${broken}>0;"${text}";${otherwise})`;

/** The same for the sentence that says why. */
export function unlessBrokenFor(verdict: SpineWords['broken']['verdict'], otherwise: Formula): Formula {
  const kinds = ['rows', 'columns', 'errors'] as const;
  const said = kinds.reduceRight(
    (rest, kind) => formula`IF(${broken}=${brokenStates[kind]};"${verdict[kind]}";${rest})`,
    formula`"${verdict.order}"`,
  );
  return formula`IF(${broken}>0;${said};${otherwise})`;
}

/** The figures of a part, and its sentences that hold some: a dash while the plan is broken. Names stay. */
export const withoutFigures = (part: Part): Part => ({
  ...part,
  cells: part.cells.map((each: Cell) =>
    each.formula && !named.test(each.style ?? '')
      ? { ...each, formula: formula`IF(${broken}>0;"–";${each.formula})` }
      : each,
  ),
});

/** The looks of names, and of what only colours follow. */
const named = /^(unseen|label|keyLabel|head|link|card(Top|Name))/;
