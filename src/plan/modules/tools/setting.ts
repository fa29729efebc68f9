/** What the parts of the Tools tab are written from: words, columns, and the cells that it takes from the plan. */
import { moneyPattern } from '../../currency';
import type { Given } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { moneyWritten } from '../../spine/numbers';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf, places as placesOfFunnel } from '../funnel/places';
import { tab } from './places';
import { type ToolsWords, toolsWords } from './words/words';

export type Setting = {
  readonly text: ToolsWords;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  readonly money: string;
  /** An amount inside a sentence. */
  readonly said: (amount: CellRef) => Formula;
  /** What the whole plan spends, and its months. */
  readonly planned: { readonly spend: CellRef; readonly months: CellRef };
};

/** Widths in pixels. */
const widths = {
  need: 190,
  kind: 150,
  candidate: 150,
  cost: 90,
  saves: 100,
  proof: 84,
  honest: 84,
  support: 84,
  community: 84,
  measures: 84,
  score: 72,
  best: 118,
  decision: 100,
  owner: 110,
  from: 88,
};
const working = ['first', 'undecided', 'second', 'own'];

export function setting({ spine, size }: Given<unknown>): Setting {
  const { assumptions, forecast } = placesOfFunnel(size);
  return {
    text: toolsWords[spine.language],
    common: spineWords[spine.language],
    basis: basisOf(size),
    shape: frame(tab, widths, working),
    money: moneyPattern(spine),
    said: (amount) => moneyWritten(amount, spine),
    planned: { spend: forecast.total('spendPlanned'), months: assumptions.monthCount },
  };
}
