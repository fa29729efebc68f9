/** The Assumptions tab: its order, and every text of it in the room it has (first-page.md 10). */
import { describe, expect, test } from 'vitest';
import { styles } from '../../src/plan/look';
import { words } from '../../src/plan/modules/funnel/words/words';
import type { Cell, Plan, Style, Tab } from '../../src/plan/plan';
import { spineWords } from '../../src/plan/spine/words/words';
import { workedExample } from './answers';
import { pixelsOf } from './arial';
import { growthPlan } from './growth';

const tabOf = (plan: Plan): Tab => plan.tabs.find(({ key }) => key === 'assumptions')!;

const goals = [
  ['subscription', 'booked'],
  ['subscription', 'revenue'],
  ['subscription', 'recurring'],
  ['subscription', 'customers'],
  ['project', 'booked'],
  ['project', 'customers'],
  ['ecommerce', 'booked'],
  ['ecommerce', 'customers'],
] as const;

/** The texts of columns in sight that need more pixels than they have. */
function cut(tab: Tab): string[] {
  const order = tab.columns.map(({ key }) => key);
  const [group] = tab.columnGroups ?? [];
  const shown = order.slice(0, order.indexOf(group!.from));
  const width = new Map(tab.columns.map(({ key, size = 100 }) => [key, size]));
  const ends = new Map((tab.merges ?? []).map(({ from, to }) => [`${from.row}/${from.column}`, to.column]));
  const roomOf = ({ at: { row, column } }: Cell, { indent = 0 }: Style) =>
    order
      .slice(order.indexOf(column), order.indexOf(ends.get(`${row}/${column}`) ?? column) + 1)
      .reduce((sum, key) => sum + width.get(key)!, -indent - 6);
  /** What people may choose stands in the column of what they type. */
  const isChoice = ({ at: { row } }: Cell) => / choice \d/.test(row) && !row.startsWith('method');
  const hidden = new Set(tab.rows.filter((row) => row.hidden).map(({ key }) => key));
  return tab.cells.flatMap((cell) => {
    const { row, column } = cell.at;
    const isTyped = ['name', 'owner'].includes(row) || row.startsWith('person ');
    if (typeof cell.value !== 'string' || !shown.includes(column) || (isTyped && column !== 'more 1'))
      return [];
    if (hidden.has(row) && !isChoice(cell)) return [];
    const style: Style = styles[cell.style as keyof typeof styles];
    const room = isChoice(cell) ? width.get('input')! - 6 : roomOf(cell, style) * (style.wrap ? 2 : 1);
    const needs = pixelsOf(cell.value, style.size ?? 10, style.bold ? 'bold' : 'regular');
    return needs > room
      ? [`${row}/${column}: ${Math.ceil(needs)} of ${room} pixels for “${cell.value}”`]
      : [];
  });
}

describe.each(['en', 'it'] as const)('in the language %s', (language) => {
  test.each(goals)('no text of it is cut: %s, whose goal counts %s', (model, goalCounts) => {
    const tab = tabOf(growthPlan({ ...workedExample, language, model, goalCounts }));
    expect(cut(tab)).toEqual([]);
  });

  test('what a bar says of its block has room for the months and numbers in it', () => {
    const [{ teach, report }, { lines }] = [spineWords[language].people, words[language].assumptions];
    const room = 5 * 96 - 6;
    const long = Object.values({ ...lines, teach, report }).filter((line) => {
      const slots = line.match(/\{\w+\}/g) ?? [];
      return pixelsOf(line, 9) + slots.length * pixelsOf('mmm', 9) > room;
    });
    expect(long).toEqual([]);
  });
});

describe('its order', () => {
  const tab = tabOf(growthPlan(workedExample));
  const rows = tab.rows.map(({ key }) => key);
  const bars = rows.filter((key) => key.endsWith(' section'));
  const foldedFrom = (tab.groups ?? []).map(({ from }) => rows[rows.indexOf(from) - 1]);

  test('the blocks stand in the order in which a plan is typed, and the first three are open', () => {
    const folded = ['season', 'sure', 'scenarios', 'months', 'baseline', 'replan', 'people'];
    expect(bars).toEqual(['goal', 'stages', 'money', ...folded].map((key) => `${key} section`));
    expect(bars.filter((bar) => foldedFrom.includes(bar))).toEqual(folded.map((key) => `${key} section`));
  });

  test('the first block asks for what a plan cannot do without, and time and rounding stand with the season', () => {
    const between = (from: string, to: string) => rows.slice(rows.indexOf(from) + 1, rows.indexOf(to));
    expect(between('goal section', 'stages gap')).toEqual([
      'name',
      'owner',
      'start',
      'goalCounts',
      'goal',
      'value',
      'existing',
      'needed',
    ]);
    expect(between('season section', 'sure gap')).toEqual(
      expect.arrayContaining(['months', 'growth', 'rounding', 'afterPlan', 'catchUp', 'statusDate']),
    );
  });

  test('the goal and the whole funnel are seen at once where the window is small', () => {
    const heights = tab.rows.map(({ size = 20 }) => size);
    const end = rows.indexOf('stages gap') + 2 + 1 + workedExample.stages.length;
    // 1280 × 720, without the heads of Sheets and its list of tabs.
    expect(heights.slice(0, end).reduce((sum, height) => sum + height, 0)).toBeLessThan(520);
  });

  test('what the plan makes of the inputs is folded away at the right', () => {
    const order = tab.columns.map(({ key }) => key);
    const [group] = tab.columnGroups!;
    expect(group!.collapsed).toBe(true);
    expect(order.slice(0, order.indexOf(group!.from)).slice(0, 2)).toEqual(['label', 'input']);
    expect(tab.columns.slice(0, 7).reduce((sum, { size = 100 }) => sum + size, 0)).toBeLessThan(900);
    expect(group!.to).toBe(order.at(-1));
  });
});
