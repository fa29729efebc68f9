/** SLA_LEADS: how many qualified leads marketing promises to sales. */

import { money, someMoney, someShare } from '../arguments';
import { mostCustomers, volumeAtRate } from '../chance/volume-at-rate';
import { declare } from '../declare';
import { roundUp } from '../funnel/round-up';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * Qualified leads for a revenue goal, in whole leads. Without a chance, as many as bring it on average; with one, as
 * many as bring at least the whole deals it takes with that chance (above 0, below 1).
 * @throws Refusal when it takes more deals than anybody can count.
 */
export function slaLeads(revenue: number, dealValue: number, winRate: number, chance?: number): number {
  const deals = revenue / dealValue;
  if (deals > mostCustomers) throw new Refusal('revenue', `at most ${mostCustomers} deals`, revenue);
  return roundUp(
    chance === undefined ? deals / winRate : volumeAtRate(roundUp(deals), winRate, chance, true),
  );
}

export const SLA_LEADS = declare({
  name: 'SLA_LEADS',
  arguments: [
    { name: 'revenue', ...money },
    { name: 'deal_value', ...someMoney },
    { name: 'win_rate', ...someShare },
    { name: 'chance', shape: 'each', unit: 'rate', above: 0, below: 1, optional: true },
  ],
  returns: { unit: 'count' },
  expression: 'ROUNDUP(ROUND(revenue/deal_value/win_rate;6);0)',
  compute: slaLeads,
});

export const slaLeadsGuide: Guide<typeof SLA_LEADS> = {
  of: SLA_LEADS,
  family: 'agreement',
  summary: {
    en: 'How many qualified leads marketing must deliver for sales to make a revenue goal.',
    it: 'Quanti lead qualificati deve consegnare il marketing perché le vendite facciano il fatturato.',
  },
  isNot: {
    en: 'Without chance not a safe promise: that many leads are enough about half the time.',
    it: 'Senza chance non è una promessa sicura: quei lead bastano circa una volta su due.',
  },
  how: {
    en: 'revenue ÷ deal_value ÷ win_rate, rounded up. With chance: the fewest leads that bring the deals with that chance.',
    it: 'revenue ÷ deal_value ÷ win_rate, arrotondato per eccesso. Con chance: i lead minimi per fare i contratti con quella probabilità.',
  },
  arguments: {
    revenue: {
      en: 'The revenue that sales wants from these leads in the period.',
      it: 'Il fatturato che le vendite vogliono da questi lead nel periodo.',
    },
    deal_value: {
      en: 'Average revenue of a deal, in the same currency.',
      it: 'Ricavo medio di un contratto, nella stessa valuta.',
    },
    win_rate: {
      en: 'Share of qualified leads that become customers: 50% is 0.5.',
      it: 'Quota di lead qualificati che diventano clienti: 50% è 0,5.',
    },
    chance: {
      en: 'How sure the promise shall be, such as 0.8. Left out, enough on average.',
      it: 'Quanto deve essere sicura la promessa, per esempio 0,8. Se manca, quanti bastano in media.',
    },
  },
  returns: {
    en: 'Qualified leads per period, in whole leads.',
    it: 'Lead qualificati per periodo, in lead interi.',
  },
  notes: [
    {
      en: 'It is rounded up, unlike most results here, because an agreement promises whole leads.',
      it: 'È arrotondato per eccesso, a differenza di quasi tutti i risultati, perché un accordo promette lead interi.',
    },
    {
      en: 'What a qualified lead is belongs into the agreement, too. If the win rate was measured on few leads, FUNNEL_NEEDED with entered gives the wider margin that it takes.',
      it: 'Anche che cosa sia un lead qualificato fa parte dell’accordo. Se il win rate è misurato su pochi lead, FUNNEL_NEEDED con entered dà il margine più ampio che serve.',
    },
  ],
  inPlan: { deal_value: 'revenue_per_customer', chance: 'chance_wanted' },
  examples: [
    {
      args: [10_000, 200, 0.5],
      gives: 100,
      shows: {
        en: '10,000 a month at 200 a deal: 50 sales, and twice as many leads.',
        it: '10.000 al mese a 200 l’uno: 50 vendite, e il doppio dei lead.',
      },
    },
    {
      args: [10_000, 200, 0.5, { across: [0.8, 0.9, 0.95] }],
      gives: { across: [108, 113, 117] },
      shows: {
        en: 'The same promise kept in 80, 90 and 95 of 100 months.',
        it: 'La stessa promessa mantenuta in 80, 90 e 95 mesi su 100.',
      },
    },
    {
      args: [10_000, 200, 50],
      fails: 'SLA_LEADS: win_rate must be above 0 and at most 1, got 50. Did you mean 0.5 (50%)?',
    },
  ],
  sources: [
    {
      title: 'HubSpot, Skill Up: How to Create a Sales and Marketing SLA',
      url: 'https://www.hubspot.com/podcasts/skill-up/s02/e08-how-to-create-a-sales-and-marketing-sla',
    },
    { title: 'NIST Digital Library of Mathematical Functions 8.17', url: 'https://dlmf.nist.gov/8.17' },
  ],
};
