/** The list of people: read back as it was asked for, in the plan's language, and open where owners are asked for. */
import { expect, test } from 'vitest';
import { planFrom } from '../../src/addon/building';
import { inputsOf } from '../../src/plan/inputs';
import { counting } from '../../src/plan/layout';
import { answersOf } from '../../src/plan/patch';
import type { CellRef, Plan } from '../../src/plan/plan';
import { withOwner } from '../../src/plan/spine/people/owner';
import { people, peopleRows } from '../../src/plan/spine/people/places';
import { workedExample } from './answers';
import { growthAnswers, growthPlan, withModules } from './growth';

const known = [
  { name: 'Dana Ferri', team: 'marketing' },
  { name: 'Omar Bassi', team: 'sales' },
  { name: 'Mara Testa', team: 'both' },
  { name: 'Pia', team: '' },
  { name: 'Leo', team: 'Finance' },
];

/** What the cells of a plan hold, by name, row and column. */
const typedOf = (plan: Plan) => (name: string, row?: string, column?: string) => {
  const input = inputsOf(plan.tabs).find((each) => each.name === name);
  if (!input) return undefined;
  const { from } = input.range;
  const at: CellRef = { tab: from.tab, row: row ?? from.row, column: column ?? from.column };
  const all = plan.tabs.flatMap(({ cells }) => cells);
  const cell = all.find((each) => JSON.stringify(each.at) === JSON.stringify(at));
  return cell?.value ?? null;
};

test.each(['en', 'it'] as const)('people are read back with their teams, in %s', (language) => {
  const plan = withModules({ ...workedExample, language }, {}, known);
  expect(answersOf(plan, typedOf(plan)).answers.people).toEqual(known);
});

test('who answers for a plan is the first of its people, once, as long as the list has room', () => {
  const listOf = (owner: string, list: readonly { name: string; team: string }[]) =>
    withOwner({ owner, people: list }).people.map(({ name }) => name);
  const names = known.map(({ name }) => name);
  expect(listOf('Ada Neri', known)).toEqual(['Ada Neri', ...names]);
  expect(listOf(' omar bassi', known)).toEqual(names);
  expect(listOf('', known)).toEqual(names);
  const full = counting(peopleRows).map((number) => ({ name: `Person ${number}`, team: '' }));
  expect(listOf('Ada Neri', full)).toEqual(full.map(({ name }) => name));
});

test('a plan that is built lists its owner among its people, and a worked example its own people only', () => {
  const asked = { ...growthAnswers({ ...workedExample, owner: 'Ada Neri' }), people: known };
  const first = (plan: Plan) => typedOf(plan)('people');
  expect(first(planFrom(asked))).toBe('Ada Neri');
  expect(first(planFrom({ ...asked, people: [], isExample: true }))).not.toBe('Ada Neri');
});

test('the block is open where another tab asks for owners, and folded where none does', () => {
  const isOpen = (plan: Plan) =>
    plan.tabs
      .find(({ key }) => key === people.names.from.tab)!
      .groups!.find(({ from }) => from === people.names.from.row)!.collapsed === false;
  expect(isOpen(growthPlan(workedExample))).toBe(false);
  expect(isOpen(withModules(workedExample, { actions: {} }))).toBe(true);
});
