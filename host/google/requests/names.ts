/** Requests about named ranges. */
import { type RangeData, rangeData } from '../../engine/engine';
import { namedRangeKey } from '../../engine/extras';
import { asks, parseMask } from '../mask';
import { type Batch, gridRange, type Handlers, rangeOf } from './request';

/** Letters, digits and underscores, nothing that begins as a number, `true` or `false`, or reads as A1 or R1C1. */
function checkName(name: string | undefined, { getters, lingering }: Batch): asserts name is string {
  const fine = name !== undefined && /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  const address = /^([a-z]{1,3}\d+$|r\d*(c\d*)?$|c\d*$|true|false)/i.test(name ?? '');
  if (!fine || address) throw new Error(`The name given to this range is invalid: ${name ?? ''}`);
  if (getters.getNamedRange(name) || lingering.has(name.toLowerCase()))
    throw new Error(
      `Cannot add named range with name: ${name}, a named range with that name already exists.`,
    );
}

/** The name that an id stands for. Throws for an id that does not exist. */
function nameOf(id: string | undefined, batch: Batch): string {
  const found = namedRanges(batch.getters).find((one) => one.namedRangeId === id);
  if (!found) throw new Error(`No named range with id: ${id}`);
  return found.name;
}

/** Every named range as Google tells it. A name that a person made has its name for an id. */
export function namedRanges(
  getters: Batch['getters'],
): { namedRangeId: string; name: string; range: object }[] {
  const ids = new Map(
    getters.getExtras('namedRange').map(({ key, extra }) => [key, String(extra.data.namedRangeId)]),
  );
  return getters.getNamedRanges().map(({ name, range }) => ({
    namedRangeId: ids.get(namedRangeKey(name)) ?? name,
    name,
    range: gridRange(rangeData(range.sheetId, range.zone)),
  }));
}

/** The engine looks through every formula when a name is updated, in case it is a new one. */
function moveName(name: string, range: RangeData, { getters, dispatch }: Batch): void {
  const key = namedRangeKey(name);
  const id = getters.getExtras('namedRange').find((one) => one.key === key)?.extra;
  dispatch('DELETE_NAMED_RANGE', { name });
  dispatch('CREATE_NAMED_RANGE', { name, ranges: [range] });
  if (id) dispatch('EXTRAS_SET', { key, extra: { ...id, ranges: [range] } });
}

export const nameRequests: Handlers = {
  addNamedRange({ namedRange = {} }, batch) {
    const { getters, dispatch } = batch;
    checkName(namedRange.name, batch);
    const range = rangeOf(getters, namedRange.range);
    const namedRangeId = namedRange.namedRangeId ?? String(batch.freshId());
    if (namedRanges(getters).some((one) => one.namedRangeId === namedRangeId))
      throw new Error(`A named range with id ${namedRangeId} already exists.`);
    dispatch('CREATE_NAMED_RANGE', { name: namedRange.name, ranges: [range] });
    const extra = { kind: 'namedRange', ranges: [range], data: { namedRangeId } };
    dispatch('EXTRAS_SET', { key: namedRangeKey(namedRange.name), extra });
    return { namedRange: { ...namedRange, namedRangeId } };
  },

  updateNamedRange({ namedRange = {}, fields = '' }, batch) {
    const oldRangeName = nameOf(namedRange.namedRangeId, batch);
    const mask = parseMask(fields);
    const renamed = asks(mask, 'name') && namedRange.name !== oldRangeName;
    if (renamed && namedRange.name?.toLowerCase() !== oldRangeName.toLowerCase())
      checkName(namedRange.name, batch);
    const now = batch.getters.getNamedRange(oldRangeName)!.range;
    const range = asks(mask, 'range')
      ? rangeOf(batch.getters, namedRange.range)
      : rangeData(now.sheetId, now.zone);
    if (renamed)
      batch.dispatch('UPDATE_NAMED_RANGE', { oldRangeName, newRangeName: namedRange.name, ranges: [range] });
    else moveName(oldRangeName, range, batch);
    return undefined;
  },

  deleteNamedRange({ namedRangeId }, batch) {
    const name = nameOf(namedRangeId, batch);
    batch.dispatch('DELETE_NAMED_RANGE', { name });
    batch.removed(name);
    return undefined;
  },
};
