/** The weekly check: what a week delivered, what was rejected, what was answered, and what was decided. */
import * as v from 'valibot';
import type { Change, Deed, Typed } from '../../../deed';
import { counting } from '../../../layout';
import type { Size } from '../../../module';
import { dayIn } from '../../../month';
import { Refused } from '../../../refused';
import { checksAMonth } from '../places';

export type WeekOf = {
  key: string;
  /** yyyy-mm-dd */
  date: string;
  /** yyyy-mm of the month it counts for, its number in it from 1, and how many that month has. */
  month: string;
  number: number;
  checks: number;
  /** Whether its day has come. */
  isDue: boolean;
  /** Of the whole month, and by this check; null where nothing is promised. */
  promise: number | null;
  promised: number | null;
  delivered: number | null;
  rejected: number | null;
  answered: number | null;
  decided: string;
  who: string;
};

export type WeeklyCheck = { checks: WeekOf[] };

const count = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const text = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(500)));

const press = v.object({
  check: v.string(),
  delivered: count,
  rejected: count,
  answered: count,
  decided: text,
  who: text,
});

const columns = {
  delivered: 'delivered',
  rejected: 'rejected',
  answered: 'answered',
  decided: 'weekly_decided',
  who: 'weekly_who',
} as const;
type Column = keyof typeof columns;

const numberIn = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const textIn = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** The checks that the plan has, in order. */
export function checksIn(typed: Typed, { months }: Pick<Size, 'months'>): WeekOf[] {
  const past = numberIn(typed('checks_past')) ?? 0;
  const rows = counting(months).flatMap((month) =>
    counting(checksAMonth).map((number) => ({ key: `check ${month} ${number}`, month, number })),
  );
  const there = rows.filter(({ key }) => dayIn(typed('check_dates', key)) !== null);
  return there.map(({ key, month, number }, index) => ({
    key,
    date: dayIn(typed('check_dates', key))!,
    month: dayIn(typed('check_months', key))?.slice(0, 7) ?? '',
    number,
    checks: there.filter((other) => other.month === month).length,
    isDue: index < past,
    promise: numberIn(typed('check_promises', key)),
    promised: numberIn(typed('check_due', key)),
    delivered: numberIn(typed('delivered', key)),
    rejected: numberIn(typed('rejected', key)),
    answered: numberIn(typed('answered', key)),
    decided: textIn(typed('weekly_decided', key)),
    who: textIn(typed('weekly_who', key)),
  }));
}

/** Null leaves a cell as it is: blank means not known, and erases nothing. */
export const weeklyCheck: Deed<WeeklyCheck, v.InferOutput<typeof press>> = {
  names: [
    'check_dates',
    'check_months',
    'check_promises',
    'check_due',
    'checks_past',
    ...Object.values(columns),
  ],
  press,
  see: (typed, size) => ({ checks: checksIn(typed, size) }),
  does(typed, size, { check, ...given }): Change[] {
    const there = checksIn(typed, size).find(({ key }) => key === check);
    if (!there) throw new Refused('The plan has no such check. Open the weekly check again.');
    const delivered = given.delivered ?? there.delivered;
    for (const part of ['rejected', 'answered'] as const)
      if (delivered !== null && (given[part] ?? 0) > delivered)
        throw new Refused(
          `More leads were ${part === 'rejected' ? 'rejected' : 'answered within an hour'} (${given[part]}) than delivered (${delivered}).`,
        );
    return (Object.keys(columns) as Column[]).flatMap((column): Change[] => {
      const value = given[column];
      return value === null || value === '' ? [] : [{ name: columns[column], row: check, column, value }];
    });
  },
};
