/** LTV: the margin that one customer brings over the time they stay. */
import { money, share } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

export type LtvTiming = 'start' | 'after-first' | 'end';

export type LtvOptions = {
  /** Per period, as a fraction. */
  discountRate?: number;
  /** How many payments to count; without it, all that will ever come. */
  periods?: number | undefined;
  /** Growth of what a customer who stays pays, per period, from the second payment on. */
  expansionRate?: number;
  timing?: LtvTiming;
};

/**
 * Lifetime value of one customer, as margin in the currency of `arpa`. Every rate is per the same period as `arpa`.
 * Each payment is the one before times step = (1 − churn)(1 + expansion)/(1 + discount): a geometric series.
 * Source: Fader & Hardie, note 024, for the three timings.
 * @throws Refusal when the payments never die down and nothing says how many to count.
 */
export function ltv(arpa: number, grossMargin: number, churn: number, options: LtvOptions = {}): number {
  const { discountRate = 0, periods, expansionRate = 0, timing = 'start' } = options;
  // How much smaller each payment is than the one before, 1 − step, written so that small churn keeps its digits.
  const decline = (discountRate - expansionRate + churn * (1 + expansionRate)) / (1 + discountRate);
  if (periods === undefined && decline <= 0) throw neverEnds(churn, expansionRate, discountRate);
  if (arpa * grossMargin === 0) return 0;
  const payments = periods === undefined ? 1 / decline : countedPayments(decline, periods);
  return arpa * grossMargin * payments * weight(timing, decline, discountRate);
}

/** 1 + step + step² + …, `periods` terms, where step is 1 − decline. */
function countedPayments(decline: number, periods: number): number {
  if (decline === 0) return periods;
  // Float dust may leave a decline of a little more than all.
  return -Math.expm1(periods * Math.log1p(-Math.min(1, decline))) / decline;
}

function weight(timing: LtvTiming, decline: number, discountRate: number): number {
  if (timing === 'after-first') return 1 - decline;
  return timing === 'end' ? 1 / (1 + discountRate) : 1;
}

function neverEnds(churn: number, expansionRate: number, discountRate: number) {
  // Rounded up, so that a churn that keeps the rule as it is printed does have an end.
  const least = Math.ceil(((expansionRate - discountRate) / (1 + expansionRate)) * 1e4) / 1e4;
  const cause = expansionRate > 0 ? 'expansion_rate outgrows churn' : 'nobody ever leaves';
  const hint = `Without an end the value is infinite, since ${cause}: give periods, or a discount_rate that is high enough`;
  return new Refusal('churn', `above ${Math.max(0, least)} when periods is left out`, churn, hint);
}

export const LTV = declare({
  name: 'LTV',
  arguments: [
    { name: 'arpa', ...money },
    { name: 'gross_margin', ...share },
    {
      name: 'churn',
      ...share,
      belowMeans:
        'Churn counts only what is lost. Where customers who stay pay more than the lost ones paid, that is expansion_rate, and periods gives the value an end',
    },
    {
      name: 'discount_rate',
      ...share,
      optional: true,
      default: 0,
    },
    { name: 'periods', shape: 'each', unit: 'periods', atLeast: 1, whole: true, optional: true },
    {
      name: 'expansion_rate',
      ...share,
      optional: true,
      default: 0,
    },
    {
      name: 'timing',
      shape: 'each',
      choices: ['start', 'after-first', 'end'],
      optional: true,
      default: 'start',
    },
  ],
  returns: { unit: 'money' },
  expression: 'arpa*gross_margin/churn',
  compute: (arpa, grossMargin, churn, discountRate, periods, expansionRate, timing) =>
    ltv(arpa, grossMargin, churn, { discountRate, periods, expansionRate, timing }),
});

