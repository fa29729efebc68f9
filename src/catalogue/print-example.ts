/** Lays a declared example out in a sheet, and prints it as one reads it there. */
import type { Argument, Declaration, Example, Unit } from '../metrics/declare';

type Table = readonly (readonly (number | string)[])[];

/** A range that an example reads: where it stands and what is in it. */
export type Block = { readonly address: string; readonly cells: Table; readonly unit: Unit | undefined };

/** An example laid out in an empty sheet: its formula, and its ranges side by side from A1 on. */
export function placeExample(
  { name, arguments: args }: Declaration,
  example: Example,
): { formula: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let nextColumn = 0;
  const typed = example.args.map((input, index) => {
    const argument = args[index]!;
    if (!Array.isArray(input)) return typedValue(argument, input as number | string | undefined);
    const cells = input as Table;
    const address = addressOf(nextColumn, cells);
    nextColumn += cells[0]!.length;
    blocks.push({ address, cells, unit: unitOf(argument) });
    return address;
  });
  return { formula: `=${name}(${typed.join('; ')})`, blocks };
}

/** The lines of one example: the formula as one types it, what stands in its ranges, and the result. */
export function printExample(declaration: Declaration, example: Example): string[] {
  const { formula, blocks } = placeExample(declaration, example);
  return [
    formula,
    ...blocks.map(({ address, cells, unit }) => labelled(address, printTable(cells, unit))),
    'fails' in example
      ? labelled('error', example.fails)
      : labelled('gives', printResult(example.gives, declaration.returns.unit)),
  ];
}

const labelled = (label: string, text: string) => `  ${label.padEnd(6)} ${text}`;

const unitOf = (argument: Argument) => ('unit' in argument ? argument.unit : undefined);

/** As it is typed in a formula. A rate above 1 is a slip that the example shows, so it stays as it is. */
function typedValue(argument: Argument, value: number | string | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `"${value}"`;
  return unitOf(argument) === 'rate' && value <= 1 ? percent(value) : String(value);
}

function addressOf(firstColumn: number, cells: Table): string {
  const letter = (index: number) => String.fromCharCode(65 + index);
  return `${letter(firstColumn)}1:${letter(firstColumn + cells[0]!.length - 1)}${cells.length}`;
}

const printResult = (result: number | Table, unit: Unit) =>
  typeof result === 'number' ? printNumber(result, unit) : printTable(result, unit);

/** A row as it stands; a column written across, and said to run down; a table row by row. */
function printTable(cells: Table, unit: Unit | undefined): string {
  const lines = cells.map((line) => line.map((cell) => printCell(cell, unit)));
  if (lines.length === 1) return lines[0]!.join('  ');
  if (lines[0]!.length === 1) return `${lines.map((line) => line[0]).join('  ')}  (downwards)`;
  return lines.map((line) => line.join('  ')).join('\n         ');
}

const printCell = (cell: number | string, unit: Unit | undefined) =>
  typeof cell === 'number' ? printNumber(cell, unit) : cell === '' ? '(blank)' : cell;

function printNumber(value: number, unit: Unit | undefined): string {
  if (unit === 'rate' && value <= 1) return percent(value);
  const [whole, decimals] = String(Number(value.toFixed(2))).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;
