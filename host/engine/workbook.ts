/** One live spreadsheet: people type into it, batches change it, tests and fakes read it. */
import { type BatchBox, runBatch, strict } from './batch';
import type { HostFunctions } from './context';
import { type Dispatch, type Getters, helpers, Model, parse } from './engine';
import type { Extra, ExtraKind } from './extras';
import './extras';
import { toEngineFormula } from './formula-text';
import { textContent, typedContent } from './literal';
import { type Locale, locale, locales, speak } from './locales';
import './missing-functions';
import './repairs';

/** Ids of sheets that people add must be integers, as in Sheets. */
class IntegerIds extends helpers.UuidGenerator {
  override smallUuid(): string {
    return String(Math.floor(Math.random() * 0x7fffffff));
  }
}

export type Cell = { sheetId: string; col: number; row: number };

const alone: HostFunctions = {
  now: () => (Date.now() - Date.UTC(1899, 11, 30)) / 86_400_000,
  custom(name) {
    throw new Error(`Unknown function: ${name}`);
  },
  date: (serial) => new Date(Date.UTC(1899, 11, 30, 0, 0, Math.round(serial * 86_400))),
  serial: (date) => (Number(date) - Date.UTC(1899, 11, 30)) / 86_400_000,
  rows: (rows) => rows,
};

export class Workbook {
  model: Model;
  private readonly box: BatchBox = {};
  private readonly host: HostFunctions;

  /** `host` is what its functions go by; a workbook alone has the real clock and no custom functions. */
  constructor(localeCode: string, host: HostFunctions = alone, data?: object) {
    this.host = host;
    this.model = this.load(data ?? this.empty(localeCode));
  }

  get locale(): Locale {
    return this.model.getters.getLocale() as Locale;
  }

  get getters(): Getters & { getExtras(kind: ExtraKind): { key: string; extra: Extra }[] } {
    return this.model.getters as never;
  }

  /** Everything that `work` dispatches is one undo step; if it throws, nothing of it stays. */
  batch(work: (dispatch: Dispatch) => void): void {
    runBatch(this.model, this.box, work);
  }

  /** Dispatches one command as a user's own. Throws where the engine refuses it. */
  dispatch: Dispatch = (type, payload) => strict(this.model.dispatch as Dispatch)(type, payload);

  /** Types into a cell, as a person does. Throws where the formula does not parse in the spreadsheet's locale. */
  type(address: string, text: string): void {
    const typed = text.startsWith('=') ? { content: this.canonical(text) } : typedContent(text, this.locale);
    this.dispatch('UPDATE_CELL', { ...this.cell(address), ...typed });
  }

  /** The engine's form of a formula in the spreadsheet's locale. Throws a sentence where it does not parse. */
  canonical(formula: string): string {
    const canonical = toEngineFormula(formula, this.locale);
    try {
      parse(canonical);
    } catch (error) {
      throw new Error(`Formula parse error: ${formula} (${(error as { message: string }).message})`);
    }
    return canonical;
  }

  /** Content of a cell that holds this text and nothing but text. */
  text(text: string): string {
    return textContent(text, this.locale);
  }

