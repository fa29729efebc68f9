// What a re-plan would move, and what a check-in says before it is saved.
import { expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { doubtsOf, liveLine, monthDue, pastMonths, readActuals, textsOf } from '../../sidebar/state/check-in';
import { likelyStart, previewOf, startsOf } from '../../sidebar/state/re-plan';
import { selectedTexts } from '../../sidebar/state/selected';
import { words } from '../../sidebar/text/text';
import type { RePlanning } from '../../src/addon/contract/deeds';
import { inline } from '../../src/plan/sentence';
import { checkIn, rePlanning } from '../browser/plan-answers';

const typing = { marks: marksOf('en_US'), words: words.en };

test('4.4 million left after the first half are 4 customers and 5,555.56 visits a month (S66)', () => {
  expect(likelyStart(rePlanning)).toBe(6);
  const preview = previewOf(rePlanning, 6, false)!;
  expect(preview.came).toBeCloseTo(5_600_000, 6);
  expect(preview.toWin).toBeCloseTo(4, 9);
  expect(preview.volume).toBeCloseTo(5555.5556, 3);
  expect(preview.volumeBefore).toBeCloseTo(6313.13, 6);
  expect(preview.outlook).toBeCloseTo(10_000_000, 6);
  expect(preview.untyped).toEqual([]);
});

test('what the plan expects of months without revenue counts as come in a re-plan, and they are named', () => {
  const preview = previewOf(rePlanning, 8, false)!;
  expect(preview.untyped).toEqual([6, 7]);
  expect(preview.came).toBeCloseTo(5_600_000 + 2 * 1_100_000 * 6313.13 * 0.00012, 0);
});

test('a re-plan starts at any month but the first, and needs goal, revenue per customer and every rate', () => {
  expect(startsOf(rePlanning)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const without = (gap: Partial<RePlanning['plan']>) =>
    previewOf({ ...rePlanning, plan: { ...rePlanning.plan, ...gap } }, 6, true);
  expect(without({})).toBeDefined();
  expect(without({ learnedRates: [0, 0.2, 0.2, 0.4, 0.5] })).toBeUndefined();
  expect(without({ goal: 0 })).toBeUndefined();
  expect(without({ value: 0 })).toBeUndefined();
});

test('the month that is due is the earliest one that is over and has no revenue', () => {
  expect(monthDue(checkIn)).toBe(5);
  expect(pastMonths(checkIn)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(
    monthDue({ ...checkIn, months: checkIn.months.map((month) => ({ ...month, typed: true })) }),
  ).toBeUndefined();
});

test('blank fields are not known and never zero, and what the cells hold is shown again', () => {
  expect(readActuals({ revenue: '0', 'actual-0': '1,200' }, 2, typing)).toEqual({
    actuals: { volumes: [1200, null], revenue: 0, spend: null, lost: null },
    remarks: {},
    isBlank: false,
  });
  expect(readActuals({}, 2, typing).isBlank).toBe(true);
  expect(textsOf(checkIn, 1, typing)).toMatchObject({ revenue: '900,000', 'actual-0': '6,313', spend: '' });
});

test('volumes group in threes in every locale, are no money, and come back as the cells hold them', () => {
  const volume = (text: string, locale = 'en_US') =>
    readActuals({ 'actual-0': text }, 1, { marks: marksOf(locale), words: words.en });
  for (const locale of ['en_US', 'it_IT'])
    for (const text of ['22.100', '22,100']) expect(volume(text, locale).actuals.volumes).toEqual([22_100]);
  expect(volume('$300,000').actuals.volumes).toEqual([null]);
  expect(volume('$300,000').remarks['actual-0']?.text).toBe(
    '“$300,000” is an amount of money, which does not belong here. Type a number like 200.',
  );
  const held = { ...checkIn, actual: [[22.105], [7], [], [], [], []] };
  for (const locale of ['en_US', 'it_IT', 'de_CH']) {
    const inLocale = { marks: marksOf(locale), words: words.en };
    expect(readActuals(textsOf(held, 0, inLocale), 2, inLocale).actuals.volumes).toEqual([22.105, 7]);
  }
});

test('the line follows the revenue that is typed, and names the stage that brought least of its need', () => {
  const line = liveLine(checkIn, 5, {
    volumes: [6313, 47, null, null, null, 1],
    revenue: 600_000,
    spend: null,
    lost: null,
  });
  expect(line.outlook).toBeCloseTo(8_100_000, 5);
  expect(line.share).toBeCloseTo(0.81, 9);
  expect(line.behind).toEqual({ stage: 'Leads', share: 47 / 94.7 });
});

test.each([
  [[[0.015], [0.2]], 'percent', ['1.5', '20']],
  [[[15, 20]], 'percent', ['15', '20']],
  [[[72_000], [0.5]], 'count', ['72,000', '0.5']],
  [
    [
      [1, 2],
      [3, 4],
    ],
    'count',
    undefined,
  ],
  [[[1], [null]], 'count', undefined],
] as const)('selected cells %j, read as %s, give %j', (numbers, kind, texts) => {
  const rows = numbers.map((row) => row.map((number) => ({ text: String(number), number, day: null })));
  expect(selectedTexts({ address: 'A1', rows }, kind, typing.marks)).toEqual(texts);
});

test.each([
  ['Visits', 'visits'],
  ['MQL', 'MQL'],
  ['B2B leads', 'B2B leads'],
  ['Opportunità', 'opportunità'],
  ['X', 'X'],
])('inside a sentence the stage %s is %s, as the sheet writes it', (name, said) => {
  expect(inline(name)).toBe(said);
});

test('more of a stage than its cohort had, and revenue no customer brings, are asked about and never refused', () => {
  const actuals = (volumes: (number | null)[], revenue: number | null) => ({
    volumes,
    revenue,
    spend: null,
    lost: null,
  });
  expect(doubtsOf(checkIn, 5, actuals([6000, 90, 18, 4, 2, 1], 1_000_000))).toEqual([]);
  expect(doubtsOf(checkIn, 5, actuals([6000, 90, 18, 4, 2, null], null))).toEqual([]);
  expect(doubtsOf(checkIn, 5, actuals([null, null, null, null, 61, 400], 205_000))).toEqual([
    { kind: 'exceeds', stage: 5, count: 400, most: 61 },
    { kind: 'deal', each: 512.5, planned: 1_100_000 },
  ]);
  // Of 1,000 SQLs 300 became opportunities: by luck alone 13 to 24 of 60 do, four standard deviations are 5 to 31.
  const cases = checkIn.lags.map(() => ({ entered: 1000, converted: 300 }));
  const known = { ...checkIn, cases, actual: checkIn.actual.map((row) => row.map(() => null)) };
  const from60 = (count: number) => doubtsOf(known, 5, actuals([null, null, null, 60, count, null], null));
  for (const count of [9, 13, 18, 24, 28]) expect(from60(count), `${count} of 60`).toEqual([]);
  for (const count of [2, 35, 50])
    expect(from60(count)).toEqual([{ kind: 'rate', stage: 4, count, of: 60, usual: 0.3 }]);
  // What is known of few cases, or of none, asks about nothing.
  const guessed = { ...known, cases: cases.map(() => ({ entered: 0, converted: 0 })) };
  expect(doubtsOf(guessed, 5, actuals([null, null, null, 60, 2, null], null))).toEqual([]);
  // A month that was typed before is not held against itself.
  const again = checkIn.actual.map((row, stage) =>
    row.map((_, place) => (place === 5 ? [1, 1, 1, 60, 2, 1][stage]! : null)),
  );
  const with2 = cases.map(() => ({ entered: 1060, converted: 302 }));
  expect(
    doubtsOf({ ...known, actual: again, cases: with2 }, 5, actuals([null, null, null, 60, 2, null], null)),
  ).toEqual([{ kind: 'rate', stage: 4, count: 2, of: 60, usual: 0.3 }]);
  // With a month between them the month before is the cohort.
  const later = { ...checkIn, lags: [0, 0, 0, 0, 1] };
  expect(doubtsOf(later, 5, actuals([null, null, null, null, 61, 3], null))).toEqual([
    { kind: 'exceeds', stage: 5, count: 3, most: 2 },
  ]);
});
