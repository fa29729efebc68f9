/** What a change does, in the words and addresses of the tabs as they stand. */
import type { Left, Report } from '../../carry/report';
import type { Standing } from '../../carry/standing';
import { cellAddress } from '../../compile/address';
import type { Lost } from '../contract';

/** So many are told one by one; a count stands beside them. */
export const mostTold = 20;

export function toldOf(standing: Standing): (left: Left) => Lost {
  const tabs = new Map(
    standing.tabs.map((tab) => [
      tab.key,
      {
        title: tab.title,
        rows: new Map(tab.rows.map(({ key }, at) => [key, at])),
        columns: new Map(tab.columns.map(({ key }, at) => [key, at])),
      },
    ]),
  );
  const labels = labelsOf(standing);
  return ({ at, shown, name }) => {
    const { title, rows, columns } = tabs.get(at.tab)!;
    const place = { row: rows.get(at.row) ?? 0, column: columns.get(at.column) ?? 0 };
    return {
      what: labels.get(`${at.tab}\n${at.row}`) ?? name ?? '',
      tab: title,
      cell: cellAddress(place, { row: false, column: false }),
      shown,
    };
  };
}

/** What a row is called: the first text on it. */
function labelsOf({ filled }: Standing): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { at, comesTo } of filled) {
    const row = `${at.tab}\n${at.row}`;
    if (typeof comesTo === 'string' && comesTo.trim() !== '' && !labels.has(row)) labels.set(row, comesTo);
  }
  return labels;
}

export const worstOf = ({ lost }: Report, told: (left: Left) => Lost): Lost[] =>
  lost.slice(0, mostTold).map(told);
