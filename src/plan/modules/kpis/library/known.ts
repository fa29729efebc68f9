/** Which KPIs a plan knows by itself, told before there is a cell: the others are typed each month. */
import type { GoalCounts, Model, ModuleKey, Role } from '../../../module';
import type { KpiId } from './facts';

export type Known = {
  /** What the stages are, from the top. */
  readonly roles: readonly (Role | null)[];
  readonly model: Model;
  readonly goalCounts: GoalCounts;
  /** Whether past months are known. */
  readonly hasHistory: boolean;
  readonly has: (module: ModuleKey) => boolean;
};

type Knows = (known: Known) => boolean;

const always: Knows = () => true;
const of =
  (model: Model): Knows =>
  (known) =>
    known.model === model;
const withModule =
  (module: ModuleKey): Knows =>
  ({ has }) =>
    has(module);
const countsRevenue: Knows = ({ goalCounts }) => goalCounts === 'booked' || goalCounts === 'revenue';

/** The stages that a KPI tells of, from the top. */
const stages: Readonly<Partial<Record<KpiId, readonly Role[]>>> = {
  sessions: ['visits'],
  leads: ['leads'],
  lead_growth: ['leads'],
  mql: ['mql'],
  sql: ['sql'],
  opportunities: ['opportunities'],
  proposals: ['proposals'],
  deals_closed: ['customers'],
  new_customers: ['customers'],
  new_customers_change: ['customers'],
  close_rate_change: ['opportunities', 'customers'],
  win_rate: ['opportunities', 'customers'],
  lead_opportunity: ['leads', 'opportunities'],
  sql_opportunity: ['sql', 'opportunities'],
  opportunity_proposal: ['opportunities', 'proposals'],
  proposal_won: ['proposals', 'customers'],
  lead_customer: ['leads', 'customers'],
  visitor_lead: ['visits', 'leads'],
  lead_mql: ['leads', 'mql'],
  mql_sql: ['mql', 'sql'],
  visitor_customer: ['visits', 'customers'],
  cost_per_lead: ['leads'],
};

const none: readonly Role[] = [];
export const stagesOf = (id: KpiId): readonly Role[] => stages[id] ?? none;

/** Whether the funnel has them, one above the other. */
const hasStages = (wanted: readonly Role[], roles: Known['roles']): boolean =>
  wanted.every(
    (role, index) =>
      roles.includes(role) && (index === 0 || roles.indexOf(role) > roles.indexOf(wanted[index - 1]!)),
  );

const knows: Readonly<Partial<Record<KpiId, Knows>>> = {
  mrr: of('subscription'),
  arr: of('subscription'),
  nrr: of('subscription'),
  ltv: of('subscription'),
  ltv_cac: of('subscription'),
  aov: of('ecommerce'),
  cac: always,
  cac_payback: always,
  churn: always,
  retention: always,
  revenue_per_customer: always,
  revenue_attainment: always,
  revenue: countsRevenue,
  sales_growth: (known) => countsRevenue(known) && known.hasHistory,
  cost_per_lead: withModule('channels'),
  attributed_revenue: withModule('channels'),
  marketing_roi: withModule('channels'),
  roas: withModule('channels'),
  social_leads: withModule('channels'),
  sla_delivery: withModule('weekly'),
  acceptance: withModule('weekly'),
  response_hour: withModule('weekly'),
};

export function isKnown(id: KpiId, known: Known): boolean {
  const wanted = stagesOf(id);
  const knowsIt = knows[id] ?? (wanted.length > 0 ? always : undefined);
  return (knowsIt?.(known) ?? false) && hasStages(wanted, known.roles);
}
