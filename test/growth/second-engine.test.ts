/**
 * Growth plans, new ones and running ones with everything that can be typed, in LibreOffice cell by cell. All in one call
 * of it, and skipped where it is not installed.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Calculated, calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import { places } from '../../src/plan/modules/funnel/places';
import { withHistory, withStages, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { expectCacOfFunction } from '../plan/cac-of-function';
import { growthPlan, withCalendar } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { randomInputs, typedInto } from './random-plan';

const soffice = hasLibreOffice();
if (!soffice)
  console.warn('LibreOffice is not installed, so the Growth plan is not calculated a second time.');

const untouched = [
  ['the worked example', workedExample],
  ['two stages', withStages(workedExample, 2)],
  ['eight stages', withStages(workedExample, 8)],
] as const;

const running = [
  { stages: 2, months: 3, language: 'en', model: 'subscription' },
  { stages: 6, months: 12, language: 'en', model: 'project' },
  { stages: 5, months: 15, language: 'it', model: 'ecommerce' },
  { stages: 8, months: 36, language: 'en', model: 'subscription' },
] as const;

/** Each of these plans twice, with other inputs. */
const times = [1, 2];

/** Each engine looks for the inverse of the Beta distribution by itself, and stops where that seems enough. */
const withinBeta = 5e-6;

describe.skipIf(!soffice)('Every cell agrees in both engines', () => {
  /** What is wrong in each, in the order of the lists. */
  let found: string[][];

  beforeAll(() => {
    const asBuilt = untouched.map(([, answers]) => {
      const plan = built(growthPlan(answers));
      const taken = calculated(plan.workbook);
      plan.close();
      return taken;
    });
    const asRun = running.flatMap(({ stages, months, language, model }): Calculated[] => {
      const plan = built(growthPlan(withStages({ ...withHistory, months, language, model }, stages)));
      const at = places(sizeOf(stages, months));
      const taken = fc
        .sample(randomInputs(stages, months), { seed: 8, numRuns: times.length })
        .map((inputs) => {
          plan.fill([...typedInto(at, inputs, language), [at.assumptions.input('statusDate'), 46_500]]);
          expect(plan.errors()).toEqual([]);
          if (plan.value(at.forecast.total('cac')) !== '–') expectCacOfFunction(plan, at, months);
          return calculated(plan.workbook, withinBeta);
        });
      plan.close();
      return taken;
    });
    const calendar = built(withCalendar(workedExample));
    calendar.fill([[places(sizeOf(6, 12)).assumptions.input('statusDate'), 46_500]]);
    const dated = calculated(calendar.workbook);
    calendar.close();
    found = disagreements([...asBuilt, ...asRun, dated]);
  });

  test.each(untouched.map(([what], index) => ({ what, index })))('of a new plan: $what', ({ index }) => {
    expect(found[index]).toEqual([]);
  });

  test('of a plan with a calendar', () => {
    expect(found[found.length - 1]).toEqual([]);
  });

  test.each(
    running.flatMap((plan, index) =>
      times.map((time) => ({ ...plan, time, index: untouched.length + index * times.length + time - 1 })),
    ),
  )(
    'of a running plan, none of which is an error: $stages stages, $months months, $model, $language, time $time',
    ({ index }) => {
      expect(found[index]).toEqual([]);
    },
  );
});
