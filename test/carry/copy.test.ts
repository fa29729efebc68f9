/** What a team's copy takes, as data: its share to the cent, what people typed, and nothing of what happened. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyFor, printOfTaken, takenOf } from '../../src/carry/copy';
import { places as actions } from '../../src/plan/modules/actions/places';
import { places } from '../../src/plan/modules/funnel/places';
import { places as goals } from '../../src/plan/modules/goals/places';
import { places as team } from '../../src/plan/modules/team/places';
import type { CellRef, CellValue, Plan } from '../../src/plan/plan';
import { people } from '../../src/plan/spine/people/places';
import { shareOut } from '../../src/teams/shares';
import { withHistory, workedExample } from '../plan/answers';
import { sizeOf } from '../plan/size';
import { everything } from '../records/mapping';
import { original } from './original';
import { typedInto, withRow } from './stands';

const at = places(sizeOf(6, 12));
const valueAt = (plan: Plan, place: CellRef): CellValue | undefined =>
  plan.tabs
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.at.tab === place.tab && cell.at.row === place.row && cell.at.column === place.column)
    ?.value;
const revenue = (month: number) => at.forecast.at('actual', `month ${month}`);

const teamsOf = (shares: readonly number[]) => shares.map((share, place) => ({ team: `t${place}`, share }));

function copies(source: ReturnType<typeof original>, shares: readonly number[]) {
  const teams = teamsOf(shares);
  const taken = takenOf(source);
  return teams.map(({ team, share }, place) => {
    const part = (whole: number, decimals: number | null) =>
      decimals === null ? whole * share : shareOut(whole, teams, decimals)[place]!;
    return copyFor(taken, { name: `Plan – ${team}`, language: 'en', part }).plan;
  });
}

const shares = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)));

test('the goals of all teams sum to the plan’s goal to the cent, and customers to whole ones, for any shares', () => {
  fc.assert(
    fc.property(shares, fc.integer({ min: 1000, max: 10 ** 9 }), fc.nat(500), (parts, cents, customers) => {
      const source = original({ ...workedExample, goal: cents / 100, customersAtStart: customers });
      const plans = copies(source, parts);
      const sum = (place: CellRef) =>
        plans.reduce((all, plan) => all + Math.round(Number(valueAt(plan, place) ?? 0) * 100), 0);
      expect(sum(at.assumptions.input('goal'))).toBe(cents);
      expect(sum(at.assumptions.input('customersAtStart'))).toBe(customers * 100);
      for (const plan of plans)
        expect(Number.isInteger(valueAt(plan, at.assumptions.input('customersAtStart')) ?? 0)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

describe('a copy', () => {
  const running = original({ ...withHistory, model: 'subscription' }, [
    [revenue(1), 777_777],
    [at.funnel.at(at.funnel.actual(1), 'month 1'), 6000],
    [at.assumptions.input('statusDate'), 46_500],
    [at.assumptions.input('rateWeight'), 30],
    [at.assumptions.monthSpend.from, 41_000],
    [at.assumptions.input('catchUp'), true],
  ]);
  const [half] = copies(running, [0.5, 0.5]) as [Plan, Plan];

  test('takes what people typed, and its share of what is parted', () => {
    expect(valueAt(half, at.assumptions.input('rateWeight'))).toBe(30);
    expect(valueAt(half, at.assumptions.input('catchUp'))).toBe(true);
    expect(valueAt(half, at.assumptions.monthSpend.from)).toBe(20_500);
    expect(valueAt(half, at.assumptions.input('goal'))).toBe(5_000_000);
    expect(valueAt(half, at.assumptions.rateTyped(2))).toBe(0.015);
  });

  test('takes nothing of what happened, and no owner', () => {
    expect(valueAt(half, revenue(1))).toBeUndefined();
    expect(valueAt(half, at.funnel.at(at.funnel.actual(1), 'month 1'))).toBeUndefined();
    expect(valueAt(half, at.assumptions.input('statusDate'))).toBeUndefined();
    expect(valueAt(half, at.assumptions.historyValues.from)).toBeUndefined();
    expect(valueAt(half, at.assumptions.input('owner'))).toBeUndefined();
    expect(JSON.stringify(half)).not.toContain('777777');
  });

  test('takes the value of a formula, and no row of people’s own', () => {
    const goal = at.assumptions.input('goal');
    const source = original(workedExample);
    const stands = withRow(
      typedInto(source.standing, [[goal, { formula: { parts: ['4*1000000'] } }]]),
      'assumptions',
      'owner',
      'own row 1 after owner',
    );
    const filled = stands.filled.map((cell) =>
      cell.at.row === goal.row && cell.at.column === goal.column && cell.at.tab === goal.tab
        ? { ...cell, comesTo: 4_000_000 }
        : cell,
    );
    const [plan] = copies({ ...source, standing: { ...stands, filled } }, [1]);
    expect(valueAt(plan!, goal)).toBe(4_000_000);
    expect(plan!.tabs.flatMap(({ rows }) => rows).some(({ own }) => own)).toBe(false);
  });

  test('starts from the rates in use where those are learned, and does not learn from the same cases again', () => {
    const source = original(workedExample, [
      [at.assumptions.input('useLearned'), true],
      [at.assumptions.rate(2), 0.021],
      [at.assumptions.rate(3), 0.2],
      [at.assumptions.rate(4), 0.2],
      [at.assumptions.rate(5), 0.4],
      [at.assumptions.rate(6), 0.5],
    ]);
    const [plan] = copies(source, [1]);
    expect(valueAt(plan!, at.assumptions.rateTyped(2))).toBe(0.021);
    expect(valueAt(plan!, at.assumptions.input('useLearned'))).toBe(false);
  });

  test('in another language has that language’s words and choices, and the same numbers', () => {
    const taken = takenOf(running);
    const { plan } = copyFor(taken, { name: 'Piano – Nord', language: 'it', part: (whole) => whole });
    expect(plan.tabs.map(({ title }) => title)).toContain('Ipotesi');
    expect(valueAt(plan, at.assumptions.input('goal'))).toBe(10_000_000);
    expect(valueAt(plan, at.assumptions.scenario)).toBe('Base');
  });
});

test('a check-in is no other plan to copy, and a changed goal is one', () => {
  const print = (typed: Parameters<typeof typedInto>[1]) =>
    printOfTaken(takenOf(original(workedExample, typed)));
  expect(print([[revenue(1), 900_000]])).toBe(print([]));
  expect(print([[at.assumptions.input('goal'), 11_000_000]])).not.toBe(print([]));
});

test('a copy leaves out the rows of a CRM, whatever they counted, and is no other for them', () => {
  const tabs = { channels: {}, weekly: {}, kpis: { picks: ['sales_cycle'], hasHistory: false } };
  const typed = [[revenue(1), { value: 900 }]] as Parameters<typeof typedInto>[1];
  const connected = original(workedExample, typed, { ...tabs, records: everything });
  const [copy] = copies(connected, [1]);
  expect(copy!.tabs.map(({ key }) => key)).not.toContain('crm');
  expect(Object.keys(copy!.modules)).not.toContain('records');
  const parts = copy!.tabs.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.parts ?? []));
  expect(parts.filter((part) => JSON.stringify(part).includes('"crm"'))).toEqual([]);
  expect(valueAt(copy!, revenue(1))).toBeUndefined();
  expect(printOfTaken(takenOf(connected))).toBe(printOfTaken(takenOf(original(workedExample, [], tabs))));
});

test('a copy names nobody of the whole: its people, owners and sellers, and what each is to sell, are the team’s own', () => {
  const tabs = {
    actions: {},
    goals: {},
    team: {
      reps: [
        { place: 1, name: 'Marta Bassi', quota: 140_000 },
        { place: 2, name: 'Paolo Neri', quota: 110_000, from: 4 },
      ],
    },
  };
  const whole = original(
    workedExample,
    [
      [people.names.from, 'Elisa Bruni'],
      [actions.table.at(1, 'action'), 'Book the stand'],
      [actions.table.at(1, 'owner'), 'Elisa Bruni'],
      [goals.goals.at(1, 'text'), 'More enquiries'],
      [goals.goals.at(1, 'owner'), 'Elisa Bruni'],
      [team(12).of(1, 'cost'), 4_321],
    ],
    tabs,
  );
  const [half] = copies(whole, [0.5, 0.5]);
  expect(valueAt(half!, actions.table.at(1, 'action'))).toBe('Book the stand');
  expect(valueAt(half!, goals.goals.at(1, 'text'))).toBe('More enquiries');
  const values = half!.tabs.flatMap(({ cells }) => cells.map(({ value }) => value));
  const told = ['Elisa Bruni', 'Marta Bassi', 'Paolo Neri', 140_000, 110_000, 4_321];
  expect(told.filter((value) => values.includes(value))).toEqual([]);
});
