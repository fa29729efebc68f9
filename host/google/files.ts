/** The spreadsheets that a person knows of: theirs and others', of which one is open. */
import type { Workbook } from '../engine/workbook';
import { badRequest, noPermission, notFound } from './errors';
import type { File } from './read';

/** What the person at the keyboard may do with a file. */
export type Access = 'write' | 'read' | 'none';

export type SpreadsheetFile = File & {
  readonly workbook: Workbook;
  access: Access;
  isInBin: boolean;
  /** An Excel file that Sheets shows; the API takes no requests about it. */
  isExcel: boolean;
  /** Cells that count beside those of its workbook, so that a full file need not be built. */
  cellsBeside: number;
  /** Where a new file lands that no folder was asked for. */
  folder: string;
  /** Of what is written it keeps sheets, names, metadata and numbers only: enough to tell what it holds, for a twentieth of the time. */
  isOutline: boolean;
};

/** What a host is given of a file; all but its title has a usual value. */
export type NewFile = {
  title: string;
  id?: string;
  locale?: string;
  timeZone?: string;
  data?: object;
} & Partial<Pick<SpreadsheetFile, 'access' | 'isInBin' | 'isExcel' | 'cellsBeside' | 'folder' | 'isOutline'>>;

export class Files {
  /** Whether files that are added from now on keep an outline only. */
  areOutlines = false;
  private readonly all = new Map<string, SpreadsheetFile>();
  private readonly workbookOf: (file: NewFile & File) => Workbook;

  /** `workbookOf` makes the workbook of a file that is added. */
  constructor(workbookOf: (file: NewFile & File) => Workbook) {
    this.workbookOf = workbookOf;
  }

  add(file: NewFile): SpreadsheetFile {
    const id = file.id ?? this.freshId();
    if (this.all.has(id)) throw new Error(`There is a file with the id ${id} already.`);
    const { title, timeZone = 'Etc/UTC', access = 'write', isInBin = false, isExcel = false } = file;
    const { cellsBeside = 0, folder = 'My Drive', isOutline = this.areOutlines } = file;
    const workbook = this.workbookOf({ ...file, id, timeZone });
    const trouble = { access, isInBin, isExcel, cellsBeside };
    const added = { id, title, timeZone, workbook, folder, isOutline, ...trouble };
    this.all.set(id, added);
    return added;
  }

  /** As if it had never been made. */
  forget(id: string): void {
    this.all.delete(id);
  }

  list(): SpreadsheetFile[] {
    return [...this.all.values()];
  }

  /** Throws for an id that no file has: a test's mistake, never what a script is told. */
  get(id: string): SpreadsheetFile {
    const file = this.all.get(id);
    if (!file) throw new Error(`There is no file with the id ${id}.`);
    return file;
  }

  /** The file that a call of the Sheets service names. Throws what Google says of one that cannot be reached. */
  reach(call: string, id: string, toWrite: boolean): SpreadsheetFile {
    const file = this.all.get(id);
    if (!file || file.isInBin) throw notFound(call);
    if (file.access === 'none' || (toWrite && file.access === 'read')) throw noPermission(call);
    if (file.isExcel) throw badRequest(call, 'This operation is not supported for this document');
    return file;
  }

  /** As long as Google's own, since a link is known by the length of its id. */
  private freshId(): string {
    let number = this.all.size;
    const id = () => `file-${String(number).padStart(4, '0')}-on-your-desk-00000000000000000000`;
    while (this.all.has(id())) number += 1;
    return id();
  }
}
