/** NRR: recurring revenue kept and grown, without new customers. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { grr } from './grr';

/**
 * Net revenue retention of one period, as a fraction that may pass 1: the recurring revenue now of those who were
 * customers at the start, over what it was then. Source: SaaS Metrics Standards Board.
 * @param reactivated from customers who came back; many do not count it, so it is 0 unless given
 * @throws Refusal when more was lost than there was.
 */
export function nrr(
  mrrAtStart: number,
  expansion: number,
  contraction: number,
  churned: number,
  reactivated = 0,
): number {
  return grr(mrrAtStart, contraction, churned) + (expansion + reactivated) / mrrAtStart;
}

export const NRR = declare({
  name: 'NRR',
  arguments: [
    { name: 'mrr_at_start', ...someMoney },
    { name: 'expansion', ...money },
    { name: 'contraction', ...money },
    { name: 'churned', ...money },
    { name: 'reactivated', ...money, optional: true, default: 0 },
  ],
  returns: { unit: 'rate' },
  expression: '(mrr_at_start+expansion-contraction-churned+reactivated)/mrr_at_start',
  compute: nrr,
});

export const nrrGuide: Guide<typeof NRR> = {
  of: NRR,
  family: 'retention',
  summary: {
    en: 'Net revenue retention: recurring revenue kept and grown, without new customers.',
    it: 'Retention netta dei ricavi (NRR): ricavi ricorrenti mantenuti e cresciuti, senza nuovi clienti.',
  },
  isNot: {
    en: 'Not growth: new customers never count. A good NRR can hide a poor GRR, since a few upsells cover many losses.',
    it: 'Non è la crescita: i nuovi clienti non contano. Un buon NRR può nascondere una GRR scarsa: pochi upsell coprono molte perdite.',
  },
  how: {
    en: '(mrr_at_start + expansion − contraction − churned + reactivated) ÷ mrr_at_start.',
    it: '(mrr_at_start + expansion − contraction − churned + reactivated) ÷ mrr_at_start, sui clienti presenti all’inizio.',
  },
  arguments: {
    mrr_at_start: {
      en: 'Monthly recurring revenue (or ARR) of all customers at the start of the period.',
      it: 'Ricavi ricorrenti mensili (o ARR) di tutti i clienti all’inizio del periodo.',
    },
    expansion: {
      en: 'Recurring revenue gained from those customers: upsell, cross-sell, price rises.',
      it: 'Ricavi ricorrenti in più da quei clienti: upsell, cross-sell, aumenti di prezzo.',
    },
    contraction: {
      en: 'Recurring revenue lost to their downgrades, as a positive amount.',
      it: 'Ricavi ricorrenti persi per downgrade di quei clienti, come importo positivo.',
    },
    churned: {
      en: 'Recurring revenue of those who left, as a positive amount.',
      it: 'Ricavi ricorrenti di quei clienti che se ne sono andati, come importo positivo.',
    },
    reactivated: {
      en: 'Recurring revenue of customers who came back, if you count it. Many do not: say so.',
      it: 'Ricavi ricorrenti di clienti tornati, se li conti. Molti non li contano: dichiara cosa fai.',
    },
  },
  returns: {
    en: 'A fraction for the same period: 1.08 is 108%.',
    it: 'Una frazione per lo stesso periodo: 1,08 è il 108%.',
  },
  notes: [
    {
      en: 'Above 100% the customers you have grow faster than they leave. Read it beside GRR: the distance between the two is what expansion brings.',
      it: 'Sopra il 100% i clienti che hai crescono più di quanto se ne vadano. Leggilo accanto alla GRR: la distanza tra i due è ciò che porta l’espansione.',
    },
  ],
  examples: [
    { args: [100_000, 6000, 2000, 4000], gives: 1 },
    {
      args: [100_000, 6000, 2000, 4000, 500],
      gives: 1.005,
      shows: {
        en: 'The same month, with 500 from customers who came back.',
        it: 'Lo stesso mese, con 500 da clienti tornati.',
      },
    },
    { args: [0, 6000, 2000, 4000], fails: 'NRR: mrr_at_start must be above 0, got 0' },
  ],
  sources: [{ title: 'SaaS Metrics Standards Board, Net Revenue Retention (2023)' }],
};
