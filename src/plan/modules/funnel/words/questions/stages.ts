/** Names of stages: as a title, inside a sentence, and one of it. */
import type { AnyWords } from '../../../../language';

const en = {
  visits: ['Visits', 'visits', 'visit'],
  leads: ['Leads', 'leads', 'lead'],
  mql: ['MQL', 'MQL', 'MQL'],
  sql: ['SQL', 'SQL', 'SQL'],
  opportunities: ['Opportunities', 'opportunities', 'opportunity'],
  proposals: ['Proposals', 'proposals', 'proposal'],
  customers: ['Customers', 'customers', 'customer'],
  traffic: ['Traffic', 'traffic', 'visit'],
  clients: ['Clients', 'clients', 'client'],
  sales: ['Sales', 'sales', 'sale'],
  baskets: ['Baskets', 'baskets', 'basket'],
  checkouts: ['Checkouts', 'checkouts', 'checkout'],
  orders: ['Orders', 'orders', 'order'],
} as const;

const it: AnyWords<typeof en> = {
  visits: ['Visite', 'visite', 'visita'],
  leads: ['Lead', 'lead', 'lead'],
  mql: ['MQL', 'MQL', 'MQL'],
  sql: ['SQL', 'SQL', 'SQL'],
  opportunities: ['Opportunità', 'opportunità', 'opportunità'],
  proposals: ['Proposte', 'proposte', 'proposta'],
  customers: ['Clienti', 'clienti', 'cliente'],
  traffic: ['Traffico', 'traffico', 'visita'],
  clients: ['Clienti', 'clienti', 'cliente'],
  sales: ['Vendite', 'vendite', 'vendita'],
  baskets: ['Carrelli', 'carrelli', 'carrello'],
  checkouts: ['Checkout', 'checkout', 'checkout'],
  orders: ['Ordini', 'ordini', 'ordine'],
};

export const stages = { en, it };
