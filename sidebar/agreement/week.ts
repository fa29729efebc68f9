/** One weekly check: from its fields to what is saved, and what the month then comes to. */
import type { WeekOf } from '../../src/addon/contract/deeds';
import { slaPace } from '../../src/metrics/agreement/sla-pace';
import { writeInList } from '../numbers/write';
import { type Remarks, readAmount, type Typing } from '../state/read-amount';

export const counts = ['delivered', 'rejected', 'answered'] as const;
type Count = (typeof counts)[number];

/** What was typed, by field; a field that was not touched is missing. */
export type Texts = Readonly<Partial<Record<Count | 'decided' | 'who', string>>>;

/** The earliest check that is past and not typed; where all are, the last one that is past, else the first. */
export function checkDue(checks: readonly WeekOf[]): string | undefined {
  const past = checks.filter(({ isDue }) => isDue);
  return (past.find(({ delivered }) => delivered === null) ?? past[past.length - 1] ?? checks[0])?.key;
}

/** What the fields show before anything is typed: what the cells hold. */
export const textsOf = (week: WeekOf, { marks }: Typing): Texts => ({
  ...Object.fromEntries(
    counts.map((count) => [count, week[count] === null ? '' : writeInList(week[count]!, marks)]),
  ),
  decided: week.decided,
  who: week.who,
});

type Reading = {
  readonly press: Readonly<Record<Count, number | null>> & {
    readonly decided: string | null;
    readonly who: string | null;
  };
  readonly remarks: Remarks;
  readonly isBlank: boolean;
};

export function readWeek(
  texts: Texts,
  typing: Typing,
  words: { readonly rejectedTooMany: string; readonly answeredTooMany: string },
): Reading {
  const remarks: Record<string, Remarks[string]> = {};
  const read = (id: Count): number | null => {
    const { value, remark } = readAmount(texts[id] ?? '', 'volume', typing, { atLeast: 0 });
    if (remark) remarks[id] = remark;
    return value ?? null;
  };
  const text = (id: 'decided' | 'who') => texts[id]?.trim() || null;
  const press = {
    delivered: read('delivered'),
    rejected: read('rejected'),
    answered: read('answered'),
    decided: text('decided'),
    who: text('who'),
  };
  const { delivered } = press;
  for (const id of ['rejected', 'answered'] as const)
    if (delivered !== null && (press[id] ?? 0) > delivered && !remarks[id])
      remarks[id] = {
        kind: 'error',
        text: id === 'rejected' ? words.rejectedTooMany : words.answeredTooMany,
      };
  return { press, remarks, isBlank: Object.values(press).every((value) => value === null) };
}

export type MonthSoFar = {
  readonly counted: number;
  readonly promise: number | null;
  /** By this check; below 0 is behind. */
  readonly gap: number;
  /** Checks left of the month, and what each of them must bring; undefined after the last. */
  readonly left: number;
  readonly pace: number | undefined;
};

/** What the month would come to with these counts, before its cells have been calculated anew. */
export function monthSoFar(
  checks: readonly WeekOf[],
  week: WeekOf,
  { delivered, rejected }: Pick<Reading['press'], 'delivered' | 'rejected'>,
): MonthSoFar | undefined {
  const now = delivered ?? week.delivered;
  if (now === null) return undefined;
  const before = checks.filter(({ month, number }) => month === week.month && number < week.number);
  const counted =
    before.reduce((sum, other) => sum + (other.delivered ?? 0) - (other.rejected ?? 0), 0) +
    now -
    (rejected ?? week.rejected ?? 0);
  const left = week.checks - week.number;
  const { promise } = week;
  return {
    counted,
    promise,
    gap: counted - (week.promised ?? 0),
    left,
    pace:
      promise === null || left === 0
        ? undefined
        : slaPace(promise, Math.max(0, counted), week.number, week.checks),
  };
}
