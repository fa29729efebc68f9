/** What the question about the business says. */
import type { AnyWords } from '../../../../language';

const en = {
  name: 'Business',
  title: 'What is your business like?',
  stage: 'Where it stands',
  before: 'Before the first revenue',
  beforeHelp: 'Find out what sells and to whom.',
  growing: 'Growing',
  growingHelp: 'There are customers and history.',
  model: 'How customers pay',
  subscription: 'Customers pay every month or year',
  project: 'Customers buy a project',
  ecommerce: 'Customers order in an online shop',
} as const;

const it: AnyWords<typeof en> = {
  name: 'Azienda',
  title: 'Com’è la tua azienda?',
  stage: 'A che punto è',
  before: 'Prima dei primi ricavi',
  beforeHelp: 'Capire che cosa si vende e a chi.',
  growing: 'In crescita',
  growingHelp: 'Ci sono clienti e storico.',
  model: 'Come pagano i clienti',
  subscription: 'I clienti pagano ogni mese o ogni anno',
  project: 'I clienti comprano un progetto',
  ecommerce: 'I clienti ordinano in un negozio online',
};

export const businessStep = { en, it };
