/** The whole matrix: every template in every variant, language, locale and model, built, calculated, and calculated again. */
import { describe, expect, test } from 'vitest';
import { type Calculated, calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { places } from '../../src/plan/modules/funnel/places';
import { templates } from '../../src/plan/templates/templates';
import { rolledUp } from '../teams/rolled-up';
import { workedExample } from './answers';
import { built } from './built';
import { nested } from './growth';
import { sizeOf } from './size';
import { languages, locales, models, variants } from './variants';

const soffice = hasLibreOffice();
if (!soffice) console.warn('LibreOffice is not installed, so the matrix is calculated once only.');

/** Each engine looks for the inverse of the Beta distribution by itself, and stops where that seems enough. */
const withinBeta = 1e-6;

/** So many workbooks LibreOffice takes in one call. */
const atOnce = 50;

/** That of the teams goes with another plan, whose goal it reads: it stands beside one of each kind of goal. */
const templateIds = templates.filter(({ isBuiltByAddOn }) => !isBuiltByAddOn).map(({ id }) => id);

test('Every template that can be built stands in the matrix', () => {
  expect(Object.keys(variants)).toEqual(templateIds);
});

const plans = templateIds.flatMap((template) =>
  variants[template]!.flatMap((variant) =>
    languages.flatMap((language) => models.map((model) => ({ template, variant, language, model }))),
  ),
);

const kinds = ['booked', 'customers', 'revenue', 'recurring'] as const;
const rollUps = kinds.flatMap((goalCounts) => languages.map((language) => ({ goalCounts, language })));

describe('The matrix', () => {
  const stood: { name: string; workbook: Calculated }[] = [];

  test.each(plans.map((plan) => ({ ...plan, of: plan.template, name: plan.variant.name })))(
    'holds no error, and the same numbers in both locales: $of, $name, $language, $model',
    ({ template, variant, language, model, name }) => {
      const setting = { language, model };
      const plan = buildPlan(parseAnswers(variant.answers(setting)));
      const numbers = locales.map((locale) => {
        const sheet = built(plan, locale);
        variant.type?.(sheet, setting);
        expect(sheet.errors()).toEqual([]);
        const workbook = calculated(sheet.workbook, withinBeta);
        sheet.close();
        // LibreOffice writes numbers into sentences as one locale does; the other's numbers are held to be the same here.
        if (locale === 'en_US') stood.push({ name: `${template}, ${name}, ${language}, ${model}`, workbook });
        return workbook.cells.filter(({ value }) => typeof value === 'number');
      });
      expect(numbers[0]!.length).toBeGreaterThan(100);
      expect(numbers[1]).toEqual(numbers[0]);
    },
  );

  test.each(rollUps)(
    'holds no error, and the same numbers in both locales, beside a plan whose teams are rolled up: $goalCounts, $language',
    ({ goalCounts, language }) => {
      const goal = goalCounts === 'customers' ? 500 : workedExample.goal;
      const flat = { ...workedExample, goal, language, goalCounts, model: 'subscription' };
      const numbers = locales.map((locale) => {
        const sheet = rolledUp(parseAnswers(nested(flat)), locale);
        sheet.fill([[places(sizeOf(6, 12)).assumptions.input('statusDate'), 46_500]]);
        expect(sheet.errors()).toEqual([]);
        const workbook = calculated(sheet.workbook, withinBeta);
        sheet.close();
        if (locale === 'en_US') stood.push({ name: `teams, ${goalCounts}, ${language}`, workbook });
        return workbook.cells.filter(({ value }) => typeof value === 'number');
      });
      expect(numbers[1]).toEqual(numbers[0]);
    },
  );

  test.skipIf(!soffice)('is calculated alike by the second engine, cell by cell', () => {
    expect(stood).toHaveLength(plans.length + rollUps.length);
    const wrong = stood.flatMap((_, from) => {
      if (from % atOnce > 0) return [];
      const some = stood.slice(from, from + atOnce);
      return disagreements(some.map(({ workbook }) => workbook)).flatMap((cells, index) =>
        cells.map((cell) => `${some[index]!.name}: ${cell}`),
      );
    });
    expect(wrong).toEqual([]);
  });
});
