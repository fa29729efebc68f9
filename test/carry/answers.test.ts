/** The answers of a plan are read back from its cells: the inverse of building it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withMoney } from '../../src/carry/money';
import type { Standing } from '../../src/carry/standing';
import { typedOf } from '../../src/carry/standing-typed';
import { buildPlan } from '../../src/plan/build';
import { formula } from '../../src/plan/formula';
import type { FunnelAnswers } from '../../src/plan/modules/funnel/answers';
import { answersOf } from '../../src/plan/patch';
import { foldedLine } from '../../src/plan/spine/page/cards';
import { revenueHistory, workedExample } from '../plan/answers';
import { growthAnswers } from '../plan/growth';
import { filledWith, standing } from './stands';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const name = fc.stringMatching(/^[A-Za-zà-ü0-9][A-Za-zà-ü0-9 '=.]{0,20}[a-z]$/);

/** Of every size, language and model, with and without lags, stock, counts and a history. */
const answers = fc
  .record({
    stages: fc.array(
      fc.record({ name, rate: number(0.001, 1), lag: fc.nat(12), opening: maybe(number(0, 500)) }),
      { minLength: 2, maxLength: 8 },
    ),
    isCounted: fc.boolean(),
    months: fc.integer({ min: 3, max: 36 }),
    start: fc.constantFrom('2026-12', '2027-01', '2027-07'),
    language: fc.constantFrom('en' as const, 'it' as const),
    model: fc.constantFrom('subscription' as const, 'project' as const, 'ecommerce' as const),
    currency: fc.constantFrom('USD' as const, 'EUR' as const),
    goal: number(1000, 1e9),
    existing: number(0, 0.9),
    value: number(1, 1e6),
    rounding: fc.constantFrom('exact' as const, 'customers' as const, 'stages' as const),
    spend: maybe(number(0, 1e6)),
    margin: maybe(number(0.01, 1)),
    churn: maybe(number(0, 0.5)),
    customersAtStart: fc.nat(1000),
    history: fc.constantFrom(null, revenueHistory),
    scenario: fc.constantFrom('low' as const, 'base' as const, 'high' as const),
    low: number(0.5, 1),
    high: number(1, 1.5),
    season: fc.array(number(0.01, 1), { minLength: 12, maxLength: 12 }),
  })
  .map(({ stages, isCounted, season, ...rest }) => {
    const all = season.reduce((sum, share) => sum + share, 0);
    return growthAnswers({
      ...workedExample,
      ...rest,
      season: season.map((share) => share / all),
      stages: stages.map((stage, index) => ({
        ...stage,
        id: `s${index + 1}`,
        role: null,
        source: 'typed' as const,
        ...(index === 0 ? { rate: 1, lag: 0 } : {}),
        opening: index === stages.length - 1 ? null : stage.opening,
        count: isCounted ? 1000 - index : null,
      })),
    });
  });

test('what was asked for is what the cells answer, and nothing else is kept beside them', () => {
  fc.assert(
    fc.property(answers, (asked) => {
      const plan = buildPlan(asked);
      const { answers: read, unset } = answersOf(plan, typedOf(standing(plan)));
      expect(unset).toEqual([]);
      expect(read).toEqual(asked);
      // Rows and columns go by what no cell holds: a plan whose cells are all blank has the same, but for the line over
      // cards that are folded while no costs are known. Where it comes or goes, the tabs are built anew.
      const shape = buildPlan(answersOf(plan, () => undefined).answers);
      const tracks = ({ tabs }: typeof plan) =>
        tabs.map(({ rows, columns }) =>
          [rows, columns].map((all) => all.map(({ key }) => key).filter((key) => key !== foldedLine)),
        );
      expect(tracks(shape)).toEqual(tracks(plan));
    }),
    { seed: 1, numRuns: 25 },
  );
});

test('a tab that was deleted leaves its answers unset', () => {
  const plan = buildPlan(growthAnswers(workedExample));
  const stands = standing(plan);
  const without = {
    ...stands,
    tabs: stands.tabs.filter(({ key }) => key !== 'assumptions'),
    filled: stands.filled.filter(({ at }) => at.tab !== 'assumptions'),
  };
  expect(answersOf(plan, typedOf(without)).unset).toContain('goal');
});

test('answers that are amounts of money are converted with the currency, but for a formula that people typed', () => {
  const plan = buildPlan(growthAnswers(workedExample));
  const goal = { tab: 'assumptions', row: 'goal', column: 'input' };
  const read = (stands: Standing) =>
    answersOf(plan, typedOf(withMoney(stands, plan, 0.5))).answers.modules.funnel as FunnelAnswers;
  const { goal: half, value, spend, margin, customersAtStart } = read(standing(plan));
  expect([half, value, spend]).toEqual([5_000_000, 550_000, 20_000]);
  expect([margin, customersAtStart]).toEqual([workedExample.margin, workedExample.customersAtStart]);
  const twice = { ...filledWith(goal, { formula: formula`2*5000000` }), comesTo: 10_000_000 };
  const stands = standing(plan);
  const rest = stands.filled.filter(({ at }) => JSON.stringify(at) !== JSON.stringify(goal));
  expect(rest.length).toBe(stands.filled.length - 1);
  expect(read({ ...stands, filled: [...rest, twice] }).goal).toBe(10_000_000);
});
