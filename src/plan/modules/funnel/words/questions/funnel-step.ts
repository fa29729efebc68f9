/** What the question about the funnel says. */
import type { AnyWords } from '../../../../language';

const en = {
  name: 'Funnel',
  title: 'How does your funnel convert?',
  funnel: 'Stages and rates',
  mode: 'How the rates are typed',
  rates: 'Rates',
  counts: 'Counts',
  review: '{count} stages · {volume} {top} a month',
  reviewChance: 'Goal made {times} times in 100',
} as const;

const it: AnyWords<typeof en> = {
  name: 'Funnel',
  title: 'Come converte il tuo funnel?',
  funnel: 'Fasi e tassi',
  mode: 'Come si scrivono i tassi',
  rates: 'Tassi',
  counts: 'Conteggi',
  review: '{count} fasi · {volume} {top} al mese',
  reviewChance: 'Obiettivo raggiunto {times} volte su 100',
};

export const funnelStep = { en, it };
