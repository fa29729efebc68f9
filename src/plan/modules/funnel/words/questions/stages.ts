/** Names of stages: as a title and inside a sentence. */
import type { AnyWords } from '../../../../language';

const en = {
  visits: ['Visits', 'visits'],
  leads: ['Leads', 'leads'],
  mql: ['MQL', 'MQL'],
  sql: ['SQL', 'SQL'],
  opportunities: ['Opportunities', 'opportunities'],
  proposals: ['Proposals', 'proposals'],
  customers: ['Customers', 'customers'],
  traffic: ['Traffic', 'traffic'],
  clients: ['Clients', 'clients'],
  sales: ['Sales', 'sales'],
  baskets: ['Baskets', 'baskets'],
  checkouts: ['Checkouts', 'checkouts'],
  orders: ['Orders', 'orders'],
} as const;

const it: AnyWords<typeof en> = {
  visits: ['Visite', 'visite'],
  leads: ['Lead', 'lead'],
  mql: ['MQL', 'MQL'],
  sql: ['SQL', 'SQL'],
  opportunities: ['Opportunità', 'opportunità'],
  proposals: ['Proposte', 'proposte'],
  customers: ['Clienti', 'clienti'],
  traffic: ['Traffico', 'traffico'],
  clients: ['Clienti', 'clienti'],
  sales: ['Vendite', 'vendite'],
  baskets: ['Carrelli', 'carrelli'],
  checkouts: ['Checkout', 'checkout'],
  orders: ['Ordini', 'ordini'],
};

export const stages = { en, it };
