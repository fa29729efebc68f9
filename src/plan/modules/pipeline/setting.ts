/** What the parts of the Pipeline tab are written from: words, columns, and the cells that it takes from the plan. */
import { moneyPattern } from '../../currency';
import type { Given, Role } from '../../module';
import type { CellRange, CellRef, Formula } from '../../plan';
import { fourQuestions } from '../../spine/four-questions';
import { moneyWritten } from '../../spine/numbers';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { places as placesOfChannels } from '../channels/places';
import { basisOf, type Places, places as placesOfFunnel } from '../funnel/places';
import { tooFewIn } from '../kpis/places';
import { places as placesOfTeam, type TeamPlaces } from '../team/places';
import { type PipelinePlaces, places, tab } from './places';
import { type PipelineWords, pipelineWords } from './words/words';

export type Setting = {
  readonly text: PipelineWords;
  readonly asks: (typeof fourQuestions)['en'];
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  readonly money: string;
  /** An amount inside a sentence. */
  readonly said: (amount: Formula | CellRef) => Formula;
  readonly here: PipelinePlaces;
  readonly from: Places;
  /** What each stage is, from the top of the funnel, and the number of the last one, customers. */
  readonly roles: readonly (Role | null)[];
  readonly customers: number;
  readonly months: number;
  readonly team: TeamPlaces | undefined;
  readonly channels: CellRange | undefined;
  /** With fewer cases a rate says nothing yet. */
  readonly tooFew: CellRef | Formula;
};

/** Widths in pixels: numbers first, which is what a meeting looks at, words after. */
const widths = {
  label: 180,
  open: 88,
  value: 104,
  chance: 92,
  weighted: 104,
  oldest: 80,
  most: 80,
  owner: 136,
  what: 220,
  evidence: 220,
  material: 200,
};

/** Hidden columns that only formulas read. */
const working = ['state', 'used', 'own', 'bare', 'old'];

export function setting({ spine, size, has }: Given<unknown>): Setting {
  return {
    text: pipelineWords[spine.language],
    asks: fourQuestions[spine.language],
    common: spineWords[spine.language],
    basis: basisOf(size),
    shape: frame(tab, widths, working),
    money: moneyPattern(spine),
    said: (amount) => moneyWritten(amount, spine),
    here: places(size),
    from: placesOfFunnel(size),
    roles: size.stages.map(({ role }) => role),
    customers: size.stages.length,
    months: size.months,
    team: has('team') ? placesOfTeam(size.months) : undefined,
    channels: has('channels') ? placesOfChannels(size.months).names : undefined,
    tooFew: tooFewIn({ spine, size, has }),
  };
}
