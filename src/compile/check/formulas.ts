/** Formulas of cells and of conditional formats keep to the dialect. */
import type { Formula, Plan, Tab } from '../../plan/plan';
import { patternOf } from '../runs';
import { lint } from './dialect';
import { atCell, atRange } from './where';

export function formulaMistakes(plan: Plan): string[] {
  const formulas = plan.tabs.flatMap(formulasOn);
  const today = formulas.filter(({ pattern }) => pattern.includes('TODAY('));
  return [
    ...inDialect(formulas),
    ...today
      .slice(1)
      .map(({ where }) => `${where()}: TODAY stands in ${today[0]!.where()} already; refer to that cell.`),
  ];
}

type Found = { readonly where: () => string; readonly formula: Formula; readonly pattern: string };

const formulasOn = ({ cells, rules = [] }: Tab): Found[] => [
  ...cells.flatMap(({ at, formula }) =>
    formula ? { where: () => atCell(at), formula, pattern: patternOf(formula) } : [],
  ),
  ...rules.flatMap(({ range, first, last }) =>
    [first, last].map((formula) => ({
      where: () => `${atRange(range)}, conditional format`,
      formula,
      pattern: patternOf(formula),
    })),
  ),
];

/** Most formulas of a plan say the same about other cells, and what they say is all that counts. */
function inDialect(formulas: readonly Found[]): string[] {
  const known = new Map<string, string[]>();
  return formulas.flatMap(({ where, formula, pattern }) => {
    const mistakes = known.get(pattern) ?? lint(formula);
    known.set(pattern, mistakes);
    return mistakes.map((mistake) => `${where()}: its formula ${mistake}.`);
  });
}
