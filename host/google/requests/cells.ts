/** Requests that write cells: values, formulas, formats, notes, links. */
import type { Position } from '../../engine/engine';
import type { Workbook } from '../../engine/workbook';
import { asks, inside, type Mask, parseMask } from '../mask';
import { borderPatch, numberFormat, patched, type Sides, type Style, stylePatch } from './formats';
import { checkFormula, moved } from './formulas';
import { forgetLinks, keepAt } from './notes';
import { type Batch, type CellData, type Handlers, zoneOf } from './request';
import { checkText } from './room';
import { linkOf } from './text-runs';
import { setValidation } from './validation';

/** The engine's content of a plain value; '' clears the cell. */
export function contentOf(
  { stringValue, numberValue, boolValue }: NonNullable<CellData['userEnteredValue']>,
  workbook: Workbook,
): string {
  if (stringValue !== undefined) {
    checkText(stringValue);
    return workbook.text(stringValue);
  }
  if (boolValue !== undefined) return boolValue ? 'TRUE' : 'FALSE';
  return numberValue === undefined ? '' : String(numberValue);
}

function contentOrFormula(value: CellData['userEnteredValue'], batch: Batch, sheetId: string): string {
  const given = Object.values(value ?? {}).filter((one) => one !== undefined);
  if (given.length > 1) throw new Error('A value can be of one kind only.');
  if (value?.formulaValue !== undefined) checkText(value.formulaValue);
  if (value?.formulaValue !== undefined) return checkFormula(value.formulaValue, batch, sheetId);
  return contentOf(value ?? {}, batch.workbook);
}

/** Content that reads differently from cell to cell only where a formula moves along. */
type Content = string | ((columns: number, rows: number) => string);

type Pen = { content?: Content; format?: string; style?: Style; borders?: (before: Sides | null) => Sides };

/** What the mask asks to write, worked out once however many cells it is for. */
function penOf(cell: CellData, mask: Mask, batch: Batch, sheetId: string): Pen {
  const pen: Pen = {};
  if (asks(mask, 'userEnteredValue')) {
    const content = contentOrFormula(cell.userEnteredValue, batch, sheetId);
    pen.content = content.startsWith('=') ? moved(content) : content;
  }
  if (asks(mask, 'userEnteredFormat')) {
    const format = cell.userEnteredFormat ?? {};
    const wanted = inside(mask, 'userEnteredFormat');
    pen.style = stylePatch(format, wanted, batch);
    if (asks(wanted, 'numberFormat')) pen.format = numberFormat(format, batch.workbook.locale, batch);
    if (asks(wanted, 'borders'))
      pen.borders = (before) => borderPatch(before, format.borders ?? {}, inside(wanted, 'borders'));
  }
  return pen;
}

function draw(pen: Pen, at: Position, from: { col: number; row: number }, batch: Batch): void {
  const { getters, dispatch, drawn } = batch;
  const merge = getters.getMerge(at);
  const hidden = merge && (merge.left !== at.col || merge.top !== at.row);
  const stroke = drawn.on(at);
  if (pen.content !== undefined && !hidden)
    stroke.content =
      typeof pen.content === 'string' ? pen.content : pen.content(at.col - from.col, at.row - from.row);
  if (pen.format !== undefined) stroke.format = pen.format;
  if (pen.style) {
    const before = stroke.style === undefined ? getters.getCell(at)?.style : stroke.style;
    stroke.style = patched(before as Style | undefined, pen.style);
  }
  if (!pen.borders) return;
  const before = getters.getCellBorder(at) as Sides | null;
  const border = pen.borders(before);
  if (before || Object.keys(border).length > 0) dispatch('SET_BORDER', { ...at, border });
}

/** Notes, links and validation of the cells, which are kept beside the grid. */
function keepBeside(cell: CellData, mask: Mask, range: Parameters<typeof keepAt>[1], batch: Batch): void {
  if (asks(mask, 'note') && cell.note) checkText(cell.note);
  if (asks(mask, 'note')) keepAt('note', range, cell.note ? { note: cell.note } : undefined, batch);
  // A new value takes the runs of the old one with it.
  if (asks(mask, 'userEnteredValue')) forgetLinks(range, batch);
  if (asks(mask, 'textFormatRuns')) {
    const link = linkOf(cell.textFormatRuns ?? [], range, batch);
    keepAt('link', range, link ? { uri: link } : undefined, batch);
  }
  if (asks(mask, 'dataValidation') && !('*' in mask && !cell.dataValidation))
    setValidation(range._sheetId, range._zone, cell.dataValidation, batch);
}

export const cellRequests: Handlers = {
  repeatCell({ range, cell = {}, fields = '' }, batch) {
    const { sheetId, zone } = zoneOf(batch.getters, range);
    const mask = parseMask(fields);
    const pen = penOf(cell, mask, batch, sheetId);
    const from = { col: zone.left, row: zone.top };
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) draw(pen, { sheetId, col, row }, from, batch);
    keepBeside(cell, mask, { _sheetId: sheetId, _zone: zone }, batch);
    return undefined;
  },

  updateCells({ start, range, rows = [], fields = '' }, batch) {
    if (Boolean(start) === Boolean(range)) throw new Error('Exactly one of start and range must be given.');
    const { getters } = batch;
    const mask = parseMask(fields);
    const width = Math.max(1, ...rows.map(({ values = [] }) => values.length));
    const top = start?.rowIndex ?? range?.startRowIndex ?? 0;
    const left = start?.columnIndex ?? range?.startColumnIndex ?? 0;
    const written = {
      sheetId: start?.sheetId ?? range?.sheetId,
      startRowIndex: top,
      endRowIndex: top + Math.max(1, rows.length),
      startColumnIndex: left,
      endColumnIndex: left + width,
    };
    const { sheetId, zone } = zoneOf(getters, range ?? written);
    if (range && (rows.length > zone.bottom - zone.top + 1 || width > zone.right - zone.left + 1))
      throw new Error('The rows hold more cells than the range.');
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        // A range clears what the rows leave out; a start leaves it as it is.
        const cell = rows[row - top]?.values?.[col - left];
        if (!cell && !range) continue;
        draw(penOf(cell ?? {}, mask, batch, sheetId), { sheetId, col, row }, { col, row }, batch);
        const one = { left: col, right: col, top: row, bottom: row };
        keepBeside(cell ?? {}, mask, { _sheetId: sheetId, _zone: one }, batch);
      }
    return undefined;
  },
};
