/** Requests about protected ranges. The host keeps them; the page warns before a protected cell is changed. */
import type { Extra } from '../../engine/extras';
import { type Batch, type GridRange, gridRange, type Handlers, rangeOf, sheetOf } from './request';

type Protected = NonNullable<
  NonNullable<Parameters<NonNullable<Handlers['addProtectedRange']>>[0]['protectedRange']>
>;

/** A range without any index is its whole sheet. */
const isWholeSheet = (range: GridRange) =>
  range.startRowIndex === undefined &&
  range.endRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endColumnIndex === undefined;

const keyOf = (id: number | undefined) => `protection:${id}`;

/** Every protected range of a sheet, or of all of them, as Google tells it. */
export function protectedRanges(getters: Batch['getters'], sheetId?: string): Protected[] {
  return getters.getExtras('protection').flatMap(({ extra }) => {
    const on = extra.sheetId ?? extra.ranges?.[0]?._sheetId;
    if (sheetId !== undefined && on !== sheetId) return [];
    const { id, ...data } = extra.data;
    const ranges = (extra.ranges ?? []).map(gridRange);
    const place = extra.sheetId
      ? { range: { sheetId: Number(extra.sheetId) }, ...(ranges.length > 0 && { unprotectedRanges: ranges }) }
      : { range: ranges[0] };
    return [{ protectedRangeId: id as number, ...place, ...data }];
  });
}

function extraOf(asked: Protected, id: number, { getters }: Batch): Extra {
  const { range, unprotectedRanges = [], protectedRangeId: _, namedRangeId, tableId, ...data } = asked;
  if (!range || namedRangeId || tableId)
    throw new Error('A protected range needs a range; names and tables are not faked yet.');
  if (isWholeSheet(range)) {
    const ranges = unprotectedRanges.map((one) => rangeOf(getters, one));
    return { kind: 'protection', sheetId: sheetOf(getters, range.sheetId), ranges, data: { id, ...data } };
  }
  if (unprotectedRanges.length > 0)
    throw new Error('Unprotected ranges are only supported on protected sheets.');
  return { kind: 'protection', ranges: [rangeOf(getters, range)], data: { id, ...data } };
}

export const protectionRequests: Handlers = {
  addProtectedRange({ protectedRange = {} }, batch) {
    const id = protectedRange.protectedRangeId ?? batch.freshId();
    if (protectedRanges(batch.getters).some((one) => one.protectedRangeId === id))
      throw new Error(`A protected range with id ${id} already exists.`);
    batch.dispatch('EXTRAS_SET', { key: keyOf(id), extra: extraOf(protectedRange, id, batch) });
    return { protectedRange: { ...protectedRange, protectedRangeId: id } };
  },

  deleteProtectedRange({ protectedRangeId }, batch) {
    if (!protectedRanges(batch.getters).some((one) => one.protectedRangeId === protectedRangeId))
      throw new Error(`No protected range with id: ${protectedRangeId}`);
    batch.dispatch('EXTRAS_SET', { key: keyOf(protectedRangeId), extra: null });
    return undefined;
  },
};
