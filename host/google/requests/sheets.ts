/** Requests about whole sheets and the spreadsheet itself. */
import { inside, parseMask } from '../mask';
import { colorOf, rgbOf } from './colors';
import { type Batch, type Handlers, type SheetProperties, sheetOf } from './request';
import { checkRoom } from './room';

/** Sheets allows these in a title, the engine does not; plans keep clear of them anyway. */
const forbidden = /['*?/\\[\]:]/;

function checkTitle(title: string, { getters }: Batch): void {
  if (getters.getSheetIdByName(title))
    throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
  if (title.length > 100) throw new Error('The sheet name cannot be greater than 100 characters.');
  if (title.trim() === '') throw new Error(`Invalid sheet name: "${title}"`);
  if (forbidden.test(title))
    throw new Error(`The sheet name "${title}" holds one of ' * ? / \\ [ ] : which this host cannot show.`);
}

function freeTitle({ getters }: Batch): string {
  let number = getters.getSheetIds().length + 1;
  while (getters.getSheetIdByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** A negative or taken id is refused; 0 may be asked for like any other. */
function newId(asked: number | undefined, batch: Batch): string {
  const id = asked ?? batch.freshId();
  if (id < 0) throw new Error(`Invalid sheet id: ${id}`);
  if (batch.getters.tryGetSheet(String(id)))
    throw new Error(`A sheet with the ID ${id} already exists. Please use another ID.`);
  return String(id);
}

function applyLook(
  sheetId: string,
  properties: SheetProperties,
  asked: (field: string) => boolean,
  batch: Batch,
) {
  const { getters, dispatch } = batch;
  const grid = properties.gridProperties ?? {};
  if (asked('tabColor')) {
    const color = colorOf(properties.tabColorStyle, properties.tabColor);
    dispatch('COLOR_SHEET', { sheetId, color });
  }
  if (asked('frozenRowCount')) freeze('ROW', sheetId, grid.frozenRowCount ?? 0, batch);
  if (asked('frozenColumnCount')) freeze('COLUMN', sheetId, grid.frozenColumnCount ?? 0, batch);
  if (asked('hideGridlines'))
    dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !grid.hideGridlines });
  if (asked('hidden') && Boolean(properties.hidden) === getters.isSheetVisible(sheetId)) {
    if (properties.hidden && getters.getVisibleSheetIds().length === 1)
      throw new Error("You can't hide all the sheets in a document.");
    dispatch(properties.hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
  }
  if (asked('rightToLeft') && properties.rightToLeft) batch.cannotShow('a sheet that runs right to left');
}

function freeze(
  what: 'ROW' | 'COLUMN',
  sheetId: string,
  quantity: number,
  { getters, dispatch }: Batch,
): void {
  const size = what === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  if (quantity < 0 || quantity >= size)
    throw new Error(`You can't freeze all visible ${what.toLowerCase()}s on the sheet.`);
  if (quantity === 0) dispatch(`UNFREEZE_${what}S`, { sheetId });
  else dispatch(`FREEZE_${what}S`, { sheetId, quantity });
}

function resize(what: 'ROW' | 'COL', sheetId: string, to: number, { getters, dispatch }: Batch): void {
  const from = what === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const sheetName = getters.getSheetName(sheetId);
  if (to < 1) throw new Error('A sheet must have at least one row and one column.');
  const elements = Array.from({ length: Math.max(0, from - to) }, (_, index) => to + index);
  if (to > from)
    dispatch('ADD_COLUMNS_ROWS', {
      dimension: what,
      base: from - 1,
      position: 'after',
      quantity: to - from,
      sheetId,
      sheetName,
    });
  if (elements.length > 0) dispatch('REMOVE_COLUMNS_ROWS', { dimension: what, elements, sheetId, sheetName });
}

/** Index as "before the move", as Google counts it; the engine counts visible sheets to go by. */
function move(sheetId: string, index: number, { getters, dispatch }: Batch): void {
  const ids = getters.getSheetIds();
  const at = ids.indexOf(sheetId);
  if (index < 0 || index > ids.length) throw new Error(`Invalid index: ${index}`);
  const passed = index > at ? ids.slice(at + 1, index) : ids.slice(index, at);
  const visible = passed.filter((id) => getters.isSheetVisible(id)).length;
  const delta = index > at ? visible : -visible;
  if (delta !== 0) dispatch('MOVE_SHEET', { sheetId, delta });
}

const lookFields = [
  'tabColor',
  'frozenRowCount',
  'frozenColumnCount',
  'hideGridlines',
  'hidden',
  'rightToLeft',
];

/** The properties of a sheet as Spreadsheets.get tells them; what is at its default is left out, as Google does. */
export function sheetProperties(getters: Batch['getters'], sheetId: string): SheetProperties {
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const sheet = getters.getSheet(sheetId);
  return {
    sheetId: Number(sheetId),
    title: sheet.name,
    index: getters.getSheetIds().indexOf(sheetId),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: getters.getNumberRows(sheetId),
      columnCount: getters.getNumberCols(sheetId),
      ...(ySplit > 0 && { frozenRowCount: ySplit }),
      ...(xSplit > 0 && { frozenColumnCount: xSplit }),
      ...(!sheet.areGridLinesVisible && { hideGridlines: true }),
    },
    ...(!sheet.isVisible && { hidden: true }),
    ...(sheet.color && { tabColorStyle: { rgbColor: rgbOf(sheet.color) } }),
  };
}

export const sheetRequests: Handlers = {
  addSheet({ properties = {} }, batch) {
    const { getters, dispatch } = batch;
    const sheetId = newId(properties.sheetId, batch);
    const title = properties.title ?? freeTitle(batch);
    checkTitle(title, batch);
    const { rowCount = 1000, columnCount = 26 } = properties.gridProperties ?? {};
    checkRoom(batch, rowCount, columnCount);
    const count = getters.getSheetIds().length;
    const index = properties.index ?? count;
    if (index < 0 || index > count) throw new Error(`Invalid index: ${index}`);
    dispatch('CREATE_SHEET', { sheetId, position: index, name: title, rows: rowCount, cols: columnCount });
    const grid = properties.gridProperties ?? {};
    const given = (field: string) => field in properties || field in grid || `${field}Style` in properties;
    applyLook(sheetId, properties, (field) => lookFields.includes(field) && given(field), batch);
    return { properties: sheetProperties(getters, sheetId) };
  },

  deleteSheet({ sheetId }, { getters, dispatch }) {
    const id = sheetOf(getters, sheetId, 'sheet');
    if (getters.getVisibleSheetIds().every((visible) => visible === id))
      throw new Error("You can't remove all the visible sheets in a document.");
    dispatch('DELETE_SHEET', { sheetId: id, sheetName: getters.getSheetName(id) });
    return undefined;
  },

  duplicateSheet({ sourceSheetId, newSheetId, newSheetName, insertSheetIndex = 0 }, batch) {
    const { getters, dispatch } = batch;
    const source = sheetOf(getters, sourceSheetId, 'sheet');
    const sheetId = newId(newSheetId, batch);
    const title = newSheetName ?? `Copy of ${getters.getSheetName(source)}`;
    checkTitle(title, batch);
    checkRoom(batch, getters.getNumberRows(source), getters.getNumberCols(source));
    dispatch('DUPLICATE_SHEET', { sheetId: source, sheetIdTo: sheetId, sheetNameTo: title });
    move(sheetId, insertSheetIndex, batch);
    return { properties: sheetProperties(getters, sheetId) };
  },

  updateSheetProperties({ properties = {}, fields = '' }, batch) {
    const { getters, dispatch } = batch;
    const sheetId = sheetOf(getters, properties.sheetId, 'sheet');
    const mask = parseMask(fields);
    const grid = inside(mask, 'gridProperties');
    const asked = (field: string) =>
      '*' in mask ||
      field in mask ||
      `${field}Style` in mask ||
      ('gridProperties' in mask && (field in grid || '*' in grid));
    const oldName = getters.getSheetName(sheetId);
    if (asked('title') && properties.title !== undefined && properties.title !== oldName) {
      if (properties.title.toLowerCase() !== oldName.toLowerCase()) checkTitle(properties.title, batch);
      dispatch('RENAME_SHEET', { sheetId, oldName, newName: properties.title });
    }
    const { rowCount, columnCount } = properties.gridProperties ?? {};
    checkRoom(
      batch,
      (asked('rowCount') && rowCount) || getters.getNumberRows(sheetId),
      (asked('columnCount') && columnCount) || getters.getNumberCols(sheetId),
      sheetId,
    );
    if (asked('rowCount') && rowCount !== undefined) resize('ROW', sheetId, rowCount, batch);
    if (asked('columnCount') && columnCount !== undefined) resize('COL', sheetId, columnCount, batch);
    applyLook(sheetId, properties, asked, batch);
    if (asked('index') && properties.index !== undefined) move(sheetId, properties.index, batch);
    return undefined;
  },
};
