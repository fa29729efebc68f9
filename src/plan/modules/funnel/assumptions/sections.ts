/** The funnel's sections of the Assumptions tab. */
import { formula } from '../../../formula';
import { gap, type Part } from '../../../layout';
import { fillFormula } from '../../../sentence';
import { block } from '../../../spine/assumptions/frame';
import { monthAndYear } from '../../../spine/month-name';
import type { Setting } from '../setting';
import { baseline } from './baseline';
import { choices } from './choices';
import { goal } from './goal';
import { history } from './history';
import { money } from './money';
import { months } from './months';
import { replan } from './replan';
import { scenarios } from './scenarios';
import { stages } from './stages';
import { sure } from './sure';
import { timing } from './timing';

/** In the order in which a plan is typed: the first three are enough for one, the others open by the + on their bar. */
export const sections = (setting: Setting): readonly Part[] => [
  gap('goal gap', 4),
  goal(setting),
  gap('stages gap', 6),
  stages(setting),
  gap('more gap', 6),
  money(setting),
  gap('season gap', 6),
  timing(setting),
  gap('sure gap', 6),
  sure(setting),
  gap('scenarios gap', 6),
  scenarios(setting),
  gap('months gap', 6),
  months(setting),
  gap('baseline gap', 6),
  past(setting),
  gap('replan gap', 6),
  replan(setting),
];

/** What the months before the plan brought, and where it leads if nothing changes. */
function past(setting: Setting): Part {
  const { answers, text, at } = setting;
  const { lines, sections: titles, inUse } = text.assumptions;
  const { historyMonths, historyValues, namedMonths } = at.assumptions;
  const count = formula`COUNT(${historyValues})`;
  const known = fillFormula(lines.history, {
    count,
    first: monthAndYear(namedMonths, formula`MIN(${historyMonths})`),
    last: monthAndYear(namedMonths, formula`MAX(${historyMonths})`),
  });
  const line = formula`IF(AND(${count}>0;COUNT(${historyMonths})>0);${known};"${lines.noHistory}")`;
  const bar = { line, end: inUse, isFolded: answers.history === null };
  return block('baseline', titles.baseline, bar, [baseline(setting), history(setting)]);
}

/** What its dropdowns offer. */
export const lists = (setting: Setting): readonly Part[] => [choices(setting)];
