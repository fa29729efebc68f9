/** Goals of every kind: the sheet's own formulas against the same plan computed apart, for random inputs. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { kinds } from '../../src/plan/modules/funnel/counts';
import { places } from '../../src/plan/modules/funnel/places';
import { chanceWithCounts } from '../../src/plan/modules/funnel/questions/chance';
import { rePlanOf } from '../../src/plan/modules/funnel/re-plan';
import { asEqual } from '../../src/plan/modules/funnel/stream';
import { withStages, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { growthPlan } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { expectedNumbers, rePlanned, standing } from './expected-numbers';
import { randomKind, typedInto } from './random-plan';

const [stages, months, language] = [3, 9, 'en'] as const;
const at = places(sizeOf(stages, months));
const { assumptions, funnel, forecast } = at;
const monthly = Array.from({ length: months }, (_, index) => `month ${index + 1}`);

/** Relative to the larger of the two, and to 1 where both are small. */
const differ = (one: number, other: number) =>
  Math.abs(one - other) / Math.max(1, Math.abs(one), Math.abs(other));

describe.each(kinds.slice(1))('A goal that counts %s', (counts) => {
  const model = counts === 'customers' ? 'project' : 'subscription';
  const plan = { ...workedExample, months, language, model, goalCounts: counts } as const;
  const sheet = built(growthPlan(withStages(plan, stages)), 'en_US');
  afterAll(() => sheet.close());
  const onFunnel = (row: string) => monthly.map((month) => sheet.value(funnel.at(row, month)));
  const onForecast = (row: string) => monthly.map((month) => sheet.value(forecast.at(row, month)));
  const wrong = (figures: Record<string, readonly [readonly unknown[], readonly number[]]>, rounding = 0) =>
    Object.entries(figures).flatMap(([name, [found, wanted]]) =>
      wanted.flatMap((value, index) => {
        const there = found[index];
        return typeof there === 'number' && differ(there, value) < 1e-7 + rounding
          ? []
          : [`${name} ${index + 1}: ${there} in the sheet, ${value} apart`];
      }),
    );

  test('has the needs, goals, outlook and effects that were computed apart, before a re-plan and after', () => {
    fc.assert(
      fc.property(randomKind(counts, stages, months), (drawn) => {
        const { rePlan } = drawn;
        const inputs = rePlan ? rePlanned(drawn, rePlan.from, rePlan.learned) : drawn;
        sheet.fill(typedInto(at, inputs, language));
        expect(sheet.errors()).toEqual([]);
        const found = expectedNumbers(inputs);
        const byStage = (name: string, row: (stage: number) => string, wanted: readonly number[][]) =>
          Object.fromEntries(
            wanted.map((volumes, stage) => [
              `${name} ${stage + 1}`,
              [onFunnel(row(stage + 1)), volumes] as const,
            ]),
          );
        expect(
          wrong({
            ...byStage('needed', funnel.needed, found.needed),
            ...byStage('expected', funnel.expected, found.expected),
            goal: [onForecast('goal'), found.goal],
            firstGoal: [onForecast('original'), found.firstGoal],
            forecast: [onForecast('forecast'), found.forecast],
            outlook: [onForecast('outlook'), found.outlook],
            whole: [[sheet.value(forecast.total('outlook'))], [found.whole]],
          }),
        ).toEqual([]);
        const effects = counts === 'customers' ? found.effects.slice(0, 2) : found.effects;
        const rows = ['fromVolume', 'fromRate', 'fromDeal'].slice(0, effects.length);
        expect(
          wrong(
            Object.fromEntries(
              [...rows, 'fromUnderWay'].map((row, which) => [
                row,
                [onForecast(row), [...effects, found.underWay][which]!],
              ]),
            ),
            3e-6,
          ),
        ).toEqual([]);
        if (!rePlan) return;
        const preview = rePlanOf(standing(drawn), rePlan.from, rePlan.learned);
        const { came, underWay, restOfGoal, toWin } = assumptions;
        expect(
          wrong({
            came: [[sheet.value(came)], [preview.came]],
            underWay: [[sheet.value(underWay)], [preview.underWay]],
            rest: [[sheet.value(restOfGoal)], [preview.rest]],
            toWin: [[sheet.value(toWin)], [preview.toWin]],
            anew: [onFunnel('anew'), preview.anew],
            goal: [onForecast('goal'), preview.goal],
            outlook: [[sheet.value(forecast.total('outlook'))], [preview.outlook]],
          }),
        ).toEqual([]);
      }),
      { seed: 71, numRuns: 14, endOnFailure: true },
    );
  });

  test('has the chance of as many customers of equal worth as bring what is missing', () => {
    fc.assert(
      fc.property(randomKind(counts, stages, months), (random) => {
        const inputs = { ...random, rePlan: null, useLearned: false };
        sheet.fill(typedInto(at, inputs, language));
        const { worths, open, whole, steps } = expectedNumbers(inputs);
        const brings = open.reduce((all, won, place) => all + won * worths[place]!, 0);
        const { wanted, expected } = asEqual(open, worths, inputs.goal - whole + brings);
        // Customers who count alike are whole.
        const customers =
          counts === 'customers'
            ? Math.max(0, Math.ceil(Number((inputs.goal - whole + brings).toFixed(6))))
            : wanted;
        const counted = steps.map((rate, step) => {
          const cases = inputs.evidence[step]?.[0];
          return { rate, ...(cases ? { cases } : {}) };
        });
        const conversion = Math.min(
          0.999,
          steps.reduce((product, rate) => product * rate, 1),
        );
        const chance = chanceWithCounts(customers, expected / conversion, counted);
        expect(Math.abs(sheet.number(funnel.figure('chance')) - chance)).toBeLessThan(2e-4);
      }),
      { seed: 72, numRuns: 14, endOnFailure: true },
    );
  });
});
