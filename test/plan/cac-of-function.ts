/** The CAC that a plan shows, held against =CAC over its own months, with the plan's months to a customer as the lag. */
import { expect } from 'vitest';
import { callFunction } from '../../src/catalogue/call';
import { cac } from '../../src/metrics/acquisition/cac';
import type { Places } from '../../src/plan/modules/funnel/places';
import type { built } from './built';

type Sheet = Pick<ReturnType<typeof built>, 'value' | 'number'>;

export function expectCacOfFunction(sheet: Sheet, { forecast, funnel }: Places, months: number): void {
  const columns = Array.from({ length: months }, (_, index) => `month ${index + 1}`);
  const row = (key: string) => columns.map((column) => sheet.number(forecast.at(key, column)));
  const lag = sheet.number(funnel.monthsToCustomer(1));
  const [spend, won] = [row('spend'), row('won')];
  const inOne = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : '–');
  const byFunction = (
    callFunction('CAC', [spend.map((money) => [money]), won.map((count) => [count]), lag]) as unknown[][]
  ).map(([cost]) => inOne(cost));
  expect(row('cac').map(inOne)).toEqual(byFunction);

  const over = (counts: (month: number) => boolean) => {
    const of = columns.map((_, month) => month).filter((month) => month >= lag && counts(month));
    const sum = (values: readonly number[], back = 0) =>
      of.reduce((all, month) => all + values[month - back]!, 0);
    return sum(won) > 0 ? inOne(cac(sum(spend, lag), sum(won))) : '–';
  };
  const closed = row('closed');
  const shown = (column: string) => inOne(sheet.value(forecast.at('cac', column)));
  expect(shown('total'), 'whole plan').toBe(over(() => true));
  expect(shown('to date'), 'to date').toBe(over((month) => closed[month] === 1));
  expect(shown('to go'), 'to go').toBe(over((month) => closed[month] === 0));
}
