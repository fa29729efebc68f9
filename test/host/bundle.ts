/** A tiny bundle in the form that the build gives to dist/Code.js, for the tests of the host. */
import { createNodeHost } from '../../host/host-node';

const code = `
/**
 * Adds what it is given.
 *
 * @param {any} first A number or a range.
 * @param {any} second Optional. Another.
 * @customfunction
 */
function SHOUT(first, second) { return describe_(first) + '|' + describe_(second); }
/**
 * Gives back what it was given.
 * @param {any} value Anything.
 * @customfunction
 */
function ECHO(value) { return value; }
/**
 * Refuses.
 * @customfunction
 */
function REFUSE() { throw new Error('REFUSE: spend must be above 0, got -1'); }
/** Ten years from a date. @param {Date} date The date.
 * @customfunction
 */
function LATER(date) { return new Date(date.getTime() + 3653 * 86400000); }
/** @customfunction */
function COUNTED(first) { return arguments.length; }
/** @customfunction */
function STRANGE(kind) { return { nan: NaN, nothing: undefined, ragged: [[1, 2], [3]], list: [1, 2], infinite: 1 / 0 }[kind]; }
function describe_(x) {
  if (x === undefined) return 'omitted';
  if (x === '') return 'blank';
  if (Array.isArray(x)) return 'rows ' + (x instanceof Array) + ' ' + x.map((row) => row.map(describe_).join(',')).join(';');
  return typeof x + ' ' + (x instanceof Date ? x.toISOString() : x);
}
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('New plan', 'openPage').addSeparator().addItem('Broken', 'broken').addToUi();
}
function openPage() {
  const page = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Backsolve'));
}
function broken() { throw new TypeError('It broke.'); }
function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }
function read(options) { return Sheets.Spreadsheets.get(id(), options); }
function write(body) { return Sheets.Spreadsheets.batchUpdate(body, id()); }
function readValues(options) { return Sheets.Spreadsheets.Values.batchGet(id(), options); }
function writeValues(body) { return Sheets.Spreadsheets.Values.batchUpdate(body, id()); }
function selected() {
  const range = SpreadsheetApp.getActiveRange();
  const values = range.getValues();
  return {
    address: range.getSheet().getName() + '!' + range.getA1Notation(),
    size: [range.getNumRows(), range.getNumColumns()],
    kinds: values.map((row) => row.map((value) => value instanceof Date ? value.toISOString() : value)),
    shown: range.getDisplayValues(),
  };
}
function insert(formula) {
  const cell = SpreadsheetApp.getCurrentCell();
  const before = [cell.getA1Notation(), cell.isBlank(), cell.getFormula()];
  cell.setFormula(formula);
  return before;
}
function caught(body) {
  try { write(body); return null; } catch (error) {
    return { isError: error instanceof Error, name: error.name, message: error.message, code: error.details.code };
  }
}
function keep(key, value) { PropertiesService.getUserProperties().setProperty(key, value); return null; }
function kept(key) { return PropertiesService.getUserProperties().getProperty(key); }
function lock() { return LockService.getDocumentLock().tryLock(10000); }
function today() { return Utilities.formatDate(new Date(), SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd'); }
function date() { return new Date(); }
function activate(sheetId) { SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId).activate(); return null; }
function canEdit() { try { SpreadsheetApp.getActiveSpreadsheet().getEditors(); return true; } catch (error) { return false; } }
function sheetNames() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getName()); }
function unfaked() { return SpreadsheetApp.openById('other'); }
function globalsSeen() { return [typeof setTimeout, typeof fetch, typeof window, typeof process, typeof Intl, typeof require]; }
function add(a, b) { return a + b; }
`;

type Options = Partial<Parameters<typeof createNodeHost>[0]>;

export const tinyHost = (options: Options = {}) =>
  createNodeHost({
    code,
    html: { Sidebar: '<p>Hello</p>' },
    now: Date.UTC(2027, 0, 5, 23, 30),
    timeZone: 'Europe/Rome',
    ...options,
  });
