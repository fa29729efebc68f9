/** A plan built in the host, read and typed into by the keys of its cells. */
import { readSpreadsheet } from '../../host/google/read';
import type { Host } from '../../host/host';
import { createNodeHost } from '../../host/host-node';
import { cellAddress, onTab } from '../../src/compile/address';
import { check } from '../../src/compile/check';
import { compile } from '../../src/compile/compile';
import { place, positionOf } from '../../src/compile/place';
import { type Placement, placeInto } from '../../src/compile/placement';
import type { CellRef, Plan } from '../../src/plan/plan';

const code =
  'function write(body) { Sheets.Spreadsheets.batchUpdate(body, SpreadsheetApp.getActive().getId()); }';

/** A tab that is there before the plan: numbers as numbers, everything else as text. */
export type Beside = {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
};

export function built(plan: Plan, locale = 'en_US', beside: readonly Beside[] = []) {
  const host = createNodeHost({ code, locale, now: Date.UTC(2026, 10, 22) });
  const sheets = beside.map(({ sheetId, title, rows }) => ({
    properties: { sheetId, title, gridProperties: { rowCount: rows.length + 50, columnCount: 26 } },
  }));
  const placement = placeInto({ sheets }, plan, 'a plan of the tests');
  check(plan, placement);
  for (const tab of beside) host.run('write', [{ requests: requestsOf(tab) }]);
  host.run('write', [compile(plan, placement)]);
  return {
    ...cellsOf(host, plan, placement),
    /** Another plan into the same file. */
    add: (other: Plan) => {
      const outline = readSpreadsheet(host.workbook, { id: 'x', title: 'x', timeZone: 'Etc/UTC' }, {});
      const beside = placeInto(outline, other, 'another plan of the tests');
      check(other, beside);
      host.run('write', [compile(other, beside)]);
      return cellsOf(host, other, beside);
    },
  };
}

function cellsOf(host: Host, plan: Plan, placement: Placement) {
  const grid = place(plan, placement);
  const address = (at: CellRef) => onTab(placement.titles[at.tab]!) + cellAddress(positionOf(grid, at));
  const { workbook } = host;
  return {
    workbook,
    address,
    value: (at: CellRef) => workbook.value(address(at)),
    number: (at: CellRef) => workbook.value(address(at)) as number,
    shown: (at: CellRef) => workbook.shown(address(at)),
    /** Types as a person does, in the spreadsheet's locale. */
    type: (at: CellRef, text: string) => workbook.type(address(at), text),
    /** Fills many cells at once, with one calculation. Null leaves a cell blank. */
    fill: (cells: readonly (readonly [CellRef, string | number | boolean | null])[]) =>
      workbook.batch((dispatch) => {
        for (const [at, value] of cells) {
          const content = typeof value === 'string' ? workbook.text(value) : String(value ?? '');
          dispatch('UPDATE_CELL', { ...workbook.cell(address(at)), content });
        }
      }),
    errors: () => workbook.errors(),
    cannotShow: host.cannotShow,
    close: () => host.close(),
  };
}

function requestsOf({ sheetId, title, rows }: Beside) {
  const gridProperties = { rowCount: rows.length + 50, columnCount: 26 };
  const entered = (value: string | number | null) => ({
    ...(value === null
      ? {}
      : { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } }),
  });
  return [
    { addSheet: { properties: { sheetId, title, gridProperties } } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        fields: 'userEnteredValue',
        rows: rows.map((row) => ({ values: row.map(entered) })),
      },
    },
  ];
}

type Built = ReturnType<typeof built>;

const keyOf = ({ tab, row, column }: CellRef) => `${tab}/${row}/${column}`;

/** What is the same in two plans that differ only in what is typed: cells and formulas, names, inputs and what is marked. */
const shapeOf = ({ language, tabs, names }: Plan): string =>
  JSON.stringify([
    language,
    names,
    tabs.map(({ title, rows, columns, cells, inputs, rules }) => [
      [title, rows, columns, inputs, rules],
      cells.map(({ at, formula }) => [keyOf(at), formula]),
    ]),
  ]);

const valuesOf = ({ tabs }: Plan) =>
  tabs
    .flatMap(({ cells }) => cells)
    .flatMap(({ at, value, formula }) => (formula ? [] : [[at, value ?? null] as const]));

/**
 * Plans one after the other in one sheet. Where only what is typed differs from the plan that stands, that is filled in,
 * which takes a tenth of building; a plan of another shape is built.
 */
export function oneSheet(locale = 'en_US') {
  let stands: { readonly plan: Plan; readonly sheet: Built } | undefined;
  return {
    of(plan: Plan): Built {
      if (stands && shapeOf(stands.plan) === shapeOf(plan)) {
        const there = new Map(valuesOf(stands.plan).map(([at, value]) => [keyOf(at), value]));
        stands.sheet.fill(valuesOf(plan).filter(([at, value]) => there.get(keyOf(at)) !== value));
        stands = { plan, sheet: stands.sheet };
      } else {
        stands?.sheet.close();
        stands = { plan, sheet: built(plan, locale) };
      }
      return stands.sheet;
    },
    close: () => stands?.sheet.close(),
  };
}
