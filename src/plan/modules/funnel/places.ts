/** Where the Growth plan's tabs find each other's cells: by key, so that no tab needs to import another. */
import { cell, range } from '../../formula';
import type { Size } from '../../module';
import type { Basis } from '../../spine/tab-frame/frame';
import { monthColumn, timedPlaces } from '../../spine/timeline';

/** For modules that ask of stages before there are cells. */
export { rolesOf } from './words/roles';

export type Factor = 'volume' | 'conversion' | 'value' | 'existing';

/** Of a baseline: as it is now, as it was first planned, and as it was before the last update. */
export const baselineColumns = {
  mean: 'more 1',
  low: 'more 2',
  high: 'more 3',
  first: 'more 4',
  before: 'more 5',
  beforeLow: 'more 6',
  beforeHigh: 'more 7',
} as const;
export type BaselineColumn = keyof typeof baselineColumns;

export const stampRows = [
  'made',
  'method',
  'read',
  'last',
  'unit',
  'together',
  'odd',
  'oddFirst',
  'oddSecond',
  'oddThird',
] as const;
export type StampRow = (typeof stampRows)[number];

/** Rows for a history, a month each. */
export const historyRows = 60;

const tabs = { assumptions: 'assumptions', funnel: 'funnel', forecast: 'forecast' } as const;

