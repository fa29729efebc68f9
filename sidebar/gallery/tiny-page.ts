/** Draws a tab of a plan as small as a thumbnail: its fills, and a line for each text. */
import type { Cell, Style, Tab, Track } from '../../src/plan/plan';
import { type Ink, page } from './picture';

/** Pixels of the tab that go into the width of the picture: its upper left part, where what it is for stands. */
const widest = 760;
const scale = page.width / widest;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where tracks begin and how large they are; those hidden or folded away take no room. */
function laidOut(tracks: readonly Track[], usual: number, isAway: (key: string) => boolean) {
  const places = new Map<string, readonly [start: number, size: number]>();
  let start = 0;
  for (const { key, size = usual, hidden } of tracks) {
    const takes = hidden || isAway(key) ? 0 : size;
    places.set(key, [start, takes]);
    start += takes;
  }
  return places;
}

const isWithin = (tracks: readonly Track[], groups: Tab['groups'] = []) => {
  const order = tracks.map(({ key }) => key);
  const folded = groups.filter(({ collapsed }) => collapsed);
  return (key: string) =>
    folded.some(
      ({ from, to }) => order.indexOf(from) <= order.indexOf(key) && order.indexOf(key) <= order.indexOf(to),
    );
};

/** Pixels that the text of a cell takes: what a formula says is not known, and is taken for half a line. */
function lengthOf({ value, formula }: Cell, { size = 10, align }: Style, room: number): number {
  if (formula) return Math.min(room * 0.6, align === 'left' || align === undefined ? 240 : 44);
  return value === undefined ? 0 : Math.min(room - 8, String(value).length * size * 0.68);
}

/** The paths of a tiny page, by colour, in the order in which they are drawn. */
export function tinyPage(tab: Tab, styles: Readonly<Record<string, Style>>): readonly Ink[] {
  const columns = laidOut(tab.columns, 100, isWithin(tab.columns, tab.columnGroups));
  const rows = laidOut(tab.rows, 21, isWithin(tab.rows, tab.groups));
  const merged = new Map(
    (tab.merges ?? []).map(({ from, to }) => [`${from.row}/${from.column}`, to] as const),
  );
  const boxOf = ({ at }: Cell): Box => {
    const to = merged.get(`${at.row}/${at.column}`) ?? at;
    const [x, y] = [columns.get(at.column)![0], rows.get(at.row)![0]];
    const [lastX, lastWidth] = columns.get(to.column)!;
    const [lastY, lastHeight] = rows.get(to.row)!;
    return { x, y, width: Math.min(lastX + lastWidth, widest) - x, height: lastY + lastHeight - y };
  };
  const areas = new Map<string, Box[]>();
  const lines = new Map<string, Box[]>();
  const put = (map: Map<string, Box[]>, color: string, box: Box) =>
    map.set(color, [...(map.get(color) ?? []), box]);
  for (const one of tab.cells) {
    const box = boxOf(one);
    if (box.width <= 0 || box.height <= 0 || (box.y + box.height) * scale > page.height) continue;
    const style = styles[one.style ?? ''] ?? {};
    if (style.fill && style.fill !== '#FFFFFF') put(areas, style.fill, box);
    const length = lengthOf(one, style, box.width);
    if (length < 6) continue;
    const isRight = style.align === 'right' || (style.align === undefined && typeof one.value === 'number');
    const x = isRight ? box.x + box.width - length - 4 : box.x + 4;
    const middle = style.vertical === 'top' ? box.y + 10 : box.y + box.height / 2;
    put(lines, style.ink ?? '#1F2937', { x, y: middle, width: length, height: 0 });
  }
  for (const { at, size, series } of tab.charts ?? []) {
    const [x, y] = [columns.get(at.column)![0], rows.get(at.row)![0]];
    const color = series.find((one) => one.color !== 'spacer')!.color;
    for (const bar of barsIn({ x, y, ...size })) put(areas, color, bar);
  }
  return [...new Set([...areas.keys(), ...lines.keys()])].map((color) => ({
    color,
    areas: areaPath(areas.get(color) ?? []),
    lines: linePath(lines.get(color) ?? []),
  }));
}

/** A chart says no more, this small, than that there is one: columns that grow. */
function barsIn({ x, y, width, height }: Box): readonly Box[] {
  const count = 8;
  const step = Math.min(width, widest - x) / count;
  return Array.from({ length: count }, (_, index) => {
    const tall = Math.min(height, page.height / scale - y) * (0.3 + (0.6 * index) / count);
    const bottom = Math.min(y + height, page.height / scale);
    return { x: x + step * (index + 0.2), y: bottom - tall, width: step * 0.6, height: tall };
  }).filter((bar) => bar.height > 0);
}

const unit = (pixels: number) => Math.round(pixels * scale);

/** Areas that touch in a row are one. */
function areaPath(boxes: readonly Box[]): string {
  const joined: Box[] = [];
  for (const box of boxes) {
    const before = joined[joined.length - 1];
    const isNext =
      before && before.y === box.y && before.height === box.height && before.x + before.width === box.x;
    if (isNext) joined[joined.length - 1] = { ...before, width: before.width + box.width };
    else joined.push(box);
  }
  return joined
    .map(({ x, y, width, height }) => {
      const [left, top] = [unit(x), unit(y)];
      const across = unit(x + width) - left;
      return `M${left} ${top}h${across}v${unit(y + height) - top}h-${across}z`;
    })
    .join('');
}

const linePath = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width }) => `M${unit(x)} ${unit(y)}h${Math.max(1, unit(width))}`).join('');
