/** Where the KPIs tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, formula, range } from '../../formula';
import { counting } from '../../layout';
import type { Given, Size } from '../../module';
import type { CellRange, CellRef, Formula } from '../../plan';
import { wordPlaces } from '../../spine/tab-frame/frame';
import { monthColumn } from '../../spine/timeline';

export const tab = 'kpis';

/** Rows for KPIs of one's own, after those that were picked. */
export const ownRows = 4;

/** The most that can be picked, and the most that stand on the Plan tab. */
export const mostPicks = 20;
export const placesOnPlan = 8;

export const statuses = ['on', 'close', 'off', 'early', 'untargeted'] as const;
export const betters = ['up', 'down', 'within'] as const;
export const rhythms = ['week', 'month', 'quarter'] as const;

/** The columns of a hidden row that hold how many KPIs have a status. */
const counts = {
  on: 'unit',
  close: 'direction',
  off: 'lastMonth',
  early: 'cases',
  untargeted: 'best',
} as const;

const { word, words } = wordPlaces(tab, 'kpi');

/** `ids` of a plan's KPIs: those picked, in their order. Every plan has a row more for each of its own. */
export function places({ months, ids }: Pick<Size, 'months' | 'ids'>) {
  const picks = ids.kpis ?? [];
  const rows = [...picks, ...counting(ownRows).map((number) => `own ${number}`)];
  const first = rows[0]!;
  const last = rows[rows.length - 1]!;
  const at = (row: string, column: string): CellRef => cell(tab, row, column);
  const kpiRow = (id: string) => `kpi ${id}`;
  const targetRow = (id: string) => `target ${id}`;
  const down = (row: (id: string) => string, column: string): CellRange =>
    range(at(row(first), column), at(row(last), column));
  const across = (row: string): CellRange => range(at(row, monthColumn(1)), at(row, monthColumn(months)));
  return {
    at,
    /** Ids of the KPIs and of the rows of one's own, in order. */
    rows,
    own: rows.slice(picks.length),
    kpiRow,
    targetRow,
    kpi: (id: string, column: string): CellRef => at(kpiRow(id), column),
    target: (id: string, column: string): CellRef => at(targetRow(id), column),
    /** A column of all KPIs, and one of their targets. */
    column: (column: string): CellRange => down(kpiRow, column),
    ofTargets: (column: string): CellRange => down(targetRow, column),
    months: (id: string): CellRange => across(kpiRow(id)),
    targetMonths: (id: string): CellRange => across(targetRow(id)),
    monthNumbers: across('number'),
    /** What other modules take: names, values to date, best months, units by their number, and statuses. */
    names: down(kpiRow, 'kpi'),
    toDate: down(kpiRow, 'toDate'),
    best: down(kpiRow, 'best'),
    units: down(kpiRow, 'unit'),
    directions: down(kpiRow, 'direction'),
    statuses: down(kpiRow, 'status'),
    shown: down(kpiRow, 'shown'),
    tolerance: at('tolerance', 'definition'),
    tooFew: at('too few', 'definition'),
    northStar: at('north star', 'definition'),
    status: (status: (typeof statuses)[number]) => word('status', status),
    better: (better: (typeof betters)[number]) => word('better', better),
    betters: words('better', betters),
    rhythm: (rhythm: (typeof rhythms)[number]) => word('every', rhythm),
    rhythms: words('every', rhythms),
    /** How many of a status there are. */
    count: (status: (typeof statuses)[number]) => at('figures', counts[status]),
    /** The first that is off target: its name and what is done about it. */
    firstOff: at('figures', 'kpi'),
    answer: at('figures', 'definition'),
    offOwner: at('figures', 'owner'),
    /** The first typed one whose last month is blank. */
    firstBlank: at('figures', 'better'),
  };
}

export type KpiPlaces = ReturnType<typeof places>;

/** Before the first revenue more cases are needed until a rate says anything. */
export const usualTooFew = { growing: 10, 'pre-revenue': 30 } as const;

/** Fewer cases than this say nothing: typed beside the KPIs, where the plan has them. */
export const tooFewIn = ({ spine, size, has }: Pick<Given<unknown>, 'spine' | 'size' | 'has'>): Formula =>
  has('kpis') ? formula`${places(size).tooFew}` : formula`${String(usualTooFew[spine.stage])}`;
