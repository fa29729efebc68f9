/** The Goals tab: goals above, the tactics that serve them below. */
import { gap } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { head, lists, tabOf } from '../../spine/tab-frame/frame';
import { figures } from './said';
import type { Setting } from './setting';
import { goals, listOfMarkets, tactics } from './tables';
import { title } from './words/name';

export function goalsTab(setting: Setting): NamedTab {
  const { shape, common, basis, text, language } = setting;
  return tabOf(shape, { title: title[language], color: tabColors.deciding, under: 'about', beside: 1 }, [
    head(shape, common, basis, { title: title[language], lead: text.lead }),
    goals(setting),
    figures(),
    gap('tactics gap', 10),
    tactics(setting),
    lists(
      shape,
      common,
      'text',
      { kind: text.kinds, status: text.statuses, verdict: text.verdicts },
      listOfMarkets(setting)?.part,
    ),
  ]);
}
