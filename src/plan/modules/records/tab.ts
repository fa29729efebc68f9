/** The CRM tab: what comes from the rows, month by month, and what they show. */

import type { Language } from '../../language';
import { gap, stack } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import type { Size } from '../../size';
import { folded } from '../../spine/timed';
import { places as funnelPlaces } from '../funnel/places';
import { channels } from './channels';
import { counts } from './counts';
import { columns } from './frame';
import { head } from './head';
import { kpis } from './kpis';
import { learned } from './learned';
import { tab } from './places';
import { response } from './response';
import { foundChecks } from './row-checks';
import { segments } from './segments';
import type { Setting } from './setting';
import { sources } from './sources';
import { skipped, taken } from './taken';
import { weekly } from './weekly';
import { title } from './words/name';

export function crmTab(setting: Setting, language: Language, size: Size): NamedTab {
  const parts = [
    sources(setting),
    counts(setting),
    folded(skipped(setting), true),
    taken(setting),
    ...[channels(setting), weekly(setting), kpis(setting)].flatMap((part) =>
      part ? [folded(part, true)] : [],
    ),
    learned(setting),
    ...segments(setting),
    ...(setting.answers.response ? [response(setting)] : []),
    foundChecks(setting),
  ];
  return {
    key: tab,
    title: title[language],
    color: tabColors.forecast,
    columns: columns(setting),
    frozen: { rows: 5, columns: 1 },
    ...stack([
      head(setting, language, funnelPlaces(size).funnel),
      ...parts.flatMap((part, index) => [gap(`gap ${index + 1}`, 12), part]),
    ]),
  };
}
