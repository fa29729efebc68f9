/** The advanced Sheets service: spreadsheets by their ids, read and written whole or by the values of its ranges. */
import { type BatchUpdate, batchUpdate } from './batch-update';
import type { Clock } from './clock';
import { createCreate, type NewSpreadsheet } from './create';
import { Broken, badRequest, internalError, noPermission } from './errors';
import type { Faults } from './faults';
import type { Files, SpreadsheetFile } from './files';
import type { Quota, RequestKind } from './quota';
import { type ReadOptions, readByDataFilter, readSpreadsheet } from './read';
import { type Enter, service } from './service';
import { type ReadValues, readValues } from './values-read';
import { writeValues } from './values-write';

type Body = Parameters<typeof batchUpdate>[1] & { includeSpreadsheetInResponse?: boolean };

export type SheetsParts = {
  files: Files;
  /** The id of the open one, in which the person may be allowed to look only. */
  open: string;
  quota: Quota;
  faults: Faults;
  clock: Clock;
  enter: Enter;
  /** Told of every batch that was applied. */
  applied(batch: BatchUpdate): void;
};

export function createSheets({ files, open, quota, faults, clock, enter, applied }: SheetsParts): object {
  /** Google's refusals, worded as the advanced service words them. */
  function answering<Answer>(
    call: string,
    kind: RequestKind,
    id: string,
    work: (file: SpreadsheetFile) => Answer,
  ): Answer {
    quota.use(call, kind);
    const file = files.reach(call, id, kind === 'Write');
    if (faults.viewOnly && kind === 'Write' && id === open) throw noPermission(call);
    try {
      return work(file);
    } catch (error) {
      if (error instanceof Broken) throw internalError(call);
      throw badRequest(call, (error as Error).message);
    }
  }

  const get = (id: string, options: ReadOptions = {}) =>
    answering('Sheets.Spreadsheets.get', 'Read', id, (file) => readSpreadsheet(file.workbook, file, options));

  type Filters = Parameters<typeof readByDataFilter>[2];
  const getByDataFilter = (filters: Filters, id: string, options: { fields?: string } = {}) =>
    answering('Sheets.Spreadsheets.getByDataFilter', 'Read', id, (file) =>
      readByDataFilter(file.workbook, file, filters, options),
    );

  const update = (body: Body, id: string) =>
    answering('Sheets.Spreadsheets.batchUpdate', 'Write', id, (file) => {
      const batch = batchUpdate(file.workbook, body, faults, file);
      applied(batch);
      return { spreadsheetId: id, replies: batch.replies };
    });

  const batchGet = (id: string, options: ReadValues = {}) =>
    answering('Sheets.Spreadsheets.Values.batchGet', 'Read', id, ({ workbook }) => ({
      spreadsheetId: id,
      ...readValues(workbook, options),
    }));

  const updateValues = (body: Parameters<typeof writeValues>[1], id: string) =>
    answering('Sheets.Spreadsheets.Values.batchUpdate', 'Write', id, ({ workbook }) => ({
      spreadsheetId: id,
      ...writeValues(workbook, body),
    }));

  const createFile = createCreate(files, faults, clock);
  const create = (body: NewSpreadsheet) => {
    const call = 'Sheets.Spreadsheets.create';
    quota.use(call, 'Write');
    return createFile(call, body);
  };

  const Values = service('Sheets.Spreadsheets.Values', enter, { batchGet, batchUpdate: updateValues });
  const Spreadsheets = service('Sheets.Spreadsheets', enter, {
    create,
    get,
    getByDataFilter,
    batchUpdate: update,
    Values,
  });
  return service('Sheets', enter, { Spreadsheets });
}
