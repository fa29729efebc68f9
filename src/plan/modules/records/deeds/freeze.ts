/** Months as values: what the rows counted in closed months stays as it is, whatever becomes of the rows; and back again. */
import * as v from 'valibot';
import type { Change, Deed, Typed } from '../../../deed';
import { counting } from '../../../layout';
import { Refused } from '../../../refused';
import type { Size } from '../../../size';
import { type Gate, gateNames, gatesIn, gatesOf, isOfFunnel } from './gates';

export type CrmMonths = {
  /** Numbers of the months that the rows have closed. */
  closed: number[];
  frozenTo: number | null;
  /** How many numbers were typed where the rows say something else, in months that are not frozen. */
  typed: number;
};

const names = gateNames;

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const counted = (typed: Typed, { from }: Gate) => numberIn(typed(from.name, from.row, from.column));

function see(typed: Typed, size: Size): CrmMonths {
  const closed = counting(size.months).filter((month) =>
    gatesOf(size, month).some((cell) => isOfFunnel(cell) && counted(typed, cell) !== null),
  );
  const to = numberIn(typed('crm_frozen_to', 'frozen', 'from'));
  const frozenTo = to !== null && to >= 1 ? to : null;
  return { closed, frozenTo, typed: typedOver(typed, size, frozenTo).length };
}

/** Cells of months that are not frozen in which something else was typed than the rows have. */
const typedOver = (typed: Typed, size: Size, frozenTo: number | null): readonly Gate[] =>
  counting(size.months)
    .slice(frozenTo ?? 0)
    .flatMap((month) => gatesIn(typed, size, month))
    .filter((cell) => {
      const [rows, plan] = [counted(typed, cell), numberIn(typed(cell.name, cell.row, cell.column))];
      return rows !== null && plan !== null && Math.abs(rows - plan) > 1e-9 * Math.abs(rows);
    });

const gateOf = ({ name, row, column, from }: Gate): Change => ({
  name,
  row,
  column,
  value: { gate: from },
});

/** Numbers that were typed over what the rows count give way to it again. */
export const countAgain: Deed<CrmMonths, null> = {
  names,
  see,
  press: v.null(),
  does: (typed, size) => typedOver(typed, size, see(typed, size).frozenTo).map(gateOf),
};

const press = v.object({ toMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36)) });

export const freeze: Deed<CrmMonths, v.InferOutput<typeof press>> = {
  names,
  see,
  press,
  does(typed, size, { toMonth }): Change[] {
    const { closed, frozenTo } = see(typed, size);
    if (!closed.includes(toMonth))
      throw new Refused(`Month ${toMonth} is not closed yet: it cannot be frozen.`);
    const values = closed
      .filter((month) => month <= toMonth && month > (frozenTo ?? 0))
      .flatMap((month) => gatesIn(typed, size, month))
      // What was typed stays; what is not known stays open.
      .flatMap(({ name, row, column }): Change[] => {
        const value = typed(name, row, column);
        return typeof value === 'number' ? [{ name, row, column, value: { fixed: value } }] : [];
      });
    return [
      ...values,
      { name: 'crm_frozen_to', row: 'frozen', column: 'from', value: Math.max(toMonth, frozenTo ?? 0) },
    ];
  },
};

/** Takes the frozen months from the rows again. What was typed there before or since goes with them, which undo brings back. */
export const thaw: Deed<CrmMonths, null> = {
  names,
  see,
  press: v.null(),
  does(typed, size): Change[] {
    const { frozenTo } = see(typed, size);
    if (frozenTo === null) throw new Refused('No month is frozen.');
    const back = counting(Math.min(frozenTo, size.months))
      .flatMap((month) => gatesIn(typed, size, month))
      .map(gateOf);
    return [...back, { name: 'crm_frozen_to', row: 'frozen', column: 'from', value: null }];
  },
};
