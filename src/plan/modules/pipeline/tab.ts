/** The Pipeline tab: stages with what is open, the four questions, coverage of the quarter, reps, deals won and lost. */
import type { Language } from '../../language';
import { gap, stack } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { head, lists, tabOf } from '../../spine/tab-frame/frame';
import { bant } from './bant';
import { coverage, quarter } from './coverage';
import { deals } from './deals';
import { inTeam, reps } from './reps';
import type { Setting } from './setting';
import { stages } from './stages';
import { title } from './words/name';

export function pipelineTab(setting: Setting, language: Language): NamedTab {
  const { shape, common, basis, text, asks } = setting;
  const ofTeam = inTeam(setting);
  return tabOf(shape, { title: title[language], color: tabColors.money, under: 'about' }, [
    head(shape, common, basis, { title: title[language], lead: text.lead, leadAt: 'value' }),
    stages(setting),
    gap('bant gap'),
    bant(setting),
    gap('cover gap'),
    coverage(setting),
    gap('reps gap'),
    reps(setting),
    gap('deals gap'),
    deals(setting),
    lists(
      shape,
      common,
      'label',
      { covered: text.cover.states, result: text.deals.results, answer: { yes: asks.yes, no: asks.no } },
      stack([quarter(setting), ...(ofTeam ? [ofTeam] : [])]),
    ),
  ]);
}
