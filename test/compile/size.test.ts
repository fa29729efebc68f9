/** A large plan stays quick to compile and small to send. */
import { expect, test } from 'vitest';
import { checkBody } from '../../host/google/schema';
import { compile } from '../../src/compile/compile';
import { cell, formula, range } from '../../src/plan/formula';
import type { Cell, Plan, Tab } from '../../src/plan/plan';
import { placementOf } from './small-plan';

const months = Array.from({ length: 40 }, (_, index) => `m${index}`);

/** Blocks of 10 rows over 40 months: 400 formulas each, each over its own row, its month and the block above. */
function largePlan(blocks: number): Plan {
  const rowKeys = Array.from({ length: 10 * blocks }, (_, row) => `b${Math.floor(row / 10)}r${row % 10}`);
  const at = (row: string, column: string) => cell('main', row, column);
  const cells: Cell[] = [
    ...months.map((month, index) => ({ at: at('month', month), value: index + 1, style: 'head' })),
    ...rowKeys.flatMap((row, index) => {
      const above = index < 10 ? 'month' : rowKeys[index - 10]!;
      const all = range(at(above, months[0]!), at(above, months[39]!));
      const numbers = range(at('month', months[0]!), at('month', months[39]!));
      return [
        { at: at(row, 'lag'), value: index % 4, style: 'input', pattern: '0' },
        ...months.map((month) => ({
          at: at(row, month),
          style: 'number',
          pattern: index % 2 ? '#,##0' : '0.0%',
          formula: formula`IF(${at(row, 'lag')}>${String(Math.floor(index / 10))};SUMIFS(${all};${numbers};${at('month', month)}-${at(row, 'lag')});${at(above, month)})`,
        })),
      ];
    }),
  ];
  const main: Tab = {
    key: 'main',
    title: 'Large',
    color: '#2563A8',
    rows: ['month', ...rowKeys].map((key) => ({ key })),
    columns: ['lag', ...months].map((key) => ({ key, size: 60 })),
    cells,
  };
  const styles = { head: { bold: true }, input: { ink: '#1D4ED8' }, number: { size: 9 } };
  return {
    template: 'large',
    currency: 'USD',
    modules: {},
    name: 'L',
    language: 'en',
    styles,
    tabs: [main],
    names: [],
    options: {},
  };
}

/** Processor time in milliseconds, the least of some tries: what else the machine does, and how fast it is, stay out of it. */
function costOf(plan: Plan): number {
  const placement = placementOf(plan);
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    compile(plan, placement);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('five times the formulas take no more than some five times as long', () => {
  const large = costOf(largePlan(15));
  // Where each formula is compared with every other it is twenty-five times.
  expect(large / costOf(largePlan(3))).toBeLessThan(12);
});

test('6,000 formulas become a body of well under 1 MB', () => {
  const plan = largePlan(15);
  expect(plan.tabs[0]!.cells.filter((each) => each.formula)).toHaveLength(6_000);
  const batch = compile(plan, placementOf(plan));
  checkBody(batch);
  expect(batch.requests.length).toBeLessThan(200);
  expect(JSON.stringify(batch).length).toBeLessThan(100_000);
});
