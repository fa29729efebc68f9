/** Running Growth plans, with everything that can be typed, in LibreOffice cell by cell. Skipped where it is not installed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disagreements, hasLibreOffice } from '../../host/libreoffice';
import { places } from '../../src/plan/modules/funnel/places';
import { withHistory, withStages } from '../plan/answers';
import { built } from '../plan/built';
import { growthPlan } from '../plan/growth';
import { randomInputs, typedInto } from './random-plan';

const soffice = hasLibreOffice();
if (!soffice)
  console.warn('LibreOffice is not installed, so the Growth plan is not calculated a second time.');

test.skipIf(!soffice).each([
  { stages: 2, months: 3, language: 'en', model: 'subscription' },
  { stages: 6, months: 12, language: 'en', model: 'project' },
  { stages: 5, months: 15, language: 'it', model: 'ecommerce' },
  { stages: 8, months: 36, language: 'en', model: 'subscription' },
] as const)(
  'Every cell of a running plan agrees: $stages stages, $months months, $model, $language',
  ({ stages, months, language, model }) => {
    const answers = withStages({ ...withHistory, months, language, model }, stages);
    const plan = built(growthPlan(answers));
    const at = places({ stages, months });
    for (const inputs of fc.sample(randomInputs(stages, months), { seed: 8, numRuns: 2 })) {
      // Both engines are to stand on the same day.
      plan.fill([...typedInto(at, inputs, language), [at.assumptions.input('statusDate'), 46_500]]);
      expect(plan.errors()).toEqual([]);
      // Each engine looks for the inverse of the Beta distribution by itself, and stops where that seems enough.
      expect(disagreements(plan.workbook, { within: 1e-6 })).toEqual([]);
    }
    plan.close();
  },
);
