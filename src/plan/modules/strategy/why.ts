/** Why this plan: three answers in people's own words, and the goal that the plan has. */
import { formula } from '../../formula';
import { type Part, stack } from '../../layout';
import type { Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { monthAndYear } from '../../spine/month-name';
import { bar, line } from '../../spine/tab-frame/frame';
import { places, whys } from './places';
import { typed, worked } from './question';
import type { Setting } from './setting';

/** How many of some cells hold something. */
export const filledOf = (cells: readonly Parameters<typeof formula>[1][]): Formula =>
  cells.map((cell) => formula`COUNTA(${cell})`).reduce((all, one) => formula`${all}+${one}`);

export function why({ shape, text: { why: words }, plan, basis }: Setting): Part {
  const [question, said] = words.questions.goal;
  const last = formula`EDATE(${basis.start};${plan.months}-1)`;
  const goal = fillFormula(said, {
    goal: formula`${plan.goal}`,
    customers: formula`FIXED(${plan.needed};IF(ROUND(${plan.needed};0)=${plan.needed};0;1))`,
    first: monthAndYear(basis.namedMonths, basis.start),
    last: monthAndYear(basis.namedMonths, last),
  });
  const filled = filledOf(whys.map(places.why));
  const asked = (key: (typeof whys)[number]) =>
    typed(`why ${key}`, words.questions[key], { name: `why_${key}`, size: 44 });
  return stack([
    bar(shape, 'why', words.title),
    line(shape, 'why', {
      teaches: formula`"${words.teach}"`,
      filled,
      reports: fillFormula(words.report, { count: formula`FIXED(${filled};0)` }),
    }),
    asked('reason'),
    worked('why goal', question, { formula: formula`IF(${plan.value}>0;${goal};"–")` }),
    asked('gain'),
    asked('refuse'),
  ]);
}
