/** A second opinion: LibreOffice calculates the workbook anew, and the cells that differ are told. Node only. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helpers, type Position } from './engine/engine';
import type { Workbook } from './engine/workbook';
import { writeXlsx } from './xlsx';

export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Calculate always, whatever the file says; every run has a profile of its own, so that two can run at once. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Commas, quotes where needed, UTF-8, values in full precision rather than as shown, one file for each sheet. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * A workbook at one moment: the file that another engine is given, and what each cell comes to here. `within` is how far
 * apart, relative to the number, two engines may be and still agree.
 */
export type Calculated = {
  readonly within: number;
  readonly file: Uint8Array;
  readonly titles: readonly string[];
  readonly cells: readonly (Position & { readonly title: string; readonly value: unknown })[];
};

export function calculated(workbook: Workbook, within = 1e-9): Calculated {
  const { getters } = workbook;
  const cells = getters.getSheetIds().flatMap((sheetId) => {
    const title = getters.getSheetName(sheetId);
    return getters
      .getEvaluatedCellsPositions(sheetId)
      .map((at) => ({ ...at, title, value: getters.getEvaluatedCell(at).value }));
  });
  return { within, file: writeXlsx(workbook), titles: workbook.titles(), cells };
}

/**
 * The cells of each workbook's tabs, by title, as LibreOffice calculates them. One call for all: its start takes seconds,
 * a further file next to nothing. Throws where LibreOffice does not do its part.
 */
export const recalculate = (workbooks: readonly Calculated[]): Map<string, string[][]>[] =>
  converted(
    workbooks.map(({ file }) => file),
    filter,
    (place) =>
      workbooks.map(({ titles }, index) => {
        const read = (title: string) => parseCsv(readFileSync(`${place(index)}-${title}.csv`, 'utf8'));
        return new Map(titles.map((title) => [title, read(title)]));
      }),
  );

/** One tab, calculated and printed on one A4 page: the bytes of the PDF. */
export const printed = (workbook: Workbook, title: string): Uint8Array =>
  converted([writeXlsx(workbook, title)], 'pdf', (place) => readFileSync(`${place(0)}.pdf`));

/** Has files converted in a folder of their own, which is gone once the results were read; `place` is where one's begin. */
function converted<Result>(
  files: readonly Uint8Array[],
  format: string,
  read: (place: (index: number) => string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const place = (index: number) => join(folder, `w${index}`);
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
    const paths = files.map((file, index) => {
      writeFileSync(`${place(index)}.xlsx`, file);
      return `${place(index)}.xlsx`;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = ['--headless', '--convert-to', format, '--outdir', folder, ...paths];
    const run = spawnSync('soffice', [profile, ...options]);
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    return read(place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows of fields; a field in quotes may hold commas, doubled quotes and line ends. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** For each workbook every cell on which the two engines do not agree, as `Funnel!B7: 1 here, 2 in LibreOffice`. */
export function disagreements(workbooks: readonly Calculated[]): string[][] {
  const tables = recalculate(workbooks);
  return workbooks.map(({ cells, within }, index) => {
    const noise = 1e-15 * largestOf(cells);
    return cells.flatMap(({ title, col, row, value }) => {
      const there = tables[index]!.get(title)?.[row]?.[col] ?? '';
      return agree(value, there, noise, within)
        ? []
        : [`${title}!${helpers.toXC(col, row)}: ${value} here, ${there} in LibreOffice`];
    });
  });
}

/** Where large numbers cancel out, what is left of them is noise, which LibreOffice calls zero. */
const largestOf = (cells: Calculated['cells']): number =>
  cells.reduce((most, { value }) => Math.max(most, Math.abs(Number(value) || 0)), 0);

function agree(here: unknown, there: string, noise: number, within: number): boolean {
  if (typeof here === 'boolean') return there === String(here).toUpperCase();
  if (typeof here !== 'number') return there === String(here ?? '');
  const other = asNumber(there);
  return Math.abs(here - other) <= Math.max(noise, within * Math.max(1, Math.abs(here)));
}

/** LibreOffice shows the result of a date function as a date, even here. */
function asNumber(text: string): number {
  const date = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text);
  if (!date) return text === '' ? Number.NaN : Number(text);
  return (
    (Date.UTC(Number(date[3]), Number(date[1]) - 1, Number(date[2])) - Date.UTC(1899, 11, 30)) / 86_400_000
  );
}
