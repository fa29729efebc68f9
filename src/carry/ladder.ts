/**
 * Where the lines of a named range stand, told by their keys. Four rungs, and the first that answers for the whole block
 * counts: the strip of keys at the tab's edge; numbers of months that stand beside it; order, where the block has exactly
 * the size it was built with; and where none does, the block is lost, but for the lines whose keys still stand. A list to
 * which people add rows goes by order alone.
 */
import type { Area } from '../compile/address';
import { stripNames } from '../compile/keys';
import type { Axis, BuiltBlocks } from './built';

/** A named range as it stands in a file. `tab` is the key of its tab; blanks at the ends of values may be left out. */
export type Block = {
  readonly tab: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
};

/** By name, without the plan's prefix; the strips among them. */
export type Blocks = ReadonlyMap<string, Block>;

/** Rows or columns of the sheet, counted from 0, by key. */
export type Lines = ReadonlyMap<string, number>;

export type Told = {
  readonly lines: Lines;
  /** Whether every line is there that was built. Taken for granted where nobody knows what was built. */
  readonly isWhole: boolean;
};

const places = (area: Area, axis: Axis): number[] =>
  Array.from({ length: axis === 'row' ? area.rows : area.columns }, (_, index) => area[axis] + index);

export const valueIn = ({ area, values }: Block, row: number, column: number): unknown =>
  values[row - area.row]?.[column - area.column];

/** What a block of one line holds along an axis. */
const along = (line: Block, axis: Axis, place: number): unknown =>
  axis === 'row' ? valueIn(line, place, line.area.column) : valueIn(line, line.area.row, place);

/** The keys that a strip gives to these places. One that stands twice counts where it stands first; the other line is people's own. */
export function keysIn(strip: Block, axis: Axis, among: readonly number[] = places(strip.area, axis)): Lines {
  const lines = new Map<string, number>();
  for (const place of among) {
    const key = along(strip, axis, place);
    if (typeof key === 'string' && key !== '' && !lines.has(key)) lines.set(key, place);
  }
  return lines;
}

/** The lines of a block along an axis. `built` says what there was when the plan was built. */
export function linesOf(name: string, axis: Axis, blocks: Blocks, built?: BuiltBlocks): Told {
  const block = blocks.get(name);
  if (!block) return { lines: new Map(), isWhole: false };
  const among = places(block.area, axis);
  if (axis === 'row' && built?.get(name)?.list)
    return { lines: listed(built.get(name)!.row, among), isWhole: true };
  const { rows, columns } = stripNames(block.tab);
  const strip = blocks.get(axis === 'row' ? rows : columns);
  const byStrip = strip ? keysIn(strip, axis, among) : new Map<string, number>();
  const keys = built?.get(name)?.[axis];
  if (!keys) return { lines: byStrip, isWhole: strip !== undefined };
  const isWhole = (lines: Lines) => keys.every((key) => lines.has(key));
  if (isWhole(byStrip)) return { lines: byStrip, isWhole: true };
  const byNumbers = numbered(block.tab, axis, blocks, built!)
    .map((line) => within(line, among))
    .find(isWhole);
  if (byNumbers) return { lines: byNumbers, isWhole: true };
  if (keys.length === among.length)
    return { lines: new Map(keys.map((key, index) => [key, among[index]!])), isWhole: true };
  return { lines: byStrip, isWhole: false };
}

/** The rows of a list in their order, as many as it has now; their keys end with their number. */
function listed(keys: readonly string[], among: readonly number[]): Lines {
  const stem = keys[0]!.replace(/\d+$/, '');
  return new Map(among.map((place, index) => [`${stem}${index + 1}`, place]));
}

const within = (lines: Lines, among: readonly number[]): Lines =>
  new Map([...lines].filter(([, place]) => among.includes(place)));

/** The lines that numbers 1, 2, … tell, which stand on the tab along the axis. */
function numbered(tab: string, axis: Axis, blocks: Blocks, built: BuiltBlocks): Lines[] {
  return [...built].flatMap(([name, line]) => {
    const block = blocks.get(name);
    if (!block || block.tab !== tab || line.numbered !== axis) return [];
    const lines = new Map<string, number>();
    for (const place of places(block.area, axis)) {
      const number = along(block, axis, place);
      const key = typeof number === 'number' ? line[axis][number - 1] : undefined;
      if (key !== undefined && !lines.has(key)) lines.set(key, place);
    }
    return [lines];
  });
}
