/** The Roll-up tab: all teams together, month by month, and then team by team. */
import { gap, stack, track } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { cards } from './cards';
import { monthCharts } from './charts';
import { checks } from './checks';
import { monthRows } from './months';
import { tabs } from './places';
import type { Setting } from './setting';
import { stageRows } from './stages';
import { teamTable } from './teams';
import { titles } from './words/name';

const widths: Readonly<Record<string, number>> = { label: 220, how: 200, total: 110, closed: 110 };

export function rollupTab(setting: Setting): NamedTab {
  const { at, language } = setting;
  return {
    key: tabs.rollup,
    title: titles.rollup[language],
    color: tabColors.plan,
    hidden: true,
    columns: at.columns.map((key) => track(key, widths[key] ?? 108)),
    ...stack([
      cards(setting),
      gap('months gap'),
      monthRows(setting),
      gap('charts gap'),
      monthCharts(setting),
      gap('stages gap'),
      stageRows(setting),
      gap('checks gap'),
      checks(setting),
      gap('teams gap'),
      teamTable(setting),
    ]),
  };
}
