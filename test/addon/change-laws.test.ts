/** A changed plan is a plan built anew with what people typed: every number of it, and nothing of the tabs before. */
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import { keysIn } from '../../src/carry/ladder';
import { cellAddress } from '../../src/compile/address';
import { stripNames } from '../../src/compile/keys';
import { places } from '../../src/plan/modules/funnel/places';
import { withHistory } from '../plan/answers';
import { sizeOf } from '../plan/size';
import { openBuilt } from './built-file';
import { changing } from './changed-plan';

const open: Host[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

const at = places(sizeOf(6, 12));
const settings = { now: Date.UTC(2027, 3, 10), locale: 'it_IT' };

/** Every cell of a plan's tabs by tab, row key and column key; what people put in has none. */
function cellsOf({ workbook }: Host): Map<string, unknown> {
  const { getters } = workbook;
  const cells = new Map<string, unknown>();
  for (const tab of ['plan', 'assumptions', 'funnel', 'forecast']) {
    const strip = (axis: 'row' | 'column') => {
      const { rows, columns } = stripNames(tab);
      const { range } = getters.getNamedRange(`bs1_${axis === 'row' ? rows : columns}`)!;
      const { left, right, top, bottom } = range.zone;
      const title = getters.getSheetName(range.sheetId);
      const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
      const values = Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, over) =>
          workbook.value(
            `'${title}'!${cellAddress({ row: top + down, column: left + over }, { row: false, column: false })}`,
          ),
        ),
      );
      return { title, lines: keysIn({ tab, area, values }, axis) };
    };
    const [{ title, lines: rows }, { lines: columns }] = [strip('row'), strip('column')];
    for (const [row, down] of rows)
      for (const [column, over] of columns) {
        const address = `'${title}'!${cellAddress({ row: down, column: over }, { row: false, column: false })}`;
        const value = workbook.value(address);
        if (value !== null && value !== '') cells.set(`${tab} / ${row} / ${column}`, value);
      }
  }
  return cells;
}

const rounded = (cells: Map<string, unknown>) =>
  new Map(
    [...cells].map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(9)) : value]),
  );

test('rows, columns and formulas of one’s own move no number of a plan that is changed, in a copy of its file too', async () => {
  const built = await openBuilt(withHistory, settings);
  const data = structuredClone(built.workbook.data());
  built.close();
  const copy = createShippedHost({ ...settings, data, id: 'a-copy-that-somebody-made' });
  open.push(copy);
  const { workbook } = copy;
  for (const row of [18, 45]) workbook.insertRows('Assumptions', row);
  workbook.type('Assumptions!A18', 'Leads');
  workbook.insertRows('Funnel', 28);
  workbook.insertColumns('Funnel', 'M');
  workbook.insertColumns('Forecast', 'K');
  workbook.type('Forecast!K19', '=SUM(Funnel!N:N)*0');
  workbook.rename('Forecast', 'Il mio forecast');
  const plan = changing(copy);
  const typed = plan.addressOf(at.forecast.at('actual', 'month 2'))!;
  workbook.type(typed, '512000');
  workbook.type('Sheet1!B2', `=${typed}/2`);
  const { report } = await plan.change({ spine: { months: 18, language: 'it' } } as never, 'longer');
  expect(report).toMatchObject({ lost: [], overwritten: [], own: 5 });
  expect(workbook.errors()).toEqual([]);
  expect(workbook.value('Sheet1!B2')).toBe(256_000);
  const home = await plan.home();
  expect(home.plans[0]!.tabs.map(({ title }) => title)).toContain('Il mio forecast');
  // No formula of the new tabs reads a tab before.
  const { getters } = workbook;
  const own = new Set(home.plans[0]!.tabs.map(({ title }) => title));
  for (const sheetId of getters.getSheetIds())
    if (own.has(getters.getSheetName(sheetId)))
      for (const cell of Object.values(getters.getCells(sheetId)))
        expect(cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : '').not.toContain('(10 apr)');

  const fresh = await openBuilt({ ...withHistory, months: 18, language: 'it' }, settings);
  open.push(fresh);
  const other = changing(fresh);
  fresh.workbook.type(other.addressOf(at.forecast.at('actual', 'month 2'))!, '512000');
  fresh.workbook.rename('Previsione', 'Il mio forecast');
  const [changed, anew] = [rounded(cellsOf(copy)), rounded(cellsOf(fresh))];
  const differ = [...new Set([...changed.keys(), ...anew.keys()])].filter(
    (key) => changed.get(key) !== anew.get(key),
  );
  expect(differ.map((key) => [key, changed.get(key), anew.get(key)])).toEqual([]);
}, 600_000);
