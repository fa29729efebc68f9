/** Rows with a head as a tab is read: its columns by header, and no header that is there twice. */
import type { TabRead } from '../../src/plan/modules/records/refresh/source-rows';

export function tabRead(rows: readonly (readonly (string | number | null)[])[]): TabRead {
  const [head = [], ...cells] = rows;
  const headers = head.map((header) => String(header ?? ''));
  const once = headers.filter((header) => headers.filter((each) => each === header).length === 1);
  return {
    headers,
    columns: new Map(once.map((header) => [header, cells.map((row) => row[headers.indexOf(header)] ?? '')])),
    rows: cells.length,
  };
}
