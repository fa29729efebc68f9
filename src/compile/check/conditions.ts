/** What inputs accept and when a format shows is written so that every locale reads it alike. */
import type { Plan } from '../../plan/plan';
import { ruleCondition, validatedIn, validationCondition } from '../emit/conditions';
import type { Grid } from '../place';
import type { Condition } from '../sheets';
import { atRange } from './where';

/** Asked of the texts as they are sent. */
export const conditionMistakes = (plan: Plan, grid: Grid): string[] =>
  plan.tabs.flatMap((tab) => [
    ...validatedIn(tab).flatMap((validation) =>
      mistakesIn(`${atRange(validation.range)}, validation`, validationCondition(grid, validation)),
    ),
    ...(tab.rules ?? []).flatMap((rule) =>
      mistakesIn(`${atRange(rule.range)}, conditional format`, ruleCondition(grid, rule)),
    ),
  ]);

const mistakesIn = (where: string, { values = [] }: Condition): string[] =>
  values.flatMap(({ userEnteredValue: text }) => {
    // Texts and the titles of tabs are not parsed.
    const bare = text.replace(/"[^"]*"|'(?:[^']|'')*'/g, '');
    const odd = /[;,{}]|\d[.]\d/.exec(bare);
    return odd ? [`${where}: its condition ${text} has ${odd[0]}, which not every locale reads alike.`] : [];
  });
