/** What a change does, in the words and addresses of the tabs as they stand. */
import type { Left, Report } from '../../carry/report';
import type { Standing } from '../../carry/standing';
import { cellAddress } from '../../compile/address';
import type { Lost } from '../contract/change';

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

/** A number that is read as a word: a month or a day, written out. */
const isWritten = (shown: string) => /\p{L}{3}/u.test(shown);

/** What a row is called: the first words on it, where they are a month and a day both. */
function labelsOf({ filled }: Standing): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const closed = new Set<string>();
  for (const { at, comesTo, shown } of filled) {
    const row = `${at.tab}\n${at.row}`;
    if (closed.has(row)) continue;
    if (typeof comesTo === 'string' && comesTo.trim() !== '') {
      if (!labels.has(row)) labels.set(row, comesTo);
      closed.add(row);
    } else if (typeof comesTo === 'number' && isWritten(shown)) {
      const before = labels.get(row);
      labels.set(row, before === undefined ? shown : `${before}, ${shown}`);
    }
  }
  return labels;
}

export const worstOf = ({ lost }: Report, told: (left: Left) => Lost): Lost[] =>
  lost.slice(0, mostTold).map(told);
