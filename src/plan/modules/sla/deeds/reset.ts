/** Reset the agreement: what was agreed so far goes to the earlier versions, and a new version starts unsigned. */
import * as v from 'valibot';
import type { Change, Deed, Typed } from '../../../deed';
import { dayIn, monthSerial } from '../../../month';
import type { CellValue } from '../../../plan';
import { Refused } from '../../../refused';
import { monthSchema } from '../../../spine/answers';
import { agreedMonths, monthNames, numberIn } from './cells';

export type Resetting = {
  version: number | null;
  from: string | null;
  until: string | null;
  length: number | null;
  isSigned: boolean;
  /** Of the months of this version that are over. */
  promised: number | null;
  counted: number | null;
  kept: number | null;
  /** Months of the plan that a new version can start in, yyyy-mm. */
  starts: string[];
};

const press = v.object({
  /** yyyy-mm */
  from: monthSchema,
  months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36)),
});

const archived = {
  version: 'label',
  from: 'a',
  until: 'b',
  promised: 'c',
  counted: 'd',
  kept: 'e',
  signed: 'f',
} as const;

const single = {
  sla_version: ['version', 'a'],
  sla_from: ['period', 'a'],
  sla_months: ['length', 'a'],
  signed_marketing: ['signed marketing', 'c'],
  signed_sales: ['signed sales', 'c'],
} as const;

const write = (name: keyof typeof single, value: CellValue | null): Change => {
  const [row, column] = single[name];
  return { name, row, column, value };
};

export const reset: Deed<Resetting, v.InferOutput<typeof press>> = {
  names: [
    ...monthNames,
    ...Object.keys(single),
    ...Object.keys(archived).map((what) => `earlier_${what}`),
    'sla_until',
    'sla_promised',
    'sla_counted',
    'sla_kept',
  ],
  press,
  see(typed, size) {
    const from = dayIn(typed('sla_from'));
    return {
      version: numberIn(typed('sla_version')),
      from,
      until: dayIn(typed('sla_until')),
      length: numberIn(typed('sla_months')),
      isSigned: signatures(typed).every((day) => day !== null),
      promised: numberIn(typed('sla_promised')),
      counted: numberIn(typed('sla_counted')),
      kept: numberIn(typed('sla_kept')),
      starts: agreedMonths(typed, size)
        .map(({ month }) => month)
        .filter((month) => month !== '' && (from === null || month > from.slice(0, 7))),
    };
  },
  /** Months before the new version keep what they promised; those from then on follow the funnel until it is signed. */
  does(typed, size, { from, months }): Change[] {
    const starts = monthSerial(from);
    const was = numberIn(typed('sla_from'));
    const isDone = was === starts && numberIn(typed('sla_months')) === months;
    if (isDone && signatures(typed).every((day) => day === null)) return [];
    const all = agreedMonths(typed, size);
    if (!all.some(({ month }) => month === from))
      throw new Refused(`The plan has no month ${from}: a new agreement starts in one of its months.`);
    if (was !== null && starts <= was)
      throw new Refused(`The new agreement must start after ${dayIn(was)}, when the one so far began.`);
    return [
      ...archive(typed),
      write('sla_version', (numberIn(typed('sla_version')) ?? 1) + 1),
      write('sla_from', starts),
      write('sla_months', months),
      write('signed_marketing', null),
      write('signed_sales', null),
      ...all.flatMap(({ row, month, inside, fixed, promise, customers, customersFixed }): Change[] => {
        const cell = (name: string, column: string, value: number | null): Change => ({
          name,
          row,
          column,
          value,
        });
        if (month >= from) return [cell('promises_fixed', 'b', null), cell('customers_fixed', 'e', null)];
        if (!inside) return [];
        return [
          ...(fixed === null && promise !== null ? [cell('promises_fixed', 'b', promise)] : []),
          ...(customersFixed === null && customers !== null ? [cell('customers_fixed', 'e', customers)] : []),
        ];
      }),
    ];
  },
};

const signatures = (typed: Typed) =>
  ['signed_marketing', 'signed_sales'].map((name) => numberIn(typed(name)));

/** Into the first row of the earlier versions that is free. */
function archive(typed: Typed): Change[] {
  const row = freeRow(typed);
  const days = signatures(typed).filter((day) => day !== null);
  const values: Readonly<Record<keyof typeof archived, CellValue | null>> = {
    version: numberIn(typed('sla_version')) ?? 1,
    from: numberIn(typed('sla_from')),
    until: numberIn(typed('sla_until')),
    promised: numberIn(typed('sla_promised')),
    counted: numberIn(typed('sla_counted')),
    kept: numberIn(typed('sla_kept')),
    signed: days.length === 2 ? Math.max(...days) : null,
  };
  return (Object.keys(archived) as (keyof typeof archived)[]).flatMap((what): Change[] =>
    values[what] === null
      ? []
      : [{ name: `earlier_${what}`, row, column: archived[what], value: values[what] }],
  );
}

function freeRow(typed: Typed): string {
  for (let number = 1; ; number += 1) {
    const row = `earlier ${number}`;
    const there = ['version', 'from', 'promised'].map((what) => typed(`earlier_${what}`, row));
    if (there[0] === undefined)
      throw new Refused('Earlier versions has no free row: insert one above its last row, then try again.');
    if (there.every((value) => value === null)) return row;
  }
}
