/** What the ready-made funnels are called. */
import type { AnyWords } from '../../../../language';

const en = {
  visits: 'Visits to customers',
  proposals: 'With proposals',
  traffic: 'Traffic to clients',
  leads: 'Leads to sales',
  orders: 'Visits to orders',
} as const;

const it: AnyWords<typeof en> = {
  visits: 'Da visite a clienti',
  proposals: 'Con proposte',
  traffic: 'Da traffico a clienti',
  leads: 'Da lead a vendite',
  orders: 'Da visite a ordini',
};

export const presets = { en, it };
