/** What the sidebar is told of a plan that stands. */
import type { BuiltPlan } from '../compile/plans';
import type { PlanSummary } from './contract';

export const summaryOf = ({ id, record, tabs, missing, names }: BuiltPlan): PlanSummary => ({
  id,
  template: record.template,
  name: record.name,
  prefix: record.prefix,
  currency: record.currency,
  tabs: [...tabs],
  missing: [...missing],
  names: [...names],
  undecorated: record.undecorated === true,
  kept: record.kept !== undefined,
});
