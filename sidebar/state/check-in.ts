/** What a month brought: from the fields of the check-in to the values that are saved, and what to say of them. */
import type { CheckIn, MonthActuals } from '../../src/addon/contract/deeds';
import { betaQuantile } from '../../src/metrics/chance/beta-quantile';
import { evidenceOf } from '../../src/metrics/chance/evidence';
import { isStock } from '../../src/plan/modules/funnel/counts';
import { outlookOf } from '../../src/plan/modules/funnel/re-plan';
import type { StandingPlan } from '../../src/plan/modules/funnel/standing-plan';
import type { NumberKind } from '../numbers/read';
import { writeInList } from '../numbers/write';
import { type Remarks, readAmount, type Typing } from './read-amount';

/** What was typed, by field; a field that was not touched is missing. */
export type Texts = Readonly<Record<string, string>>;

export const stageField = (stage: number) => `actual-${stage}`;

/** The months that can be checked in, by place: those that are over. */
export const pastMonths = ({ months }: CheckIn): readonly number[] =>
  months.flatMap(({ past }, index) => (past ? [index] : []));

/** The earliest month that is over and has no revenue, by place. */
export const monthDue = ({ months }: CheckIn): number | undefined => {
  const place = months.findIndex(({ past, typed }) => past && !typed);
  return place < 0 ? undefined : place;
};

/** What the fields show before anything is typed: what the cells hold. */
export function textsOf(data: CheckIn, month: number, { marks }: Typing): Texts {
  const known: Record<string, number | null | undefined> = {
    revenue: data.revenue[month],
    spend: data.spend[month],
    lost: data.lost[month],
  };
  data.stages.forEach((_, stage) => {
    known[stageField(stage)] = data.actual[stage]?.[month];
  });
  return Object.fromEntries(
    Object.entries(known).map(([id, value]) => [
      id,
      typeof value === 'number' ? writeInList(value, marks) : '',
    ]),
  );
}

/** What the rows of a CRM count of each field; undefined where they say nothing. */
export function countedOf({ crm }: CheckIn, month: number): Readonly<Record<string, number | undefined>> {
  if (!crm) return {};
  const of = (counts: readonly (number | null)[] | undefined) => counts?.[month] ?? undefined;
  return {
    revenue: of(crm.revenue),
    spend: of(crm.spend),
    lost: of(crm.lost),
    ...Object.fromEntries(crm.volumes.map((row, stage) => [stageField(stage), of(row)])),
  };
}

type Reading = {
  readonly actuals: MonthActuals;
  readonly remarks: Remarks;
  readonly isBlank: boolean;
};

export function readActuals(texts: Texts, stages: number, typing: Typing): Reading {
  const remarks: Record<string, Remarks[string]> = {};
  const read = (id: string, kind: NumberKind): number | null => {
    const { value, remark } = readAmount(texts[id] ?? '', kind, typing, { atLeast: 0 });
    if (remark) remarks[id] = remark;
    return value ?? null;
  };
  const actuals: MonthActuals = {
    volumes: Array.from({ length: stages }, (_, stage) => read(stageField(stage), 'volume')),
    revenue: read('revenue', 'amount'),
    spend: read('spend', 'amount'),
    lost: read('lost', 'volume'),
  };
  const { volumes, revenue, spend, lost } = actuals;
  const isBlank = [...volumes, revenue, spend, lost].every((value) => value === null);
  return { actuals, remarks, isBlank };
}

export type LiveLine = {
  readonly outlook: number | undefined;
  /** Of the goal. */
  readonly share: number | undefined;
  /** The stage that brought least of its need, where one brought less than all of it. */
  readonly behind: { readonly stage: string; readonly share: number } | undefined;
  readonly anyVolume: boolean;
};

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The plan with these actuals in it: a blank leaves what stands there. */
function withActuals(plan: StandingPlan, month: number, { revenue, volumes }: MonthActuals): StandingPlan {
  const put = <Value>(row: readonly Value[], value: Value | null | undefined) =>
    row.map((before, place) => (place === month && typeof value === 'number' ? value : before));
  return {
    ...plan,
    // Customers are counted by the last stage alone.
    revenue: put(plan.revenue, plan.counts === 'customers' ? volumes[volumes.length - 1] : revenue),
    volumes: plan.volumes.map((row, stage) => put(row, volumes[stage])),
  };
}

