/** The Strategy tab: why this plan, what the product stands for, the other four Ps, and for whom. */
import type { Language } from '../../language';
import { gap } from '../../layout';
import { tabColors } from '../../look';
import type { Check, NamedTab } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { head, tabOf } from '../../spine/tab-frame/frame';
import { market } from './market';
import { notAgreed, notWhole, personas } from './personas';
import { places } from './places';
import { incomplete, position, tooLong } from './position';
import type { Setting } from './setting';
import { why } from './why';
import { title } from './words/name';

export function strategyTab(setting: Setting, language: Language): NamedTab {
  const { shape, common, basis, text } = setting;
  return tabOf(shape, { title: title[language], color: tabColors.thinking }, [
    head(shape, common, basis, { title: title[language], lead: text.lead }),
    why(setting),
    gap('position section gap'),
    position(setting),
    gap('market gap'),
    market(setting),
    gap('personas gap'),
    personas(setting),
  ]);
}

export function checks({ text }: Setting): readonly Check[] {
  const look = (key: keyof typeof text.checks, found: Formula, link: CellRef): Check => ({
    key: `strategy ${key}`,
    label: text.checks[key],
    found,
    kind: 'look',
    link,
  });
  return [
    look('incomplete', incomplete, places.part('for')),
    look('long', tooLong, places.positioning),
    look('agreed', notAgreed, places.agreed('marketing').who),
    look('shares', notWhole, places.personaShares.from),
  ];
}
