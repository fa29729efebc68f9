/**
 * Finds the mistakes of a template's author, all of them at once. Which text people type changes none of them, so the
 * tests check every template, and the bundle, which every custom function waits for, goes without.
 */
import type { Plan } from '../plan/plan';
import { cellMistakes } from './check/cells';
import { chartMistakes } from './check/charts';
import { conditionMistakes } from './check/conditions';
import { formulaMistakes } from './check/formulas';
import { inputMistakes } from './check/inputs';
import { keyMistakes } from './check/keys';
import { layoutMistakes } from './check/layout';
import { lookMistakes } from './check/looks';
import { referenceMistakes } from './check/references';
import { place } from './place';
import type { Placement } from './placement';

/** @throws one error with a sentence for each mistake, which names its tab and cell by the plan's own keys */
export function check(plan: Plan, placement: Placement): void {
  const mistakes = mistakesIn(plan, placement);
  if (mistakes.length === 0) return;
  const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
  throw new Error(
    [`The plan ${plan.template} has ${count}:`, ...mistakes.map((each) => `- ${each}`)].join('\n'),
  );
}

function mistakesIn(plan: Plan, placement: Placement): string[] {
  const grid = place(plan, placement);
  const keys = keyMistakes(plan, placement);
  const references = referenceMistakes(plan, grid);
  const places = keys.length + references.length === 0 ? placeMistakes(plan, grid) : [];
  return [
    ...keys,
    ...references,
    ...places,
    ...cellMistakes(plan),
    ...lookMistakes(plan),
    ...formulaMistakes(plan),
    ...inputMistakes(plan),
  ];
}

/** What can only be asked where every key has its place. */
const placeMistakes = (plan: Plan, grid: ReturnType<typeof place>) => [
  ...layoutMistakes(plan, grid),
  ...chartMistakes(plan, grid),
  ...conditionMistakes(plan, grid),
];
