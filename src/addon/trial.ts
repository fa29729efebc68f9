/** What a formula would give before it is inserted: the cells that it names are read, and nothing is written. */
import { type Cell, callFunction } from '../catalogue/call';
import type { Trial } from './contract/cells';
import { asking, Failure } from './faults';
import { argumentsOf, type Given } from './formula';
import { active } from './spreadsheet';
import { openZone } from './zone';

/** Of a result that fills many cells, these are shown. */
const most = { rows: 6, columns: 4 };

export function tryFormula(name: string, args: readonly string[]): Trial {
  const values = argumentsOf(name, args).map(handedOver);
  try {
    const result = callFunction(name, values, openZone);
    const rows = Array.isArray(result) ? result : [[result]];
    return {
      is: 'result',
      rows: rows.slice(0, most.rows).map((row) => row.slice(0, most.columns)),
      down: rows.length,
      across: rows[0]?.length ?? 0,
    };
  } catch (error) {
    return { is: 'refused', sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** As a cell hands it to a function. */
function handedOver(given: Given): unknown {
  switch (given.is) {
    case 'left out':
      return undefined;
    case 'choice':
      return given.text;
    case 'number':
      return numberIn(given.text);
    default: {
      const range = rangeOf(given);
      const values = asking(() => range.getValues()) as Cell[][];
      return values.length === 1 && values[0]!.length === 1 ? values[0]![0] : values;
    }
  }
}

function numberIn(text: string): number {
  const number = Number(text.replace('%', '').replace(',', '.'));
  return text.endsWith('%') ? number / 100 : number;
}

type Range = GoogleAppsScript.Spreadsheet.Range;

function rangeOf(given: Extract<Given, { is: 'name' | 'cells' }>): Range {
  const { text } = given;
  if (given.is === 'name')
    return found(
      asking(() => active().getRangeByName(text)),
      text,
    );
  const { title, cells } = given;
  const sheet = asking(() =>
    title === undefined ? SpreadsheetApp.getActiveSheet() : active().getSheetByName(title),
  );
  const there = found(sheet, text);
  return asking(() => there.getRange(cells));
}

function found<Thing>(thing: Thing | null, text: string): Thing {
  if (!thing) throw new Failure('gone', `There are no cells called ${text} in this file.`);
  return thing;
}
