/** ROMI: what marketing earned on top of what it cost. */
import { money, share, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/**
 * Return on marketing investment, as a fraction: the margin on attributed revenue less the spend, over the spend.
 * Below 0 the spend was not earned back. Source: Farris and others, Marketing Metrics.
 */
export function romi(attributedRevenue: number, grossMargin: number, spend: number): number {
  return (attributedRevenue * grossMargin - spend) / spend;
}

export const ROMI = declare({
  name: 'ROMI',
  arguments: [
    { name: 'attributed_revenue', ...money },
    { name: 'gross_margin', ...share },
    { name: 'spend', ...someMoney },
  ],
  returns: { unit: 'rate' },
  expression: '(attributed_revenue*gross_margin-spend)/spend',
  compute: romi,
});

export const romiGuide: Guide<typeof ROMI> = {
  of: ROMI,
  family: 'marketing',
  summary: {
    en: 'Return on marketing investment: the margin earned on top of the spend.',
    it: 'Ritorno sull’investimento di marketing (ROMI): il margine oltre la spesa.',
  },
  isNot: {
    en: 'Not ROAS: it counts gross margin, not revenue, and takes the spend off. 0% means the spend was just earned back.',
    it: 'Non è il ROAS: conta il margine lordo, non il ricavo, e toglie la spesa. 0% vuol dire spesa appena recuperata.',
  },
  how: {
    en: '(attributed_revenue × gross_margin − spend) ÷ spend.',
    it: '(attributed_revenue × gross_margin − spend) ÷ spend, nello stesso periodo.',
  },
  arguments: {
    attributed_revenue: {
      en: 'Revenue that the marketing brought; at best only what would not have come otherwise.',
      it: 'Ricavi portati dal marketing; meglio se solo quelli che senza non sarebbero arrivati.',
    },
    gross_margin: {
      en: 'Share of it left after the cost of what was sold: 60% is 0.6.',
      it: 'Quota di quei ricavi che resta dopo il costo del venduto: 60% è 0,6.',
    },
    spend: {
      en: 'Marketing spend that brought it: media, tools, agencies, people.',
      it: 'Spesa di marketing che li ha portati: media, strumenti, agenzie, persone.',
    },
  },
  returns: {
    en: 'A fraction: 2 is 200%, that is 2 earned on top of 1 spent. Negative when the spend was not earned back.',
    it: 'Una frazione: 2 è il 200%, cioè 2 guadagnati oltre 1 speso. Negativa se la spesa non è stata recuperata.',
  },
  notes: [
    {
      en: 'Attributed revenue is not incremental revenue. Only a test with a group that saw no marketing shows what would have come anyway.',
      it: 'I ricavi attribuiti non sono quelli incrementali. Solo un test con un gruppo senza marketing mostra cosa sarebbe arrivato comunque.',
    },
  ],
  inPlan: { gross_margin: 'gross_margin', spend: 'spend_total' },
  examples: [
    { args: [50_000, 0.6, 10_000], gives: 2 },
    {
      args: [15_000, 0.6, 10_000],
      gives: -0.1,
      shows: {
        en: 'A ROAS of 1.5, and yet a loss.',
        it: 'Un ROAS di 1,5, eppure una perdita.',
      },
    },
    {
      args: [50_000, 60, 10_000],
      fails: 'ROMI: gross_margin must be between 0 and 1, got 60. Did you mean 0.6 (60%)?',
    },
  ],
  sources: [
    { title: 'Farris and others, Marketing Metrics, 3rd edition (2016), Return on Marketing Investment' },
  ],
};
