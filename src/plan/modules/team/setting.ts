/** What the parts of the Team tab are written from: words, columns, and the cells that it takes from the plan. */
import { moneyPattern } from '../../currency';
import type { Given } from '../../module';
import { patterns } from '../../pattern';
import type { CellRange, CellRef, Formula } from '../../plan';
import { moneyWritten } from '../../spine/numbers';
import { placed } from '../../spine/placed';
import { type Timed, type TimedTab, timeColumns } from '../../spine/timed';
import { timeline } from '../../spine/timeline';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf, places as placesOfFunnel } from '../funnel/places';
import { places as placesOfKpis } from '../kpis/places';
import type { TeamAnswers } from './answers';
import { attributes, members, places, type TeamPlaces, tab } from './places';
import { type TeamWords, teamWords } from './words/words';

export const teamTimed: TimedTab<typeof tab> = { tab, attributes };

export type Setting = Timed<typeof tab> & {
  readonly words: TeamWords;
  readonly common: SpineWords;
  readonly basis: ReturnType<typeof basisOf>;
  readonly here: TeamPlaces;
  readonly columns: ReturnType<typeof timeColumns>['columns'];
  readonly money: string;
  /** An amount inside a sentence. */
  readonly said: (amount: Formula | CellRef) => Formula;
  /** Customers needed in a month, and what one brings; the number of the month that is now; spend planned. */
  readonly needed: (column: string) => CellRef;
  readonly value: CellRef;
  readonly now: CellRef;
  readonly spend: (column: string) => CellRef;
  readonly kpis: CellRange | undefined;
  /** What the wizard asked, by row. */
  readonly given: ReadonlyMap<number, TeamAnswers['reps'][number]>;
  readonly usual: Pick<TeamAnswers, 'attainment' | 'ramp'>;
};

const widths = { team: 90, start: 84, ramp: 64, quota: 90, attainment: 76, cost: 90 } as const;

export function setting({ answers, spine, size, has }: Given<TeamAnswers>): Setting {
  const words = teamWords[spine.language];
  const common = spineWords[spine.language];
  const { assumptions, funnel, forecast } = placesOfFunnel(size);
  const time = timeline(size.months);
  const here = places(size.months);
  const tracks = attributes.map((key) => ({ key, size: widths[key] }));
  return {
    words,
    text: common.time,
    common,
    basis: basisOf(size),
    time,
    patterns,
    here,
    at: { assumptions, forecast, team: here },
    columns: timeColumns({ time }, { label: 200, total: 140, sum: 84, month: 76 }, tracks).columns,
    money: moneyPattern(spine),
    said: (amount) => moneyWritten(amount, spine),
    needed: (column) => funnel.at(funnel.needed(size.stages.length), column),
    value: assumptions.value,
    now: funnel.figure('now'),
    spend: (column) => forecast.at('spendPlanned', column),
    kpis: has('kpis') ? placesOfKpis(size).names : undefined,
    given: placed(answers.reps, members.length),
    usual: answers,
  };
}