  /** Selects cells such as `Sheet1!B2:B7`, as a person does with the pointer; the first one is where typing goes. */
  select(range: string): void {
    const { sheetName } = helpers.splitReference(range);
    const sheetIdFrom = this.getters.getActiveSheetId();
    const sheetIdTo = sheetName ? this.sheet(sheetName) : sheetIdFrom;
    if (sheetIdTo !== sheetIdFrom) this.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
    const { zone } = this.getters.getRangeFromSheetXC(sheetIdTo, range);
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  /** The cell's value: number, text, boolean, or null where it is blank. An error is its code, such as `#ERROR!`. */
  value(address: string): string | number | boolean | null {
    return this.getters.getEvaluatedCell(this.cell(address)).value;
  }

  /** The cell as people see it. */
  shown(address: string): string {
    return this.shownAt(this.cell(address));
  }

  shownAt(cell: Cell): string {
    speak(this.locale.code);
    return this.getters.getEvaluatedCell(cell).formattedValue;
  }

  /** The sentence behind an error cell, or undefined. */
  message(address: string): string | undefined {
    return (this.getters.getEvaluatedCell(this.cell(address)) as { message?: string }).message;
  }

  /** The cell's formula in the engine's form (`,` and `.`), or '' where it has none. */
  formula(address: string): string {
    const cell = this.getters.getCell(this.cell(address));
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : '';
  }

  /** Every error cell with its message, as `Funnel!B7 #DIV/0! …`. */
  errors(): string[] {
    return this.getters.getSheetIds().flatMap((sheetId) =>
      this.getters.getEvaluatedCellsPositions(sheetId).flatMap(({ col, row }) => {
        const cell = this.getters.getEvaluatedCell({ sheetId, col, row });
        if (cell.type !== 'error') return [];
        const where = `${this.getters.getSheetName(sheetId)}!${helpers.toXC(col, row)}`;
        return [`${where} ${cell.value} ${(cell as { message?: string }).message ?? ''}`.trim()];
      }),
    );
  }

  titles(): string[] {
    return this.getters.getSheetIds().map((id) => this.getters.getSheetName(id));
  }

  /** Where an address such as `Sheet1!A1` or `'My tab'!B2` stands. Throws for an unknown tab. */
  cell(address: string): Cell {
    const { sheetName, xc } = helpers.splitReference(address);
    const sheetId = sheetName ? this.sheet(sheetName) : this.getters.getActiveSheetId();
    return { sheetId, ...helpers.toCartesian(xc) };
  }

  /** Inserts rows before a row as people count it, from 1. */
  insertRows(title: string, before: number, count = 1): void {
    this.insert(title, 'ROW', before - 1, count);
  }

  /** Inserts columns before a column such as `C`. */
  insertColumns(title: string, before: string, count = 1): void {
    this.insert(title, 'COL', helpers.lettersToNumber(before), count);
  }

  rename(title: string, newName: string): void {
    this.dispatch('RENAME_SHEET', { sheetId: this.sheet(title), oldName: title, newName });
  }

  deleteSheet(title: string): void {
    this.dispatch('DELETE_SHEET', { sheetId: this.sheet(title), sheetName: title });
  }

  undo(): void {
    this.dispatch('REQUEST_UNDO');
  }

  redo(): void {
    this.dispatch('REQUEST_REDO');
  }

  /** Everything the workbook holds, as JSON to save, compare or load again. */
  data(): object {
    return this.model._exportData(false);
  }

  /** Builds the model anew from the same contents, after the functions it knows have changed. */
  reload(data: object = this.data()): void {
    this.model = this.load(data);
  }

  /** The engine's id of a tab. Throws for an unknown one. */
  sheet(title: string): string {
    const sheetId = this.getters.getSheetIdByName(title);
    if (!sheetId) throw new Error(`There is no tab called ${title}: ${this.titles().join(', ')}.`);
    return sheetId;
  }

  private insert(title: string, dimension: 'ROW' | 'COL', base: number, quantity: number): void {
    const where = { sheetId: this.sheet(title), sheetName: title };
    this.dispatch('ADD_COLUMNS_ROWS', { ...where, dimension, base, quantity, position: 'before' });
  }

  private empty(localeCode: string): object {
    const data = helpers.createEmptyWorkbookData();
    // As many rows as a new spreadsheet has in Sheets.
    data.sheets = [{ ...helpers.createEmptySheet('0', 'Sheet1'), rowNumber: 1000 }];
    data.settings = { ...data.settings, locale: locale(localeCode) as never };
    return data;
  }

  private load(data: object): Model {
    // A model writes the names of months when it is made.
    speak((data as { settings: { locale: Locale } }).settings.locale.code);
    const config = {
      custom: { batch: this.box, host: this.host },
      external: { loadLocales: async () => [...locales] as never },
    };
    const model = new Model(data, config, [], new IntegerIds());
    // In 19.3.7 the squisher corrupts revisions that hold an empty content or a format.
    const session = model['session' as never] as { commandSquisher: object };
    session.commandSquisher = { squish: <T>(one: T) => one, unsquish: <T>(one: T) => one };
    // The engine leaves hidden rows out of its charts; a chart whose hiddenDimensionStrategy is SHOW_ALL shows them.
    model.getters.getVisibleRangeValues = ({ sheetId, zone }) =>
      model.getters.tryGetSheet(sheetId) ? model.getters.getEvaluatedCellsInZone(sheetId, zone) : [];
    return model;
  }
}
