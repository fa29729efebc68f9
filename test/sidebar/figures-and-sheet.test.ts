/** Every figure that the wizard works out itself, for random answers, beside the sheet that is built from them. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { places } from '../../src/plan/modules/funnel/places';
import { oneSheet } from '../plan/built';
import { growthPlan, parsed } from '../plan/growth';
import { sizeOf } from '../plan/size';
import { ask, typedGoal } from './asking';

const sheets = oneSheet();
afterAll(() => sheets.close());

const listOf = <Value>(length: number, value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: length, maxLength: length });
const percent = (min: number, max: number) => fc.integer({ min, max }).map(String);

type Size = {
  stages: number;
  months: number;
  counted: boolean;
  model: string;
  kinds: readonly string[];
};

/** Few plans are built, and typed into again and again. */
const sizes: readonly Size[] = [
  { stages: 2, months: 6, counted: false, model: 'ecommerce', kinds: ['booked'] },
  { stages: 5, months: 12, counted: true, model: 'subscription', kinds: ['booked'] },
  {
    stages: 3,
    months: 6,
    counted: false,
    model: 'subscription',
    kinds: ['customers', 'revenue', 'recurring'],
  },
];

/** Typed text, as a person would leave it: every part that a figure depends on. */
const answersOf = (size: Size) =>
  fc
    .record({
      stages: fc.constant(size.stages),
      months: fc.constant(size.months),
      counted: fc.constant(size.counted),
      model: fc.constant(size.model),
      goalCounts: fc.constantFrom(...size.kinds),
      goalCustomers: fc.integer({ min: 8, max: 300 }).map(String),
      openingRecurring: fc.integer({ min: 0, max: 900_000 }).map(String),
      expansion: percent(0, 3),
      rounding: fc.constantFrom('exact', 'customers', 'stages'),
      scenario: fc.constantFrom('low', 'base', 'high'),
      goal: fc.integer({ min: 200_000, max: 9_000_000 }),
      value: fc.integer({ min: 9_000, max: 90_000 }),
      existing: percent(0, 60),
      spend: fc.integer({ min: 0, max: 90_000 }),
      margin: percent(20, 90),
      churn: percent(0, 9),
      startMonth: fc.integer({ min: 1, max: 9 }),
    })
    .chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        rates: listOf(plan.stages - 1, percent(3, 70)),
        lags: listOf(plan.stages - 1, fc.nat(2).map(String)),
        openings: listOf(plan.stages - 1, fc.oneof(fc.constant(''), fc.nat(40).map(String))),
        shares: fc.option(fc.shuffledSubarray([2, 4, 6, 8, 9, 10, 12, 7, 5, 11, 13, 13], { minLength: 12 })),
      }),
    )
    .map(({ plan, rates, lags, openings, shares }) => {
      let count = 400_000;
      const stages = ['', ...rates].map((rate, index) => {
        if (index > 0) count = Math.max(1, Math.round((count * Number(rate)) / 100));
        return {
          name: `Stage ${index + 1}`,
          rate,
          source: 'typed' as const,
          ...(plan.counted ? { count: String(count) } : {}),
          ...(index > 0 ? { lag: lags[index - 1]! } : {}),
          ...(index < plan.stages - 1 ? { opening: openings[index]! } : {}),
        };
      });
      const { stages: length, counted, startMonth, months, goal, value, spend, ...typed } = plan;
      return {
        length,
        months,
        entries: {
          ...typedGoal,
          ...typed,
          goal: String(goal),
          value: String(value),
          spend: String(spend),
          months: String(months),
          start: `2027-0${startMonth}`,
          mode: counted ? 'counts' : 'rates',
          projectsPerCustomer: '2',
          repeatOrders: '0.2',
          funnel: stages,
          ...(shares ? { season: 'own', shares: shares.join('\n') } : {}),
        },
      };
    });

test.each(sizes)(
  'need, customers, chance, volume for 80 in 100 and costs are those of the sheet: $stages stages, $model, $kinds',
  (size) => {
    const { questions, read } = ask();
    fc.assert(
      fc.property(answersOf(size), ({ length, months, entries }) => {
        const { values, remarks } = read(entries);
        expect(Object.values(remarks).filter(({ kind }) => kind === 'error')).toEqual([]);
        const { funnel, costs = {} } = questions.figures(values);
        const sheet = sheets.of(growthPlan(parsed(questions.answers(values))));
        const at = places(sizeOf(length, months));
        const near = (what: string, found: number | undefined, there: unknown, within = 1e-6) => {
          if (found === undefined) return expect(typeof there, `${what}: ${there}`).not.toBe('number');
          expect(typeof there, `${what}: ${there} beside ${found}`).toBe('number');
          expect(Math.abs(found - (there as number)) / Math.max(1, Math.abs(found)), what).toBeLessThan(
            within,
          );
        };
        expect(sheet.errors()).toEqual([]);
        const isWhole = values.rounding === 'stages';
        funnel!.stages.forEach(({ need, rate }, stage) => {
          const exact = sheet.number(at.funnel.figure(at.funnel.picture(stage + 1)));
          near(`need ${stage + 1}`, need, isWhole ? Math.ceil(exact - 1e-6) : exact);
          if (stage > 0) near(`rate ${stage + 1}`, rate, sheet.value(at.assumptions.rate(stage + 1)));
        });
        const inPlan = funnel!.months.filter(({ isBefore }) => !isBefore);
        inPlan.forEach(({ need }, month) => {
          near(
            `month ${month + 1}`,
            need,
            sheet.value(at.funnel.at(at.funnel.needed(1), `month ${month + 1}`)),
          );
        });
        const before = funnel!.months.filter(({ isBefore }) => isBefore);
        const early = before.reduce((all, { need }) => all + need, 0);
        near('before the plan', early, sheet.value(at.funnel.at(at.funnel.needed(1), 'fourth')));
        near('customers', funnel!.customers, sheet.value(at.funnel.total(at.funnel.expected(length))));
        // Customers of unequal worth: the chance is not about whole ones, the need is said rounded up.
        const isStream = ['revenue', 'recurring'].includes(entries.goalCounts);
        const whole = sheet.number(at.funnel.figure('whole customers'));
        const needed = isStream ? Math.ceil(sheet.number(at.assumptions.needed) - 1e-6) : whole;
        near('needed', funnel!.needed, needed);
        near('chance', funnel!.chance, sheet.value(at.funnel.figure('chance')), 2e-4);
        if (funnel!.volumeFor80 !== undefined)
          near(
            'volume for 80',
            funnel!.volumeFor80,
            sheet.value(at.funnel.at('volume wanted', 'second')),
            2e-4,
          );
        expect(funnel!.counted !== undefined).toBe(size.counted);
        if (funnel!.counted) {
          const [least, most] = funnel!.counted.needRange;
          near('least need', least, sheet.value(at.funnel.at('need range', 'first')));
          near('most need', most, sheet.value(at.funnel.at('need range', 'second')));
          near('counted', funnel!.counted.customers, sheet.value(at.assumptions.converted(length)));
        }
        const { figure } = at.funnel;
        near('cac', costs.cac, sheet.value(at.forecast.total('cac')));
        near('ltv', costs.ltv, sheet.value(figure('ltv')));
        near('ratio', costs.ratio, sheet.value(figure('ltv to cac')));
        near('payback', costs.payback, sheet.value(at.forecast.total('payback')));
      }),
      { seed: 11, numRuns: 4, endOnFailure: true },
    );
  },
);
