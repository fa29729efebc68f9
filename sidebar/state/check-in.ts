/** What a month brought: from the fields of the check-in to the values that are saved, and what to say of them. */
import type { CheckIn, MonthActuals } from '../../src/addon/contract';
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

/** What the plan would come to with these actuals, before its cells have been calculated anew. */
export function liveLine(data: CheckIn, month: number, { revenue, volumes }: MonthActuals): LiveLine {
  const before = data.outlookByMonth[month] ?? 0;
  const known = data.outlook !== null;
  const outlook = known ? sum(data.outlookByMonth) - before + (revenue ?? before) : undefined;
  const goal = sum(data.goal);
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
