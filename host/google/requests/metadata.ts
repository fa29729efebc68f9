/** Requests about developer metadata: what a plan says of itself. */
import type { Extra } from '../../engine/extras';
import { type Batch, checkId, type DeveloperMetadataLocation, type Handlers, sheetOf } from './request';

type Metadata = NonNullable<
  Parameters<NonNullable<Handlers['createDeveloperMetadata']>>[0]['developerMetadata']
>;

const limit = 30_000;

/** Every piece of metadata of a sheet, of the file (`null`), or of all (left out), as Google tells it. */
export function developerMetadata(getters: Batch['getters'], sheetId?: string | null): Metadata[] {
  return getters.getExtras('metadata').flatMap(({ extra }) => {
    if (sheetId !== undefined && (placeOf(extra) ?? null) !== sheetId) return [];
    const { id, ...data } = extra.data;
    return [{ metadataId: id as number, ...data, location: locationOf(extra) }];
  });
}

/** The sheet that a piece of metadata stands on, or undefined for the file's own. */
const placeOf = (extra: Extra) => extra.sheetId ?? extra.ranges?.[0]?._sheetId;

function locationOf(extra: Extra): DeveloperMetadataLocation {
  if (extra.sheetId) return { locationType: 'SHEET', sheetId: Number(extra.sheetId) };
  const range = extra.ranges?.[0];
  if (!range) return { locationType: 'SPREADSHEET', spreadsheet: true };
  const rows = extra.data.dimension === 'ROWS';
  const { top, bottom, left, right } = range._zone;
  return {
    locationType: rows ? 'ROW' : 'COLUMN',
    dimensionRange: {
      sheetId: Number(range._sheetId),
      dimension: rows ? 'ROWS' : 'COLUMNS',
      startIndex: rows ? top : left,
      endIndex: (rows ? bottom : right) + 1,
    },
  };
}

function placed(location: DeveloperMetadataLocation | undefined, { getters }: Batch): Omit<Extra, 'kind'> {
  if (location?.spreadsheet) return { data: {} };
  if (location?.sheetId !== undefined)
    return { sheetId: sheetOf(getters, location.sheetId, 'sheet'), data: {} };
  const { sheetId, dimension, startIndex = 0, endIndex = 0 } = location?.dimensionRange ?? {};
  if (endIndex !== startIndex + 1)
    throw new Error('Developer metadata needs a location: the file, a sheet, one row or one column.');
  const id = sheetOf(getters, sheetId);
  const size = { ROW: getters.getNumberRows(id), COL: getters.getNumberCols(id) };
  if (startIndex < 0 || endIndex > (dimension === 'ROWS' ? size.ROW : size.COL))
    throw new Error(`Developer metadata at ${dimension} ${startIndex} exceeds grid limits.`);
  const zone =
    dimension === 'ROWS'
      ? { top: startIndex, bottom: startIndex, left: 0, right: size.COL - 1 }
      : { top: 0, bottom: size.ROW - 1, left: startIndex, right: startIndex };
  return { ranges: [{ _sheetId: id, _zone: zone }], data: { dimension } };
}

/** Google counts keys and values: 30,000 characters for the file's own, and as many for each sheet. */
function checkSize(extra: Extra, { getters }: Batch): void {
  const length = (one: Extra) =>
    String(one.data.metadataKey).length + String(one.data.metadataValue ?? '').length;
  const there = getters.getExtras('metadata').filter((one) => placeOf(one.extra) === placeOf(extra));
  const total = there.reduce((sum, one) => sum + length(one.extra), length(extra));
  if (total > limit)
    throw new Error(`Developer metadata would exceed the limit of ${limit} characters (${total}).`);
}

export const metadataRequests: Handlers = {
  createDeveloperMetadata({ developerMetadata: asked = {} }, batch) {
    const { metadataId, metadataKey, metadataValue, visibility, location } = asked;
    if (!metadataKey) throw new Error('Developer metadata must have a key.');
    if (!visibility || visibility === 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED')
      throw new Error('Developer metadata must have a visibility.');
    const id = metadataId ?? batch.freshId();
    checkId(id, 'metadataId');
    if (developerMetadata(batch.getters).some((one) => one.metadataId === id))
      throw new Error(`Cannot add developer metadata with ID [${id}]: it exists already.`);
    const { data, ...place } = placed(location, batch);
    const value = metadataValue === undefined ? {} : { metadataValue };
    const extra: Extra = {
      kind: 'metadata',
      ...place,
      data: { ...data, id, metadataKey, ...value, visibility },
    };
    checkSize(extra, batch);
    batch.dispatch('EXTRAS_SET', { key: `metadata:${id}`, extra });
    return { developerMetadata: { ...asked, metadataId: id } };
  },

  deleteDeveloperMetadata({ dataFilter }, batch) {
    const { metadataId, metadataKey, metadataValue, ...rest } = dataFilter?.developerMetadataLookup ?? {};
    if (!dataFilter?.developerMetadataLookup || Object.keys(rest).length > 0)
      throw new Error('Deleting metadata other than by id, key or value is not faked yet.');
    const gone = developerMetadata(batch.getters).filter(
      (one) =>
        (metadataId === undefined || one.metadataId === metadataId) &&
        (metadataKey === undefined || one.metadataKey === metadataKey) &&
        (metadataValue === undefined || one.metadataValue === metadataValue),
    );
    for (const one of gone) batch.dispatch('EXTRAS_SET', { key: `metadata:${one.metadataId}`, extra: null });
    return { deletedDeveloperMetadata: gone };
  },
};
