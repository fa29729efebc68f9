/** ROAS: the revenue that each unit of advertising spend brought. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/** Return on ad spend: attributed revenue ÷ spend. A ratio of revenue; it knows no margin. */
export function roas(attributedRevenue: number, spend: number): number {
  return attributedRevenue / spend;
}

export const ROAS = declare({
  name: 'ROAS',
  arguments: [
    { name: 'attributed_revenue', ...money },
    { name: 'spend', ...someMoney },
  ],
  returns: { unit: 'ratio' },
  expression: 'attributed_revenue/spend',
  compute: roas,
});

export const roasGuide: Guide<typeof ROAS> = {
  of: ROAS,
  family: 'marketing',
  summary: {
    en: 'Return on ad spend: the revenue that each unit of ad spend brought.',
    it: 'Ritorno sulla spesa pubblicitaria (ROAS): il ricavo per ogni unità spesa in annunci.',
  },
  isNot: {
    en: 'Not profit: at a gross margin of 25% a ROAS of 4 only breaks even. ROMI counts the margin and takes off the spend.',
    it: 'Non è il profitto: con un margine lordo del 25% un ROAS di 4 va solo in pari. Il ROMI conta il margine e toglie la spesa.',
  },
  how: {
    en: 'attributed_revenue ÷ spend.',
    it: 'attributed_revenue ÷ spend, nello stesso periodo.',
  },
  arguments: {
    attributed_revenue: {
      en: 'Revenue attributed to the campaign or channel.',
      it: 'Ricavi attribuiti alla campagna o al canale.',
    },
    spend: {
      en: 'Advertising spend of the same campaign or channel.',
      it: 'Spesa pubblicitaria della stessa campagna o dello stesso canale.',
    },
  },
  returns: {
    en: 'A ratio: 5 is 5 of revenue for 1 spent.',
    it: 'Un rapporto: 5 vuol dire 5 di ricavi per 1 speso.',
  },
  notes: [
    {
      en: 'It is no better than the attribution behind it: revenue that would have come anyway counts in full.',
      it: 'Vale quanto l’attribuzione che c’è dietro: i ricavi che sarebbero arrivati comunque contano per intero.',
    },
  ],
  inPlan: { spend: 'spend_total' },
  examples: [
    { args: [50_000, 10_000], gives: 5 },
    { args: [50_000, 0], fails: 'ROAS: spend must be above 0, got 0' },
  ],
  sources: [{ title: 'Farris and others, Marketing Metrics, 3rd edition (2016)' }],
};
