/** Prints an example as one reads it: the formula, what stands in its ranges, what it gives. */
import type { Declaration, Unit } from '../metrics/declare';
import { cellsOf, type Example, type ExampleCell, type Guide } from '../metrics/guide';
import { placeExample } from './example';
import { type Language, printCell, printTable, type Table } from './print-cells';

const labels = { en: { gives: 'gives', fails: 'error' }, it: { gives: 'dà', fails: 'errore' } };

/** A range with what stands in it, or what comes out with its cells: as lines of a fixed pitch. */
export type ExamplePart = { readonly label: string; readonly lines: readonly string[] };

/** The lines of one example. */
export function printExample(guide: Guide, example: Example, language: Language = 'en'): string[] {
  const parts = printParts(guide, example, language);
  const width = Math.max(...parts.map(({ label }) => label.length));
  const { formula } = placeExample(guide, example, language);
  return [formula, ...parts.flatMap(({ label, lines }) => labelled(label.padEnd(width), lines))];
}

/** The ranges that an example reads; last what it gives, or the sentence that it is refused with. */
export function printParts(guide: Guide, example: Example, language: Language): ExamplePart[] {
  const ranges = placeExample(guide, example, language).blocks.map(({ address, cells, unitOf }) => ({
    label: address,
    lines: printTable(cells, (column, cell) => unitOfTyped(unitOf(column), cell), language),
  }));
  const words = labels[language];
  const result =
    'fails' in example
      ? { label: words.fails, lines: [example.fails] }
      : { label: words.gives, lines: printResult(guide.of, example.gives, language) };
  return [...ranges, result];
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
  if (!shape) return unit;
  if ('rows' in shape) return shape.rows[column]?.unit;
  return 'table' in shape ? (shape.table[column] ?? shape.series)?.unit : unit;
}
