/** An example as one meets it: as a call, and laid out in an empty sheet. */
import type { Argument, Unit } from '../metrics/declare';
import {
  cellsOf,
  type Example,
  type ExampleCell,
  type ExampleInput,
  type ExampleRange,
  type Guide,
} from '../metrics/guide';
import { dayOfDate, type OpenZone } from './days';
import type { Language, Table } from './print-cells';

/** A range that an example reads: where it stands and what is in it. Dates are days as Sheets counts them. */
export type Block = {
  readonly address: string;
  readonly cells: Table;
  /** The unit of a column, counted from 0. */
  readonly unitOf: (column: number) => Unit | undefined;
};

/** Where examples are at home: the clocks of their zone are those of UTC. */
export const exampleZone: OpenZone = () => () => 0;

/** The arguments of an example as Sheets hands them to a function in a file of that zone. */
export const callArguments = ({ of }: Guide, example: Example): unknown[] =>
  example.args.map((input, index) => {
    const toCell = (cell: ExampleCell) => {
      const date = dateIn(of.arguments[index]!, cell);
      return date === undefined ? cell : instantOf(date);
    };
    if (input === undefined) return undefined;
    return isRange(input) ? cellsOf(input).map((line) => line.map(toCell)) : toCell(input);
  });

/** An example in an empty sheet: its formula as one types it, and its ranges side by side from A1 on. */
export function placeExample(
  { of: { name, arguments: args } }: Guide,
  example: Example,
  language: Language = 'en',
): { formula: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let nextColumn = 0;
  const typed = example.args.map((input, index) => {
    const argument = args[index]!;
    if (!isRange(input)) return typedValue(argument, input, language);
    const cells = cellsOf(input).map((line) => line.map((cell) => asDay(argument, cell)));
    const address = addressOf(nextColumn, cells);
    nextColumn += cells[0]!.length;
    const isDated = argument.shape === 'history' && cells[0]!.length === 2;
    const unit = (column: number) => (isDated && column === 0 ? 'date' : unitOf(argument));
    blocks.push({ address, cells, unitOf: unit });
    return address;
  });
  return { formula: `=${name}(${typed.join('; ')})`, blocks };
}

const isRange = (input: ExampleInput): input is ExampleRange => typeof input === 'object';

const unitOf = (argument: Argument) => ('unit' in argument ? argument.unit : undefined);

const writtenDay = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/;

function dateIn(argument: Argument, cell: ExampleCell): string | undefined {
  const unit = unitOf(argument);
  const isDated = unit === 'date' || unit === 'moment' || argument.shape === 'history';
  return isDated && writtenDay.test(String(cell)) ? String(cell) : undefined;
}

/** A day, or a day and its time, where the clocks are those of UTC. */
const instantOf = (date: string) => new Date(date.length > 10 ? `${date.replace(' ', 'T')}Z` : date);
const serialOf = (date: string) => dayOfDate('1970-01-01') + instantOf(date).getTime() / 86_400_000;

function asDay(argument: Argument, cell: ExampleCell): ExampleCell {
  const date = dateIn(argument, cell);
  return date === undefined ? cell : serialOf(date);
}

/** A rate above 1 is a slip that the example shows, so it stays as it is. */
function typedValue(argument: Argument, value: ExampleCell | undefined, language: Language): string {
  if (value === undefined) return '';
  const date = dateIn(argument, value);
  if (date) return `DATE(${date.split('-').map(Number).join('; ')})`;
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const isRate = unitOf(argument) === 'rate' && value <= 1;
  const digits = isRate ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  return language === 'it' ? digits.replace('.', ',') : digits;
}

function addressOf(firstColumn: number, cells: Table): string {
  const letter = (index: number) => String.fromCharCode(65 + index);
  const first = `${letter(firstColumn)}1`;
  const last = `${letter(firstColumn + cells[0]!.length - 1)}${cells.length}`;
  return first === last ? first : `${first}:${last}`;
}
