/** CAC: what winning one new customer cost. */
import { money, someCount } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/**
 * Customer acquisition cost: spend per new customer, in the currency of the spend. Not the cost of a lead, and not
 * the mean of monthly CACs: for one figure over a whole period divide the totals.
 */
export function cac(spend: number, newCustomers: number): number {
  return spend / newCustomers;
}

export const CAC = declare({
  name: 'CAC',
  arguments: [
    { name: 'spend', ...money },
    { name: 'new_customers', ...someCount },
    {
      name: 'lag',
      shape: 'one',
      unit: 'periods',
      atLeast: 0,
      whole: true,
      optional: true,
      default: 0,
      delays: 'spend',
    },
  ],
  returns: { unit: 'money' },
  expression: 'spend/new_customers',
  compute: cac,
});

export const cacGuide: Guide<typeof CAC> = {
  of: CAC,
  family: 'acquisition',
  summary: {
    en: 'Customer acquisition cost: what winning one new customer cost.',
    it: 'Costo di acquisizione cliente (CAC): quanto è costato conquistare un nuovo cliente.',
  },
  isNot: {
    en: 'Not cost per lead. For a whole period pass totals, as in CAC(SUM(B2:B13); SUM(C2:C13)), not the mean of monthly CACs.',
    it: 'Non è il costo per lead. Per tutto il periodo usa i totali, come in CAC(SUM(B2:B13); SUM(C2:C13)), non la media dei CAC mensili.',
  },
  how: {
    en: 'spend ÷ new_customers, row by row.',
    it: 'spend ÷ new_customers, riga per riga.',
  },
  arguments: {
    spend: {
      en: 'All sales and marketing spend of the period: salaries, commissions, tools, agencies, ads.',
      it: 'Tutta la spesa di vendita e marketing del periodo: stipendi, provvigioni, strumenti, agenzie, pubblicità.',
    },
    new_customers: {
      en: 'Customers won in the same period, without renewals and upsells.',
      it: 'Clienti conquistati nello stesso periodo, senza rinnovi e upsell.',
    },
    lag: {
      en: 'Periods from spending to winning, for ranges in time order: 2 takes spend two rows earlier.',
      it: 'Periodi tra la spesa e il cliente, per intervalli in ordine di tempo: 2 usa la spesa di due righe prima.',
    },
  },
  returns: {
    en: 'Cost per new customer, in the currency of spend.',
    it: 'Costo per nuovo cliente, nella valuta di spend.',
  },
  notes: [
    {
      en: 'What you put into spend decides which CAC it is. All of it gives the fully loaded CAC, the one to compare with LTV; ads alone give the media-only CAC; paid spend over customers from paid channels gives the paid CAC.',
      it: 'Ciò che metti in spend decide quale CAC ottieni. Con tutto hai il CAC pieno, quello da confrontare con l’LTV; con la sola pubblicità il CAC della sola pubblicità; con la spesa a pagamento divisa per i clienti dei canali a pagamento il CAC a pagamento.',
    },
    {
      en: 'With a lag of 2, the spend of two periods ago meets the customers of now, and the first two rows stay blank.',
      it: 'Con lag 2 la spesa di due periodi fa si confronta con i clienti di adesso, e le prime due righe restano vuote.',
    },
  ],
  inPlan: { spend: 'spend_behind_customers', new_customers: 'customers_won_by_spend' },
  examples: [
    { args: [60_000, 30], gives: 2000 },
    {
      args: [{ down: [40_000, 50_000, 60_000, 70_000, 80_000] }, { down: [20, 22, 25, 28, 30] }, 2],
      gives: { down: ['', '', 1600, 1785.714286, 2000] },
      shows: {
        en: 'Five months in time order, customers two months after the money.',
        it: 'Cinque mesi in ordine di tempo, clienti due mesi dopo la spesa.',
      },
    },
    {
      args: [{ down: [60_000, 70_000] }, { down: [30, 0] }],
      gives: { down: [2000, '#CAC: new_customers must be above 0, got 0'] },
      shows: {
        en: 'A row that cannot be worked out says why; the others still compute.',
        it: 'Una riga che non si può calcolare dice perché; le altre si calcolano lo stesso.',
      },
    },
    { args: [60_000, 0], fails: 'CAC: new_customers must be above 0, got 0' },
  ],
  sources: [
    {
      title: 'SaaS Metrics Standards Board, Customer Acquisition Cost (2023)',
      url: 'https://www.saasmetricsboard.com/customer-acquisition-cost',
    },
    { title: 'David Skok, Startup Killer: the Cost of Customer Acquisition' },
  ],
};
