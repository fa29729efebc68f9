/** The advanced Sheets service: one spreadsheet, read and written whole or by the values of its ranges. */
import type { Workbook } from '../engine/workbook';
import { type BatchUpdate, batchUpdate } from './batch-update';
import { Broken, badRequest, internalError, noPermission, notFound } from './errors';
import type { Faults } from './faults';
import type { Quota } from './quota';
import { type File, type ReadOptions, readSpreadsheet } from './read';
import { type Enter, service } from './service';
import { type ReadValues, readValues } from './values-read';
import { writeValues } from './values-write';

type Body = Parameters<typeof batchUpdate>[1] & { includeSpreadsheetInResponse?: boolean };

export type SheetsParts = {
  workbook: Workbook;
  file: File;
  quota: Quota;
  faults: Faults;
  enter: Enter;
  /** Told of every batch that was applied. */
  applied(batch: BatchUpdate): void;
};

export function createSheets({ workbook, file, quota, faults, enter, applied }: SheetsParts): object {
  /** Google's refusals, worded as the advanced service words them. */
  function answering<Answer>(call: string, id: string, work: () => Answer): Answer {
    if (id !== file.id) throw notFound(call);
    try {
      return work();
    } catch (error) {
      if (error instanceof Broken) throw internalError(call);
      throw badRequest(call, (error as Error).message);
    }
  }

  const get = (id: string, options: ReadOptions = {}) => {
    const call = 'Sheets.Spreadsheets.get';
    quota.use(call, 'Read');
    return answering(call, id, () => readSpreadsheet(workbook, file, options));
  };

  const update = (body: Body, id: string) => {
    const call = 'Sheets.Spreadsheets.batchUpdate';
    quota.use(call, 'Write');
    if (faults.viewOnly) throw noPermission(call);
    const batch = answering(call, id, () => batchUpdate(workbook, body, faults));
    applied(batch);
    return { spreadsheetId: id, replies: batch.replies };
  };

  const batchGet = (id: string, options: ReadValues = {}) => {
    const call = 'Sheets.Spreadsheets.Values.batchGet';
    quota.use(call, 'Read');
    return answering(call, id, () => ({ spreadsheetId: id, ...readValues(workbook, options) }));
  };

  const updateValues = (body: Parameters<typeof writeValues>[1], id: string) => {
    const call = 'Sheets.Spreadsheets.Values.batchUpdate';
    quota.use(call, 'Write');
    if (faults.viewOnly) throw noPermission(call);
    return answering(call, id, () => ({ spreadsheetId: id, ...writeValues(workbook, body) }));
  };

  const Values = service('Sheets.Spreadsheets.Values', enter, { batchGet, batchUpdate: updateValues });
  const Spreadsheets = service('Sheets.Spreadsheets', enter, { get, batchUpdate: update, Values });
  return service('Sheets', enter, { Spreadsheets });
}
