/** Every cell that holds something is declared once, as an input. */
import { describe, expect, test } from 'vitest';
import { areaOf, place } from '../../src/compile/place';
import { placeInto } from '../../src/compile/placement';
import { acceptedIn, inputsOf, isTyped, namesOf } from '../../src/plan/inputs';
import type { Plan } from '../../src/plan/plan';
import { everything, withRecords } from '../records/mapping';
import { frozen, workedExample } from './answers';
import { growthPlan, withCalendar, withModules } from './growth';

const looksLikeAnInput = (style: string | undefined) => style?.startsWith('input') === true;

/** The cells of a plan's inputs as texts `tab/row/column`, a block each. */
function cellsOf(plan: Plan, inputs: ReturnType<typeof inputsOf>): string[] {
  const grid = place(plan, placeInto({}, plan, 'a plan of the tests'));
  return inputs.flatMap((input) => {
    const { range } = input;
    const { row, column, rows, columns } = areaOf(grid, range);
    const tab = plan.tabs.find(({ key }) => key === range.from.tab)!;
    return tab.rows
      .slice(row, row + rows)
      .filter(({ key: at }) => acceptedIn(input, at))
      .flatMap(({ key: at }) =>
        tab.columns.slice(column, column + columns).map(({ key }) => `${tab.key}/${at}/${key}`),
      );
  });
}

const models = ['subscription', 'project', 'ecommerce'] as const;
const plans = [
  ...models.map((model) => ({
    name: `the model ${model}`,
    plan: growthPlan(frozen({ ...workedExample, model })),
  })),
  { name: 'a calendar', plan: withCalendar(workedExample) },
  { name: 'a PADRE canvas', plan: withModules(workedExample, { padre: {} }) },
  { name: 'channels', plan: withModules(workedExample, { channels: {} }) },
  { name: 'a team', plan: withModules(workedExample, { team: {} }) },
  { name: 'a pipeline', plan: withModules(workedExample, { pipeline: {} }) },
  {
    name: 'a pipeline beside a team, channels and an agreement',
    plan: withModules(workedExample, { pipeline: {}, team: {}, channels: {}, sla: {} }),
  },
  { name: 'a strategy', plan: withModules(workedExample, { strategy: {} }) },
  { name: 'a situation', plan: withModules(workedExample, { situation: {} }) },
  { name: 'tools', plan: withModules(workedExample, { tools: {} }) },
  { name: 'KPIs', plan: withModules(workedExample, { kpis: { picks: ['revenue', 'nps', 'churn', 'cac'] } }) },
  { name: 'goals', plan: withModules(workedExample, { goals: {}, kpis: { picks: ['nps'] } }) },
  { name: 'actions', plan: withModules(workedExample, { actions: {} }) },
  { name: 'rows of a CRM', plan: withRecords(workedExample, everything) },
  { name: 'an agreement', plan: withModules(workedExample, { sla: {} }) },
  { name: 'weekly checks', plan: withModules(workedExample, { weekly: {} }) },
  { name: 'both', plan: withModules(workedExample, { sla: {}, weekly: {} }) },
];
describe.each(plans)('in a plan with $name', ({ plan }) => {
  const inputs = inputsOf(plan.tabs);

  test('no cell lies in two inputs', () => {
    const cells = cellsOf(plan, inputs);
    expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
  });

  test('the cells that look as if one should type into them are those of inputs that people type into', () => {
    const typed = new Set(cellsOf(plan, inputs.filter(isTyped)));
    const shown = plan.tabs.flatMap(({ cells }) =>
      cells
        .filter(({ style }) => looksLikeAnInput(style))
        .map(({ at }) => `${at.tab}/${at.row}/${at.column}`),
    );
    expect(shown.filter((cell) => !typed.has(cell))).toEqual([]);
    // Where nothing is to be typed (the first stage has no rate) a block of inputs may show that instead.
    const unavailable = plan.tabs.flatMap(({ cells }) =>
      cells
        .filter(({ style }) => style === 'unavailable')
        .map(({ at }) => `${at.tab}/${at.row}/${at.column}`),
    );
    const silent = [...typed].filter((cell) => !shown.includes(cell) && !unavailable.includes(cell));
    expect(silent).toEqual([]);
  });

  test('no name stands for two ranges', () => {
    const names = namesOf(plan).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