/** What the plan would come to with these actuals, before its cells have been calculated anew. */
export function liveLine(data: CheckIn, month: number, actuals: MonthActuals): LiveLine {
  const { volumes } = actuals;
  const { standing } = data;
  const outlook =
    data.outlook !== null && standing ? outlookOf(withActuals(standing, month, actuals)) : undefined;
  const goal = isStock(data.counts) ? (data.goal[data.goal.length - 1] ?? 0) : sum(data.goal);
  const shares = data.stages.flatMap((stage, index) => {
    const [needed, actual] = [data.needed[index]?.[month], volumes[index]];
    return needed && typeof actual === 'number' ? [{ stage, share: actual / needed }] : [];
  });
  const least = [...shares].sort((a, b) => a.share - b.share)[0];
  return {
    outlook,
    share: outlook !== undefined && goal > 0 ? outlook / goal : undefined,
    behind: least && least.share < 0.995 ? least : undefined,
    anyVolume: shares.length > 0,
  };
}

/** What a person is asked about before it is saved; nothing of it is refused. */
export type Doubt =
  | { readonly kind: 'exceeds'; readonly stage: number; readonly count: number; readonly most: number }
  | {
      readonly kind: 'rate';
      readonly stage: number;
      readonly count: number;
      readonly of: number;
      readonly usual: number;
    }
  | { readonly kind: 'deal'; readonly each: number; readonly planned: number };

/** So many times less or more than all that is known of it is odd. */
const far = 3;

/** One month in a thousand lies below, and one above. */
const outer = 1 / 1000;

/**
 * Whether a rate is hardly one that such a step has: outside of what its cases make likely, widened by the luck of so few
 * as came in this month.
 */
function isUnlikely(rate: number, month: number, { entered, converted }: CheckIn['cases'][number]): boolean {
  if (!(entered > 0 && month > 0) || converted > entered || converted < 0) return false;
  const { successes, failures } = evidenceOf(converted / entered, entered);
  const mean = successes / (successes + failures);
  const wider = Math.sqrt(1 + entered / month);
  const end = rate < mean ? outer : 1 - outer;
  return Math.abs(rate - mean) > wider * Math.abs(betaQuantile(end, successes, failures) - mean);
}

/** What is known of a step besides this month, which may have been typed before. */
function casesBut(data: CheckIn, step: number, month: number): CheckIn['cases'][number] {
  const { entered, converted } = data.cases[step] ?? { entered: 0, converted: 0 };
  const above = data.actual[step]?.[month - data.lags[step]!];
  const count = data.actual[step + 1]?.[month];
  const isIn = typeof above === 'number' && typeof count === 'number';
  return isIn ? { entered: entered - above, converted: converted - count } : { entered, converted };
}

/** A stage that more entered than its cohort had or hardly ever so few or many, and revenue that no customer brought or will bring. `month` is a place. */
export function doubtsOf(data: CheckIn, month: number, { volumes, revenue }: MonthActuals): readonly Doubt[] {
  const exceeding = data.lags.flatMap((lag, step): Doubt[] => {
    const above = lag === 0 ? volumes[step] : data.actual[step]?.[month - lag];
    const [count, stage] = [volumes[step + 1], step + 1];
    if (typeof count !== 'number' || typeof above !== 'number') return [];
    if (count > above) return [{ kind: 'exceeds', stage, count, most: above }];
    const known = casesBut(data, step, month);
    return isUnlikely(count / above, above, known)
      ? [{ kind: 'rate', stage, count, of: above, usual: known.converted / known.entered }]
      : [];
  });
  const last = data.stages.length - 1;
  const eachOf = (place: number, brought: number | null | undefined, won: number | null | undefined) =>
    typeof brought === 'number' && won ? [(brought - data.existing * (data.goal[place] ?? 0)) / won] : [];
  const [each] = eachOf(month, revenue, volumes[last]);
  const others = data.months.flatMap((_, place) =>
    place === month ? [] : eachOf(place, data.revenue[place], data.actual[last]?.[place]),
  );
  const known = data.value ? [data.value, ...others] : others;
  const isFar =
    data.counts === 'booked' &&
    each !== undefined &&
    known.length > 0 &&
    (known.every((other) => each < other / far) || known.every((other) => each > other * far));
  return isFar ? [...exceeding, { kind: 'deal', each, planned: data.value ?? known[0]! }] : exceeding;
}
