/** What lights up: the conditional formats and the bounds of a plan, in a file with a decimal point and in one with a comma. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cell } from '../../src/plan/formula';
import { styles } from '../../src/plan/look';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const plan = growthPlan(workedExample);
const at = places(sizeOf(6, 12));
const { input, rateTyped, lagTyped, entered, converted, season, seasonSum } = at.assumptions;
const { actual, needed, attained } = at.funnel;
const onFunnel = (row: string, column = 'month 1') => at.funnel.at(row, column);
const pill = cell('plan', 'title', 'column 7');

type Typed = readonly (readonly [CellRef, number | string | null])[];

describe.each(['en_US', 'it_IT'])('in the locale %s', (locale) => {
  const sheet = built(plan, locale);
  afterAll(() => sheet.close());
  const written = new Map(
    plan.tabs.flatMap(({ cells }) => cells.map(({ at: place, value = null }) => [keyOf(place), value])),
  );
  let typed: CellRef[] = [];
  beforeEach(() => {
    sheet.fill(typed.map((place) => [place, written.get(keyOf(place)) ?? null]));
    typed = [];
  });
  const type = (cells: Typed) => {
    typed = [...typed, ...cells.map(([place]) => place)];
    sheet.fill(cells);
  };

  const position = (place: CellRef) => sheet.workbook.cell(sheet.address(place));
  /** The style that a conditional format gives the cell. */
  const lit = (place: CellRef) => {
    const { fillColor, textColor, italic } =
      sheet.workbook.getters.getCellConditionalFormatStyle(position(place)) ?? {};
    const pills = ['pillWrong', 'pillCaution', 'pillGood'] as const;
    const all = ['wrong', 'caution', 'good', 'below', 'late', 'afterPlan'] as const;
    return (place === pill ? pills : all).find((name) => {
      const style: { fill?: string; ink?: string; italic?: boolean } = styles[name];
      return style.fill === fillColor && style.ink === textColor && style.italic === italic;
    });
  };
  const isOutOfBounds = (place: CellRef) => sheet.workbook.getters.isDataValidationInvalid(position(place));

  test('a rate that is missing, 0, above 100 % or no number is wrong', () => {
    for (const [rate, look] of [
      [null, 'wrong'],
      [0, 'wrong'],
      [5, 'wrong'],
      ['some', 'wrong'],
      [0.3, undefined],
      [1, undefined],
    ] as const) {
      type([[rateTyped(3), rate]]);
      expect([rate, lit(rateTyped(3))]).toEqual([rate, look]);
    }
  });

  test('a lag that is no whole number from 0 to 12 is wrong, a blank one is not', () => {
    for (const [lag, look] of [
      [null, undefined],
      [0, undefined],
      [12, undefined],
      [13, 'wrong'],
      [-1, 'wrong'],
      [1.5, 'wrong'],
    ] as const) {
      type([[lagTyped(4), lag]]);
      expect([lag, lit(lagTyped(4))]).toEqual([lag, look]);
      if (lag !== null) expect([lag, isOutOfBounds(lagTyped(4))]).toEqual([lag, look === 'wrong']);
    }
  });

  test('more converted than entered is wrong, on its own line only', () => {
    type([
      [entered(3), 4],
      [converted(3), 5],
    ]);
    expect([2, 3, 4].map((stage) => lit(converted(stage)))).toEqual([undefined, 'wrong', undefined]);
  });

  test('a season that is not whole, and the pill that counts it, ask for a look', () => {
    expect([lit(seasonSum), lit(pill)]).toEqual([undefined, 'pillGood']);
    type([[season.to, 0.5]]);
    expect([lit(seasonSum), lit(pill)]).toEqual(['caution', 'pillCaution']);
    type([[rateTyped(2), null]]);
    expect(lit(pill)).toBe('pillWrong');
  });

  test('an attainment is good from 100 %, wrong below 90 %, and between them asks for care', () => {
    const need = sheet.number(onFunnel(needed(1)));
    for (const [share, look] of [
      [1.2, 'good'],
      [1, 'good'],
      [0.95, 'caution'],
      [0.8, 'wrong'],
    ] as const) {
      type([[onFunnel(actual(1)), need * share]]);
      expect([share, lit(onFunnel(attained(1)))]).toEqual([share, look]);
    }
    expect(lit(onFunnel(attained(1), 'month 2'))).toBeUndefined();
  });

  test('a month that was typed is marked, and what it lacks of its goal is red', () => {
    const month = (row: string, column = 'month 1') => at.forecast.at(row, column);
    type([[month('actual'), 10]]);
    expect(['head', 'outlook', 'difference'].map((row) => lit(month(row)))).toEqual([
      'good',
      'good',
      'below',
    ]);
    expect(['head', 'outlook'].map((row) => lit(month(row, 'month 2')))).toEqual([undefined, undefined]);
  });

  test('volumes for after the plan are set apart, and those that should exist before it ask for care', () => {
    type([[lagTyped(6), 2]]);
    const volume = (column: string) => lit(onFunnel(needed(1), column));
    expect(['month 10', 'month 11', 'month 12'].map(volume)).toEqual([undefined, 'afterPlan', 'afterPlan']);
    expect(lit(onFunnel(needed(6), 'month 12'))).toBeUndefined();
    expect(lit(onFunnel(needed(1), 'fourth'))).toBe('caution');
    expect(lit(onFunnel(needed(6), 'fourth'))).toBeUndefined();
  });

  test('a first month is a date of this century', () => {
    for (const [day, isOut] of [
      [46_357, false],
      [36_526, true],
      ['spring', true],
    ] as const) {
      type([[input('start'), day]]);
      expect([day, isOutOfBounds(input('start'))]).toEqual([day, isOut]);
    }
  });
});

function keyOf({ tab, row, column }: CellRef): string {
  return `${tab}/${row}/${column}`;
}
