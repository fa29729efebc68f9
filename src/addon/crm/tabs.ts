/** Tabs that hold the rows of a CRM: which there are, and what their headers and first rows say. */
import { onTab } from '../../compile/address';
import { readBoards } from '../../compile/boards';
import { type Outline, sheetIdOf } from '../../compile/outline';
import { readPlans } from '../../compile/plans';
import { headRowOf, kindOf, type TabSeen } from '../../plan/modules/records/guess/tabs';
import type { RawCell } from '../../plan/modules/records/refresh/source-rows';
import type { CrmTab } from '../contract/crm';
import { Failure } from '../faults';
import { active, readOutline, readValues } from '../spreadsheet';

/** Rows that are looked at to tell headers and kinds. */
export const looked = 51;
export const crmTabs = (): CrmTab[] => {
  const outline = readOutline();
  return seen(foreignSheets(outline)).map(({ tab, rows }) => ({
    title: tab.title,
    sheetId: tab.sheetId,
    headerRow: tab.head,
    headers: [...tab.headers],
    rows,
    kind: tab.kind,
  }));
};

export type Sheet = NonNullable<Outline['sheets']>[number];

/** Tabs that are no plan's, nor were one's before a change, nor a copy for a board. */
export function foreignSheets(outline: Outline): readonly Sheet[] {
  const own = new Set([
    ...readPlans(outline).flatMap(({ tabs, record }) => [
      ...tabs.map(({ sheetId }) => sheetId),
      ...Object.values(record.kept?.tabs ?? {}),
    ]),
    ...readBoards(outline).map(({ mark }) => mark.sheetId),
  ]);
  return (outline.sheets ?? []).filter((sheet) => !own.has(sheetIdOf(sheet)) && !sheet.properties?.hidden);
}

export function seen(sheets: readonly Sheet[]): { readonly tab: TabSeen; readonly rows: number }[] {
  if (sheets.length === 0) return [];
  const titles = sheets.map(({ properties }) => properties?.title ?? '');
  const ranges = titles.flatMap((title) => [`${onTab(title)}1:${looked}`, `${onTab(title)}A1:A`]);
  const read = readValues(ranges);
  return sheets.flatMap((sheet, index) => {
    const values = (read[index * 2]?.values ?? []) as RawCell[][];
    const head = headRowOf(values);
    if (head === undefined) return [];
    const headers = (values[head - 1] ?? []).map((cell) => String(cell ?? ''));
    const rows = values.slice(head);
    const count = Math.max(rows.length, (read[index * 2 + 1]?.values ?? []).length - head);
    const tab = {
      sheetId: sheetIdOf(sheet),
      title: titles[index]!,
      head,
      kind: kindOf(headers, rows),
      headers,
      rows,
    };
    return [{ tab, rows: count }];
  });
}

/** Selects the first cell of a row of a tab. */
export function showRow(sheetId: number, row: number): null {
  const sheet = active().getSheetById(sheetId);
  if (!sheet) throw new Failure('gone', `No tab of this spreadsheet has the id ${sheetId}.`);
  sheet.activate();
  sheet.getRange(row, 1).activate();
  return null;
}
