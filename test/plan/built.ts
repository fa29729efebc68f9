/** A plan built in the host, read and typed into by the keys of its cells. */
import { createNodeHost } from '../../host/host-node';
import { cellAddress, onTab } from '../../src/compile/address';
import { check } from '../../src/compile/check';
import { compile } from '../../src/compile/compile';
import { place, positionOf } from '../../src/compile/place';
import { placeInto } from '../../src/compile/placement';
import type { CellRef, Plan } from '../../src/plan/plan';

const code =
  'function write(body) { Sheets.Spreadsheets.batchUpdate(body, SpreadsheetApp.getActive().getId()); }';

export function built(plan: Plan, locale = 'en_US') {
  const host = createNodeHost({ code, locale, now: Date.UTC(2026, 10, 22) });
  const placement = placeInto({}, plan, 'a plan of the tests');
  check(plan, placement);
  host.run('write', [compile(plan, placement)]);
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
