/** The worked example, calculated by the sheet itself: S64 of the domain, in both locales. */
import { afterAll, describe, expect, test } from 'vitest';
import { cell } from '../../src/plan/formula';
import { places } from '../../src/plan/modules/funnel/places';
import { frontPlaces } from '../../src/plan/spine/page/front';
import { workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const at = places(sizeOf(6, 12));
const visitsAMonth = at.funnel.figure(at.funnel.picture(1));
const visits = at.funnel.total(at.funnel.needed(1));
const chance = at.funnel.figure('chance');
const volumes = ['first', 'second', 'third'].map((column) => at.funnel.at('volume wanted', column));
const pill = cell('plan', 'title', 'column 7');

describe.each(['en_US', 'it_IT'])('in the locale %s', (locale) => {
  const sheet = built(growthPlan(workedExample), locale);
  const decimal = (text: string) => (locale === 'it_IT' ? text.replace('.', ',') : text);
  afterAll(() => sheet.close());

  test('no cell shows an error, and all checks are fine', () => {
    expect(sheet.errors()).toEqual([]);
    expect(sheet.value(pill)).toBe('Checks: all fine');
  });

  test('10 million at 1.1 million a customer take 9.09 customers and 6,313.13 visits a month', () => {
    expect(sheet.number(at.assumptions.needed)).toBeCloseTo(9.090909, 6);
    expect(sheet.number(visitsAMonth)).toBeCloseTo(6313.131313, 6);
    expect(sheet.number(visits)).toBeCloseTo(75757.575758, 6);
    expect(sheet.number(at.forecast.total('forecast'))).toBeCloseTo(10_000_000, 3);
  });

  test('ten whole customers come 42.46 times in 100', () => {
    expect(sheet.value(at.funnel.figure('whole customers'))).toBe(10);
    expect(sheet.number(chance)).toBeCloseTo(0.424568, 6);
  });

  test('50, 80 and 90 times in 100 take 6,714.39, 8,693.58 and 9,865.27 visits a month', () => {
    const found = volumes.map(sheet.number);
    for (const [index, volume] of [6714.39, 8693.58, 9865.27].entries())
      expect(found[index]).toBeCloseTo(volume, 2);
  });

  test('the Plan tab says so in the words of the sidebar', () => {
    expect(sheet.value(frontPlaces.verdict)).toBe(
      locale === 'it_IT'
        ? '$10M takes 10 new customers: 6.313 visits a month.'
        : '$10M takes 10 new customers: 6,313 visits a month.',
    );
    expect(sheet.value(frontPlaces.sure)).toBe(
      `If these rates hold, you make the goal 42 times in 100. For 80 in 100: ${locale === 'it_IT' ? '8.694' : '8,694'} visits a month, 38% more.`,
    );
  });

  test('a rate that is changed changes all of it', () => {
    sheet.type(at.assumptions.rateTyped(2), '3%');
    expect(sheet.number(visitsAMonth)).toBeCloseTo(6313.131313 / 2, 6);
    expect(sheet.number(volumes[1]!)).toBeCloseTo(8693.58 / 2, 2);
    expect(sheet.shown(cell('plan', 'stage s2', 'column 3'))).toBe(decimal('3.0%'));
    sheet.type(at.assumptions.rateTyped(2), decimal('1.5%'));
    expect(sheet.number(visitsAMonth)).toBeCloseTo(6313.131313, 6);
  });

  test('an empty row among the stages leaves the low and the high outlook at 8 and 12 million', () => {
    const outlook = ['outlook', 'low', 'high'].map((key) => at.forecast.total(key));
    sheet.type(at.assumptions.scenario, 'Low');
    const { row } = sheet.workbook.cell(sheet.address(at.assumptions.stageName(4)));
    for (const inserted of [false, true]) {
      if (inserted) sheet.workbook.insertRows('Assumptions', row + 1);
      const [chosen, low, high] = outlook.map(sheet.number);
      expect(chosen).toBeCloseTo(8_000_000, 3);
      expect(low).toBeCloseTo(8_000_000, 3);
      expect(high).toBeCloseTo(12_000_000, 3);
    }
    sheet.workbook.undo();
    sheet.type(at.assumptions.scenario, 'Base');
  });
});

describe('the rounding', () => {
  const sheet = built(growthPlan(workedExample));
  const wholePlan = (stage: number) => sheet.number(cell('plan', `stage s${stage}`, 'column 5'));
  afterAll(() => sheet.close());

  test('“whole customers” needs ten of them, and 83,333.33 visits', () => {
    sheet.type(at.assumptions.input('rounding'), 'Whole customers');
    expect(sheet.value(at.assumptions.needed)).toBe(10);
    expect(sheet.number(visits)).toBeCloseTo(83333.333333, 5);
  });

  test('“at every stage” rounds each stage up from its own exact need', () => {
    sheet.type(at.assumptions.input('rounding'), 'At every stage');
    expect([1, 2, 3, 4, 5, 6].map(wholePlan)).toEqual([75758, 1137, 228, 46, 19, 10]);
    expect(sheet.value(cell('plan', 'stage s1', 'column 6'))).toBe(6314);
    expect(sheet.number(visits)).toBeCloseTo(75757.575758, 5);
  });

  test('a whole need is not rounded up for the dust behind its comma', () => {
    sheet.type(at.assumptions.input('goal'), '22000000.0000001');
    expect(wholePlan(6)).toBe(20);
  });

  test('any other word counts as exact', () => {
    sheet.type(at.assumptions.input('goal'), '10000000');
    sheet.type(at.assumptions.input('rounding'), 'some');
    expect(wholePlan(1)).toBeCloseTo(75757.575758, 5);
  });
});

describe('a plan in which something is missing', () => {
  const sheet = built(growthPlan(workedExample));
  afterAll(() => sheet.close());

  test.each([
    ['revenue goal', at.assumptions.input('goal'), '10000000'],
    ['rates', at.assumptions.rateTyped(2), '1.5%'],
  ])('says so instead of a chance: %s', (missing, place, again) => {
    sheet.type(place, '');
    expect(sheet.value(frontPlaces.chip)).toBe('To fill in');
    expect(sheet.value(frontPlaces.verdict)).toBe(`Type the ${missing} on the Assumptions tab.`);
    expect(sheet.value(frontPlaces.sure)).toBe(`Missing: ${missing}.`);
    expect(sheet.errors()).toEqual([]);
    sheet.type(place, again);
    expect(sheet.value(frontPlaces.sure)).toMatch(/42 times in 100/);
  });
});
