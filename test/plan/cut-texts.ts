/** What of a calculated tab is cut: texts that run into what stands beside or below them, and numbers wider than their column. */
import { styles } from '../../src/plan/look';
import type { Cell, CellRef, Plan, Style, Tab } from '../../src/plan/plan';
import { pixelsOf } from './arial';
import type { built } from './built';

/** Of a cell, beside its text, in pixels. */
const margin = 6;
const defaultColumn = 100;
const usualRow = 21;

const keyOf = ({ row, column }: Pick<CellRef, 'row' | 'column'>) => `${row}/${column}`;

/** How many lines a text takes, broken between words as a spreadsheet breaks it. */
function linesOf(text: string, room: number, size: number, weight: 'bold' | 'regular'): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let width = 0;
    let count = 1;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const needs = pixelsOf(word.trimEnd(), size, weight);
      if (width > 0 && width + needs > room) {
        count += 1;
        width = 0;
      }
      width += pixelsOf(word, size, weight);
    }
    return lines + count;
  }, 0);
}

/** Rows that are folded away or hidden when the plan opens. */
function unseenRows({ rows, groups = [] }: Tab): ReadonlySet<string> {
  const keys = rows.map(({ key }) => key);
  const folded = groups
    .filter(({ collapsed }) => collapsed)
    .flatMap(({ from, to }) => keys.slice(keys.indexOf(from), keys.indexOf(to) + 1));
  return new Set([...folded, ...rows.filter(({ hidden }) => hidden).map(({ key }) => key)]);
}

export function cutOn(tab: Tab, sheet: Pick<ReturnType<typeof built>, 'shown' | 'value'>): readonly string[] {
  const all = tab.columns.map(({ key }) => key);
  const folded = (tab.columnGroups ?? [])
    .filter(({ collapsed }) => collapsed)
    .flatMap(({ from, to }) => all.slice(all.indexOf(from), all.indexOf(to) + 1));
  const columns = tab.columns.filter(({ key, hidden }) => !hidden && !folded.includes(key));
  const order = columns.map(({ key }) => key);
  const widths = new Map(columns.map(({ key, size = defaultColumn }) => [key, size]));
  const heights = new Map(tab.rows.map(({ key, size }) => [key, size]));
  const unseen = unseenRows(tab);
  const merged = new Map((tab.merges ?? []).map((range) => [keyOf(range.from), range]));
  const filled = new Set(
    tab.cells
      .filter(({ value, formula }) => formula || (value !== undefined && value !== ''))
      .map(({ at }) => keyOf(at)),
  );
  const widthOf = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (widths.get(key) ?? 0), 0);
  const between = (from: string, to: string) => order.slice(order.indexOf(from), order.indexOf(to) + 1);
  const rowsOf = ({ row }: CellRef, last: string) => {
    const keys = tab.rows.map(({ key }) => key);
    return keys.slice(keys.indexOf(row), keys.indexOf(last) + 1);
  };
  /** A text that is not broken runs over the blank cells behind it. */
  const free = (at: CellRef) => {
    const behind = order.slice(order.indexOf(at.column) + 1);
    const blocked = behind.findIndex((column) => filled.has(keyOf({ ...at, column })));
    return widthOf(blocked < 0 ? behind : behind.slice(0, blocked));
  };
  const isCut = (cell: Cell): string | undefined => {
    const { at, style: name } = cell;
    const text = sheet.shown(at);
    if (text === '' || unseen.has(at.row) || !widths.has(at.column)) return undefined;
    const style: Style = styles[name as keyof typeof styles] ?? {};
    if (name === 'unseen' || name === 'unseenKey') return undefined;
    const { size = 10, bold = false, indent = 0, wrap = false, align } = style;
    const weight = bold ? 'bold' : 'regular';
    const over = merged.get(keyOf(at));
    const own = widthOf(over ? between(at.column, over.to.column) : [at.column]) - indent - margin;
    const needs = pixelsOf(text, size, weight);
    const isText = typeof sheet.value(at) === 'string';
    if (wrap && isText) {
      const rows = over ? rowsOf(at, over.to.row) : [at.row];
      const known = rows.map((row) => heights.get(row));
      // A row of no set height grows with what is typed into it, and not with what is worked out.
      if (known.includes(undefined) && !cell.formula) return undefined;
      const height = known.reduce<number>((sum, row = usualRow) => sum + row, 0);
      const lines = linesOf(text, own, size, weight);
      const fit = Math.max(1, Math.floor((height - 2) / (size * (4 / 3) * 1.15)));
      return lines > fit ? `${lines} lines of ${fit}` : undefined;
    }
    const room = own + (isText && align !== 'right' && align !== 'center' && !over ? free(at) : 0);
    return needs > room ? `${Math.ceil(needs)} of ${room} pixels` : undefined;
  };
  return tab.cells.flatMap((cell) => {
    const cut = isCut(cell);
    return cut ? [`${tab.key} ${keyOf(cell.at)}: ${cut} for “${sheet.shown(cell.at)}”`] : [];
  });
}

/** Of every tab of a plan. */
export const cutIn = (plan: Plan, sheet: Parameters<typeof cutOn>[1]): readonly string[] =>
  plan.tabs.flatMap((tab) => cutOn(tab, sheet));
