/** GRR: the share of recurring revenue kept, before any growth. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * Gross revenue retention of one period, as a fraction that never passes 1: what is left of the recurring revenue of
 * those who were customers at the start. Source: SaaS Metrics Standards Board.
 * @throws Refusal when more was lost than there was.
 */
export function grr(mrrAtStart: number, contraction: number, churned: number): number {
  const lost = contraction + churned;
  if (lost <= mrrAtStart) return (mrrAtStart - lost) / mrrAtStart;
  const hint = 'Count only what customers of the start of the period lost';
  if (contraction > mrrAtStart) {
    throw new Refusal('contraction', `at most mrr_at_start (${mrrAtStart})`, contraction, hint);
  }
  const rule = `at most mrr_at_start − contraction (${mrrAtStart - contraction})`;
  throw new Refusal('churned', rule, churned, hint);
}

export const GRR = declare({
  name: 'GRR',
  arguments: [
    { name: 'mrr_at_start', ...someMoney },
    { name: 'contraction', ...money },
    { name: 'churned', ...money },
  ],
  returns: { unit: 'rate' },
  expression: '(mrr_at_start-contraction-churned)/mrr_at_start',
  compute: grr,
});

export const grrGuide: Guide<typeof GRR> = {
  of: GRR,
  family: 'retention',
  summary: {
    en: 'Gross revenue retention: the share of recurring revenue kept, before any growth.',
    it: 'Retention lorda dei ricavi (GRR): la quota di ricavi ricorrenti mantenuta, senza crescita.',
  },
  isNot: {
    en: 'Not NRR: upsells never count, so it cannot pass 100%. Not the share of customers kept: big accounts weigh more.',
    it: 'Non è l’NRR: gli upsell non contano mai, quindi non supera il 100%. Non è la quota di clienti: i grandi pesano di più.',
  },
  how: {
    en: '(mrr_at_start − contraction − churned) ÷ mrr_at_start.',
    it: '(mrr_at_start − contraction − churned) ÷ mrr_at_start, sui clienti presenti all’inizio.',
  },
  arguments: {
    mrr_at_start: {
      en: 'Monthly recurring revenue (or ARR) of all customers at the start of the period.',
      it: 'Ricavi ricorrenti mensili (o ARR) di tutti i clienti all’inizio del periodo.',
    },
    contraction: {
      en: 'Recurring revenue lost to their downgrades, as a positive amount.',
      it: 'Ricavi ricorrenti persi per downgrade di quei clienti, come importo positivo.',
    },
    churned: {
      en: 'Recurring revenue of those who left, as a positive amount.',
      it: 'Ricavi ricorrenti di quei clienti che se ne sono andati, come importo positivo.',
    },
  },
  returns: {
    en: 'A fraction for the same period: 0.94 is 94%. 1 − GRR is gross revenue churn.',
    it: 'Una frazione per lo stesso periodo: 0,94 è il 94%. 1 − GRR è il churn lordo dei ricavi.',
  },
  notes: [
    {
      en: 'New customers count nowhere, neither their revenue nor what they lose in their first period. For a yearly figure take the customers of twelve months ago; monthly rates multiply, so 94% a month is 47.6% a year.',
      it: 'I nuovi clienti non contano mai, né i loro ricavi né ciò che perdono nel primo periodo. Per un dato annuo prendi i clienti di dodici mesi fa; i tassi mensili si moltiplicano, quindi il 94% al mese è il 47,6% all’anno.',
    },
  ],
  examples: [
    { args: [100_000, 2000, 4000], gives: 0.94 },
    {
      args: [100_000, 0, 104_000],
      fails:
        'GRR: churned must be at most mrr_at_start − contraction (100000), got 104000. Count only what customers of the start of the period lost',
    },
    { args: [100_000, -2000, 4000], fails: 'GRR: contraction must be at least 0, got -2000' },
  ],
  sources: [
    {
      title: 'SaaS Metrics Standards Board, Gross Revenue Retention (2023)',
      url: 'https://www.saasmetricsboard.com/gross-revenue-retention',
    },
  ],
};
