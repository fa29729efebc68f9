/** Batches that are tried one at a time, and the scratch tab that they are tried in. */
import { addSheet, deleteSheet } from '../../compile/requests';
import type { Batch, Request } from '../../compile/sheets';
import { faultOf } from '../faults';
import { write } from '../spreadsheet';

/** A refusal tells of one request only, so the others are sent again without it; so often at most. */
const mostRefusals = 5;

/** Google counts the writes of a minute. */
const aMinute = 61_000;

/** Google knows more kinds and fields than a plan sends. */
export type Tried = Request | { readonly [kind: string]: object };

const batchOf = (requests: readonly Tried[]) => ({ requests: [...requests] }) as Batch;

/** @throws Error with what Google said of each request that it refused */
export function send(requests: readonly Tried[]): void {
  const refusals: string[] = [];
  let left = requests;
  let waited = false;
  while (left.length > 0 && refusals.length < mostRefusals) {
    try {
      write(batchOf(left));
      break;
    } catch (error) {
      const { kind, detail } = faultOf(error);
      if (kind === 'quota' && !waited) {
        waited = true;
        Utilities.sleep(aMinute);
        continue;
      }
      refusals.push(detail);
      const refused = /requests\[(\d+)\]/.exec(detail)?.[1];
      if (refused === undefined) break;
      left = left.filter((_, index) => index !== Number(refused));
    }
  }
  if (refusals.length > 0) throw new Error(refusals.join('\n'));
}

export const scratchTab = {
  sheetId: 1_795_204_611,
  rows: 30,
  columns: 8,
} as const;

/** Numbers and texts in the first two columns, which conditions and charts can be made of. */
const contents: Tried = {
  updateCells: {
    start: { sheetId: scratchTab.sheetId, rowIndex: 0, columnIndex: 0 },
    rows: [1, 2, 3, 4].map((number) => ({
      values: [
        { userEnteredValue: { stringValue: `Line ${number}` } },
        { userEnteredValue: { numberValue: number } },
      ],
    })),
    fields: 'userEnteredValue',
  },
};

/** Adds the scratch tab, does the work, and takes the tab away again whatever came of it. */
export function withScratch<Value>(work: () => Value): Value {
  const { sheetId, rows, columns } = scratchTab;
  const gridProperties = { rowCount: rows, columnCount: columns, hideGridlines: false };
  send([addSheet({ sheetId, title: 'Backsolve scratch', gridProperties }), contents]);
  try {
    return work();
  } finally {
    send([deleteSheet(sheetId)]);
  }
}
