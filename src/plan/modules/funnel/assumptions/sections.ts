/** The funnel's sections of the Assumptions tab. */
import { gap, type Part } from '../../../layout';
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

export const sections = (setting: Setting): readonly Part[] => [
  gap('goal gap'),
  goal(setting),
  gap('stages gap'),
  stages(setting),
  gap('scenarios gap'),
  scenarios(setting),
  gap('more gap'),
  money(setting),
  gap('sure gap'),
  sure(setting),
  gap('replan gap'),
  replan(setting),
  gap('season gap'),
  season(setting),
  gap('months gap'),
  months(setting),
  gap('baseline gap'),
  baseline(setting),
  history(setting),
  gap('choices gap'),
  choices(setting),
];