/** Keys go by a stage's id, never by where it stands: what people typed is found again when stages come, go or move. */
export function places({ months, stages }: Pick<Size, 'months' | 'stages'>) {
  const last = stages.length;
  /** Stages count from 1, the top of the funnel. */
  const idOf = (stage: number) => stages[stage - 1]!.id;
  const keyed = (kind: string) => (stage: number) => `${kind} ${idOf(stage)}`;
  const assume = (row: string, column: string) => cell(tabs.assumptions, row, column);
  const down = (from: string, to: string, column: string) => range(assume(from, column), assume(to, column));
  const byMonth = (column: string) => down('month 1', `month ${months}`, column);
  const stageRow = keyed('stage');

  const assumptions = {
    /** What people typed; the other cells hold the value that the plan reads in its place. */
    input: (row: string) => assume(row, 'input'),
    name: assume('name', 'input'),
    owner: assume('owner', 'input'),
    start: assume('start', 'use'),
    monthCount: assume('months', 'input'),
    /** What the goal counts, as its place among the kinds. */
    goalCounts: assume('goalCounts', 'use'),
    goal: assume('goal', 'use'),
    value: assume('value', 'use'),
    existing: assume('existing', 'use'),
    rounding: assume('rounding', 'use'),
    needed: assume('needed', 'input'),
    growth: assume('growth', 'use'),
    afterPlan: assume('afterPlan', 'use'),
    catchUp: assume('catchUp', 'use'),
    statusDate: assume('statusDate', 'input'),
    /** The month number from which the rest of the goal was planned anew; 0 while there was none. */
    replanFrom: assume('replanFrom', 'use'),
    /** What had come in by then, what comes of itself and what is under way, and what new entries must bring. */
    came: assume('came', 'input'),
    existingOpen: assume('existingOpen', 'input'),
    underWay: assume('underWay', 'input'),
    restOfGoal: assume('restOfGoal', 'input'),
    /** Σ weights of the months that an entry from then on can still serve, and the customers it must win in them. */
    reach: assume('reach', 'input'),
    toWin: assume('toWin', 'input'),
    goalScale: assume('goalScale', 'input'),
    /** Stages count from 1, the top of the funnel. */
    stageName: (stage: number) => assume(stageRow(stage), 'label'),
    stageNames: down(stageRow(1), stageRow(last), 'label'),
    rateTyped: (stage: number) => assume(stageRow(stage), 'input'),
    ratesTyped: down(stageRow(2), stageRow(last), 'input'),
    rate: (stage: number) => assume(stageRow(stage), 'more 5'),
    rates: down(stageRow(2), stageRow(last), 'more 5'),
    lagTyped: (stage: number) => assume(stageRow(stage), 'more 1'),
    lagsTyped: down(stageRow(2), stageRow(last), 'more 1'),
    /** How many are in a stage when the plan starts; customers are in none. */
    opening: (stage: number) => assume(stageRow(stage), 'more 2'),
    openings: down(stageRow(1), stageRow(last - 1), 'more 2'),
    /** Cases of a step in a past period, and those seen in the plan so far. */
    entered: (stage: number) => assume(stageRow(stage), 'more 3'),
    converted: (stage: number) => assume(stageRow(stage), 'more 4'),
    seenEntered: (stage: number) => assume(stageRow(stage), 'more 6'),
    seenConverted: (stage: number) => assume(stageRow(stage), 'more 7'),
    evidence: range(assume(stageRow(2), 'more 3'), assume(stageRow(last), 'more 4')),
    observed: (stage: number) => assume(stageRow(stage), 'more 8'),
    observedRange: (stage: number) => assume(stageRow(stage), 'more 9'),
    learned: (stage: number) => assume(stageRow(stage), 'more 10'),
    learnedRange: (stage: number) => assume(stageRow(stage), 'more 11'),
    /** The rate that the example gave, and whether the one typed is still the same. */
    exampleRate: (stage: number) => assume(stageRow(stage), 'example'),
    stillExample: (stage: number) => assume(stageRow(stage), 'example note'),
    stillExamples: down(stageRow(1), stageRow(last), 'example note'),
    scenario: assume('scenario', 'input'),
    scenarioNames: range(assume('factors head', 'input'), assume('factors head', 'more 2')),
    /** A scenario's factor: `input` is low, `more 1` base, `more 2` high, `more 3` the one in use. */
    factor: (of: Factor, column: string) => assume(`factor ${of}`, column),
    useLearned: assume('useLearned', 'use'),
    rateWeight: assume('rateWeight', 'use'),
    repeatOrders: assume('repeatOrders', 'use'),
    customersAtStart: assume('customersAtStart', 'use'),
    margin: assume('margin', 'use'),
    churn: assume('churn', 'use'),
    spend: assume('spend', 'use'),
    earnedOver: assume('earnedOver', 'use'),
    lifetimeLimit: assume('lifetimeLimit', 'use'),
    /** What customers pay in a year when the plan starts, and what of it stays from month to month. */
    openingRecurring: assume('openingRecurring', 'use'),
    expansion: assume('expansion', 'use'),
    contraction: assume('contraction', 'use'),
    yearlyPrice: assume('yearlyPrice', 'input'),
    stays: assume('stays', 'input'),
    /** 0 where a customer is billed from the month in which it is won, 1 where from the next. */
    billedFrom: assume('billedFrom', 'use'),
    /** What counts towards the goal without a new customer. */
    besides: assume('besides', 'input'),
    projects: assume('projects', 'use'),
    monthlyRevenue: assume('monthlyRevenue', 'input'),
    wanted: assume('wanted', 'use'),
    namedMonths: {
      names: down('season 1', 'season 12', 'label'),
      numbers: down('season 1', 'season 12', 'more 1'),
    },
    season: down('season 1', 'season 12', 'input'),
    seasonNumber: down('season 1', 'season 12', 'more 1'),
    seasonSum: assume('season sum', 'input'),
    monthNumber: byMonth('input'),
    monthWeight: byMonth('more 1'),
    monthShare: byMonth('more 2'),
    monthGoal: byMonth('more 3'),
    monthPlanned: byMonth('more 4'),
    monthSpend: byMonth('more 5'),
    /** A month of the baseline in each row: `mean`, `low` and `high` now, and what was first planned. */
    baselineNumber: down('baseline 1', `baseline ${months}`, 'input'),
    baseline: (column: BaselineColumn) => down('baseline 1', `baseline ${months}`, baselineColumns[column]),
    /** When and how a baseline was made: the rows of `stampRows`. */
    baselineStamp: (column: BaselineColumn) =>
      down('baseline made', 'baseline oddThird', baselineColumns[column]),
    /** 1 and on beside the stamps, so that they are found again when people insert rows. */
    stampNumbers: down('baseline made', 'baseline oddThird', 'input'),
    stamp: (row: StampRow, column: BaselineColumn) => assume(`baseline ${row}`, baselineColumns[column]),
    together: assume('together', 'input'),
    /** 1 where the history counts revenue, 2 where it counts new customers. A baseline keeps the unit it was made in. */
    historyUnit: assume('historyOf', 'use'),
    /** 1 where every year is like the history, 2 where not, 3 where nobody knows. */
    everyYear: assume('everyYear', 'use'),
    /** 1 where months far from the usual are taken as usual, 2 where they are followed. */
    oddMonths: assume('oddMonths', 'use'),
    historyMonths: down('history 1', `history ${historyRows}`, 'label'),
    historyValues: down('history 1', `history ${historyRows}`, 'input'),
    choice: (list: string, choice: number) => assume(`${list} choice ${choice}`, 'label'),
    choices: (list: string, count: number) => down(`${list} choice 1`, `${list} choice ${count}`, 'label'),
  };

  const funnel = {
    ...timedPlaces(tabs.funnel, months),
    needed: keyed('needed'),
    expected: keyed('expected'),
    picture: keyed('picture'),
    /** The columns of the twelve months before the plan: those of its own months, and more where it is shorter. */
    before: (number: number) => (number <= months ? monthColumn(number) : `before ${number}`),
    actual: keyed('actual'),
    attained: keyed('attained'),
    tooEarly: keyed('before'),
    /** Expected in a scenario other than the one in use. */
    inScenario: (scenario: 'low' | 'high', stage: number) => keyed(scenario)(stage),
    opened: keyed('opened'),
    stillToWin: keyed('still to win'),
    seen: keyed('seen'),
    cases: keyed('cases'),
    lag: (stage: number) => cell(tabs.funnel, keyed('expected')(stage), 'second'),
    /** Months from a stage to a customer. */
    monthsToCustomer: (stage: number) => cell(tabs.funnel, keyed('needed')(stage), 'third'),
    become: (stage: number) => cell(tabs.funnel, keyed('needed')(stage), 'first'),
    /** What the re-plan kept of a stage: its need before, and from then on what was under way; and the rate into it. */
    kept: keyed('kept'),
    keptRate: (stage: number) => cell(tabs.funnel, keyed('kept')(stage), 'first'),
    /** What came into a stage beyond what flows into it at the rate in use, and the customers that makes. */
    surprise: keyed('surprise'),
    surplus: keyed('surplus'),
    /** A stage's name inside a sentence. */
    inline: (stage: number) => cell(tabs.funnel, keyed('inline')(stage), 'first'),
    /** The same where one of it is meant. */
    inlineOne: (stage: number) => cell(tabs.funnel, keyed('inline')(stage), 'total'),
    /** Its name as it was built, at which place that stands now (0: nowhere), and 1 where that is before one above it. */
    builtName: (stage: number) => cell(tabs.funnel, keyed('inline')(stage), 'second'),
    placeNow: (stage: number) => cell(tabs.funnel, keyed('inline')(stage), 'third'),
    outOfOrder: (stage: number) => cell(tabs.funnel, keyed('inline')(stage), 'fourth'),
    /** A single figure among the workings. */
    figure: (row: string) => cell(tabs.funnel, row, 'first'),
  };

  return { assumptions, funnel, forecast: timedPlaces(tabs.forecast, months), keyed };
}

export type Places = ReturnType<typeof places>;

/** What the tab of any module says of its plan in its second line, and reckons its days from. */
export function basisOf(size: Pick<Size, 'months' | 'stages'>): Basis {
  const { assumptions, funnel } = places(size);
  return {
    planName: assumptions.name,
    owner: assumptions.owner,
    start: assumptions.start,
    today: funnel.figure('today'),
    namedMonths: assumptions.namedMonths,
  };
}
