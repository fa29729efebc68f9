/** The sheet's own formulas against the same plan computed apart and against src/metrics, for random inputs of every kind. */

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { chanceWithBeta } from '../../src/metrics/chance/beta-binomial';
import { chanceOfCustomers } from '../../src/metrics/chance/chance-of-customers';
import { funnelBacksolve } from '../../src/metrics/funnel/funnel-backsolve';
import { places } from '../../src/plan/modules/funnel/places';
import { rePlanOf } from '../../src/plan/modules/funnel/re-plan';
import { withStages, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { growthPlan } from '../plan/growth';
import { randomPlans } from '../plan/random-answers';
import { sizeOf } from '../plan/size';
import { expectedNumbers, rePlanned, standing } from './expected-numbers';
import { type PlanInputs, randomInputs, typedInto } from './random-plan';

const sizes = [
  { stages: 2, months: 3, locale: 'en_US', language: 'en' },
  { stages: 5, months: 12, locale: 'it_IT', language: 'it' },
  { stages: 8, months: 36, locale: 'en_US', language: 'en' },
  { stages: 3, months: 24, locale: 'it_IT', language: 'it' },
] as const;

/** Relative to the larger of the two, and to 1 where both are small. */
const differ = (one: number, other: number) =>
  Math.abs(one - other) / Math.max(1, Math.abs(one), Math.abs(other));

describe.each(sizes)(
  '$stages stages over $months months in $locale',
  ({ stages, months, locale, language }) => {
    const sheet = built(growthPlan(withStages({ ...workedExample, months, language }, stages)), locale);
    const at = places(sizeOf(stages, months));
    const { assumptions, funnel, forecast } = at;
    const monthly = Array.from({ length: months }, (_, index) => `month ${index + 1}`);
    const step = Array.from({ length: stages - 1 }, (_, index) => index + 2);
    const onFunnel = (row: string) => monthly.map((month) => sheet.value(funnel.at(row, month)));
    const onForecast = (row: string) => monthly.map((month) => sheet.value(forecast.at(row, month)));
    afterAll(() => sheet.close());

    const wrong = (
      figures: Record<string, readonly [found: readonly unknown[], wanted: readonly number[]]>,
      rounding = 0,
    ) =>
      Object.entries(figures).flatMap(([name, [found, wanted]]) =>
        wanted.flatMap((value, index) => {
          const there = found[index];
          return typeof there === 'number' && differ(there, value) < 1e-7 + rounding
            ? []
            : [`${name} ${index + 1}: ${there} in the sheet, ${value} apart`];
        }),
      );

    test('every volume, month and rate is the one computed apart, and no cell shows an error', () => {
      fc.assert(
        fc.property(randomInputs(stages, months), (drawn) => {
          const { rePlan } = drawn;
          const inputs = rePlan ? rePlanned(drawn, rePlan.from, rePlan.learned) : drawn;
          sheet.fill(typedInto(at, inputs, language));
          expect(sheet.errors()).toEqual([]);
          const {
            goal,
            firstGoal,
            effects,
            underWay,
            learned,
            become,
            lead,
            needed,
            tooLate,
            expected,
            forecast: flow,
            outlook,
          } = expectedNumbers(inputs);
          const byStage = (name: string, row: (stage: number) => string, wanted: readonly number[][]) =>
            Object.fromEntries(
              wanted.map((volumes, stage) => [
                `${name} ${stage + 1}`,
                [onFunnel(row(stage + 1)), volumes] as const,
              ]),
            );
          expect(
            wrong({
              ...byStage('needed', funnel.needed, needed),
              ...byStage('expected', funnel.expected, expected),
              goal: [onForecast('goal'), goal],
              firstGoal: [onForecast('original'), firstGoal],
              forecast: [onForecast('forecast'), flow],
              outlook: [onForecast('outlook'), outlook],
              learned: [step.map((stage) => sheet.value(assumptions.learned(stage))), learned],
              become: [become.map((_, stage) => sheet.value(funnel.become(stage + 1))), become],
              lead: [lead.map((_, stage) => sheet.value(funnel.monthsToCustomer(stage + 1))), lead],
              'before the plan': [
                tooLate.map((_, stage) => sheet.value(funnel.total(funnel.tooEarly(stage + 1)))),
                tooLate,
              ],
              outlookOfThePlan: [
                [sheet.value(forecast.total('outlook'))],
                [outlook.reduce((sum, one) => sum + one, 0)],
              ],
            }),
          ).toEqual([]);
          // The sheet rounds each to a millionth, so that no dust is an effect.
          const rows = ['fromVolume', 'fromRate', 'fromDeal', 'fromUnderWay'];
          const shown = rows.map((row, which) => [row, [onForecast(row), [...effects, underWay][which]!]]);
          expect(wrong(Object.fromEntries(shown), 3e-6)).toEqual([]);
          if (rePlan) expect(wrong(previewed(drawn, rePlan))).toEqual([]);
        }),
        { seed: 66, numRuns: randomPlans(stages, months), endOnFailure: true },
      );
    });

    /** Every number that the preview of a re-plan shows, beside the sheet's own once it is made. */
    const previewed = (before: PlanInputs, { from, learned }: NonNullable<PlanInputs['rePlan']>) => {
      const preview = rePlanOf(standing(before), from, learned);
      const { came, underWay, restOfGoal, toWin } = assumptions;
      const reach = months - preview.reach;
      const inReach = onFunnel(funnel.needed(1)).slice(
        from - 1,
        months - sheet.number(funnel.monthsToCustomer(1)),
      );
      return {
        came: [[sheet.value(came)], [preview.came]],
        underWay: [[sheet.value(underWay)], [preview.underWay]],
        rest: [[sheet.value(restOfGoal)], [preview.rest]],
        toWin: [[sheet.value(toWin)], [preview.toWin]],
        anew: [onFunnel('anew'), preview.anew],
        goal: [onForecast('goal'), preview.goal],
        outlook: [[sheet.value(forecast.total('outlook'))], [preview.outlook]],
        reach: [[from - 1 + sheet.number(funnel.monthsToCustomer(1))], preview.reach > 0 ? [reach] : []],
        volume: [
          [sum(inReach as number[]) / inReach.length],
          preview.volume === undefined ? [] : [preview.volume],
        ],
        ...Object.fromEntries(
          preview.needed.map((need, stage) => [
            `needed ${stage + 1}`,
            [onFunnel(funnel.needed(stage + 1)), need],
          ]),
        ),
      } as Record<string, readonly [readonly unknown[], readonly number[]]>;
    };

    /** The same plan when nothing is late, waiting or known yet. */
    const fresh = (random: PlanInputs): PlanInputs => ({
      ...random,
      lags: random.lags.map(() => 0),
      opening: random.opening.map(() => 0),
      actual: random.actual.map((volumes) => volumes.map(() => null)),
      revenue: random.revenue.map(() => null),
      useLearned: false,
      rePlan: null,
      planned: random.planned.map(() => null),
      scenario: { volume: 1, conversion: 1, value: 1, existing: 1 },
    });
    const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1);
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

    test('without lags, pipeline or actuals the need is FUNNEL_BACKSOLVE of each month, and the chance the exact one', () => {
      fc.assert(
        fc.property(randomInputs(stages, months), (random) => {
          const inputs = { ...fresh(random), evidence: random.evidence.map(() => null) };
          sheet.fill(typedInto(at, inputs, language));
          const won = onFunnel('customers') as number[];
          const wanted = won.map((customers) => funnelBacksolve(customers, inputs.rates));
          const rate = product(inputs.rates);
          const whole = sheet.number(funnel.figure('whole customers'));
          const tries = sum(won) / rate;
          expect(
            wrong(
              Object.fromEntries(
                wanted[0]!.map((_, stage) => [
                  `needed ${stage + 1}`,
                  [onFunnel(funnel.needed(stage + 1)), wanted.map((volumes) => volumes[stage]!)],
                ]),
              ),
            ),
          ).toEqual([]);
          const chance = chanceOfCustomers(whole, tries, Math.min(rate, 0.999));
          expect(Math.abs(sheet.number(funnel.figure('chance')) - chance)).toBeLessThan(1e-4);
        }),
        { seed: 67, numRuns: randomPlans(stages, months), endOnFailure: true },
      );
    });

    test('with twenty cases or more behind every rate, and 70 % at most from top to bottom, the chance is that of the beta-binomial, within .007', () => {
      fc.assert(
        fc.property(randomInputs(stages, months), (random) => {
          const inputs = fresh(random);
          const evidence = inputs.evidence.map((counts) =>
            counts && counts[0] >= 20 ? counts : ([300, 60] as const),
          );
          sheet.fill(typedInto(at, { ...inputs, evidence }, language));
          // Each rate spreads as a Beta over its cases does; one Beta has the mean and the variance of their product.
          const rate = Math.min(0.999, product(inputs.rates));
          // Where growth-plan.md 8 holds the closed form against the exact one.
          fc.pre(rate <= 0.7);
          const spread = product(
            inputs.rates.map((one, index) => (evidence[index]![0] + 1 + 1 / one) / (evidence[index]![0] + 2)),
          );
          const cases = Math.max(1 / rate, (1 - rate) / (rate * (spread - 1)) - 1);
          const beta = { successes: rate * cases, failures: (1 - rate) * cases };
          const whole = sheet.number(funnel.figure('whole customers'));
          const chance = chanceWithBeta(whole, sum(onFunnel('customers') as number[]) / rate, beta);
          expect(Math.abs(sheet.number(funnel.figure('chance')) - chance)).toBeLessThan(0.007);
        }),
        { seed: 65, numRuns: randomPlans(stages, months), endOnFailure: true },
      );
    });
  },
);
