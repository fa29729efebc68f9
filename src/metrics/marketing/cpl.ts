/** CPL: what one new lead cost. */
import { money, someCount } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/** Cost per lead: marketing spend ÷ new leads, in the currency of the spend. */
export function cpl(spend: number, newLeads: number): number {
  return spend / newLeads;
}

export const CPL = declare({
  name: 'CPL',
  arguments: [
    { name: 'spend', ...money },
    { name: 'new_leads', ...someCount },
  ],
  returns: { unit: 'money' },
  expression: 'spend/new_leads',
  compute: cpl,
});

export const cplGuide: Guide<typeof CPL> = {
  of: CPL,
  family: 'marketing',
  summary: {
    en: 'Cost per lead: what one new lead cost.',
    it: 'Costo per lead (CPL): quanto è costato un nuovo lead.',
  },
  isNot: {
    en: 'Not CAC: most leads never buy. The cheapest leads often make the dearest customers, so read it beside CAC.',
    it: 'Non è il CAC: quasi tutti i lead non comprano. I lead più economici spesso danno i clienti più cari: leggilo col CAC.',
  },
  how: {
    en: 'spend ÷ new_leads.',
    it: 'spend ÷ new_leads, per canale o in totale.',
  },
  arguments: {
    spend: {
      en: 'Marketing spend of the period, or of one channel.',
      it: 'Spesa di marketing del periodo, o di un canale.',
    },
    new_leads: {
      en: 'New leads of the same period and the same channel.',
      it: 'Nuovi lead dello stesso periodo e dello stesso canale.',
    },
  },
  returns: {
    en: 'Cost per new lead, in the currency of spend.',
    it: 'Costo per nuovo lead, nella valuta di spend.',
  },
  notes: [
    {
      en: 'For a whole period pass totals, as in CPL(SUM(B2:B13); SUM(C2:C13)), not the mean of monthly figures.',
      it: 'Per tutto il periodo usa i totali, come in CPL(SUM(B2:B13); SUM(C2:C13)), non la media dei valori mensili.',
    },
  ],
  inPlan: { spend: 'spend_total' },
  examples: [
    { args: [12_000, 240], gives: 50 },
    { args: [12_000, 0], fails: 'CPL: new_leads must be above 0, got 0' },
  ],
  sources: [{ title: 'G2, M. C. Novak, How to Align Sales and Marketing (2020)' }],
};
