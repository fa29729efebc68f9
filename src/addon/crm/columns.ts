/** The mapped columns of every source, and no others, in two reads. */
import { columnName, onTab } from '../../compile/address';
import { type Outline, sheetIdOf } from '../../compile/outline';
import { linesOf, type RecordsAnswers, type Source } from '../../plan/modules/records/answers';
import { headersOf, type RawCell, type TabRead } from '../../plan/modules/records/refresh/source-rows';
import { readValues } from '../spreadsheet';
import type { Sheet } from './tabs';

/** So many rows come in one range. */
const blockOfRows = 25_000;

/** The mapped columns of every source, and no others: headers in one read, cells in another. */
export function readTabs(outline: Outline, mapping: RecordsAnswers): readonly TabRead[] {
  const { rejected } = mapping;
  const lines = [...linesOf(mapping).values(), ...(rejected ? [rejected] : [])];
  const places = mapping.sources.map((source, index) => {
    const sheet = outline.sheets?.find((each) => sheetIdOf(each) === source.sheetId);
    return { source, sheet, index };
  });
  const there = places.filter(({ sheet }) => sheet);
  const heads =
    there.length === 0
      ? []
      : readValues(there.map(({ source, sheet }) => `${titled(sheet!)}${source.head}:${source.head}`));
  const wanted = places.map(({ source, sheet, index }) => {
    const at = there.findIndex((each) => each.index === index);
    const headers =
      at < 0 ? [] : ((heads[at]?.values?.[0] ?? []) as RawCell[]).map((cell) => String(cell ?? ''));
    const more = [
      ...(mapping.response?.source === index ? [mapping.response.created, mapping.response.answered] : []),
      ...mapping.segments,
    ];
    const own = lines.filter((line) => line.source === index);
    const columns = headersOf(source, own, more).flatMap((header) => {
      const column = headers.findIndex((each) => each.toLowerCase() === header.toLowerCase());
      const isTwice = headers.filter((each) => each.toLowerCase() === header.toLowerCase()).length > 1;
      return column < 0 || isTwice ? [] : [{ header, column }];
    });
    return { source, sheet, headers, columns };
  });
  const ranges = wanted.flatMap(({ source, sheet, columns }, tab) =>
    columns.flatMap(({ column, header }) =>
      blocksOf(source, sheet!).map(({ from, to }) => ({
        tab,
        header,
        from,
        range: `${titled(sheet!)}${columnName(column)}${from}:${columnName(column)}${to}`,
      })),
    ),
  );
  const values = ranges.length === 0 ? [] : readValues(ranges.map(({ range }) => range));
  return wanted.map(({ source, headers, columns }, tab) => {
    const cells = new Map(columns.map(({ header }) => [header, [] as RawCell[]]));
    ranges.forEach(({ header, from, tab: of }, index) => {
      if (of !== tab) return;
      const column = cells.get(header)!;
      (values[index]?.values ?? []).forEach((row, offset) => {
        column[from - source.head - 1 + offset] = row[0] as RawCell;
      });
    });
    const rows = Math.max(0, ...[...cells.values()].map(({ length }) => length));
    for (const [header, column] of cells)
      cells.set(
        header,
        Array.from({ length: rows }, (_, row) => column[row] ?? ''),
      );
    return { headers, columns: cells, rows };
  });
}

const titled = ({ properties }: Sheet) => onTab(properties?.title ?? '');

function blocksOf({ head }: Source, { properties }: Sheet): { readonly from: number; readonly to: number }[] {
  const last = properties?.gridProperties?.rowCount ?? 1000;
  const blocks: { from: number; to: number }[] = [];
  for (let from = head + 1; from <= last; from += blockOfRows)
    blocks.push({ from, to: Math.min(last, from + blockOfRows - 1) });
  return blocks;
}
