/** A workbook as a bare .xlsx: values, formulas and names, so that another program can calculate it anew. */
import { strToU8, zipSync } from 'fflate';
import { helpers } from './engine/engine';
import type { Workbook } from './engine/workbook';

/** Functions that came to Excel later carry this prefix in the file. */
const later =
  /\b(BETA\.(?:DIST|INV)|BINOM\.DIST|GAMMA\.(?:DIST|INV)|NORM\.(?:S\.)?(?:DIST|INV)|POISSON\.DIST|FORECAST\.LINEAR|STDEV\.[SP]|VAR\.[SP]|PERCENTILE\.(?:INC|EXC)|IFNA|IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|CONCAT|XLOOKUP)\(/g;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The other program's clock is not the workbook's: the file says which day it is. */
const dated = (formula: string, { getters }: Workbook, sheetId: string) =>
  formula.replace(/\b(TODAY|NOW)\(\)/g, (clock) => String(getters.evaluateFormula(sheetId, `=${clock}`)));

/** No calculated value stands beside a formula, so whoever opens the file has to calculate. */
function cellXml(workbook: Workbook, sheetId: string, col: number, row: number): string {
  const { getters } = workbook;
  const at = { sheetId, col, row };
  const address = helpers.toXC(col, row);
  const cell = getters.getCell(at);
  if (cell?.isFormula) {
    const formula = cell.compiledFormula.toFormulaString(getters).slice(1);
    const there = dated(formula, workbook, sheetId).replace(later, '_xlfn.$1(');
    return `<c r="${address}"><f>${escaped(there)}</f></c>`;
  }
  if (!cell?.content) return '';
  const { type, value } = getters.getEvaluatedCell(at);
  if (type === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (type === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
}

/** Widths in characters of seven pixels and heights in points, so that a printer finds the sheet as large as people see it. */
function columnsXml({ getters }: Workbook, sheetId: string, columns: readonly number[]): string {
  const width = (column: number) => (getters.getColSize(sheetId, column) / 7).toFixed(2);
  return `<cols>${columns.map((col) => `<col min="${col + 1}" max="${col + 1}" width="${width(col)}" customWidth="1"/>`).join('')}</cols>`;
}

const onOnePage =
  '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0" footer="0"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>';

function sheetXml(workbook: Workbook, sheetId: string): string {
  const { getters } = workbook;
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => {
    const cells = columns.map((col) => cellXml(workbook, sheetId, col, row)).join('');
    const height = (getters.getRowSize(sheetId, row) * 3) / 4;
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${cells}</row>`;
  });
  const setup = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return `${head}<worksheet xmlns="${main}">${setup}${columnsXml(workbook, sheetId, columns)}<sheetData>${rows.join('')}</sheetData>${onOnePage}</worksheet>`;
}

/** The file's bytes. `alone` is the title of the only tab that is not hidden, such as the one to be printed. */
export function writeXlsx(workbook: Workbook, alone?: string): Uint8Array {
  const { getters } = workbook;
  const ids = getters.getSheetIds();
  const each = (text: (id: string, number: number) => string) =>
    ids.map((id, index) => text(id, index + 1)).join('');
  const sheets = each((id, n) => {
    const title = getters.getSheetName(id);
    const state = alone === undefined || title === alone ? '' : ' state="hidden"';
    return `<sheet name="${escaped(title)}" sheetId="${n}"${state} r:id="s${n}"/>`;
  });
  const shown = Math.max(
    0,
    ids.findIndex((id) => getters.getSheetName(id) === alone),
  );
  const names = getters.getNamedRanges().map(({ name, range }) => {
    const reference = getters.getRangeString(range, 'no tab', { useFixedReference: true });
    return `<definedName name="${escaped(name)}">${escaped(reference)}</definedName>`;
  });
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${content}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="w" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="${shown}"/></bookViews><sheets>${sheets}</sheets><definedNames>${names.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${each((_, n) => `<Relationship Id="s${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  };
  ids.forEach((id, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(workbook, id);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
