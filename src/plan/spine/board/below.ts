/** What stands below the tables of a copy: what the board is asked, how to read the page, and its foot. */
import { formula, range } from '../../formula';
import { counting, gap, type Part, rule, stack, styled, track } from '../../layout';
import type { OnBoard, Shown } from '../../module';
import type { Cell, Tab } from '../../plan';
import { fillText } from '../../sentence';
import { columnKeys } from '../page/frame';
import type { SpineWords } from '../words/words';
import { across, at, tab } from './frame';

const fill = (row: string, from: number, to: number, style: string) =>
  styled(tab, row, columnKeys.slice(from - 1, to), style);

function panel(row: string, title: string): Part {
  return {
    rows: [track(row, 22)],
    cells: [{ at: at(row, 1), value: title, style: 'panel' }, ...fill(row, 2, 8, 'panel')],
    merges: [across(row, 1, 8)],
  };
}

const line = (row: string, size: number, from: number, to: number, cell: Omit<Cell, 'at'>): Part => ({
  rows: [track(row, size)],
  cells: [{ at: at(row, from), ...cell }, ...fill(row, from + 1, to, cell.style!)],
  merges: [across(row, from, to)],
});

/** Three free lines; the first shows an example until somebody types over it. */
export function asked({ board }: SpineWords): Part {
  const [first, second, third] = counting(3).map((number) => `asked ${number}`) as [string, string, string];
  const example = at(first, 1);
  return stack([
    panel('asked', board.ask),
    line(first, 24, 1, 8, { value: board.askExample, style: 'label' }),
    ...[second, third].map((row) => line(row, 24, 1, 8, { style: 'label' })),
    {
      rows: [],
      cells: [],
      rules: [rule(range(example, example), (place) => formula`${place}="${board.askExample}"`, 'example')],
    },
    gap('asked gap', 10),
  ]);
}

export function howToRead({ board }: SpineWords, reading: OnBoard['reading']): Part {
  return stack([
    panel('reading', board.reading),
    ...reading.map(([name, meaning], index) => {
      const row = `reading ${index + 1}`;
      return stack([
        line(row, 18, 1, 2, { value: name, style: 'readingName' }),
        { ...line(row, 18, 3, 8, { value: meaning, style: 'reading' }), rows: [] },
      ]);
    }),
    gap('reading gap', 10),
  ]);
}

export function foot({ board }: SpineWords, plan: string): Part {
  return stack([
    line('foot', 18, 1, 6, { value: fillText(board.foot, { plan }), style: 'footLine' }),
    { ...line('foot', 18, 7, 8, { value: board.madeWith, style: 'footEnd' }), rows: [] },
  ]);
}

/** What the checks of the plan found that day: two of them by their names, what must be mended first. */
export function checksRead(
  { board, checks }: SpineWords,
  page: Tab,
  shown: Shown,
): readonly [string, string] {
  const found = page.rows.flatMap(({ key }) => {
    const [label, status] = [1, 7].map((number) =>
      shown({ tab: page.key, row: key, column: columnKeys[number - 1]! }),
    );
    const known = [checks.fine, checks.look, checks.fix].some((word) => word === status);
    return key.startsWith('check ') && known ? [{ label: String(label), status }] : [];
  });
  const toLookAt = [checks.fix, checks.look].flatMap((word) => found.filter(({ status }) => status === word));
  const fine = String(found.length - toLookAt.length);
  if (toLookAt.length === 0) return [board.checks, fillText(board.allFine, { count: fine })];
  const names = toLookAt.slice(0, 2).map(({ label }) => label);
  const more = toLookAt.length - names.length;
  return [
    board.checks,
    fillText(board.found, {
      count: String(toLookAt.length),
      names: names.join(' · ') + (more > 0 ? fillText(checks.lineMore, { count: String(more) }) : ''),
      fine,
    }),
  ];
}
