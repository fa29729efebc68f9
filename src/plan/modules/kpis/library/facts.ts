/** The library of KPIs: what each is measured in, which way is better, who answers for it, how often, and how months add up. */
import type { Team } from '../../../spine/people/places';

export const units = [
  'money',
  'rate',
  'count',
  'points',
  'times',
  'days',
  'months',
  'minutes',
  'wholeMinutes',
  'decimal',
  /** Of a KPI of one's own: no unit is known. */
  'plain',
] as const;
export type Unit = (typeof units)[number];

/** How often it is looked at. */
export type Rhythm = 'week' | 'month' | 'quarter';

/**
 * `sum` of the months typed; the `latest` that has a value; `pooled`: sums over sums, never an average of ratios; `chained`:
 * what is kept of what was kept, month after month.
 */
export type ToDate = 'sum' | 'latest' | 'pooled' | 'chained';

type Facts = readonly [unit: Unit, better: 'up' | 'down', owner: Team, every: Rhythm, toDate: ToDate];

export const facts = {
  mrr: ['money', 'up', 'both', 'month', 'latest'],
  arr: ['money', 'up', 'both', 'quarter', 'latest'],
  deals_closed: ['count', 'up', 'sales', 'week', 'sum'],
  close_rate_change: ['points', 'up', 'sales', 'month', 'latest'],
  cac: ['money', 'down', 'both', 'month', 'pooled'],
  aov: ['money', 'up', 'sales', 'month', 'pooled'],
  revenue_per_customer: ['money', 'up', 'sales', 'month', 'pooled'],
  arpa: ['money', 'up', 'sales', 'month', 'latest'],
  ltv: ['money', 'up', 'both', 'quarter', 'pooled'],
  lifetime_spend: ['money', 'up', 'both', 'quarter', 'latest'],
  churn: ['rate', 'down', 'sales', 'month', 'pooled'],
  retention: ['rate', 'up', 'both', 'month', 'pooled'],
  renewal_rate: ['rate', 'up', 'both', 'month', 'latest'],
  repeat_customers: ['count', 'up', 'both', 'month', 'latest'],
  sales_cycle: ['days', 'down', 'sales', 'month', 'latest'],
  stage_days: ['days', 'down', 'both', 'month', 'latest'],
  lead_opportunity: ['rate', 'up', 'both', 'month', 'pooled'],
  sql_opportunity: ['rate', 'up', 'sales', 'month', 'pooled'],
  opportunity_proposal: ['rate', 'up', 'sales', 'month', 'pooled'],
  proposal_won: ['rate', 'up', 'sales', 'month', 'pooled'],
  win_rate: ['rate', 'up', 'sales', 'month', 'pooled'],
  lead_customer: ['rate', 'up', 'both', 'month', 'pooled'],
  visitor_lead: ['rate', 'up', 'marketing', 'month', 'pooled'],
  lead_mql: ['rate', 'up', 'marketing', 'month', 'pooled'],
  mql_sql: ['rate', 'up', 'both', 'month', 'pooled'],
  form_conversion: ['rate', 'up', 'marketing', 'week', 'latest'],
  sessions: ['count', 'up', 'marketing', 'week', 'sum'],
  unique_visitors: ['count', 'up', 'marketing', 'month', 'latest'],
  pages_per_visit: ['decimal', 'up', 'marketing', 'month', 'latest'],
  bounce_rate: ['rate', 'down', 'marketing', 'month', 'latest'],
  time_on_site: ['minutes', 'up', 'marketing', 'month', 'latest'],
  referral_change: ['rate', 'up', 'marketing', 'month', 'latest'],
  guest_posts: ['count', 'up', 'marketing', 'month', 'sum'],
  follower_growth: ['count', 'up', 'marketing', 'month', 'sum'],
  social_comments: ['count', 'up', 'marketing', 'month', 'sum'],
  social_shares: ['count', 'up', 'marketing', 'month', 'sum'],
  social_leads: ['count', 'up', 'marketing', 'month', 'sum'],
  social_traffic: ['rate', 'up', 'marketing', 'month', 'latest'],
  leads: ['count', 'up', 'marketing', 'week', 'sum'],
  lead_growth: ['rate', 'up', 'marketing', 'month', 'latest'],
  cost_per_lead: ['money', 'down', 'marketing', 'month', 'pooled'],
  mql: ['count', 'up', 'marketing', 'week', 'sum'],
  sql: ['count', 'up', 'both', 'week', 'sum'],
  opportunities: ['count', 'up', 'sales', 'week', 'sum'],
  proposals: ['count', 'up', 'sales', 'week', 'sum'],
  prospect_calls: ['count', 'up', 'sales', 'week', 'sum'],
  closing_calls: ['count', 'up', 'sales', 'week', 'sum'],
  contracts_sent: ['count', 'up', 'sales', 'month', 'sum'],
  contracts_signed_rate: ['rate', 'up', 'sales', 'month', 'latest'],
  new_customers: ['count', 'up', 'both', 'month', 'sum'],
  new_customers_change: ['rate', 'up', 'both', 'month', 'latest'],
  attributed_revenue: ['money', 'up', 'marketing', 'month', 'sum'],
  revenue: ['money', 'up', 'both', 'month', 'sum'],
  sales_growth: ['rate', 'up', 'both', 'month', 'pooled'],
  gross_margin: ['rate', 'up', 'both', 'quarter', 'latest'],
  marketing_roi: ['rate', 'up', 'marketing', 'quarter', 'pooled'],
  nps: ['points', 'up', 'sales', 'quarter', 'latest'],
  sla_delivery: ['rate', 'up', 'marketing', 'week', 'pooled'],
  response_median: ['wholeMinutes', 'down', 'sales', 'week', 'latest'],
  response_hour: ['rate', 'up', 'sales', 'week', 'pooled'],
  revenue_attainment: ['rate', 'up', 'both', 'month', 'pooled'],
  visitor_customer: ['rate', 'up', 'both', 'week', 'pooled'],
  ltv_cac: ['times', 'up', 'both', 'quarter', 'pooled'],
  cac_payback: ['months', 'down', 'both', 'quarter', 'pooled'],
  nrr: ['rate', 'up', 'both', 'quarter', 'chained'],
  pipeline_coverage: ['times', 'up', 'sales', 'week', 'latest'],
  quota_attainment: ['rate', 'up', 'sales', 'month', 'pooled'],
  sales_velocity: ['money', 'up', 'sales', 'quarter', 'latest'],
  roas: ['times', 'up', 'marketing', 'week', 'pooled'],
  acceptance: ['rate', 'up', 'both', 'week', 'pooled'],
  time_to_value: ['days', 'down', 'both', 'month', 'latest'],
  active_use: ['rate', 'up', 'both', 'month', 'latest'],
  ramp_months: ['months', 'down', 'sales', 'quarter', 'latest'],
  runway: ['months', 'up', 'both', 'month', 'latest'],
} as const satisfies Readonly<Record<string, Facts>>;

export type KpiId = keyof typeof facts;
export const kpiIds = Object.keys(facts) as readonly KpiId[];

export const unitOf = (id: KpiId): Unit => facts[id][0];
/** 1 where more is better, −1 where less is. */
export const directionOf = (id: KpiId): 1 | -1 => (facts[id][1] === 'up' ? 1 : -1);
export const teamOf = (id: KpiId): Team => facts[id][2];
export const rhythmOf = (id: KpiId): Rhythm => facts[id][3];
export const toDateOf = (id: KpiId): ToDate => facts[id][4];
