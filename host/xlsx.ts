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

/** No calculated value stands beside a formula, so whoever opens the file has to calculate. */
function cellXml({ getters }: Workbook, sheetId: string, col: number, row: number): string {
  const at = { sheetId, col, row };
  const address = helpers.toXC(col, row);
  const cell = getters.getCell(at);
  if (cell?.isFormula) {
    const formula = cell.compiledFormula.toFormulaString(getters).slice(1).replace(later, '_xlfn.$1(');
    return `<c r="${address}"><f>${escaped(formula)}</f></c>`;
  }
  if (!cell?.content) return '';
  const { type, value } = getters.getEvaluatedCell(at);
  if (type === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (type === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
}

function sheetXml(workbook: Workbook, sheetId: string): string {
  const { getters } = workbook;
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => {
    const cells = columns.map((col) => cellXml(workbook, sheetId, col, row)).join('');
    return cells && `<row r="${row + 1}">${cells}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The file's bytes. */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const { getters } = workbook;
  const ids = getters.getSheetIds();
  const each = (text: (id: string, number: number) => string) =>
    ids.map((id, index) => text(id, index + 1)).join('');
  const sheets = each(
    (id, n) => `<sheet name="${escaped(getters.getSheetName(id))}" sheetId="${n}" r:id="s${n}"/>`,
  );
  const names = getters.getNamedRanges().map(({ name, range }) => {
    const reference = getters.getRangeString(range, 'no tab', { useFixedReference: true });
    return `<definedName name="${escaped(name)}">${escaped(reference)}</definedName>`;
  });
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${content}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="w" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets}</sheets><definedNames>${names.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${each((_, n) => `<Relationship Id="s${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  };
  ids.forEach((id, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(workbook, id);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
