/** A plan's tabs as a file holds them, without a host: cells that people type into, lines that they insert, drag and delete. */
import { type CellsRead, readStanding } from '../../src/carry/read';
import type { Standing } from '../../src/carry/standing';
import { typedOf } from '../../src/carry/standing-typed';
import { stripNames, withStrips } from '../../src/compile/keys';
import type { Outline } from '../../src/compile/outline';
import type { BuiltPlan } from '../../src/compile/plans';
import { buildPlan } from '../../src/plan/build';
import { answersOf } from '../../src/plan/patch';
import type { CellValue, Plan } from '../../src/plan/plan';

export type Axis = 'row' | 'column';
type Held = { value?: CellValue; formula?: string };
type Sheet = { title: string; cells: Held[][]; strips: Record<Axis, number | undefined> };

const empty = (): Held => ({});

/** Formulas of the plan stand as texts of no meaning: what they read is not followed here. */
export function file(plan: Plan) {
  const sheets = new Map<string, Sheet>(
    withStrips(plan).tabs.map(({ key, title, rows, columns, cells }): [string, Sheet] => {
      const [down, over] = [rows, columns].map(
        (tracks) => new Map(tracks.map((track, at) => [track.key, at])),
      );
      const grid = rows.map(() => columns.map(empty));
      for (const { at, value, formula } of cells)
        grid[down!.get(at.row)!]![over!.get(at.column)!] = formula
          ? { formula: '=0' }
          : value === undefined || value === ''
            ? {}
            : { value };
      return [key, { title, cells: grid, strips: { row: rows.length - 1, column: columns.length - 1 } }];
    }),
  );
  const sheet = (tab: string) => sheets.get(tab)!;
  const moved = (place: number | undefined, step: (place: number) => number | undefined) =>
    place === undefined ? undefined : step(place);

  return {
    tabs: [...sheets.keys()],
    size: (tab: string, axis: Axis) =>
      axis === 'row' ? sheet(tab).cells.length : sheet(tab).cells[0]!.length,
    strip: (tab: string, axis: Axis) => sheet(tab).strips[axis],
    value: (tab: string, row: number, column: number) => sheet(tab).cells[row]?.[column]?.value,
    isFormula: (tab: string, row: number, column: number) =>
      sheet(tab).cells[row]?.[column]?.formula !== undefined,
    type(tab: string, row: number, column: number, held: Held) {
      const line = sheet(tab).cells[row];
      if (line && column < line.length) line[column] = held;
    },
    insert(tab: string, axis: Axis, before: number) {
      const { cells, strips } = sheet(tab);
      if (axis === 'row') cells.splice(before, 0, cells[0]!.map(empty));
      else for (const line of cells) line.splice(before, 0, empty());
      strips[axis] = moved(strips[axis], (place) => (place >= before ? place + 1 : place));
    },
    delete(tab: string, axis: Axis, at: number) {
      const { cells, strips } = sheet(tab);
      if (axis === 'row') cells.splice(at, 1);
      else for (const line of cells) line.splice(at, 1);
      strips[axis] = moved(strips[axis], (place) =>
        place === at ? undefined : place > at ? place - 1 : place,
      );
    },
    drag(tab: string, from: number, to: number) {
      const { cells, strips } = sheet(tab);
      cells.splice(to, 0, cells.splice(from, 1)[0]!);
      strips.row = moved(strips.row, (place) => {
        if (place === from) return to;
        return place + Number(place >= to && place < from) - Number(place <= to && place > from);
      });
    },
    /** Everything that stands anywhere, but for the strips. */
    values: (): CellValue[] =>
      [...sheets.values()].flatMap(({ cells }) =>
        cells.flatMap((line) => line.flatMap(({ value }) => (value === undefined ? [] : [value]))),
      ),
    /** As the add-on reads it, and the plan that its answers build. */
    read(): { standing: Standing; before: Plan; answers: ReturnType<typeof answersOf>['answers'] } {
      const shape = buildPlan(answersOf(plan, () => undefined).answers);
      const all = [...sheets].map(([key, { title }], index) => ({ key, title, sheetId: index + 1 }));
      const stands = { tabs: all, record: { prefix: 'bs1_' } } as unknown as BuiltPlan;
      const outline: Outline = {
        sheets: all.map(({ key, sheetId, title }) => ({
          properties: {
            sheetId,
            title,
            gridProperties: { rowCount: sheet(key).cells.length, columnCount: sheet(key).cells[0]!.length },
          },
        })),
        namedRanges: all.flatMap(({ key, sheetId }) => {
          const { row, column } = sheet(key).strips;
          const names = stripNames(key);
          return [
            ...(column === undefined
              ? []
              : [{ name: `bs1_${names.rows}`, range: { sheetId, startColumnIndex: column } }]),
            ...(row === undefined
              ? []
              : [{ name: `bs1_${names.columns}`, range: { sheetId, startRowIndex: row } }]),
          ];
        }),
      };
      const cells: CellsRead = {
        sheets: all.map(({ key, sheetId }) => ({
          properties: { sheetId },
          data: [{ rowData: sheet(key).cells.map((line) => ({ values: line.map(cellOf) })) }],
        })),
      };
      const standing = readStanding(stands, outline, cells, shape);
      const { answers } = answersOf(plan, typedOf(standing));
      return { standing, before: buildPlan(answers), answers };
    },
  };
}
export type File = ReturnType<typeof file>;

function cellOf({ value, formula }: Held) {
  if (formula !== undefined) return { userEnteredValue: { formulaValue: formula }, formattedValue: formula };
  if (value === undefined) return {};
  const held =
    typeof value === 'number'
      ? { numberValue: value }
      : typeof value === 'boolean'
        ? { boolValue: value }
        : { stringValue: value };
  return { userEnteredValue: held, effectiveValue: held, formattedValue: String(value) };
}
