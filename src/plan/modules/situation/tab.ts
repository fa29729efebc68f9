/** The Situation tab: where we stand, SWOT, competitors, trends, data; a page that prints on one sheet. */
import type { Language } from '../../language';
import { gap } from '../../layout';
import { tabColors } from '../../look';
import type { Check, NamedTab } from '../../module';
import { head, lists, tabOf } from '../../spine/tab-frame/frame';
import { competitors, data, trends } from './around';
import { places } from './places';
import type { Setting } from './setting';
import { alone, standing } from './standing';
import { swot, without } from './swot';
import { title } from './words/name';

export function situationTab(setting: Setting, language: Language): NamedTab {
  const { shape, common, basis, text } = setting;
  return tabOf(shape, { title: title[language], color: tabColors.thinking }, [
    head(shape, common, basis, { title: title[language], lead: text.lead, leadAt: 'how' }),
    standing(setting),
    gap('swot gap'),
    swot(setting),
    gap('competitors gap'),
    competitors(setting),
    gap('trends gap'),
    trends(setting),
    gap('data gap'),
    data(setting),
    lists(shape, common, 'what', {
      answer: text.standing.words,
      effect: text.trends.words,
      known: text.data.words,
    }),
  ]);
}

export const checks = ({ text }: Setting): readonly Check[] => [
  {
    key: 'situation alone',
    label: text.checks.alone,
    found: alone,
    kind: 'look',
    link: places.standing.at(1, 'owner'),
  },
  {
    key: 'situation follows',
    label: text.checks.follows,
    found: without,
    kind: 'look',
    link: places.follows('strengths'),
  },
];
