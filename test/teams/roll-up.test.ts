/** Copy → roll-up gives the parent's goal, outlook and need, in every kind of goal that adds up (law 8); and what is not alike falsifies nothing. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import type { GoalCounts } from '../../src/plan/module';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { rollupWords } from '../../src/plan/modules/rollup/words/words';
import type { CellValue } from '../../src/plan/plan';
import { rowsOf, type Told } from '../../src/teams/team-data';
import { type PlanInputs, randomKind, typedInto } from '../growth/random-plan';
import { withStages, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { nested } from '../plan/growth';
import { sizeOf } from '../plan/size';
import {
  copiesOf,
  copySheets,
  dataOf,
  fillRollUp,
  measuresIn,
  parentOf,
  readOn,
  rollUpPlaces,
  type Team,
  teamsPlanOf,
  toldBy,
} from './rolled-up';

const [stages, months] = [3, 6];
const at = funnelPlaces(sizeOf(stages, months));
const languages = fc.constantFrom('en' as const, 'it' as const);
const ids = ['tnorthab', 'tsouthab', 'twestabc', 'teastabc'];

/** Shares as people type them, which make a whole. */
const teams = fc
  .array(fc.record({ part: fc.integer({ min: 1, max: 100 }), language: languages }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((parts): Team[] => {
    const whole = parts.reduce((sum, { part }) => sum + part, 0);
    return parts.map(({ part, language }, place) => ({ team: ids[place]!, share: part / whole, language }));
  });

/** At the start: nothing came in yet, nothing is rounded up, and no catching up (teams.md 8). */
function atTheStart(inputs: PlanInputs): PlanInputs {
  const blank = Array<number | null>(months).fill(null);
  const cents = (value: number) => Math.round(value * 100) / 100;
  return {
    ...inputs,
    startMonth: 0,
    rounding: 'exact',
    catchUp: false,
    useLearned: false,
    rePlan: null,
    // Goals are given out to the cent, and customers whole.
    goal: inputs.counts === 'customers' ? Math.ceil(inputs.goal) : cents(Math.max(inputs.goal, 10_000)),
    actual: inputs.actual.map(() => blank),
    revenue: blank,
    recurring: { ...inputs.recurring, opening: cents(inputs.recurring.opening), new: blank },
  };
}

const kinds = [
  ['booked', 'en', 'en_US', 'de_DE'],
  ['customers', 'it', 'it_IT', 'en_US'],
  ['revenue', 'en', 'de_DE', 'it_IT'],
  ['recurring', 'it', 'en_US', 'it_IT'],
] as const;

const answersOf = (goalCounts: GoalCounts, language: 'en' | 'it') =>
  withStages(
    { ...workedExample, months, language, goalCounts, model: 'subscription' as const, owner: '' },
    stages,
  );

describe.each(kinds)(
  'plans whose goal counts %s, in %s and %s, copied to files in %s',
  (counts, language, here, there) => {
    const answers = answersOf(counts, language);
    const parsed = parseAnswers(nested(answers));
    const plan = buildPlan(parsed);
    const sheet = built(plan, here);
    const sheets = copySheets(there);
    const all = teamsPlanOf(
      parsed,
      measuresIn(sheet, plan),
      ids.map((team) => ({ team, share: 0.25, language })),
    );
    const rollUp = sheet.add(all);
    const places = rollUpPlaces(all);
    const total = (row: string, column = 'total') => rollUp.value(places.at(row, column)) as number;
    afterAll(() => {
      sheets.close();
      sheet.close();
    });

    test('come to what they say themselves, however they are shared', () => {
      const drawn = fc.sample(fc.tuple(randomKind(counts, stages, months), teams), { seed: 8, numRuns: 2 });
      for (const [random, shared] of drawn) {
        const typed = typedInto(at, atTheStart(random) as never, language) as [never, CellValue | null][];
        sheet.fill(typed);
        const own = measuresIn(sheet, plan);
        const parent = parentOf(parsed, own);
        const told = copiesOf(answers, typed, sheet, shared).map((copy, place) =>
          toldBy(shared[place]!.team, sheets.measures(copy), parent),
        );
        fillRollUp(rollUp, all, dataOf(own, told, parent));
        expect(sheet.errors()).toEqual([]);
        const near = (sum: number, whole: number) =>
          expect(Math.abs(sum - whole)).toBeLessThan(0.011 + 1e-7 * Math.abs(whole));
        near(total('goal'), total('own goal'));
        near(total('not given'), 0);
        own.months.forEach((_, month) => {
          const column = `month ${month + 1}`;
          near(total('goal', column), own.goal[month]!);
          near(total('outlook', column), own.outlook[month]!);
          for (const { id, volume } of own.stages)
            expect(total(`volume ${id}`, column)).toBeCloseTo(volume[month]!, 5);
        });
        expect(total('check sums differ')).toBe(0);
        expect(total('check not added')).toBe(ids.length - shared.length);
      }
    });

    test('have in their sums no team that counts something else, in other money or in other months, and say so', () => {
      sheet.fill(
        typedInto(
          at,
          atTheStart(fc.sample(randomKind(counts, stages, months), { seed: 9, numRuns: 1 })[0]!) as never,
          language,
        ),
      );
      const own = measuresIn(sheet, plan);
      const parent = parentOf(parsed, own);
      const [north, south] = ids.map((team) => toldBy(team, own, parent)) as [Told, Told];
      const rows = (second?: Told, on = readOn) => [
        ...dataOf(own, [north], parent),
        ...(second ? rowsOf(second, parent, on, '2027-03') : []),
      ];
      const sums = () =>
        ['goal', 'outlook', ...own.stages.map(({ id }) => `volume ${id}`)].map((row) => total(row));
      const show = (second?: Told, on?: number) => fillRollUp(rollUp, all, rows(second, on));
      const state = () => rollUp.value(places.at(places.team(2), places.table.state));
      const words = rollupWords[language].states;
      show();
      const alone = sums();
      show(south);
      const both = sums();
      expect(both).toEqual(alone.map((sum) => expect.closeTo(2 * sum, 4)));
      // The others of the list have not been read.
      const unread = ids.length - 2;
      expect([total('check not added'), total('check stale')]).toEqual([unread, 0]);

      show({ ...south, goalCounts: counts === 'booked' ? 'revenue' : 'booked' });
      expect(sums().slice(0, 2)).toEqual(alone.slice(0, 2));
      expect([state(), total('check not added')]).toEqual([words.other, unread + 1]);

      show({ ...south, currency: 'EUR' });
      const isMoney = counts !== 'customers';
      expect(sums().slice(0, 2)).toEqual((isMoney ? alone : both).slice(0, 2));
      if (isMoney) expect([state(), total('check not added')]).toEqual([words.foreign, unread + 1]);

      const later = own.months.map((month) => month.replace('2027', '2029'));
      show({ ...south, measures: { ...own, months: later } });
      expect(sums()).toEqual(alone);

      const demos = {
        id: 'sabcd',
        name: 'Demos',
        volume: own.months.map(() => 1e6),
        seenIn: 100,
        seenOut: 1,
      };
      show({
        ...south,
        measures: { ...own, stages: [...own.stages.slice(0, 1), demos, ...own.stages.slice(1)] },
      });
      expect(sums()).toEqual(both);
      expect(total('own stages')).toBe(1);

      show(south, readOn - 36);
      expect([total('check stale'), sums()]).toEqual([1, both]);
      show(south, readOn - 35);
      expect(total('check stale')).toBe(0);
    });
  },
);
