/** CAC: what winning one new customer cost. */
import { column, declare } from '../declare';

/**
 * Customer acquisition cost: spend per new customer, in the currency of the spend. Not the cost of a lead, and not
 * the mean of monthly CACs: for one figure over a whole period divide the totals.
 */
export function cac(spend: number, newCustomers: number): number {
  return spend / newCustomers;
}

export const CAC = declare({
  name: 'CAC',
  family: 'acquisition',
  summary: {
    en: 'Customer acquisition cost: what winning one new customer cost.',
    it: 'Costo di acquisizione cliente (CAC): quanto è costato conquistare un nuovo cliente.',
  },
  isNot: {
    en: 'Not cost per lead. For one figure over a whole period pass totals, as in CAC(SUM(B2:B13); SUM(C2:C13)): the mean of monthly CACs is a different number.',
    it: 'Non è il costo per lead. Per un solo valore su tutto il periodo usa i totali, come in CAC(SUM(B2:B13); SUM(C2:C13)): la media dei CAC mensili è un altro numero.',
  },
  how: {
    en: 'spend ÷ new_customers, row by row.',
    it: 'spend ÷ new_customers, riga per riga.',
  },
  arguments: [
    {
      name: 'spend',
      shape: 'each',
      unit: 'money',
      atLeast: 0,
      help: {
        en: 'All sales and marketing spend of the period: salaries, commissions, tools, agencies and ads. Pass ad spend alone and you get the media-only CAC.',
        it: 'Tutta la spesa di vendita e marketing del periodo: stipendi, provvigioni, strumenti, agenzie e pubblicità. Con la sola pubblicità ottieni il CAC della sola pubblicità.',
      },
    },
    {
      name: 'new_customers',
      shape: 'each',
      unit: 'count',
      above: 0,
      help: {
        en: 'Customers won in the same period. Renewals and upsells to existing customers do not count.',
        it: 'Clienti conquistati nello stesso periodo. Rinnovi e upsell a clienti esistenti non contano.',
      },
    },
    {
      name: 'lag',
      shape: 'each',
      unit: 'periods',
      atLeast: 0,
      whole: true,
      optional: true,
      default: 0,
      delays: 'spend',
      help: {
        en: 'How many periods pass between spending and winning, for ranges in time order: spend of two periods ago meets the customers of now when lag is 2. The first rows then stay blank.',
        it: 'Quanti periodi passano tra la spesa e il cliente, per intervalli in ordine di tempo: con lag 2 la spesa di due periodi fa si confronta con i clienti di adesso. Le prime righe restano vuote.',
      },
    },
  ],
  returns: {
    unit: 'money',
    shape: 'number',
    help: {
      en: 'Cost per new customer, in the currency of spend.',
      it: 'Costo per nuovo cliente, nella valuta di spend.',
    },
  },
  examples: [
    { args: [60_000, 30], gives: 2000 },
    {
      args: [column(40_000, 50_000, 60_000, 70_000, 80_000), column(20, 22, 25, 28, 30), 2],
      gives: column('', '', 1600, 1785.714286, 2000),
      shows: {
        en: 'Five months in time order, customers two months after the money.',
        it: 'Cinque mesi in ordine di tempo, clienti due mesi dopo la spesa.',
      },
    },
    {
      args: [column(60_000, 70_000), column(30, 0)],
      gives: column(2000, '#CAC: new_customers must be above 0, got 0'),
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
  compute: cac,
});
