/** What can be done with a plan that has a funnel. */
import type { Deed } from '../../../deed';
import { type CheckIn, checkIn, type MonthActuals } from './check-in';
import { dropRePlan, type RePlanning, rePlan } from './re-plan';
import { dropForecast, type Forecasting, updateForecast } from './update-forecast';

/** What each shows before, and what comes with its press. */
export type FunnelDeeds = {
  checkIn: { seen: CheckIn; press: { month: number; actuals: MonthActuals } };
  rePlan: { seen: RePlanning; press: { fromMonth: number; useLearned: boolean } };
  dropRePlan: { seen: { inForce: boolean }; press: null };
  updateForecast: { seen: Forecasting; press: null };
  dropForecast: { seen: { canUndo: boolean }; press: null };
};

export const deeds: {
  readonly [Key in keyof FunnelDeeds]: Deed<FunnelDeeds[Key]['seen'], FunnelDeeds[Key]['press']>;
} = {
  checkIn,
  rePlan,
  dropRePlan,
  updateForecast,
  dropForecast,
};
