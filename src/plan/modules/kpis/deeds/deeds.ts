/** What can be done with a plan that has KPIs. */
import type { Deed } from '../../../deed';
import { type MonthKpis, monthKpis } from './month-kpis';

/** What each shows before, and what comes with its press. */
export type KpisDeeds = {
  monthKpis: { seen: MonthKpis; press: { month: number; values: Record<string, number | null> } };
};

export const deeds: {
  readonly [Key in keyof KpisDeeds]: Deed<KpisDeeds[Key]['seen'], KpisDeeds[Key]['press']>;
} = { monthKpis };
