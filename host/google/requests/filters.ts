/** Requests about filters: the one of a sheet that everybody sees, and the views that each person chooses. */
import type { Extra } from '../../engine/extras';
import { type Batch, gridRange, type Handlers, rangeOf, sheetOf } from './request';

type Filter = NonNullable<Parameters<NonNullable<Handlers['setBasicFilter']>>[0]['filter']>;
type View = NonNullable<Parameters<NonNullable<Handlers['addFilterView']>>[0]['filter']>;

/** What a filter is on. A range that a merge reaches down into cannot be sorted, so Google takes none. */
function placed({ range, ...data }: Filter | View, kind: 'basicFilter' | 'filterView', batch: Batch): Extra {
  const place = rangeOf(batch.getters, range);
  const { top, bottom, left, right } = place._zone;
  const within = batch.getters
    .getMerges(place._sheetId)
    .filter(
      (merge) => merge.left <= right && merge.right >= left && merge.top <= bottom && merge.bottom >= top,
    );
  if (within.some((merge) => merge.top < merge.bottom))
    throw new Error("You can't create a filter over a range containing vertical merges.");
  batch.cannotShow('a filter');
  return { kind, ranges: [place], data };
}

const told = ({ ranges, data }: Extra): object => ({ range: gridRange(ranges![0]!), ...data });

const on =
  (sheetId: string) =>
  ({ extra }: { extra: Extra }) =>
    extra.ranges?.[0]?._sheetId === sheetId;

const filterOn = (getters: Batch['getters'], sheetId: string) =>
  getters.getExtras('basicFilter').find(on(sheetId));

/** The filter that everybody sees, as Google tells it. */
export function basicFilter(getters: Batch['getters'], sheetId: string): object | undefined {
  const found = filterOn(getters, sheetId);
  return found && told(found.extra);
}

/** The filter views of a sheet as Google tells them. */
export const filterViews = (getters: Batch['getters'], sheetId: string): object[] =>
  getters
    .getExtras('filterView')
    .filter(on(sheetId))
    .map(({ extra }) => {
      const { id, ...data } = extra.data;
      return { filterViewId: id, ...told({ ...extra, data }) };
    });

/** The key of a filter view. Throws for an id that does not exist. */
function keyOf(getters: Batch['getters'], id: number | undefined): string {
  const found = getters.getExtras('filterView').find(({ extra }) => extra.data.id === id);
  if (!found) throw new Error(`No filter view with id: ${id}`);
  return found.key;
}

export const filterRequests: Handlers = {
  setBasicFilter({ filter = {} }, batch) {
    const extra = placed(filter, 'basicFilter', batch);
    const { _sheetId } = extra.ranges![0]!;
    // A sheet has one: another takes its place.
    const key = filterOn(batch.getters, _sheetId)?.key ?? `basicFilter:${_sheetId}`;
    batch.dispatch('EXTRAS_SET', { key, extra });
    return undefined;
  },

  clearBasicFilter({ sheetId }, { getters, dispatch }) {
    const found = filterOn(getters, sheetOf(getters, sheetId));
    if (found) dispatch('EXTRAS_SET', { key: found.key, extra: null });
    return undefined;
  },

  addFilterView({ filter = {} }, batch) {
    const { filterViewId: id = batch.freshId(), ...rest } = filter;
    if (batch.getters.getExtras('filterView').some(({ extra }) => extra.data.id === id))
      throw new Error(`A filter view with id ${id} already exists.`);
    const { data, ...place } = placed(rest, 'filterView', batch);
    batch.dispatch('EXTRAS_SET', { key: `filterView:${id}`, extra: { ...place, data: { id, ...data } } });
    return { filter: { ...filter, filterViewId: id } };
  },

  deleteFilterView({ filterId }, { getters, dispatch }) {
    dispatch('EXTRAS_SET', { key: keyOf(getters, filterId), extra: null });
    return undefined;
  },
};
