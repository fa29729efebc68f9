/** The funnel's sections of the Assumptions tab. */
import { gap, type Part, stack } from '../../../layout';
import { folded } from '../../../spine/timed';
import type { Setting } from '../setting';
import { baseline } from './baseline';
import { choices } from './choices';
import { goal } from './goal';
import { history } from './history';
import { money } from './money';
import { months } from './months';
import { replan } from './replan';
import { scenarios } from './scenarios';
import { season } from './season';
import { stages } from './stages';
import { sure } from './sure';

/** In the order in which a plan is typed: the first three are enough for one, the others open by the + on their bar. */
export const sections = (setting: Setting): readonly Part[] => [
  gap('goal gap', 8),
  goal(setting),
  gap('stages gap', 8),
  stages(setting),
  gap('more gap', 8),
  money(setting),
  gap('season gap', 8),
  folded(season(setting), true),
  gap('sure gap', 8),
  folded(sure(setting), true),
  gap('scenarios gap', 8),
  folded(scenarios(setting), true),
  gap('months gap', 8),
  folded(months(setting), true),
  gap('baseline gap', 8),
  folded(stack([baseline(setting), history(setting)]), setting.answers.history === null),
  gap('replan gap', 8),
  folded(replan(setting), true),
];

/** What its dropdowns offer. */
export const lists = (setting: Setting): readonly Part[] => [
  gap('choices gap', 8),
  folded(choices(setting), true),
];
