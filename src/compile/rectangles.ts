/** Covers scattered cells with rectangles, so that many equal cells cost one request. */
import type { Area, Position } from './address';

/**
 * What happens between a cell and its neighbour: a text that is the same for steps of the same kind, or undefined where
 * the two do not belong together.
 */
export type Step<Item> = (from: Item, to: Item) => string | undefined;

export type Rectangle<Item> = {
  readonly area: Area;
  /** The cells, row by row. */
  readonly items: readonly (readonly Item[])[];
  /** The step that repeats to the right and downwards; undefined where the rectangle does not extend. */
  readonly across: string | undefined;
  readonly down: string | undefined;
};

/** Each cell is in exactly one rectangle. A rectangle grows right first, then down, as long as its steps repeat. */
export function rectangles<Item extends Position>(
  items: readonly Item[],
  step: Step<Item>,
): Rectangle<Item>[] {
  const open = new Map(items.map((item) => [placeKey(item.row, item.column), item]));
  const inOrder = [...items].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: Rectangle<Item>[] = [];
  for (const first of inOrder) {
    if (!open.has(placeKey(first.row, first.column))) continue;
    const rectangle = grow(first, open, step);
    for (const row of rectangle.items) for (const item of row) open.delete(placeKey(item.row, item.column));
    found.push(rectangle);
  }
  return found;
}

const placeKey = (row: number, column: number) => row * 100_000 + column;

function grow<Item extends Position>(
  first: Item,
  open: ReadonlyMap<number, Item>,
  step: Step<Item>,
): Rectangle<Item> {
  const top = [first];
  let across: string | undefined;
  for (;;) {
    const last = top[top.length - 1]!;
    const next = open.get(placeKey(last.row, last.column + 1));
    const kind = next && step(last, next);
    if (next === undefined || kind === undefined || kind !== (across ?? kind)) break;
    across = kind;
    top.push(next);
  }

  const rows = [top];
  let down: string | undefined;
  for (;;) {
    const above = rows[rows.length - 1]!;
    const below = above.map((item) => open.get(placeKey(item.row + 1, item.column)));
    const kinds = new Set(below.map((item, index) => item && step(above[index]!, item)));
    const [kind] = kinds;
    if (kinds.size !== 1 || kind === undefined || kind !== (down ?? kind)) break;
    down = kind;
    rows.push(below as Item[]);
  }

  const area = { row: first.row, column: first.column, rows: rows.length, columns: top.length };
  return { area, items: rows, across, down };
}
