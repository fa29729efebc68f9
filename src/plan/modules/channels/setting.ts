/** What the parts of the Channels tab are written from: words, columns, and the cells that it takes from the plan. */
import { moneyPattern } from '../../currency';
import { range } from '../../formula';
import type { Given } from '../../module';
import { patterns } from '../../pattern';
import type { CellRange, CellRef, Formula } from '../../plan';
import { leadStage } from '../../size';
import { threeDigitMoney } from '../../spine/numbers';
import { placed } from '../../spine/placed';
import { type Timed, type TimedTab, timeColumns } from '../../spine/timed';
import { timeline } from '../../spine/timeline';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf, places as placesOfFunnel } from '../funnel/places';
import { places as placesOfKpis, tooFewIn } from '../kpis/places';
import { places as recordsPlaces } from '../records/places';
import type { ChannelsAnswers } from './answers';
import { attributes, type ChannelPlaces, channelRows, places, tab } from './places';
import { usualChannels } from './words/usual';
import { type ChannelsWords, channelsWords } from './words/words';

export const channelsTimed: TimedTab<typeof tab> = { tab, attributes };

type Row = NonNullable<ChannelsAnswers['channels']>[number];

export type Setting = Timed<typeof tab> & {
  readonly words: ChannelsWords;
  readonly common: SpineWords;
  readonly basis: ReturnType<typeof basisOf>;
  readonly here: ChannelPlaces;
  readonly columns: ReturnType<typeof timeColumns>['columns'];
  readonly money: string;
  /** What one lead or customer costs, and a budget, inside a sentence or on a card. */
  readonly priced: (amount: Formula | CellRef) => Formula;
  readonly smallMoney: string;
  /** Of what one customer costs: cents matter where an order is all that one brings. */
  readonly cacMoney: string;
  /** What the wizard asked of a row of the channels, and the budget of a month. */
  readonly given: ReadonlyMap<number, Row>;
  readonly givenBudget: number | null;
  /** The stage in which leads are counted, unless people say another. */
  readonly leadStage: CellRef;
  /** Of the funnel: names of stages, what is needed and came by stage and month, and the share that becomes a customer. */
  readonly funnel: Readonly<Record<'stages' | 'needed' | 'actual' | 'become', CellRange>> & {
    readonly customersNeeded: CellRef;
    readonly planned: CellRef;
  };
  /** How many stages the funnel has: the last one is the customers. */
  readonly stages: number;
  /** The names of the KPIs, where the plan has any. */
  readonly kpis: CellRange | undefined;
  /** Fewer customers than this say nothing. */
  readonly tooFew: Formula;
  /** Where the rows of a CRM are connected. */
  readonly records: ReturnType<typeof recordsPlaces> | undefined;
};

export function setting({ answers, spine, size, has }: Given<ChannelsAnswers>): Setting {
  const words = channelsWords[spine.language];
  const common = spineWords[spine.language];
  const at = placesOfFunnel(size);
  const { assumptions, funnel, forecast } = at;
  const last = size.stages.length;
  const months = (row: (stage: number) => string) =>
    range(funnel.months(row(1)).from, funnel.months(row(last)).to);
  const usual = usualChannels[spine.language][spine.model];
  const time = timeline(size.months);
  const here = places(size.months);
  const tracks = [
    ...['b', 'c', 'd'].map((key) => ({ key, size: 90 })),
    { key: 'paid', size: 80 },
    { key: 'social', size: 56 },
    { key: 'judged', size: 160 },
  ];
  return {
    words,
    text: common.time,
    common,
    basis: basisOf(size),
    time,
    patterns,
    here,
    at: { assumptions, forecast, channels: here },
    columns: timeColumns({ time }, { label: 200, total: 152, sum: 76, month: 70 }, tracks).columns,
    money: moneyPattern(spine),
    priced: (amount) => threeDigitMoney(amount, spine),
    smallMoney: moneyPattern(spine, 'cents'),
    cacMoney: moneyPattern(spine, spine.model === 'ecommerce' ? 'cents' : 'whole'),
    given: placed<Row>(answers.channels ?? usual.map((name) => ({ name })), channelRows),
    givenBudget: answers.budget,
    leadStage: assumptions.stageName(leadStage(size)),
    funnel: {
      stages: assumptions.stageNames,
      needed: months(funnel.needed),
      actual: months(funnel.actual),
      become: range(funnel.become(1), funnel.become(last)),
      customersNeeded: funnel.total(funnel.needed(last)),
      planned: forecast.total('spendPlanned'),
    },
    stages: last,
    kpis: has('kpis') ? placesOfKpis(size).names : undefined,
    tooFew: tooFewIn({ spine, size, has }),
    records: has('records') ? recordsPlaces(size) : undefined,
  };
}
