/** A large plan stays quick to compile and small to send. */
import { expect, test } from 'vitest';
import { checkBody } from '../../host/google/schema';
import { compile } from '../../src/compile/compile';
import { cell, formula, range } from '../../src/plan/formula';
import type { Cell, Plan, Tab } from '../../src/plan/plan';
import { placementOf } from './small-plan';

const months = Array.from({ length: 40 }, (_, index) => `m${index}`);
const blocks = Array.from({ length: 15 }, (_, index) => index);

/** 15 blocks of 10 rows over 40 months: 6,000 formulas, each over its own row, its month and the block above. */
function largePlan(): Plan {
  const rowKeys = blocks.flatMap((block) => Array.from({ length: 10 }, (_, row) => `b${block}r${row}`));
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
    version: 1,
    name: 'L',
    language: 'en',
    styles,
    tabs: [main],
    names: [],
    options: {},
  };
}

test('6,000 formulas become a body of well under 1 MB while nobody notices', () => {
  const plan = largePlan();
  const placement = placementOf(plan);
  expect(plan.tabs[0]!.cells.filter((each) => each.formula)).toHaveLength(6_000);

  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    compile(plan, placement);
    return performance.now() - start;
  });
  // A free machine takes some 50 ms; the bound leaves room for one that does other things too.
  expect(Math.min(...times)).toBeLessThan(250);

  const batch = compile(plan, placement);
  checkBody(batch);
  expect(batch.requests.length).toBeLessThan(200);
  expect(JSON.stringify(batch).length).toBeLessThan(100_000);
});
