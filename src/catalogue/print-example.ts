/** Prints an example as one reads it: the formula, what stands in its ranges, what it gives. */
import type { Declaration, Unit } from '../metrics/declare';
import { cellsOf, type Example, type ExampleCell, type Guide } from '../metrics/guide';
import { placeExample } from './example';
import { type Language, printCell, printTable, type Table } from './print-cells';

const labels = { en: { gives: 'gives', fails: 'error' }, it: { gives: 'dà', fails: 'errore' } };

/** The lines of one example. */
export function printExample(guide: Guide, example: Example, language: Language = 'en'): string[] {
  const { formula, blocks } = placeExample(guide, example, language);
  const ranges = blocks.map(({ address, cells, unitOf }) => [
    address,
    printTable(cells, (column, cell) => unitOfTyped(unitOf(column), cell), language),
  ]) as [string, string[]][];
  const result: [string, string[]] =
    'fails' in example
      ? [labels[language].fails, [example.fails]]
      : [labels[language].gives, printResult(guide.of, example.gives, language)];
  const parts = [...ranges, result];
  const width = Math.max(...parts.map(([label]) => label.length));
  return [formula, ...parts.flatMap(([label, lines]) => labelled(label.padEnd(width), lines))];
}

/** A rate above 1 is a slip that the example shows, so it stays as it was typed. */
const unitOfTyped = (unit: Unit | undefined, cell: ExampleCell) =>
  unit === 'rate' && Number(cell) > 1 ? undefined : unit;

const labelled = (label: string, lines: readonly string[]) =>
  lines.map((line, index) => `  ${index === 0 ? label : ' '.repeat(label.length)}  ${line}`.trimEnd());

type Gives = Extract<Example, { gives: unknown }>['gives'];

function printResult({ returns }: Declaration, gives: Gives, language: Language): string[] {
  if (typeof gives === 'number') return [printCell(gives, returns.unit, language)];
  return printTable(cellsOf(gives) as Table, (column) => unitOfColumn(returns, column), language);
}

function unitOfColumn({ shape, unit }: Declaration['returns'], column: number): Unit | undefined {
  if (typeof shape !== 'object') return unit;
  if ('rows' in shape) return shape.rows[column]?.unit;
  return 'table' in shape ? (shape.table[column] ?? shape.series)?.unit : unit;
}
