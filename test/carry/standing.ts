/** A plan as it stands in a file, without a host: its tabs as rows of plain values, its names as areas that move with them. */

import type { Blocks } from '../../src/carry/ladder';
import type { Area } from '../../src/compile/address';
import { withStrips } from '../../src/compile/keys';
import { namesOf } from '../../src/plan/inputs';
import type { CellValue, Plan } from '../../src/plan/plan';

type Value = CellValue | undefined;
type Named = { readonly tab: string; area: Area };

export function standing(plan: Plan) {
  const striped = withStrips(plan);
  const sheets = new Map<string, Value[][]>();
  const names = new Map<string, Named>();
  for (const { key, rows, columns, cells } of striped.tabs) {
    const at = (tracks: readonly { key: string }[], wanted: string) =>
      tracks.findIndex((track) => track.key === wanted);
    const sheet = rows.map(() => columns.map((): Value => undefined));
    for (const cell of cells) sheet[at(rows, cell.at.row)]![at(columns, cell.at.column)] = cell.value;
    sheets.set(key, sheet);
  }
  for (const { name, range } of namesOf(striped)) {
    const tab = striped.tabs.find(({ key }) => key === range.from.tab)!;
    const [row, lastRow] = [range.from.row, range.to.row].map((key) =>
      tab.rows.findIndex((one) => one.key === key),
    );
    const [column, lastColumn] = [range.from.column, range.to.column].map((key) =>
      tab.columns.findIndex((one) => one.key === key),
    );
    names.set(name, {
      tab: tab.key,
      area: { row: row!, column: column!, rows: lastRow! - row! + 1, columns: lastColumn! - column! + 1 },
    });
  }
  const insert = (tab: string, axis: 'row' | 'column', before: number) => {
    const size = axis === 'row' ? 'rows' : 'columns';
    for (const named of names.values()) {
      if (named.tab !== tab) continue;
      const { area } = named;
      if (before <= area[axis]) named.area = { ...area, [axis]: area[axis] + 1 };
      else if (before < area[axis] + area[size]) named.area = { ...area, [size]: area[size] + 1 };
    }
  };
  return {
    areaOf: (name: string) => names.get(name)!.area,
    tabOf: (name: string) => names.get(name)!.tab,
    value: (tab: string, row: number, column: number) => sheets.get(tab)![row]![column],
    type: (tab: string, row: number, column: number, value: Value) => {
      sheets.get(tab)![row]![column] = value;
    },
    insertRow: (tab: string, before: number, values: readonly Value[] = []) => {
      const sheet = sheets.get(tab)!;
      sheet.splice(
        before,
        0,
        sheet[0]!.map((_, column) => values[column]),
      );
      insert(tab, 'row', before);
    },
    insertColumn: (tab: string, before: number) => {
      for (const row of sheets.get(tab)!) row.splice(before, 0, undefined);
      insert(tab, 'column', before);
    },
    /** What a read of these names answers; of all where none are given. */
    blocks: (wanted: Iterable<string> = names.keys()): Blocks =>
      new Map(
        [...wanted].flatMap((name) => {
          const named = names.get(name);
          if (!named) return [];
          const { row, column, rows, columns } = named.area;
          const values = sheets
            .get(named.tab)!
            .slice(row, row + rows)
            .map((line) => line.slice(column, column + columns));
          return [[name, { ...named, values }]];
        }),
      ),
    forget: (name: string) => names.delete(name),
  };
}
