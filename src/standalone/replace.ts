/** Values, or built-in formulas, in place of calls of our functions, with the formulas kept in notes; and the way back. */
import type { Area } from '../compile/address';
import { clearValues, gridRange, updateCells } from '../compile/requests';
import type { Batch, ExtendedValue, Request } from '../compile/sheets';
import type { Language } from '../plan/language';
import { type FileRead, formulaIn, plainValue, type TabRead, tabsOf } from './file';
import type { Findings } from './find';
import { type Kept, keptIn, noteOf, printOf, rangeName } from './note';

const extended = (value: number | string | boolean): ExtendedValue => {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
};

/** Each formula's cells are written as they are shown, its note first. */
export const replacement = ({ found }: Findings, language: Language): Batch => ({
  requests: found.flatMap(({ sheetId, area, formula, values, builtIn, note }) => {
    const print = printOf(builtIn === null ? values.flat() : [spelled(builtIn)]);
    const kept = keptIn(note);
    const own = kept ? kept.own : note;
    const cells =
      builtIn === null
        ? values.map((row) => row.map(written))
        : [[{ userEnteredValue: { formulaValue: builtIn } }]];
    return [
      updateCells(sheetId, area, cells),
      updateCells(sheetId, area, [[{ note: noteOf({ formula, print, own }, area, language) }]]),
    ];
  }),
});

const written = (value: number | string | boolean) => ({ userEnteredValue: extended(value) });

/** Google may give back a formula with other spaces or capitals than it got. */
const spelled = (formula: string) => formula.replace(/\s/g, '').toUpperCase();

export type Left = {
  readonly tab: string;
  readonly cell: string;
  readonly formula: string;
  readonly shown: string;
};

export type Restoration = {
  readonly batch: Batch;
  readonly restored: number;
  /** Cells that were typed over or moved since: they stay as they are, with their notes. */
  readonly left: readonly Left[];
};

/** Every formula that a note keeps, back in its cell; the cells that its result filled are cleared for it. */
export function restoration(file: FileRead): Restoration {
  const requests: Request[] = [];
  const left: Left[] = [];
  let restored = 0;
  for (const tab of tabsOf(file))
    for (const { row, column } of tab.places) {
      const cell = tab.at(row, column)!;
      const kept = keptIn(cell.note);
      if (!kept) continue;
      const area = { ...kept.area, row, column };
      if (hasStayed(kept.area, row, column) && isUntouched(tab, area, kept)) {
        restored += 1;
        requests.push(...back(tab.sheetId, area, kept));
      } else
        left.push({
          tab: tab.title,
          cell: rangeName(area),
          formula: kept.formula,
          shown: cell.formattedValue ?? '',
        });
    }
  return { batch: { requests }, restored, left };
}

/** The formula names cells where they stood: in a cell that has moved since it could read others, and say nothing. */
const hasStayed = (area: Area, row: number, column: number) => area.row === row && area.column === column;

function isUntouched(tab: TabRead, { row, column, rows, columns }: Area, { print }: Kept): boolean {
  const formula = formulaIn(tab.at(row, column));
  if (formula !== undefined) return printOf([spelled(formula)]) === print;
  const values: unknown[] = [];
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) {
      const cell = tab.at(row + down, column + right);
      if (formulaIn(cell) !== undefined) return false;
      values.push(plainValue(cell));
    }
  return printOf(values) === print;
}

const back = (sheetId: number, area: Area, { formula, own }: Kept): Request[] => [
  clearValues(gridRange(sheetId, area)),
  updateCells(sheetId, area, [[{ userEnteredValue: { formulaValue: formula }, note: own }]]),
];
