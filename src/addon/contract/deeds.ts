/** What is done inside a plan that stands. */
import type { ActionsDeeds } from '../../plan/modules/actions/deeds/deeds';
import type { FunnelDeeds } from '../../plan/modules/funnel/deeds/deeds';
import type { KpisDeeds } from '../../plan/modules/kpis/deeds/deeds';
import type { RecordsDeeds } from '../../plan/modules/records/deeds/deeds';
import type { SlaDeeds } from '../../plan/modules/sla/deeds/deeds';
import type { WeeklyDeeds } from '../../plan/modules/weekly/deeds/deeds';

export type { Undo } from '../../plan/deed';
export type { PlanFigures } from '../../plan/figures';
export type { ActionList } from '../../plan/modules/actions/deeds/add-action';
export type { CheckIn, MonthActuals } from '../../plan/modules/funnel/deeds/check-in';
export type { PlanMonth } from '../../plan/modules/funnel/deeds/months';
export type { RePlanning } from '../../plan/modules/funnel/deeds/re-plan';
export type { Forecasting, Likely } from '../../plan/modules/funnel/deeds/update-forecast';
export type { MonthKpis, TypedKpi } from '../../plan/modules/kpis/deeds/month-kpis';
export type { Resetting } from '../../plan/modules/sla/deeds/reset';
export type { Signing } from '../../plan/modules/sla/deeds/sign';
export type { WeeklyCheck, WeekOf } from '../../plan/modules/weekly/deeds/weekly-check';

/** What can be done inside a plan that stands: what is shown before, and what comes with the press. */
export type Deeds = FunnelDeeds & ActionsDeeds & KpisDeeds & SlaDeeds & WeeklyDeeds & RecordsDeeds;
