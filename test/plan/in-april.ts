/** A plan as it stands in April, its cells as plain values: what deeds read and change. */
import { builtBlocks } from '../../src/carry/built';
import { readerOf } from '../../src/carry/typed';
import { writesOf } from '../../src/carry/written';
import type { Change } from '../../src/plan/deed';
import { monthAfter, monthSerial } from '../../src/plan/month';
import type { Plan } from '../../src/plan/plan';
import { standing } from '../carry/standing';

/** With numbers in place of what a sheet would calculate; `known` says some of them, by name. */
export function inApril(plan: Plan, known: Readonly<Record<string, number>>) {
  const built = builtBlocks(plan);
  const calculated = new Set(
    plan.tabs.flatMap(({ cells }) =>
      cells.flatMap(({ at, formula }) => (formula ? [`${at.tab} ${at.row} ${at.column}`] : [])),
    ),
  );
  const there = standing(plan);
  const reader = () => readerOf(there.blocks(), built);
  const type = (name: string, value: string | number | undefined, row?: string, column?: string) => {
    const at = reader().at(name, row, column)!;
    there.type(there.tabOf(name), at.row, at.column, value);
  };
  const { at } = reader();
  for (const [name, { tab, row, column }] of built)
    row.forEach((one, down) => {
      column.forEach((other, right) => {
        const place = at(name, one, other)!;
        const value = known[name] ?? 100 * (down + 1) + right;
        if (calculated.has(`${tab} ${one} ${other}`)) there.type(tab, place.row, place.column, value);
      });
    });
  built.get('month_starts')!.column.forEach((column, month) => {
    type('month_starts', monthSerial(monthAfter('2027-01', month)), undefined, column);
  });
  for (const [month, revenue] of [510_000, 480_000, 560_000].entries())
    type('actual_revenue', revenue, undefined, `month ${month + 1}`);
  const cells = () => JSON.stringify([...there.blocks()]);
  const apply = (changes: readonly Change[]) => {
    for (const { name, values } of writesOf(changes, there.blocks(), reader()))
      values.forEach((line, down) => {
        line.forEach((value, right) => {
          const { row, column } = there.areaOf(name);
          if (value !== null)
            there.type(there.tabOf(name), row + down, column + right, value === '' ? undefined : value);
        });
      });
  };
  return { ...there, reader, type, cells, apply };
}

export type There = ReturnType<typeof inApril>;
