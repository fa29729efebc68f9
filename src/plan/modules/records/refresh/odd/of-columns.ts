/** Columns that cannot be counted: not there, or not what they are taken for. */
import { tidy } from '../../../../../metrics/records/group-rows';
import { textAmounts } from '../../../../../metrics/records/record-checks';
import { swapped } from '../../../../../metrics/records/record-dates';
import type { Line } from '../../answers';
import type { RowCheck } from '../../row-checks';
import { formOf, headersOf, patternOf, type SourceRows } from '../source-rows';
import { type Given, type Odd, oddOf } from './odd';

/** Headers that are not there, dates that cannot be counted, and money that is text. */
export function ofColumns(
  rows: SourceRows,
  source: number,
  lines: readonly Line[],
  { answers }: Given,
): Odd[] {
  const { columns } = rows.read;
  const one = (key: RowCheck, said: string, count = 1, first?: number) =>
    oddOf(key, rows, source, { rows: count, first }, said);
  const missing = headersOf(rows.source, lines, []).filter((header) => !columns.has(header));
  const dates = [...new Set(lines.map(({ date }) => date))].flatMap((header): Odd[] => {
    const cells = columns.get(header);
    if (!cells) return [];
    const isSwapped = swapped(cells);
    if (isSwapped) {
      const count = cells.filter((cell) => typeof cell === 'number').length;
      return [
        one(
          'swapped',
          header,
          count,
          cells.findIndex((cell) => typeof cell === 'number'),
        ),
      ];
    }
    const form = formOf(cells);
    const texts = cells.filter((cell) => typeof cell === 'string' && cell !== '');
    const first = cells.findIndex((cell) => typeof cell === 'string' && cell !== '');
    if (patternOf(form) === undefined) return [one('mixed', header, texts.length, first)];
    const wanted = lines.find(({ date }) => date === header)!.form;
    const isText = form.kind === 'text';
    // Connected as dates and text now, or the other way round: the formula of the month sees none of them.
    if (form.kind !== 'none' && patternOf(form) !== wanted && form.kind !== 'months')
      return [one('mixed', header, cells.length, 0)];
    return isText ? [one('texts', header, texts.length, first)] : [];
  });
  const money = [...new Set(lines.flatMap(({ adds }) => adds ?? []))].flatMap((header): Odd[] => {
    const cells = columns.get(header);
    return cells ? [oddOf('textAmount', rows, source, textAmounts(cells), header)] : [];
  });
  const currencies = rows.source.currency === null ? undefined : columns.get(rows.source.currency);
  const codes = new Set(
    (currencies ?? []).map((cell) => tidy(String(cell ?? '')).toLowerCase()).filter((code) => code !== ''),
  );
  const sums = [answers.revenue, answers.spend].some((line) => line?.source === source);
  return [
    ...missing.map((header) => one('missing', header)),
    ...dates,
    ...money,
    ...(codes.size > 1 && sums
      ? [one('currencies', [...codes].slice(0, 5).join(', ').toUpperCase(), codes.size)]
      : []),
  ];
}
