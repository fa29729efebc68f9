/** What the parts of the Goals tab are written from: words, columns, and the cells that it takes from plan and KPIs. */
import type { CurrencyCode } from '../../currency';
import type { Language } from '../../language';
import type { Given } from '../../module';
import type { CellRef } from '../../plan';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { places as channelPlaces, channels } from '../channels/places';
import { basisOf } from '../funnel/places';
import { type KpiPlaces, places as kpiPlaces } from '../kpis/places';
import { personaColumns, places as strategy } from '../strategy/places';
import { tab } from './places';
import { type GoalsWords, goalsWords } from './words/words';

export type Setting = {
  readonly text: GoalsWords;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  readonly currency: CurrencyCode;
  readonly language: Language;
  /** Undefined where the plan watches none: then what a goal moves is a text, and its number is typed. */
  readonly kpis: KpiPlaces | undefined;
  /** For whom and where a tactic can be: customer types and channels. */
  readonly markets: readonly CellRef[];
};

/** Widths in pixels. The sentence stands right after the choice that it explains. */
const widths = {
  text: 240,
  kpi: 140,
  today: 76,
  how: 152,
  change: 86,
  target: 80,
  words: 240,
  actual: 98,
  now: 76,
  way: 80,
  gone: 86,
  status: 104,
  start: 88,
  due: 88,
  owner: 110,
  matters: 180,
  possible: 240,
  end: 200,
};

/** Hidden columns that only formulas read. */
const working = ['kind', 'unit', 'row', 'parts', 'own', 'kindless', 'over', 'points'];

export function setting({ spine, size, has }: Given<unknown>): Setting {
  return {
    text: goalsWords[spine.language],
    common: spineWords[spine.language],
    basis: basisOf(size),
    shape: frame(tab, widths, working, 'kpi'),
    currency: spine.currency,
    language: spine.language,
    kpis: has('kpis') ? kpiPlaces(size) : undefined,
    markets: [
      ...(has('strategy') ? personaColumns.map(strategy.personaName) : []),
      ...(has('channels') ? channels.map(channelPlaces(size.months).name) : []),
    ],
  };
}
