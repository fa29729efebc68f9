/** Random answers to the Growth plan's questions, and the inputs of the sheet that they fill. */
import fc from 'fast-check';
import type { Language } from '../../src/plan/language';
import type { places } from '../../src/plan/modules/funnel/places';
import { en } from '../../src/plan/modules/funnel/words/en';
import { it } from '../../src/plan/modules/funnel/words/it';
import type { CellRef } from '../../src/plan/plan';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** So many random plans of a size are tried: a large one takes twenty times as long as a small one to calculate. */
export const randomPlans = (stages: number, months: number): number =>
  Math.min(25, Math.max(3, Math.round(800 / (stages * months))));

/** What people may type into a workbook that stands: everything but its number of stages and months. */
export const randomInputs = (stages: number) =>
  fc
    .record({
      rates: fc.array(number(0.005, 1), { minLength: stages - 1, maxLength: stages - 1 }),
      customers: number(0.11, 3000),
      value: number(0.5, 1e6),
      existing: number(0, 0.9),
      rounding: fc.constantFrom('exact' as const, 'customers' as const, 'stages' as const),
      wanted: number(0.5, 0.99),
      spend: fc.option(fc.oneof(fc.constant(0), number(1, 1e6))),
      margin: fc.option(number(0.01, 1)),
      churn: fc.option(fc.oneof(fc.constant(0), number(0.001, 0.5))),
    })
    .map(({ customers, ...inputs }) => ({
      ...inputs,
      goal: (customers * inputs.value) / (1 - inputs.existing),
    }));

const texts = { en, it };

type Inputs = ReturnType<typeof randomInputs> extends fc.Arbitrary<infer Value> ? Value : never;

/** The cells that the inputs go into, with what is typed there; choices in the words of the plan's language. */
export function typedInto(
  at: ReturnType<typeof places>,
  inputs: Inputs,
  language: Language = 'en',
): [CellRef, string | number | null][] {
  const { input, rateTyped } = at.assumptions;
  const { rates, rounding, ...numbers } = inputs;
  return [
    ...Object.entries(numbers).map(([key, value]): [CellRef, number | null] => [input(key), value]),
    ...rates.map((rate, index): [CellRef, number] => [rateTyped(index + 2), rate]),
    [input('rounding'), texts[language].assumptions.rounding[rounding]],
  ];
}
