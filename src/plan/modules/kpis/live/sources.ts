/** Which KPIs the plan knows, and from where. One that is not named here is typed, and so is its target. */
import { formula } from '../../../formula';
import type { KpiId } from '../library/facts';
import { acceptance, answeredInAnHour, delivery } from './agreement';
import { attributedRevenue, costPerLead, marketingRoi, roas, socialLeads } from './channels';
import { cac, cacPayback, churn, ltv, ltvToCac, retention } from './customers';
import { netRetention, recurring } from './recurring';
import { attainment, perCustomer, revenue, salesGrowth } from './revenue';
import { pipelineCoverage, quotaAttainment } from './selling';
import type { Ground, Source, SourceOf } from './source';
import { chainOf, changeOf } from './steps';
import { growthOf, volumeOf } from './volumes';

/** Typed, against a figure of the plan. */
const against =
  (target: (ground: Ground) => Source['target']): SourceOf =>
  (ground) => {
    const planned = target(ground);
    return planned ? { target: planned } : undefined;
  };

/** Days from the stage that sales takes over to the signature: months of 30.4375 days. */
const salesCycle = (ground: Ground): Source['target'] => {
  const [first, last] = [ground.stage('sql'), ground.last];
  if (first === undefined || first >= last) return undefined;
  const lags = Array.from({ length: last - first }, (_, index) => ground.at.funnel.lag(first + 1 + index));
  const months = lags.map((lag) => formula`${lag}`).reduce((all, lag) => formula`${all}+${lag}`);
  return () => formula`IF(${months}>0;487/16*(${months});"–")`;
};

/** How long those take on average whose months are typed. */
const rampOf = (team: NonNullable<Ground['team']>) => {
  const months = team.down('member', 'ramp');
  return formula`IF(COUNT(${months})>0;SUM(${months})/COUNT(${months});"–")`;
};

const sources: Readonly<Partial<Record<KpiId, SourceOf>>> = {
  mrr: recurring(1),
  arr: recurring(12),
  deals_closed: volumeOf('customers'),
  close_rate_change: changeOf('opportunities', 'customers'),
  cac,
  aov: (ground) =>
    ground.model === 'ecommerce'
      ? perCustomer(ground)
      : { target: () => formula`${ground.at.assumptions.value}` },
  revenue_per_customer: perCustomer,
  arpa: against(
    ({ at }) =>
      () =>
        formula`IF(${at.assumptions.monthlyRevenue}>0;${at.assumptions.monthlyRevenue};"–")`,
  ),
  ltv,
  churn,
  retention,
  sales_cycle: against(salesCycle),
  lead_opportunity: chainOf('leads', 'opportunities'),
  sql_opportunity: chainOf('sql', 'opportunities'),
  opportunity_proposal: chainOf('opportunities', 'proposals'),
  proposal_won: chainOf('proposals', 'customers'),
  win_rate: chainOf('opportunities', 'customers'),
  lead_customer: chainOf('leads', 'customers'),
  visitor_lead: chainOf('visits', 'leads'),
  lead_mql: chainOf('leads', 'mql'),
  mql_sql: chainOf('mql', 'sql'),
  sessions: volumeOf('visits'),
  leads: volumeOf('leads'),
  lead_growth: growthOf('leads'),
  mql: volumeOf('mql'),
  sql: volumeOf('sql'),
  opportunities: volumeOf('opportunities'),
  proposals: volumeOf('proposals'),
  new_customers: volumeOf('customers'),
  new_customers_change: growthOf('customers'),
  revenue,
  sales_growth: salesGrowth,
  gross_margin: against(
    ({ at }) =>
      () =>
        formula`IF(${at.assumptions.margin}>0;${at.assumptions.margin};"–")`,
  ),
  sla_delivery: delivery,
  acceptance,
  response_hour: answeredInAnHour,
  response_median: against(() => () => formula`60`),
  revenue_attainment: attainment,
  visitor_customer: chainOf('visits', 'customers'),
  ltv_cac: ltvToCac,
  cac_payback: cacPayback,
  cost_per_lead: costPerLead,
  attributed_revenue: attributedRevenue,
  marketing_roi: marketingRoi,
  roas,
  social_leads: socialLeads,
  nrr: netRetention,
  ramp_months: against(({ team }) => team && (() => rampOf(team))),
  pipeline_coverage: pipelineCoverage,
  quota_attainment: quotaAttainment,
};

export const sourceOf = (ground: Ground, id: KpiId): Source => sources[id]?.(ground) ?? {};

/** Whether the plan has its months: it is not typed then. */
export const isLive = (ground: Ground, id: KpiId): boolean => sourceOf(ground, id).month !== undefined;
