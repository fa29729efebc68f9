/** What can be done with a plan whose rows are connected. */
import type { Deed } from '../../../deed';
import { type CrmMonths, countAgain, freeze, thaw } from './freeze';
import { type RowsShow, takeFromRows } from './from-rows';

/** What each shows before, and what comes with its press. */
export type RecordsDeeds = {
  freeze: { seen: CrmMonths; press: { toMonth: number } };
  thaw: { seen: CrmMonths; press: null };
  countAgain: { seen: CrmMonths; press: null };
  takeFromRows: { seen: RowsShow; press: { what: 'months' | 'deal' | 'rates' } };
};

export const deeds: {
  readonly [Key in keyof RecordsDeeds]: Deed<RecordsDeeds[Key]['seen'], RecordsDeeds[Key]['press']>;
} = { freeze, thaw, countAgain, takeFromRows };
