/** Prints cells as they look in a sheet of one language. */
import type { Unit } from '../metrics/declare';
import type { ExampleCell } from '../metrics/guide';
import { dateOfDay } from './days';

export type Language = 'en' | 'it';

export type Table = readonly (readonly ExampleCell[])[];

const words = {
  en: { downwards: '(downwards)', blank: '(blank)', point: '.', group: ',' },
  it: { downwards: '(in colonna)', blank: '(vuota)', point: ',', group: '.' },
};

/**
 * A row as it stands; a column written across, and said to run down; a table with its columns under one another.
 * @param unitOf the unit of a cell, by its column, counted from 0
 */
export function printTable(
  cells: Table,
  unitOf: (column: number, cell: ExampleCell) => Unit | undefined,
  language: Language,
): string[] {
  const lines = cells.map((line) =>
    line.map((cell, column) => printCell(cell, unitOf(column, cell), language)),
  );
  if (lines.length === 1) return [lines[0]!.join('  ')];
  if (lines[0]!.length === 1)
    return [`${lines.map(([cell]) => cell).join('  ')}  ${words[language].downwards}`];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) => line.map((cell, column) => pad(cell, cells, column, widths)).join('  '));
}

/** Names stand at the left of their column, numbers at the right. */
const pad = (text: string, cells: Table, column: number, widths: readonly number[]) =>
  typeof cells[cells.length - 1]![column] === 'number'
    ? text.padStart(widths[column]!)
    : text.padEnd(widths[column]!);

export function printCell(cell: ExampleCell, unit: Unit | undefined, language: Language): string {
  if (typeof cell === 'number') return printNumber(cell, unit, language);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === '' ? words[language].blank : cell;
}

function printNumber(value: number, unit: Unit | undefined, language: Language): string {
  if (unit === 'date') return dateOfDay(value);
  if (unit === 'moment') return momentInText(value);
  const isPercent = unit === 'rate';
  const shown = isPercent ? value * 100 : value;
  // What is small needs more digits to say anything.
  const rounded = Math.abs(shown) < 0.1 ? Number(shown.toPrecision(2)) : Number(shown.toFixed(2));
  const [whole, decimals] = plain(rounded).split('.');
  const { point, group } = words[language];
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, group);
  return `${grouped}${decimals ? `${point}${decimals}` : ''}${isPercent ? '%' : ''}`;
}

/** Such as 2026-03-02 09:20. */
function momentInText(moment: number): string {
  const minutes = Math.round((moment % 1) * 1440);
  const part = (of: number) => String(Math.floor(of)).padStart(2, '0');
  return `${dateOfDay(Math.floor(moment))} ${part(minutes / 60)}:${part(minutes % 60)}`;
}

/** Without an exponent, which only a number below a millionth would have. */
const plain = (value: number) => (value !== 0 && Math.abs(value) < 1e-6 ? value.toFixed(10) : String(value));