export const ltvGuide: Guide<typeof LTV> = {
  of: LTV,
  family: 'value',
  summary: {
    en: 'Lifetime value: the gross margin that one customer brings over the time they stay.',
    it: 'Valore nel tempo del cliente (LTV): il margine lordo che un cliente porta finché resta.',
  },
  isNot: {
    en: 'Not revenue: it is margin, so that it can be set against CAC. With periods it is the value over that horizon only.',
    it: 'Non è il ricavo: è margine, così si può confrontare con il CAC. Con periods è il valore solo su quell’orizzonte.',
  },
  how: {
    en: 'arpa × gross_margin ÷ churn when only these are given. In general arpa × gross_margin × (1 + q + q² + …) with q = (1 − churn) × (1 + expansion_rate) ÷ (1 + discount_rate), as many terms as periods says.',
    it: 'arpa × gross_margin ÷ churn quando ci sono solo questi. In generale arpa × gross_margin × (1 + q + q² + …) con q = (1 − churn) × (1 + expansion_rate) ÷ (1 + discount_rate), tanti termini quanti ne dice periods.',
  },
  arguments: {
    arpa: {
      en: 'Average revenue per account in one period, for instance a month.',
      it: 'Ricavo medio per account in un periodo, per esempio un mese.',
    },
    gross_margin: {
      en: 'Share of revenue left after the cost to serve: 80% is 0.8.',
      it: 'Quota del ricavo che resta dopo il costo per erogarlo: 80% è 0,8.',
    },
    churn: {
      en: 'Share of customers lost per period, the same period as arpa.',
      it: 'Quota di clienti persi per periodo, lo stesso periodo di arpa.',
    },
    discount_rate: {
      en: 'Cost of waiting for money, per the same period. 10% a year is 0.797% a month.',
      it: 'Tasso di sconto per lo stesso periodo. Il 10% annuo è lo 0,797% al mese.',
    },
    periods: {
      en: 'How many payments to count, such as 36 months. Without it, all that will come.',
      it: 'Quanti pagamenti contare, per esempio 36 mesi. Senza, tutti quelli che arriveranno.',
    },
    expansion_rate: {
      en: 'Growth per period of what a customer who stays pays: upsell, cross-sell.',
      it: 'Crescita per periodo di quanto paga un cliente che resta, grazie a upsell e cross-sell.',
    },
    timing: {
      en: '"start": first payment now; "after-first": that one left out; "end": payments at period ends.',
      it: '"start": primo pagamento subito; "after-first": quello non conta; "end": pagamenti a fine periodo.',
    },
  },
  returns: {
    en: 'Margin per customer, in the currency of arpa.',
    it: 'Margine per cliente, nella valuta di arpa.',
  },
  notes: [
    {
      en: 'Every rate is per the same period as arpa: monthly churn and a monthly discount rate with monthly revenue.',
      it: 'Ogni tasso vale per lo stesso periodo di arpa: churn e tasso di sconto mensili con il ricavo mensile.',
    },
    {
      en: 'A constant churn is a simplification: customers who have stayed long leave less often. Where you know how a cohort shrank, its curve tells more.',
      it: 'Un churn costante è una semplificazione: chi è rimasto a lungo se ne va meno spesso. Se sai come si è ridotta una coorte, la sua curva dice di più.',
    },
  ],
  inPlan: { arpa: 'revenue_a_month', gross_margin: 'gross_margin', churn: 'churn' },
  examples: [
    { args: [100, 0.8, 0.05], gives: 1600 },
    {
      args: [100, 1, 0.2, 0.1],
      gives: 366.666667,
      shows: { en: 'Discounted, the first payment now.', it: 'Scontato, primo pagamento subito.' },
    },
    { args: [100, 1, 0.2, 0.1, undefined, undefined, 'after-first'], gives: 266.666667 },
    { args: [100, 1, 0.2, 0.1, undefined, undefined, 'end'], gives: 333.333333 },
    {
      args: [30, 1, 0.04, 0.01, 36],
      gives: 508.575641,
      shows: { en: 'Thirty-six months only.', it: 'Solo trentasei mesi.' },
    },
    {
      args: [100, 0.8, 0],
      fails:
        'LTV: churn must be above 0 when periods is left out, got 0. Without an end the value is infinite, since nobody ever leaves: give periods, or a discount_rate that is high enough',
    },
    {
      args: [100, 0.8, 5],
      fails: 'LTV: churn must be between 0 and 1, got 5. Did you mean 0.05 (5%)?',
    },
  ],
  sources: [
    {
      title: 'Fader and Hardie, Reconciling and Clarifying CLV Formulas (2012)',
      url: 'http://brucehardie.com/notes/024/',
    },
    { title: 'David Skok, What’s your TRUE customer lifetime value? DCF provides the answer' },
  ],
};
