/** Two tabs of a real shop's leads and deals (Olist, 2017 and 2018), where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { daySerial } from '../../src/plan/month';

const folder = new URL('../../../shared/data/olist/', import.meta.url);
export const isHere = existsSync(folder);
if (!isHere) console.warn('The rows of Olist are not at hand, so what they show is not tested.');

export const form = '??-MM-YYYY*';

type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

/** Fields in quotes may hold commas. */
export function parseCsv(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)]
        .slice(0, line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length)
        .map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field)),
    );
}

/** A date such as 14-03-2018, or one with its time of day. */
export function serial(text: string): number {
  const [, day, month, year, hour = '0', minute = '0'] =
    /^(\d\d)-(\d\d)-(\d{4})(?: (\d+):(\d+))?/.exec(text) ?? [];
  return daySerial(`${year}-${month}-${day}`) + (Number(hour) * 60 + Number(minute)) / 1440;
}

const rowsOf = (name: string, dates: string, numbers: readonly string[], kind: 'dates' | 'text'): Rows => {
  const [head = [], ...rows] = parseCsv(readFileSync(new URL(name, folder), 'utf8'));
  const at = head.indexOf(dates);
  const sums = numbers.map((header) => head.indexOf(header));
  return [
    head,
    ...rows.map((row) =>
      row.map((cell, column): Cell => {
        if (cell === '') return null;
        if (column === at && kind === 'dates') return serial(cell);
        return sums.includes(column) ? Number(cell) : cell;
      }),
    ),
  ];
};

export const leads = (kind: 'dates' | 'text') =>
  rowsOf('olist_marketing_qualified_leads_dataset.csv', 'first_contact_date', [], kind);
export const deals = (kind: 'dates' | 'text') =>
  rowsOf('olist_closed_deals_dataset.csv', 'won_date', ['declared_monthly_revenue'], kind);
