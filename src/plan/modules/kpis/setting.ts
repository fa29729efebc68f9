/** What the parts of the KPIs tab are written from: words, places, the KPIs in their rows, and the cells of the plan. */
import type { CurrencyCode } from '../../currency';
import type { Language } from '../../language';
import type { Given, SpineAnswers } from '../../module';
import type { CellRef } from '../../plan';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { timeline } from '../../spine/timeline';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { basisOf } from '../funnel/places';
import { places as recordsPlaces } from '../records/places';
import type { KpisAnswers } from './answers';
import { kpiDefinitions } from './library/definitions';
import {
  directionOf,
  type KpiId,
  rhythmOf,
  type ToDate,
  teamOf,
  toDateOf,
  type Unit,
  unitOf,
} from './library/facts';
import { kpiNames } from './library/names';
import { groundOf, type Source } from './live/source';
import { sourceOf } from './live/sources';
import { type KpiPlaces, places, tab } from './places';
import { type KpisWords, kpisWords } from './words/words';

/** One row: a KPI of the library, or one of the plan's own. */
export type Row = {
  readonly id: string;
  readonly unit: Unit;
  readonly toDate: ToDate;
  readonly source: Source;
  /** Of the library: what it is called, what it is, and who answers for it. */
  readonly known?: {
    readonly name: string;
    readonly definition: string;
    readonly better: 1 | -1;
    readonly every: 'week' | 'month' | 'quarter';
    readonly owner: string | undefined;
    /** On the Plan tab from the start. */
    readonly place: number | undefined;
  };
};

export type Setting = {
  readonly text: KpisWords;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  readonly at: KpiPlaces;
  readonly months: readonly string[];
  readonly rows: readonly Row[];
  readonly currency: CurrencyCode;
  readonly language: Language;
  readonly stage: SpineAnswers['stage'];
  /** How many months of the plan are over. */
  readonly past: CellRef;
  /** Where the rows of a CRM are connected. */
  readonly records: ReturnType<typeof recordsPlaces> | undefined;
};

/** Widths in pixels. */
const widths = {
  kpi: 236,
  star: 20,
  definition: 250,
  owner: 110,
  better: 80,
  every: 108,
  place: 62,
  target: 84,
  planned: 92,
  toDate: 92,
  status: 96,
  last: 84,
  change: 96,
  gap: 8,
};

/** Hidden columns that only formulas read. */
const working = [
  'unit',
  'direction',
  'lastMonth',
  'cases',
  'best',
  'shownTarget',
  'shown',
  'shownLast',
  'typed',
  'blank',
  'unanswered',
  'misplaced',
  'alone',
];

export function setting({ answers, spine, size, has }: Given<KpisAnswers>): Setting {
  const { language, people, model, goalCounts, stage, currency } = spine;
  const months = timeline(size.months).monthColumns;
  const ground = groundOf(size, { model, goalCounts, hasHistory: answers.hasHistory }, has);
  const at = places(size);
  const rowOf = (id: KpiId, index: number): Row => {
    const source = sourceOf(ground, id);
    return {
      id,
      unit: unitOf(id),
      toDate: toDateIn(toDateOf(id), source),
      source,
      known: {
        name: kpiNames[language][id],
        definition: kpiDefinitions[language][id],
        better: directionOf(id),
        every: stage === 'pre-revenue' ? 'week' : rhythmOf(id),
        owner: ownerOf(people, teamOf(id)),
        place: index < 8 ? index + 1 : undefined,
      },
    };
  };
  return {
    text: kpisWords[language],
    common: spineWords[language],
    basis: basisOf(size),
    shape: frame(
      tab,
      { ...widths, ...Object.fromEntries(months.map((month) => [month, 76])), end: 12 },
      working,
      'definition',
    ),
    at,
    months,
    rows: [
      ...answers.picks.map(rowOf),
      ...at.own.map((id): Row => ({ id, unit: 'plain', toDate: 'latest', source: {} })),
    ],
    currency,
    language,
    stage,
    past: ground.at.funnel.figure('past'),
    records: has('records') ? recordsPlaces(size) : undefined,
  };
}

/** What is typed has no parts to pool, and whoever types what is kept says of how long. */
function toDateIn(way: ToDate, source: Source): ToDate {
  if (way === 'pooled') return source.toDate ? way : 'latest';
  return way === 'chained' && !source.month ? 'latest' : way;
}

/** Where exactly one person belongs to the team that answers for a KPI, it is that person. */
function ownerOf(people: SpineAnswers['people'], team: ReturnType<typeof teamOf>): string | undefined {
  const theirs = people.filter((person) => person.team === team);
  return theirs.length === 1 ? theirs[0]!.name : undefined;
}
