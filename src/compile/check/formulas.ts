/** Formulas of cells and of conditional formats keep to the dialect. */
import type { Formula, Plan } from '../../plan/plan';
import { patternOf } from '../runs';
import { lint } from './dialect';
import { atCell, atRange } from './where';

export function formulaMistakes(plan: Plan): string[] {
  const formulas = allFormulas(plan);
  const lintOnce = remember(lint);
  const today = formulas.filter(({ formula }) => patternOf(formula).includes('TODAY('));
  return [
    ...formulas.flatMap(({ where, formula }) =>
      lintOnce(formula).map((mistake) => `${where}: its formula ${mistake}.`),
    ),
    ...today
      .slice(1)
      .map(({ where }) => `${where}: TODAY stands in ${today[0]!.where} already; refer to that cell.`),
  ];
}

const allFormulas = (plan: Plan) =>
  plan.tabs.flatMap(({ cells, rules = [] }) => [
    ...cells.flatMap(({ at, formula }) => (formula ? [{ where: atCell(at), formula }] : [])),
    ...rules.flatMap(({ range, first, last }) =>
      [first, last].map((formula) => ({ where: `${atRange(range)}, conditional format`, formula })),
    ),
  ]);

/** Most formulas of a plan say the same about other cells, and what is said is all that counts. */
function remember(judge: (formula: Formula) => string[]): (formula: Formula) => string[] {
  const known = new Map<string, string[]>();
  return (formula) => {
    const pattern = patternOf(formula);
    const judged = known.get(pattern) ?? judge(formula);
    known.set(pattern, judged);
    return judged;
  };
}
