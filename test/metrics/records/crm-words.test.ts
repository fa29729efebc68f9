/** What exports of a CRM hold besides names and dates: expected dates, hard spaces, TRUE as text. */
import { expect, test } from 'vitest';
import { dayOfDate } from '../../../src/catalogue/days';
import { conversionBy } from '../../../src/metrics/records/conversion-by';
import { cycleDays } from '../../../src/metrics/records/cycle-days';
import { stageCounts } from '../../../src/metrics/records/stage-counts';
import { callFunction } from '../../catalogue/in-utc';

const days = (...dates: string[]) => dates.map(dayOfDate);
// Exported in May 2026: the last four are open and carry the close that somebody expects.
const created = days(
  '2026-01-10',
  '2026-02-01',
  '2026-02-15',
  '2026-03-01',
  '2026-03-10',
  '2026-04-01',
  '2026-04-20',
  '2026-05-01',
);
const closed = days(
  '2026-02-09',
  '2026-03-03',
  '2026-03-31',
  '2026-04-10',
  '2026-12-31',
  '2026-12-31',
  '2027-03-31',
  '2027-06-30',
);

test('expected close dates are no cycle times when it is said when the rows were exported', () => {
  const [all] = cycleDays(created, closed, undefined, dayOfDate('2026-05-15'));
  expect(all).toEqual(['(all)', 4, 36, 30, 35, 41, 0]);
  expect(cycleDays(created, closed)[0]![1]).toBe(8);
});

test('expected close dates are no wins either', () => {
  const ads = closed.map(() => 'ads');
  expect(conversionBy(ads, closed, dayOfDate('2026-05-15'))[0]!.slice(0, 3)).toEqual(['ads', 8, 4]);
  expect(conversionBy(ads, closed)[0]!.slice(0, 3)).toEqual(['ads', 8, 8]);
});

test('hard and double spaces make no other segment and no other stage', () => {
  const names = ['Google Ads', 'Google\u00a0Ads', 'google ads\u200b', '\ufeffGOOGLE  ADS '];
  expect(conversionBy(names, [true, false, true, false]).map((row) => row.slice(0, 3))).toEqual([
    ['Google Ads', 4, 2],
  ]);
  expect(stageCounts(names, ['google\u00a0 ads'])[0]).toEqual(['google\u00a0 ads', 4]);
});

test('TRUE and FALSE as text are taken for what they say, other words are told the way out', () => {
  const table = callFunction('CONVERSION_BY', [
    ['a', 'a', 'a', 'a'],
    ['True', 'FALSE', ' vero', 'Falso'],
  ]);
  expect((table as unknown[][])[1]!.slice(0, 3)).toEqual(['a', 4, 2]);
  expect(() => callFunction('CONVERSION_BY', [['a'], ['Yes']])).toThrow(
    'got "Yes" in place 1. This is text: say which text means yes, as in ARRAYFORMULA(B2:B="Yes")',
  );
});
