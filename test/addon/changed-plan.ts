/** A plan that is changed through the shipped files: what a person presses, and where the plan's cells stand then. */
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { ChangeOptions, ChangeReport, Patch } from '../../src/addon/contract/change';
import type { Built, Home } from '../../src/addon/contract/plans';
import { keysIn } from '../../src/carry/ladder';
import { cellAddress } from '../../src/compile/address';
import { stripNames } from '../../src/compile/keys';
import type { CellRef } from '../../src/plan/plan';

export const asItStands: ChangeOptions = {
  keepOverwritten: false,
  keepShown: false,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};

export function changing(host: Host, plan = 'press-1') {
  const ask = async <Value>(name: string, ...args: unknown[]) =>
    (await host.call(name, ...args)) as Answer<Value>;
  const value = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
    const answer = await ask<Value>(name, ...args);
    if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
    return answer.value;
  };
  const preview = (patch: Patch, options = asItStands) =>
    value<ChangeReport>('previewChange', plan, patch, options);
  return {
    ask,
    value,
    preview,
    change: async (patch: Patch, requestId: string, options = asItStands) => {
      const { looked } = await preview(patch, options);
      return value<{ summary: Built; report: ChangeReport }>(
        'changePlan',
        plan,
        patch,
        options,
        looked,
        requestId,
      );
    },
    removeKept: () => value('removeKept', plan, true),
    home: () => value<Home>('home'),
    /** The address of a cell of the plan, told by the strips of its tab; undefined where it has no such cell. */
    addressOf: (at: CellRef) => addressIn(host, at),
  };
}

function addressIn({ workbook }: Host, { tab, row, column }: CellRef): string | undefined {
  const { getters } = workbook;
  const strip = (axis: 'row' | 'column') => {
    const name = stripNames(tab)[axis === 'row' ? 'rows' : 'columns'];
    const found = getters.getNamedRange(`bs1_${name}`);
    if (!found) return undefined;
    const { left, right, top, bottom } = found.range.zone;
    const title = getters.getSheetName(found.range.sheetId);
    const at = (down: number, over: number) =>
      workbook.value(`'${title}'!${cellAddress({ row: down, column: over }, { row: false, column: false })}`);
    const values = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, over) => at(top + down, left + over)),
    );
    const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return { title, lines: keysIn({ tab, area, values }, axis) };
  };
  const [rows, columns] = [strip('row'), strip('column')];
  const [down, over] = [rows?.lines.get(row), columns?.lines.get(column)];
  if (!rows || down === undefined || over === undefined) return undefined;
  return `'${rows.title}'!${cellAddress({ row: down, column: over }, { row: false, column: false })}`;
}

/** The address of the cell that holds this text, in the first rows and columns of a tab. */
export function find({ workbook }: Host, title: string, text: string): string | undefined {
  for (let row = 0; row < 120; row += 1)
    for (let column = 0; column < 30; column += 1) {
      const address = `${title}!${cellAddress({ row, column }, { row: false, column: false })}`;
      if (workbook.value(address) === text) return address;
    }
  return undefined;
}
