/** Requests about rows and columns: inserting, deleting, sizing, hiding and grouping them. */
import { asks, parseMask } from '../mask';
import { type Batch, type DimensionRange, type Handlers, sheetOf } from './request';
import { checkRoom } from './room';

type Span = { sheetId: string; dimension: 'ROW' | 'COL'; start: number; end: number; size: number };

/** The rows or columns of a DimensionRange, `end` excluded. Throws beyond the grid. */
function spanOf(range: DimensionRange | undefined, { getters }: Batch, beyond = 0): Span {
  if (!range?.dimension || range.dimension === 'DIMENSION_UNSPECIFIED')
    throw new Error('No dimension specified.');
  const sheetId = sheetOf(getters, range.sheetId);
  const dimension = range.dimension === 'ROWS' ? 'ROW' : 'COL';
  const size = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? size;
  if (start < 0 || end <= start) throw new Error(`Invalid dimension range: ${start} to ${end}`);
  if (start > size || (beyond === 0 && end > size))
    throw new Error(`${range.dimension} ${start} to ${end} exceed grid limits. Max: ${size}`);
  return { sheetId, dimension, start, end, size };
}

const elementsOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/** Throws where there is no room for so many rows or columns more. */
function grow(batch: Batch, sheetId: string, dimension: Span['dimension'], more: number): void {
  const rows = batch.getters.getNumberRows(sheetId) + (dimension === 'ROW' ? more : 0);
  const columns = batch.getters.getNumberCols(sheetId) + (dimension === 'COL' ? more : 0);
  checkRoom(batch, rows, columns, sheetId);
}

/** The group of exactly this range and depth. */
function groupAt({ getters }: Batch, { sheetId, dimension, start, end }: Span, depth: number | undefined) {
  const group = getters.getHeaderGroup(sheetId, dimension, start, end - 1);
  if (!group || (depth !== undefined && depth !== depthOf(getters, sheetId, dimension, group)))
    throw new Error(
      `No dimension group over ${start} to ${end}${depth === undefined ? '' : ` at depth ${depth}`}.`,
    );
}

/** How many groups a group lies in, itself among them. */
const depthOf = (
  getters: Batch['getters'],
  sheetId: string,
  dimension: Span['dimension'],
  { start, end }: { start: number; end: number },
): number =>
  getters.getHeaderGroups(sheetId, dimension).filter((other) => other.start <= start && other.end >= end)
    .length;

export const dimensionRequests: Handlers = {
  insertDimension({ range, inheritFromBefore = false }, batch) {
    const { sheetId, dimension, start, end } = spanOf(range, batch, 1);
    if (start === 0 && inheritFromBefore)
      throw new Error('Cannot inherit from before the first row or column.');
    grow(batch, sheetId, dimension, end - start);
    batch.dispatch('ADD_COLUMNS_ROWS', {
      dimension,
      base: inheritFromBefore ? start - 1 : start,
      position: inheritFromBefore ? 'after' : 'before',
      quantity: end - start,
      sheetId,
      sheetName: batch.getters.getSheetName(sheetId),
    });
    return undefined;
  },

  appendDimension({ sheetId, dimension, length = 0 }, batch) {
    const span = spanOf({ sheetId, dimension }, batch);
    if (length < 1) throw new Error(`Invalid length: ${length}`);
    grow(batch, span.sheetId, span.dimension, length);
    batch.dispatch('ADD_COLUMNS_ROWS', {
      dimension: span.dimension,
      base: span.size - 1,
      position: 'after',
      quantity: length,
      sheetId: span.sheetId,
      sheetName: batch.getters.getSheetName(span.sheetId),
    });
    return undefined;
  },

  deleteDimension({ range }, batch) {
    const span = spanOf(range, batch);
    if (span.end - span.start === span.size)
      throw new Error(
        `You can't delete all the ${span.dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`,
      );
    batch.dispatch('REMOVE_COLUMNS_ROWS', {
      dimension: span.dimension,
      elements: elementsOf(span),
      sheetId: span.sheetId,
      sheetName: batch.getters.getSheetName(span.sheetId),
    });
    return undefined;
  },

  updateDimensionProperties({ range, properties = {}, fields = '' }, batch) {
    const span = spanOf(range, batch);
    const { sheetId, dimension } = span;
    const mask = parseMask(fields);
    const elements = elementsOf(span);
    const size = properties.pixelSize;
    if (asks(mask, 'pixelSize') && size !== undefined) {
      if (size < 0) throw new Error(`Invalid pixelSize: ${size}`);
      batch.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size });
    }
    if (asks(mask, 'hiddenByUser')) {
      const type = properties.hiddenByUser ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      batch.dispatch(type, { sheetId, dimension, elements });
    }
    return undefined;
  },

  autoResizeDimensions({ dimensions }, batch) {
    spanOf(dimensions, batch);
    // Fitting to text needs a canvas, so on Node the sizes would be other ones.
    batch.cannotShow('columns fitted to their text');
    return undefined;
  },

  addDimensionGroup({ range }, batch) {
    const { sheetId, dimension, start, end } = spanOf(range, batch);
    batch.dispatch('GROUP_HEADERS', { sheetId, dimension, start, end: end - 1 });
    return { dimensionGroups: groupsOf(batch.getters, sheetId, dimension) };
  },

  updateDimensionGroup({ dimensionGroup, fields = '' }, batch) {
    const span = spanOf(dimensionGroup?.range, batch);
    const { sheetId, dimension, start, end } = span;
    const group = { sheetId, dimension, start, end: end - 1 };
    // A depth that is left out is 0, and no group has that.
    groupAt(batch, span, dimensionGroup?.depth ?? 0);
    if (asks(parseMask(fields), 'collapsed'))
      batch.dispatch(dimensionGroup?.collapsed ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP', group);
    return undefined;
  },

  deleteDimensionGroup({ range }, batch) {
    const span = spanOf(range, batch);
    const { sheetId, dimension, start, end } = span;
    groupAt(batch, span, undefined);
    batch.dispatch('UNGROUP_HEADERS', { sheetId, dimension, start, end: end - 1 });
    return { dimensionGroups: groupsOf(batch.getters, sheetId, dimension) };
  },
};

/** The groups of a sheet's rows or columns as Google tells them. */
export function groupsOf(getters: Batch['getters'], sheetId: string, dimension: 'ROW' | 'COL'): object[] {
  return getters.getHeaderGroups(sheetId, dimension).map(({ start, end, isFolded }) => ({
    range: {
      sheetId: Number(sheetId),
      dimension: dimension === 'ROW' ? 'ROWS' : 'COLUMNS',
      startIndex: start,
      endIndex: end + 1,
    },
    depth: depthOf(getters, sheetId, dimension, { start, end }),
    ...(isFolded && { collapsed: true }),
  }));
}
