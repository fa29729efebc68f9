/** The KPIs tab: what is watched month by month, the targets of the months, and how both are judged. */
import { gap } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { head, lists, tabOf } from '../../spine/tab-frame/frame';
import { figures } from './said';
import type { Setting } from './setting';
import { settings } from './settings';
import { targets } from './targets';
import { watched } from './watched';
import { title } from './words/name';

export function kpisTab(setting: Setting): NamedTab {
  const { shape, common, basis, text, language } = setting;
  return tabOf(
    shape,
    { title: title[language], color: tabColors.deciding, under: 'watched head', beside: 1 },
    [
      head(shape, common, basis, { title: title[language], lead: text.lead, leadAt: 'definition' }),
      watched(setting),
      figures(setting),
      gap('targets gap', 8),
      targets(setting),
      gap('settings gap', 8),
      settings(setting),
      lists(shape, common, 'kpi', { status: text.statuses, better: text.better, every: text.every }),
    ],
  );
}
