/** A plan whose forecast is updated, built and called through the shipped bundle. */
import { expect } from 'vitest';
import { helpers } from '../../host/engine/engine';
import type { Host } from '../../host/host';
import type { Answer } from '../../src/addon/contract/answer';
import type { Forecasting, Undo } from '../../src/addon/contract/deeds';
import { rangeOfTotal } from '../../src/forecast/total';
import { baselineOf } from '../../src/plan/modules/funnel/baseline';
import { revenueHistory, withHistory } from '../plan/answers';
import { openBuilt } from './built-file';

/** The file that is open; `start` opens another. */
export let host: Host;

export const call = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
  const answer = (await host.call(name, ...args)) as Answer<Value>;
  if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  return answer.value;
};
/** On 10 April 2027 the first three months of the plan are over. */
export const start = async (answers: object = withHistory, locale = 'en_US') => {
  host = await openBuilt(answers, { now: Date.UTC(2027, 3, 10), timeZone: 'Europe/Rome', locale });
};
export const reading = () => call<Forecasting>('see', 'press-1', 'updateForecast');
export const update = () => call<{ undo: Undo[] }>('act', 'press-1', 'updateForecast', null);
export const undo = () => call<{ undo: Undo[] }>('act', 'press-1', 'dropForecast', null);
export const save = (month: number, revenue: number | null, customers: number | null = null) =>
  call('act', 'press-1', 'checkIn', {
    month,
    actuals: { volumes: [null, null, null, null, null, customers], revenue, spend: null, lost: null },
  });
export const batchGet = 'Sheets.Spreadsheets.Values.batchGet';
export const writing = 'Sheets.Spreadsheets.Values.batchUpdate';

/** The addresses of a named range, row by row. */
export function cellsOf(name: string): string[] {
  const { getters } = host.workbook;
  const { sheetId, zone } = getters.getNamedRange(`bs1_${name}`)!.range;
  const cells: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1)
    for (let column = zone.left; column <= zone.right; column += 1)
      cells.push(`'${getters.getSheetName(sheetId)}'!${helpers.toXC(column, row)}`);
  return cells;
}
export const valuesOf = (name: string) => cellsOf(name).map((address) => host.workbook.value(address));
export const kept = () => ['baseline', 'baseline_low', 'baseline_high'].map(valuesOf);
export const before = () => ['baseline_before', 'baseline_before_low', 'baseline_before_high'].map(valuesOf);
export const typeHistory = (row: number, day: string, value: string) => {
  host.workbook.type(cellsOf('history_months')[row]!, day);
  host.workbook.type(cellsOf('history_values')[row]!, value);
};
export const blanks = (count: number) => Array(count).fill(null);

export const actuals = [510_000, 480_000, 560_000];
export const saveQuarter = async () => {
  for (const [month, revenue] of actuals.entries()) await save(month + 1, revenue);
};
/** November and December 2026 are missing between the history and the plan. */
export const past = {
  start: revenueHistory.start,
  values: [...revenueHistory.values, null, null, ...actuals],
};
export const year = { start: '2027-01', months: 12 };
export const planned = baselineOf(revenueHistory, year)!;
export const expected = baselineOf(past, year)!;
export const numbersOf = ({ months }: typeof planned) =>
  (['mean', 'low', 'high'] as const).map((key) => months.map((month) => month![key]));
/** What a stamp says of how alike months miss, and of those far from the usual: none. */
export const noneOdd = ({ together }: typeof planned) => [expect.closeTo(together, 9), 0, null, null, null];
export const totalOf = ({ months, together }: typeof planned) => {
  const { mean, low, high } = rangeOfTotal(
    months.map((month) => month!),
    together,
  );
  return { total: expect.closeTo(mean, 3), low: expect.closeTo(low, 3), high: expect.closeTo(high, 3) };
};
export const close = (columns: readonly (readonly number[])[]) =>
  columns.map((column) => column.map((value) => expect.closeTo(value, 4)));
