/** Reads a range as a history: numbers in time order, or dates beside numbers. */
import { type Dated, layOut } from '../forecast/calendar';
import { listed } from '../forecast/gaps';
import type { History, NumberArgument } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { asList, type Grid, isBlank, isBlankGrid } from './cells';
import { checkRow } from './check';
import { dayInDigits, dayInText, dayOf } from './days';

/**
 * One row or column of numbers, of which blanks between two values are missing ones; or two, with the dates first, of
 * which rows without a number are missing ones. Blanks at the ends are left out.
 */
export function readHistory(argument: NumberArgument, grid: Grid): History {
  if (isBlankGrid(grid)) throw new Refusal(argument.name, 'numbers in time order', grid.cells[0]![0]);
  const cells = asList(grid);
  if (cells) return listed(cells.map((cell, at) => readValue(argument, cell, at + 1)));
  const isAcross = grid.rows === 2 && grid.columns > 2;
  if (!isAcross && grid.columns !== 2) {
    throw new Refusal(argument.name, 'one row or column, or two with the dates first', grid.cells);
  }
  const pairs = isAcross ? grid.cells[0]!.map((date, at) => [date, grid.cells[1]![at]]) : grid.cells;
  return layOut(pairs.flatMap(([date, cell], at) => readDated(argument, date, cell, at + 1)));
}

function readValue(argument: NumberArgument, cell: unknown, place: number): number | undefined {
  if (place === 1 && isHeading(cell)) throw new Refusal(argument.name, 'a number', cell, leaveOut, place);
  return checkRow(argument, cell, place) as number | undefined;
}

const leaveOut = 'Leave out the heading';
const isHeading = (cell: unknown) => typeof cell === 'string' && /^\D+$/.test(cell);

function readDated(argument: NumberArgument, date: unknown, cell: unknown, place: number): Dated[] {
  const value = readValue(argument, cell, place);
  return value === undefined ? [] : [{ day: readDay(argument, date, place), value }];
}

const hintForText = (text: string) =>
  /[QT][1-4]|[1-4][QT]|trim/i.test(text)
    ? 'This is text: type the first day of the quarter'
    : 'This is text: type it as a date';

// From 1950 to 2199: other numbers are years, months or values rather than days.
const firstDay = 18_264;
const lastDay = 109_574;

function readDay(argument: NumberArgument, cell: unknown, place: number): number {
  const isDay = (day: number | undefined): day is number =>
    day !== undefined && day >= firstDay && day <= lastDay;
  const day = typeof cell === 'string' ? dayInText(cell) : dayOf(cell);
  if (isDay(day)) return day;
  const ofMonth = typeof cell === 'number' ? dayInDigits(cell) : undefined;
  if (isDay(ofMonth)) return ofMonth;
  const hint = typeof cell === 'string' && !isBlank(cell) ? hintForText(cell) : undefined;
  throw new Refusal(argument.name, 'dates from 1950 on beside its numbers', cell, hint, place);
}
