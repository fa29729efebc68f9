/** Requests about protected ranges. The host keeps them; the page warns before a protected cell is changed. */
import type { Extra } from '../../engine/extras';

import { asks, parseMask } from '../mask';
import { type Batch, checkId, type GridRange, gridRange, type Handlers, rangeOf, sheetOf } from './request';

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

/** `but` is the id of a protection that this one takes the place of. */
function extraOf(asked: Protected, id: number, { getters }: Batch, but?: number): Extra {
  const { range, unprotectedRanges = [], protectedRangeId: _, namedRangeId, tableId, ...data } = asked;
  if (!range || namedRangeId || tableId)
    throw new Error('A protected range needs a range; names and tables are not faked yet.');
  if (asked.warningOnly && asked.editors)
    throw new Error('ProtectedRange is warningOnly. Editors cannot be set on it.');
  const sheetId = sheetOf(getters, range.sheetId);
  if (!isWholeSheet(range)) {
    if (unprotectedRanges.length > 0)
      throw new Error('Unprotected ranges are only supported on protected sheets.');
    return { kind: 'protection', ranges: [rangeOf(getters, range)], data: { id, ...data } };
  }
  const others = protectedRanges(getters, sheetId).filter((one) => one.protectedRangeId !== but);
  if (others.some((one) => isWholeSheet(one.range!)))
    throw new Error(`Sheet "${getters.getSheetName(sheetId)}" already has sheet protection`);
  const ranges = unprotectedRanges.map((one) => rangeOf(getters, one));
  if (ranges.some((one) => one._sheetId !== sheetId))
    throw new Error('Unprotected ranges must be on the protected sheet.');
  return { kind: 'protection', sheetId, ranges, data: { id, ...data } };
}

/** Throws for an id that does not exist. */
function protectionOf(id: number | undefined, { getters }: Batch): Protected {
  const found = protectedRanges(getters).find((one) => one.protectedRangeId === id);
  if (!found) throw new Error(`No protected range with id: ${id}`);
  return found;
}

export const protectionRequests: Handlers = {
  addProtectedRange({ protectedRange = {} }, batch) {
    const id = protectedRange.protectedRangeId ?? batch.freshId();
    checkId(id, 'protectedRangeId');
    if (protectedRanges(batch.getters).some((one) => one.protectedRangeId === id))
      throw new Error(`A protected range with id ${id} already exists.`);
    batch.dispatch('EXTRAS_SET', { key: keyOf(id), extra: extraOf(protectedRange, id, batch) });
    return { protectedRange: { ...protectedRange, protectedRangeId: id } };
  },

  updateProtectedRange({ protectedRange = {}, fields = '' }, batch) {
    const id = protectedRange.protectedRangeId;
    const before = protectionOf(id, batch);
    const mask = parseMask(fields);
    const asked = Object.entries(protectedRange).filter(([field]) => asks(mask, field));
    const kept = Object.entries(before).filter(([field]) => !asks(mask, field));
    const after = Object.fromEntries([...kept, ...asked]) as Protected;
    batch.dispatch('EXTRAS_SET', { key: keyOf(id), extra: extraOf(after, id!, batch, id) });
    return undefined;
  },

  deleteProtectedRange({ protectedRangeId }, batch) {
    protectionOf(protectedRangeId, batch);
    batch.dispatch('EXTRAS_SET', { key: keyOf(protectedRangeId), extra: null });
    return undefined;
  },
};
