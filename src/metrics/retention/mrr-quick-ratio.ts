/** MRR_QUICK_RATIO: recurring revenue gained for each unit of it lost. */
import { money } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * Recurring revenue gained ÷ recurring revenue lost in one period. Above 1 it grows. Source: Mamoon Hamid.
 * @throws Refusal when nothing was lost, since the ratio then has no end.
 */
export function mrrQuickRatio(
  newMrr: number,
  expansion: number,
  contraction: number,
  churned: number,
  reactivated = 0,
): number {
  const lost = contraction + churned;
  if (lost > 0) return (newMrr + expansion + reactivated) / lost;
  const hint = 'Where nothing was lost there is no ratio: look at the MRR gained';
  throw new Refusal('churned', 'above 0 when contraction is 0', churned, hint);
}

export const MRR_QUICK_RATIO = declare({
  name: 'MRR_QUICK_RATIO',
  arguments: [
    // The word new alone cannot name a parameter in JavaScript.
    { name: 'new_mrr', ...money },
    { name: 'expansion', ...money },
    { name: 'contraction', ...money },
    { name: 'churned', ...money },
    { name: 'reactivated', ...money, optional: true, default: 0 },
  ],
  returns: { unit: 'ratio' },
  expression: '(new_mrr+expansion+reactivated)/(contraction+churned)',
  compute: mrrQuickRatio,
});

export const mrrQuickRatioGuide: Guide<typeof MRR_QUICK_RATIO> = {
  of: MRR_QUICK_RATIO,
  family: 'retention',
  summary: {
    en: 'SaaS quick ratio: recurring revenue gained for each unit of it lost.',
    it: 'Quick ratio SaaS: ricavi ricorrenti guadagnati per ogni unità persa.',
  },
  isNot: {
    en: 'Not the quick ratio of accounting, which sets cash against debts. It says nothing of size: 4 can be 4,000 over 1,000.',
    it: 'Non è l’indice di liquidità del bilancio. Non dice nulla delle dimensioni: 4 può essere 4.000 su 1.000.',
  },
  how: {
    en: '(new_mrr + expansion + reactivated) ÷ (contraction + churned).',
    it: '(new_mrr + expansion + reactivated) ÷ (contraction + churned), nello stesso periodo.',
  },
  arguments: {
    new_mrr: {
      en: 'Recurring revenue per month from customers won in the period.',
      it: 'Ricavi ricorrenti mensili dai clienti conquistati nel periodo.',
    },
    expansion: {
      en: 'Recurring revenue gained from existing customers: upsell, cross-sell, price rises.',
      it: 'Ricavi ricorrenti in più dai clienti esistenti: upsell, cross-sell, aumenti di prezzo.',
    },
    contraction: {
      en: 'Recurring revenue lost to downgrades, as a positive amount.',
      it: 'Ricavi ricorrenti persi per downgrade, come importo positivo.',
    },
    churned: {
      en: 'Recurring revenue of customers who left, as a positive amount.',
      it: 'Ricavi ricorrenti dei clienti che se ne sono andati, come importo positivo.',
    },
    reactivated: {
      en: 'Recurring revenue of customers who came back, unless it is in new_mrr already.',
      it: 'Ricavi ricorrenti di clienti tornati, se non sono già in new_mrr.',
    },
  },
  returns: {
    en: 'How many times the loss was gained: 3 is 3 gained for 1 lost.',
    it: 'Quante volte la perdita è stata guadagnata: 3 vuol dire 3 guadagnati per 1 perso.',
  },
  notes: [
    {
      en: 'The usual target is 4. Below 1 recurring revenue shrinks.',
      it: 'L’obiettivo usuale è 4. Sotto 1 i ricavi ricorrenti calano.',
    },
  ],
  examples: [
    { args: [12_000, 6000, 2000, 4000], gives: 3 },
    {
      args: [12_000, 6000, 2000, 4000, 500],
      gives: 3.083333,
      shows: {
        en: 'The same month, with 500 from customers who came back.',
        it: 'Lo stesso mese, con 500 da clienti tornati.',
      },
    },
    {
      args: [12_000, 6000, 0, 0],
      fails:
        'MRR_QUICK_RATIO: churned must be above 0 when contraction is 0, got 0. Where nothing was lost there is no ratio: look at the MRR gained',
    },
  ],
  sources: [{ title: 'Mamoon Hamid (Social Capital), The SaaS Quick Ratio, SaaStr 2015' }],
};
