/** What the parts of the Strategy tab are written from: words, columns, and the cells that it takes from the plan. */
import { moneyPattern } from '../../currency';
import type { Given, Model } from '../../module';
import type { CellRef } from '../../plan';
import { placed } from '../../spine/placed';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { places as placesOfCalendar } from '../calendar/places';
import { places as placesOfChannels } from '../channels/places';
import { basisOf, places as placesOfFunnel } from '../funnel/places';
import { places as placesOfKpis } from '../kpis/places';
import { places as placesOfTeam } from '../team/places';
import type { StrategyAnswers } from './answers';
import { personaColumns, tab } from './places';
import { type StrategyWords, strategyWords } from './words/words';

export type Setting = {
  readonly text: StrategyWords;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  readonly money: string;
  readonly model: Model;
  /** Customer types that have a name, by their column. */
  readonly named: ReadonlyMap<number, StrategyAnswers['personas'][number]>;
  /** Of the plan: its goal as a text, customers needed and expected, months, what one customer brings, margin and spend. */
  readonly plan: Readonly<
    Record<'goal' | 'needed' | 'expected' | 'months' | 'value' | 'margin' | 'spend', CellRef>
  >;
  /** Of other modules, where the plan has them: what they know is not asked again. */
  readonly channels: ReturnType<typeof placesOfChannels> | undefined;
  readonly team: ReturnType<typeof placesOfTeam> | undefined;
  readonly kpis: ReturnType<typeof placesOfKpis> | undefined;
  readonly calendar: ReturnType<typeof placesOfCalendar> | undefined;
};

/** Widths in pixels: a page as wide as a sheet of paper. */
const widths = { what: 300, first: 250, second: 250, third: 250 };

export function setting({ answers, spine, size, has }: Given<StrategyAnswers>): Setting {
  const { assumptions, funnel, forecast } = placesOfFunnel(size);
  return {
    text: strategyWords[spine.language],
    common: spineWords[spine.language],
    basis: basisOf(size),
    shape: frame(tab, widths, ['said']),
    money: moneyPattern(spine),
    model: spine.model,
    named: placed(answers.personas, personaColumns.length),
    plan: {
      goal: funnel.figure('goal said'),
      needed: assumptions.needed,
      expected: funnel.total(funnel.expected(size.stages.length)),
      months: assumptions.monthCount,
      value: assumptions.value,
      margin: assumptions.margin,
      spend: forecast.total('spendPlanned'),
    },
    channels: has('channels') ? placesOfChannels(size.months) : undefined,
    team: has('team') ? placesOfTeam(size.months) : undefined,
    kpis: has('kpis') ? placesOfKpis(size) : undefined,
    calendar: has('calendar') ? placesOfCalendar(size) : undefined,
  };
}
