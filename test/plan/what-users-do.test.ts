/** What people do to a plan that stands: leave cells blank, type nonsense, insert rows and columns, rename tabs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cell } from '../../src/plan/formula';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { withHistory, workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const plan = growthPlan({ ...withHistory, model: 'subscription' });
const at = places(sizeOf(6, 12));
const { input, rateTyped, lagTyped, opening, entered, converted, factor, season, monthPlanned, monthSpend } =
  at.assumptions;
const { historyMonths, historyValues } = at.assumptions;

const status = (check: string) => cell('plan', `check ${check}`, 'column 7');

describe('an input that is typed wrong', () => {
  const sheet = built(plan);
  afterAll(() => sheet.close());
  const before = new Map<CellRef, string | number | null>(
    plan.tabs
      .flatMap((tab) => tab.cells)
      .flatMap(({ at, value = null }) => (typeof value === 'boolean' ? [] : [[at, value] as const])),
  );
  const typedIn = (place: CellRef) =>
    [...before].find(
      ([{ tab, row, column }]) => tab === place.tab && row === place.row && column === place.column,
    )?.[1] ?? null;

  const numbers: readonly (readonly [string, CellRef])[] = [
    ...['goal', 'value', 'existing', 'growth', 'customersAtStart', 'margin', 'churn', 'spend'].map(
      (key) => [key, input(key)] as const,
    ),
    ['earnedOver', input('earnedOver')],
    ['lifetimeLimit', input('lifetimeLimit')],
    ['wanted', input('wanted')],
    ['a rate', rateTyped(3)],
    ['a share of the year', season.from],
    ['a planned volume', monthPlanned.from],
    ['a month’s spend', monthSpend.from],
    ['afterPlan', input('afterPlan')],
    ['statusDate', input('statusDate')],
    ['rateWeight', input('rateWeight')],
    ['replanFrom', input('replanFrom')],
    ['replannedOn', input('replannedOn')],
    ['a lag', lagTyped(3)],
    ['a stage’s opening', opening(2)],
    ['how many entered', entered(4)],
    ['how many converted', converted(4)],
    ['a scenario’s volume', factor('volume', 'more 1')],
    ['a scenario’s conversion', factor('conversion', 'more 1')],
    ['a low scenario', factor('conversion', 'input')],
    ...['first goal', 'first need', 'kept goal', 'kept revenue', 'kept volume', 'since', 'kept s2'].map(
      (row) => [`the re-plan’s ${row}`, at.funnel.at(row, 'month 1')] as const,
    ),
    ['a kept rate', at.funnel.keptRate(2)],
    ['a month of the history', historyMonths.from],
    ['what it brought', historyValues.from],
    ['an actual at the top', at.funnel.at(at.funnel.actual(1), 'month 2')],
    ['an actual below', at.funnel.at(at.funnel.actual(4), 'month 2')],
    ['actual customers', at.funnel.at(at.funnel.actual(6), 'month 2')],
    ['actual revenue', at.forecast.at('actual', 'month 2')],
    ['customers lost', at.forecast.at('lostActual', 'month 2')],
    ['actual spend', at.forecast.at('spendActual', 'month 2')],
  ];

  test.each(numbers)('never shows an error: %s', (_, place) => {
    for (const typed of [null, 0, -1, 5, 'some'] as const) {
      sheet.fill([[place, typed]]);
      expect(sheet.errors()).toEqual([]);
      if (typed === 'some') expect(sheet.value(status('notNumbers'))).toBe('Fix');
    }
    sheet.fill([[place, typedIn(place)]]);
    expect(sheet.value(cell('plan', 'title', 'column 7'))).toBe('Checks: all fine');
  });

  test('a formula that has nothing to say is no text where a number belongs, and one that says a text is', () => {
    const [place] = [at.forecast.at('actual', 'month 2')];
    for (const [typed, found] of [
      ['=""', 'Fine'],
      ['="soon"', 'Fix'],
      ['=1/0', 'Fine'],
    ] as const) {
      sheet.type(place, typed);
      expect(sheet.value(status('notNumbers'))).toBe(found);
    }
    sheet.fill([[place, null]]);
  });

  test.each([
    ['lags', lagTyped(3), 1.5],
    ['lags', lagTyped(2), 13],
    ['evidence', converted(3), 4],
    ['late', lagTyped(4), 2],
    ['tooSoon', at.forecast.at('actual', 'month 5'), 10],
    ['half', at.forecast.at('actual', 'month 5'), 10],
    ['behind', at.funnel.at(at.funnel.actual(2), 'month 1'), 10],
    ['missing', input('goal'), null],
    ['missing', input('start'), null],
    ['missing', input('start'), 'spring'],
    ['rates', rateTyped(6), 5],
    ['rates', rateTyped(2), 0],
    ['rates', rateTyped(2), null],
    ['season', season.to, 0.5],
    ['belowGoal', monthPlanned.to, 10],
  ] as const)('is counted by the check “%s”', (check, place, typed) => {
    sheet.fill([[place, typed]]);
    expect(sheet.value(status(check))).not.toBe('Fine');
    expect(sheet.errors()).toEqual([]);
    sheet.fill([[place, typedIn(place)]]);
    expect(sheet.value(status(check))).toBe('Fine');
  });

  test('lags that sum to more than twelve are counted, and twelve are not', () => {
    for (const [lag, found] of [
      [6, 'Fine'],
      [7, 'Look'],
    ] as const) {
      sheet.fill([
        [lagTyped(2), 6],
        [lagTyped(3), lag],
      ]);
      expect(sheet.value(status('longLags'))).toBe(found);
      expect(sheet.errors()).toEqual([]);
    }
    sheet.fill([
      [lagTyped(2), 0],
      [lagTyped(3), 0],
    ]);
  });

  test('a stage that is left out passes everybody on', () => {
    sheet.fill([[rateTyped(4), 1]]);
    expect(sheet.number(at.funnel.total(at.funnel.needed(1)))).toBeCloseTo(75757.575758 * 0.2, 5);
    sheet.fill([[rateTyped(4), 0.2]]);
  });
});

test('the rates that the example gave are counted until others are typed', () => {
  const stages = workedExample.stages.map((stage) => ({ ...stage, source: 'example' as const }));
  const sheet = built(growthPlan({ ...workedExample, stages }));
  const found = cell('plan', 'check examples', 'column 6');
  expect([sheet.value(found), sheet.value(status('examples'))]).toEqual([5, 'Look']);
  expect(sheet.value(at.assumptions.stillExample(2))).toBe('Still the example');
  sheet.fill(stages.slice(1).map((_, index) => [rateTyped(index + 2), 0.3]));
  expect([sheet.value(found), sheet.value(status('examples'))]).toEqual([0, 'Fine']);
  sheet.close();
});

describe('rows and columns of one’s own', () => {
  const sheet = built(plan);
  const onPlan = () => {
    const title = sheet.workbook.titles()[1]!;
    const { getters } = sheet.workbook;
    const sheetId = getters.getSheetIdByName(title)!;
    return getters
      .getEvaluatedCellsPositions(sheetId)
      .map(({ col, row }) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue)
      .filter((shown) => shown !== '');
  };
  let before: string[];
  beforeAll(() => {
    sheet.fill([
      [input('statusDate'), 46450],
      // Factors other than 1: how many stages they are spread over shows.
      [at.assumptions.scenario, 'Low'],
      [lagTyped(6), 1],
      [opening(5), 3],
      [at.funnel.at(at.funnel.actual(1), 'month 1'), 6000],
      [at.funnel.at(at.funnel.actual(2), 'month 1'), 95],
      [at.funnel.at(at.funnel.actual(6), 'month 1'), 1],
      [at.forecast.at('actual', 'month 1'), 1_200_000],
    ]);
    before = onPlan();
    expect(before.length).toBeGreaterThan(100);
  });
  afterAll(() => sheet.close());

  test.each([
    ['rows', 'Assumptions', [1, 9, 20, 24, 33, 45, 56, 60, 85]],
    ['rows', 'Funnel', [1, 5, 9, 18, 27, 36, 44, 52, 68]],
    ['rows', 'Forecast', [1, 9, 17, 19, 30, 37, 47]],
    ['rows', 'Plan', [64, 54, 44, 30, 1]],
    ['columns', 'Assumptions', ['B', 'D', 'L']],
    ['columns', 'Funnel', ['B', 'F', 'J', 'M', 'T']],
    ['columns', 'Forecast', ['B', 'D', 'H', 'K', 'R']],
  ] as const)('%s on %s change nothing on the Plan tab', (kind, title, places) => {
    for (const place of places) {
      if (typeof place === 'number') sheet.workbook.insertRows(title, place);
      else sheet.workbook.insertColumns(title, place);
      expect(onPlan(), `${kind} before ${place}`).toEqual(before);
    }
    expect(sheet.errors()).toEqual([]);
  });

  test('renamed tabs change nothing either', () => {
    for (const title of ['Assumptions', 'Funnel', 'Forecast']) sheet.workbook.rename(title, `My ${title}`);
    expect(onPlan()).toEqual(before);
  });
});
