/** KPIs by what one wants to know. */
import type { KpiSet } from './sets';

export const questions = [
  {
    id: 'q1',
    name: { en: 'Is growth steady?', it: 'La crescita è stabile?' },
    first: ['mrr', 'arr'],
    more: ['revenue', 'sales_growth'],
  },
  {
    id: 'q2',
    name: { en: 'Do we make our sales goals?', it: 'Raggiungiamo gli obiettivi di vendita?' },
    first: ['deals_closed', 'close_rate_change'],
    more: ['revenue', 'revenue_attainment', 'pipeline_coverage', 'quota_attainment'],
  },
  {
    id: 'q3',
    name: { en: 'What does a new customer cost?', it: 'Quanto costa un nuovo cliente?' },
    first: ['cac'],
    more: ['cost_per_lead', 'ltv_cac', 'cac_payback', 'roas'],
  },
  {
    id: 'q4',
    name: {
      en: 'What does a customer or an order bring on average?',
      it: 'Quanto porta in media un cliente o un ordine?',
    },
    first: ['aov', 'revenue_per_customer'],
    more: ['arpa'],
  },
  {
    id: 'q5',
    name: { en: 'What will a customer bring over the years?', it: 'Quanto porterà un cliente negli anni?' },
    first: ['ltv'],
    more: ['lifetime_spend', 'ltv_cac'],
  },
  {
    id: 'q6',
    name: { en: 'How many customers do we lose?', it: 'Quanti clienti perdiamo?' },
    first: ['churn'],
    more: ['retention', 'renewal_rate', 'nrr'],
  },
  {
    id: 'q7',
    name: {
      en: 'How long does a sale take, and where does it stick?',
      it: 'Quanto dura una vendita, e dove si blocca?',
    },
    first: ['sales_cycle'],
    more: ['stage_days', 'sales_velocity'],
  },
  {
    id: 'q8',
    name: { en: 'Are our leads good enough?', it: 'I nostri lead sono abbastanza buoni?' },
    first: ['lead_opportunity'],
    more: ['lead_mql', 'mql_sql', 'acceptance'],
  },
  {
    id: 'q9',
    name: {
      en: 'How many qualified leads become paying customers?',
      it: 'Quanti lead qualificati diventano clienti paganti?',
    },
    first: ['win_rate'],
    more: [],
  },
  {
    id: 'q10',
    name: { en: 'Do enough leads turn into customers?', it: 'I lead che diventano clienti bastano?' },
    first: ['lead_customer'],
    more: ['visitor_customer'],
  },
] as const satisfies readonly KpiSet[];
