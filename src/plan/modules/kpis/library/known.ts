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
const stage =
  (role: Role): Knows =>
  ({ roles }) =>
    roles.includes(role);
const between =
  (from: Role, to: Role): Knows =>
  ({ roles }) =>
    roles.includes(from) && roles.indexOf(to) > roles.indexOf(from);
const of =
  (model: Model): Knows =>
  (known) =>
    known.model === model;
const withModule =
  (module: ModuleKey): Knows =>
  ({ has }) =>
    has(module);
const countsRevenue: Knows = ({ goalCounts }) => goalCounts === 'booked' || goalCounts === 'revenue';

const knows: Readonly<Partial<Record<KpiId, Knows>>> = {
  mrr: of('subscription'),
  arr: of('subscription'),
  nrr: of('subscription'),
  ltv: of('subscription'),
  ltv_cac: of('subscription'),
  aov: of('ecommerce'),
  deals_closed: stage('customers'),
  new_customers: stage('customers'),
  new_customers_change: stage('customers'),
  cac: always,
  cac_payback: always,
  churn: always,
  retention: always,
  revenue_per_customer: always,
  revenue_attainment: always,
  revenue: countsRevenue,
  sales_growth: (known) => countsRevenue(known) && known.hasHistory,
  sessions: stage('visits'),
  leads: stage('leads'),
  lead_growth: stage('leads'),
  mql: stage('mql'),
  sql: stage('sql'),
  opportunities: stage('opportunities'),
  proposals: stage('proposals'),
  close_rate_change: between('opportunities', 'customers'),
  win_rate: between('opportunities', 'customers'),
  lead_opportunity: between('leads', 'opportunities'),
  sql_opportunity: between('sql', 'opportunities'),
  opportunity_proposal: between('opportunities', 'proposals'),
  proposal_won: between('proposals', 'customers'),
  lead_customer: between('leads', 'customers'),
  visitor_lead: between('visits', 'leads'),
  lead_mql: between('leads', 'mql'),
  mql_sql: between('mql', 'sql'),
  visitor_customer: between('visits', 'customers'),
  cost_per_lead: (known) => known.has('channels') && stage('leads')(known),
  attributed_revenue: withModule('channels'),
  marketing_roi: withModule('channels'),
  roas: withModule('channels'),
  social_leads: withModule('channels'),
  sla_delivery: withModule('weekly'),
  acceptance: withModule('weekly'),
  response_hour: withModule('weekly'),
};

export const isKnown = (id: KpiId, known: Known): boolean => knows[id]?.(known) ?? false;
