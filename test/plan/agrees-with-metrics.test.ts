/** The sheet's own formulas against src/metrics, for random inputs typed into one workbook of each size. */

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cac } from '../../src/metrics/acquisition/cac';
import { cacPayback } from '../../src/metrics/acquisition/cac-payback';
import { chanceOfCustomers } from '../../src/metrics/chance/chance-of-customers';
import { volumeForChance } from '../../src/metrics/chance/volume-for-chance';
import { customersNeeded } from '../../src/metrics/funnel/customers-needed';
import { funnelBacksolve } from '../../src/metrics/funnel/funnel-backsolve';
import { ltv } from '../../src/metrics/value/ltv';
import { cell } from '../../src/plan/formula';
import { places } from '../../src/plan/modules/funnel/places';
import { withStages, workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { randomInputs, randomPlans, typedInto } from './random-answers';
import { sizeOf } from './size';

const sizes = [
  { stages: 2, months: 3, locale: 'en_US' },
  { stages: 4, months: 12, locale: 'it_IT' },
  { stages: 8, months: 36, locale: 'en_US' },
] as const;

/** Relative to the larger of the two, and to 1 where both are small. */
const differ = (one: number, other: number) =>
  Math.abs(one - other) / Math.max(1, Math.abs(one), Math.abs(other));

describe.each(sizes)('$stages stages over $months months in $locale', ({ stages, months, locale }) => {
  const answers = withStages({ ...workedExample, months, model: 'subscription' }, stages);
  const sheet = built(growthPlan(answers), locale);
  const at = places(sizeOf(stages, months));
  const onPlan = (row: string, column: number) => sheet.value(cell('plan', row, `column ${column}`));
  afterAll(() => sheet.close());

  /** Names what differs, so that a counterexample can be read. */
  const agree = (figures: Record<string, [found: unknown, wanted: number | '–', within?: number]>) => {
    const wrong = Object.entries(figures).filter(([, [found, wanted, within = 1e-9]]) =>
      typeof wanted === 'number'
        ? typeof found !== 'number' || differ(found, wanted) > within
        : found !== wanted,
    );
    expect(Object.fromEntries(wrong)).toEqual({});
  };

  test('volumes, the chance and the volumes for a chance are those of src/metrics, and no cell shows an error', () => {
    fc.assert(
      fc.property(randomInputs(stages), (inputs) => {
        sheet.fill(typedInto(at, inputs));
        expect(sheet.errors()).toEqual([]);
        const { goal, value, existing, rates, rounding, wanted } = inputs;
        const customers = customersNeeded(
          goal,
          value,
          existing,
          rounding === 'customers' ? 'customers' : 'exact',
        );
        const volumes = funnelBacksolve(customers, rates);
        const shown = rounding === 'stages' ? funnelBacksolve(customers, rates, { rounding }) : volumes;
        const whole = customersNeeded(goal, value, existing, 'customers');
        const overall = rates.reduce((product, rate) => product * rate, 1);
        const volumeFor = (chance: number) => volumeForChance(whole, overall, chance) / months;
        agree({
          customers: [sheet.value(at.assumptions.needed), customers],
          ...Object.fromEntries(
            volumes.flatMap((volume, index) => [
              [`needed ${index}`, [sheet.value(at.funnel.total(at.funnel.needed(index + 1))), volume]],
              [`expected ${index}`, [sheet.value(at.funnel.total(at.funnel.expected(index + 1))), volume]],
              [`on the Plan tab ${index}`, [onPlan(`stage s${index + 1}`, 5), shown[index]!]],
            ]),
          ),
          chance: [
            sheet.value(at.funnel.figure('chance')),
            chanceOfCustomers(whole, volumes[0]!, overall),
            1e-6,
          ],
          half: [sheet.value(at.funnel.at('volume wanted', 'first')), volumeFor(1 / 2), 1e-6],
          wanted: [sheet.value(at.funnel.at('volume wanted', 'second')), volumeFor(wanted), 1e-6],
          surer: [sheet.value(at.funnel.at('volume wanted', 'third')), volumeFor((1 + wanted) / 2), 1e-6],
        });
      }),
      { seed: 64, numRuns: randomPlans(stages, months) },
    );
  });

  test('CAC, LTV, their ratio and the payback are those of src/metrics, and a dash where one is not known', () => {
    fc.assert(
      fc.property(randomInputs(stages), (inputs) => {
        sheet.fill(typedInto(at, inputs));
        const { value, spend, margin, churn } = inputs;
        const won = sheet.number(at.funnel.total(at.funnel.expected(stages)));
        const cost = spend === null ? undefined : cac(spend * months, won);
        // A subscription is sold at a yearly price, however long the plan is.
        const earned = value / 12;
        const worth =
          margin === null || churn === null
            ? undefined
            : ltv(earned, margin, churn, churn === 0 ? { periods: 60 } : {});
        const payback = cost === undefined || margin === null ? undefined : cacPayback(cost, earned, margin);
        const orDash = (figure: number | undefined) => figure ?? '–';
        agree({
          cac: [sheet.value(at.forecast.total('cac')), orDash(cost)],
          ltv: [sheet.value(at.funnel.figure('ltv')), orDash(worth)],
          ratio: [
            sheet.value(at.funnel.figure('ltv to cac')),
            orDash(cost && worth !== undefined ? worth / cost : undefined),
          ],
          payback: [sheet.value(at.forecast.total('payback')), orDash(payback)],
        });
      }),
      { seed: 64, numRuns: 15 },
    );
  });
});
