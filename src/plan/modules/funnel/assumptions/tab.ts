/** The Assumptions tab: everything that people type, each with the value that the plan reads in its place. */
import { gap, type Part, stack, track } from '../../../layout';
import { tabColors } from '../../../look';
import type { Setting } from '../setting';
import { baseline } from './baseline';
import { choices } from './choices';
import { columns, at as here, tab } from './frame';
import { goal } from './goal';
import { history } from './history';
import { money } from './money';
import { months } from './months';
import { replan } from './replan';
import { scenarios } from './scenarios';
import { season } from './season';
import { stages } from './stages';
import { sure } from './sure';

export function assumptionsTab(setting: Setting) {
  const { text } = setting;
  const title: Part = {
    rows: [track('title', 32), track('lead')],
    cells: [
      { at: here('title', 'label'), value: text.tabs.assumptions, style: 'title' },
      { at: here('lead', 'label'), value: text.assumptions.lead, style: 'subtitle' },
    ],
  };
  return {
    key: tab,
    title: text.tabs.assumptions,
    color: tabColors.assumptions,
    columns: columns(setting),
    ...stack([
      title,
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
    ]),
  };
}
