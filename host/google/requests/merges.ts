/** Requests that merge and unmerge cells. */
import type { Zone } from '../../engine/engine';
import { type Batch, type Handlers, zoneOf } from './request';

const overlaps = (a: Zone, b: Zone) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const equal = (a: Zone, b: Zone) =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;

const within = (a: Zone, b: Zone) =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

function pieces(zone: Zone, type: string | undefined): Zone[] {
  const count = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (type === 'MERGE_ROWS')
    return count(zone.top, zone.bottom).map((row) => ({ ...zone, top: row, bottom: row }));
  if (type === 'MERGE_COLUMNS')
    return count(zone.left, zone.right).map((column) => ({ ...zone, left: column, right: column }));
  return [zone];
}

function checkFrozen(sheetId: string, zone: Zone, getters: Batch['getters']): void {
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const cut = (first: number, last: number, edge: number) => first < edge && edge <= last;
  if (cut(zone.left, zone.right, xSplit)) throw new Error("You can't merge frozen and non-frozen columns");
  if (cut(zone.top, zone.bottom, ySplit)) throw new Error("You can't merge frozen and non-frozen rows");
}

export const mergeRequests: Handlers = {
  mergeCells({ range, mergeType }, { getters, dispatch }) {
    const { sheetId, zone } = zoneOf(getters, range);
    const target = pieces(zone, mergeType).filter((one) => one.left !== one.right || one.top !== one.bottom);
    if (target.length === 0) throw new Error('A merge must be of more than one cell.');
    for (const one of target) checkFrozen(sheetId, one, getters);
    for (const merge of getters.getMerges(sheetId))
      if (target.some((one) => overlaps(one, merge) && !within(merge, one)))
        throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    const fresh = target.filter((one) => !getters.getMerges(sheetId).some((merge) => equal(one, merge)));
    if (fresh.length > 0) dispatch('ADD_MERGE', { sheetId, target: fresh, force: true });
    return undefined;
  },

  unmergeCells({ range }, { getters, dispatch }) {
    const { sheetId, zone } = zoneOf(getters, range);
    const merges = getters.getMerges(sheetId).filter((merge) => overlaps(zone, merge));
    if (merges.some((merge) => !within(merge, zone)))
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    const target = merges.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    if (target.length > 0) dispatch('REMOVE_MERGE', { sheetId, target });
    return undefined;
  },
};
