/** The whole matrix: every template in every variant, language, locale and model, built, calculated, and calculated again. */
import { describe, expect, test } from 'vitest';
import { type Calculated, calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { templates } from '../../src/plan/templates/templates';
import { built } from './built';
import { languages, locales, models, variants } from './variants';

const soffice = hasLibreOffice();
if (!soffice) console.warn('LibreOffice is not installed, so the matrix is calculated once only.');

/** Each engine looks for the inverse of the Beta distribution by itself, and stops where that seems enough. */
const withinBeta = 1e-6;

/** So many workbooks LibreOffice takes in one call. */
const atOnce = 50;

/** That of the teams goes with another plan, whose goal it reads: test/addon/copy-to-teams.test.ts calculates it. */
const templateIds = templates.filter(({ isBuiltByAddOn }) => !isBuiltByAddOn).map(({ id }) => id);

test('Every template that can be built stands in the matrix', () => {
  expect(Object.keys(variants)).toEqual(templateIds);
});

const plans = templateIds.flatMap((template) =>
  variants[template]!.flatMap((variant) =>
    languages.flatMap((language) => models.map((model) => ({ template, variant, language, model }))),
  ),
);

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

  test.skipIf(!soffice)('is calculated alike by the second engine, cell by cell', () => {
    expect(stood).toHaveLength(plans.length);
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
