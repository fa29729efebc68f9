/** Running plans whose goals count something else, re-planned, in LibreOffice cell by cell; skipped where it is not installed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import { places } from '../../src/plan/modules/funnel/places';
import { withStages, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { growthPlan } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { rePlanned } from './expected-numbers';
import { randomKind, typedInto } from './random-plan';

const soffice = hasLibreOffice();
if (!soffice)
  console.warn('LibreOffice is not installed, so goals of other kinds are not calculated a second time.');

const kinds = ['customers', 'revenue', 'recurring'] as const;
const [stages, months] = [3, 9];

test.skipIf(!soffice)('Every cell of a plan that counts something else agrees in both engines', () => {
  const taken = kinds.map((goalCounts) => {
    const answers = { ...workedExample, months, model: 'subscription' as const, goalCounts };
    const plan = built(growthPlan(withStages(answers, stages)), 'en_US');
    const at = places(sizeOf(stages, months));
    const [drawn] = fc.sample(randomKind(goalCounts, stages, months), { seed: 8, numRuns: 1 });
    const day = [at.assumptions.input('statusDate'), 46_500] as const;
    plan.fill([...typedInto(at, rePlanned(drawn!, 4, true), 'en'), day]);
    expect(plan.errors()).toEqual([]);
    const all = calculated(plan.workbook, 5e-6);
    plan.close();
    return all;
  });
  expect(disagreements(taken)).toEqual(kinds.map(() => []));
});
