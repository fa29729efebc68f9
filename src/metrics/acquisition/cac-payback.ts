/** CAC_PAYBACK: how long a customer takes to earn back what winning them cost. */
import { money, share } from '../arguments';
import { declare } from '../declare';
import { periodsToEarn } from '../efficiency/periods-to-earn';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * Periods until the gross margin of a customer has paid back their CAC, in the periods of `arpa` (months for monthly
 * revenue). With churn some customers leave before they have paid, so the others take longer.
 * Source: Skok; with churn, the count of terms of the geometric series that add up to the CAC.
 * @throws Refusal when it is never paid back.
 */
export function cacPayback(cac: number, arpa: number, grossMargin: number, churn = 0): number {
  const margin = arpa * grossMargin;
  const periods = periodsToEarn(cac, margin, -churn);
  if (Number.isFinite(periods)) return periods;
  if (margin === 0) throw new Refusal('cac', '0 while there is no margin', cac);
  const hint = 'Customers leave before they have earned that much';
  throw new Refusal('cac', `below ${margin / churn} to be paid back`, cac, hint);
}

export const CAC_PAYBACK = declare({
  name: 'CAC_PAYBACK',
  arguments: [
    { name: 'cac', ...money },
    { name: 'arpa', ...money },
    { name: 'gross_margin', ...share },
    { name: 'churn', ...share, optional: true, default: 0 },
  ],
  returns: { unit: 'periods' },
  expression: 'IF(cac=0;0;cac/(arpa*gross_margin))',
  compute: cacPayback,
});

export const cacPaybackGuide: Guide<typeof CAC_PAYBACK> = {
  of: CAC_PAYBACK,
  family: 'acquisition',
  summary: {
    en: 'CAC payback: how long a customer takes to earn back what winning them cost.',
    it: 'Rientro del CAC: quanto tempo serve a un cliente per ripagare il suo costo di acquisizione.',
  },
  isNot: {
    en: 'Not on revenue: only the gross margin pays anything back. On revenue alone it looks shorter than it is.',
    it: 'Non è sul ricavo: ripaga solo il margine lordo. Sul solo ricavo sembra più breve di quanto sia.',
  },
  how: {
    en: 'cac ÷ (arpa × gross_margin). With churn, the n at which arpa × gross_margin × (1 − (1 − churn)ⁿ) ÷ churn reaches cac.',
    it: 'cac ÷ (arpa × gross_margin). Con churn, l’n in cui arpa × gross_margin × (1 − (1 − churn)ⁿ) ÷ churn raggiunge cac.',
  },
  arguments: {
    cac: {
      en: 'Cost of winning one customer: all sales and marketing spend per new customer.',
      it: 'Costo per conquistare un cliente: tutta la spesa di vendita e marketing per nuovo cliente.',
    },
    arpa: {
      en: 'Average revenue per account in a period. Monthly revenue gives months.',
      it: 'Ricavo medio per account in un periodo. Con il ricavo mensile dà mesi.',
    },
    gross_margin: {
      en: 'Share of revenue left after the cost to serve: 80% is 0.8.',
      it: 'Quota del ricavo che resta dopo il costo per erogarlo: 80% è 0,8.',
    },
    churn: {
      en: 'Share of customers lost per period. It counts those who leave before they have paid.',
      it: 'Quota di clienti persi per periodo. Conta chi se ne va prima di aver ripagato.',
    },
  },
  returns: {
    en: 'Periods, with their fraction: months when arpa is monthly.',
    it: 'Periodi, con la frazione: mesi se arpa è mensile.',
  },
  notes: [
    {
      en: 'The simple form, without churn, is the one that benchmarks use. With churn the answer is later and there may be none: a CAC that reaches arpa × gross_margin ÷ churn, the lifetime value, is never paid back, and the function says so.',
      it: 'La forma semplice, senza churn, è quella dei benchmark. Con il churn il rientro è più lontano e può mancare: un CAC che raggiunge arpa × gross_margin ÷ churn, cioè l’LTV, non si ripaga mai, e la funzione lo dice.',
    },
  ],
  inPlan: { cac: 'cac', arpa: 'revenue_a_month', gross_margin: 'gross_margin' },
  examples: [
    { args: [2000, 100, 0.8], gives: 25 },
    {
      args: [600, 100, 0.8, 0.03],
      gives: 8.368315,
      shows: {
        en: 'Without the churn of 3% a month it would be 7.5 months.',
        it: 'Senza il churn del 3% al mese sarebbero 7,5 mesi.',
      },
    },
    {
      args: [2000, 100, 0.8, 0.05],
      fails:
        'CAC_PAYBACK: cac must be below 1600 to be paid back, got 2000. Customers leave before they have earned that much',
    },
    {
      args: [2000, 100, 80],
      fails: 'CAC_PAYBACK: gross_margin must be between 0 and 1, got 80. Did you mean 0.8 (80%)?',
    },
  ],
  sources: [{ title: 'David Skok, SaaS Metrics 2.0: Months to Recover CAC' }],
};
