/** What the parts of the Situation tab are written from: words, columns, and the cells that it takes from the plan. */
import { moneyPattern } from '../../currency';
import type { CompanyStage, Given } from '../../module';
import type { CellRange, CellRef } from '../../plan';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf, places as placesOfFunnel } from '../funnel/places';
import { places as placesOfKpis } from '../kpis/places';
import { tab } from './places';
import { type SituationWords, situationWords } from './words/words';

export type Setting = {
  readonly text: SituationWords;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  readonly money: string;
  readonly stage: CompanyStage;
  /** What came in so far as a share of what the original plan wanted by then, and which months are closed. */
  readonly attained: { readonly soFar: CellRef; readonly closed: CellRange };
  /** How many KPIs are on target, close and off, where the plan watches any. */
  readonly kpis: Readonly<Record<'on' | 'close' | 'off', CellRef>> | undefined;
};

/** Widths in pixels: a page as wide as a sheet of paper. */
const widths = { what: 280, how: 100, why: 250, change: 190, owner: 110, plan: 120 };

export function setting({ spine, size, has }: Given<unknown>): Setting {
  const { forecast } = placesOfFunnel(size);
  const kpis = has('kpis') ? placesOfKpis(size) : undefined;
  return {
    text: situationWords[spine.language],
    common: spineWords[spine.language],
    basis: basisOf(size),
    shape: frame(tab, widths, ['own']),
    money: moneyPattern(spine),
    stage: spine.stage,
    attained: { soFar: forecast.at('attainmentOfOriginal', 'to date'), closed: forecast.closed },
    kpis: kpis && { on: kpis.count('on'), close: kpis.count('close'), off: kpis.count('off') },
  };
}
