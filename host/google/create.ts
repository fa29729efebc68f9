/** spreadsheets.create: a new file of the person's own, with the sheets and the metadata that it is given. */
import { batchUpdate } from './batch-update';
import type { Clock } from './clock';
import { badRequest, filesUsedUp } from './errors';
import type { Faults } from './faults';
import type { Files, SpreadsheetFile } from './files';
import { readSpreadsheet } from './read';
import type { Request } from './requests/request';
import { checkType } from './schema';

export type NewSpreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const day = 86_400_000;
const told = ['properties', 'sheets', 'developerMetadata'];

export function createCreate(files: Files, faults: Faults, clock: Clock) {
  let made: number[] = [];

  /** Throws what Google refuses: an unknown field, a locale that it does not have, one file too many for a day. */
  return (call: string, body: NewSpreadsheet): object => {
    made = made.filter((time) => clock.now() - time < day);
    if (made.length >= faults.filesADay) throw filesUsedUp(call);
    try {
      const file = create(files, body);
      made.push(clock.now());
      return readSpreadsheet(file.workbook, file, {});
    } catch (error) {
      throw badRequest(call, (error as Error).message);
    }
  };
}

function create(files: Files, body: NewSpreadsheet): SpreadsheetFile {
  checkType(body, 'Spreadsheet');
  const strange = Object.keys(body).find((field) => !told.includes(field));
  if (strange) throw new Error(`Sheets.Spreadsheets.create with ${strange} is not faked yet`);
  const { title = 'Untitled spreadsheet', locale = 'en_US', timeZone = 'Etc/UTC' } = body.properties ?? {};
  const file = files.add({ title, locale, timeZone });
  const requests = requestsOf(body, file);
  try {
    if (requests.length > 0) batchUpdate(file.workbook, { requests });
  } catch (error) {
    files.forget(file.id);
    throw error;
  }
  return file;
}

/** The sheets that are asked for stand in place of the one that every new file has. */
function requestsOf(
  { sheets = [], developerMetadata = [] }: NewSpreadsheet,
  file: SpreadsheetFile,
): Request[] {
  const [usual] = file.workbook.getters.getSheetIds();
  const added = sheets.flatMap(({ properties = {}, developerMetadata = [] }, index): Request[] => [
    { addSheet: { properties: { title: `Sheet${index + 1}`, ...properties } } },
    ...developerMetadata.map((metadata): Request => {
      const location = { sheetId: properties.sheetId ?? 0 };
      return { createDeveloperMetadata: { developerMetadata: { ...metadata, location } } };
    }),
  ]);
  const spare = 'to be replaced';
  return [
    ...(sheets.length > 0 ? [renamed(Number(usual), spare)] : []),
    ...added,
    ...(sheets.length > 0 ? [{ deleteSheet: { sheetId: Number(usual) } }] : []),
    ...developerMetadata.map(
      (metadata): Request => ({
        createDeveloperMetadata: { developerMetadata: { location: { spreadsheet: true }, ...metadata } },
      }),
    ),
  ];
}

const renamed = (sheetId: number, title: string): Request => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
});
