/** LTV_COHORT: what a customer is worth, from how their cohort shrank. */

import { counts, money, share } from '../arguments';
import { continuedFraction } from '../chance/continued-fraction';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';
import { fitRetentionCurve, type RetentionCurve, refuseReturning } from '../retention/retention-curve';

/**
 * Lifetime value of a customer of this cohort when new, as margin in the currency of `arpa`; the first payment comes
 * at once. Fader and Hardie's discounted expected lifetime under the shifted-beta-geometric model, times the margin.
 * @param discountRate per period, as a fraction
 * Where nobody is left any more, the payments are those that were made.
 * @throws Refusal when the curve flattens so much that only a discount rate gives the value an end, and when it would
 * bring customers back.
 */
export function ltvCohort(
  survivors: readonly number[],
  arpa: number,
  grossMargin: number,
  discountRate = 0,
): number {
  const curve = curveOf(survivors);
  const isOver = survivors[survivors.length - 1] === 0;
  return (
    arpa *
    grossMargin *
    (isOver ? paymentsMade(survivors, discountRate) : expectedPayments(curve, discountRate))
  );
}

const paymentsMade = (survivors: readonly number[], discountRate: number) =>
  survivors.reduce((sum, left, t) => sum + left / survivors[0]! / (1 + discountRate) ** t, 0);

const curves = new WeakMap<readonly number[], RetentionCurve>();

/** A call works through all its rows with one and the same list, so the curve of a list is fitted once. */
function curveOf(survivors: readonly number[]): RetentionCurve {
  const known = curves.get(survivors);
  if (known) return known;
  const curve = fitRetentionCurve(survivors);
  refuseReturning(survivors, curve, 'use LTV with the churn of a renewal, and CHURN_CONVERT');
  curves.set(survivors, curve);
  return curve;
}

/** Σ survival(t) ÷ (1 + discountRate)ᵗ from t = 0 on: the payments that a new customer is expected to make. */
export function expectedPayments(curve: RetentionCurve, discountRate: number): number {
  const { firstChurn, slowing } = curve;
  const numerator = (n: number) => -partial(curve, n) / (1 + discountRate);
  if (discountRate > 0) return 1 / continuedFraction(1, numerator, one);
  if (firstChurn > slowing) return (1 - slowing) / (firstChurn - slowing);
  const hint = 'Its curve flattens so much that without one the value never ends';
  throw new Refusal('discount_rate', 'above 0 for this cohort', discountRate, hint);
}

const one = () => 1;

/**
 * The sum is Gauss's ₂F₁(1, β; α + β; z) at z = 1 ÷ (1 + discountRate), and these are the terms of its continued
 * fraction, of which few are needed even where the series needs thousands. Source: NIST Digital Library of
 * Mathematical Functions 15.7, divided through by α + β.
 */
function partial({ firstChurn, slowing }: RetentionCurve, n: number): number {
  const m = Math.floor(n / 2);
  if (n === 1) return 1 - firstChurn;
  const scale = (1 + slowing * (n - 2)) * (1 + slowing * (n - 1));
  return n % 2 === 0
    ? (slowing * m * (firstChurn + slowing * (m - 1))) / scale
    : ((1 - firstChurn + slowing * m) * (1 + slowing * (m - 1))) / scale;
}

export const LTV_COHORT = declare({
  name: 'LTV_COHORT',
  arguments: [
    { name: 'survivors', ...counts },
    { name: 'arpa', ...money },
    { name: 'gross_margin', ...share },
    { name: 'discount_rate', ...share, optional: true, default: 0 },
  ],
  returns: { unit: 'money' },
  compute: ltvCohort,
});

export const ltvCohortGuide: Guide<typeof LTV_COHORT> = {
  of: LTV_COHORT,
  family: 'value',
  summary: {
    en: 'Lifetime value from how a cohort shrank: loyal customers stay, so churn slows down.',
    it: 'LTV da come si è ridotta una coorte: chi è fedele resta, quindi il churn rallenta.',
  },
  isNot: {
    en: 'Not arpa × gross_margin ÷ churn, which takes everybody to be alike and so falls short. Not for one-off buyers.',
    it: 'Non è arpa × gross_margin ÷ churn, che suppone tutti uguali e così dà troppo poco. Non per acquisti occasionali.',
  },
  how: {
    en: 'arpa × gross_margin × the sum of S(t) ÷ (1 + discount_rate)ᵗ from t = 0 on, where S is the shifted-beta-geometric curve that fits survivors best (see RETENTION_FORECAST).',
    it: 'arpa × gross_margin × la somma di S(t) ÷ (1 + discount_rate)ᵗ da t = 0 in poi, dove S è la curva beta-geometrica traslata più adatta a survivors (vedi RETENTION_FORECAST).',
  },
  arguments: {
    survivors: {
      en: 'Customers of a cohort still there, first all, then per period. Counts or shares, at least 3.',
      it: 'Clienti di una coorte ancora presenti, prima tutti, poi per periodo. Numeri o quote, almeno 3.',
    },
    arpa: {
      en: 'Average revenue per account in one of these periods.',
      it: 'Ricavo medio per account in uno di questi periodi.',
    },
    gross_margin: {
      en: 'Share of revenue left after the cost to serve: 80% is 0.8.',
      it: 'Quota del ricavo che resta dopo il costo per erogarlo: 80% è 0,8.',
    },
    discount_rate: {
      en: 'Cost of waiting for money, per period. Most cohorts need one, or the value never ends.',
      it: 'Tasso di sconto per lo stesso periodo. Quasi ogni coorte ne ha bisogno, o il valore non finisce mai.',
    },
  },
  returns: {
    en: 'Margin per new customer of the cohort, in the currency of arpa, the first payment at once.',
    it: 'Margine per nuovo cliente della coorte, nella valuta di arpa, primo pagamento subito.',
  },
  notes: [
    {
      en: 'In the two cohorts of Fader and Hardie a constant churn, taken from the first year, falls short by 20% and by 37%.',
      it: 'Nelle due coorti di Fader e Hardie un churn costante, preso dal primo anno, dà il 20% e il 37% in meno.',
    },
    {
      en: 'It looks far beyond what was observed. With fewer than five periods take it as a rough figure, and use one cohort or several of the same kind, not customers of all ages.',
      it: 'Guarda molto oltre ciò che si è osservato. Con meno di cinque periodi prendilo come stima grezza, e usa una coorte o più coorti dello stesso tipo, non clienti di tutte le età.',
    },
  ],
  inPlan: { arpa: 'revenue_a_month', gross_margin: 'gross_margin' },
  examples: [
    {
      args: [{ down: [1000, 869, 743, 653, 593, 551, 517, 491] }, 100, 0.8, 0.1],
      gives: 473.78028,
      shows: {
        en: 'The “High End” cohort of Fader and Hardie, seven years of renewals, 10% a year.',
        it: 'La coorte “High End” di Fader e Hardie, sette anni di rinnovi, 10% all’anno.',
      },
    },
    {
      args: [{ down: [1000, 631, 468, 382, 326, 289, 262, 241] }, 100, 0.8, 0.1],
      gives: 295.592675,
      shows: { en: 'Their “Regular” cohort.', it: 'La loro coorte “Regular”.' },
    },
    {
      args: [{ down: [1000, 631, 468, 382, 326, 289, 262, 241] }, 100, 0.8],
      fails:
        'LTV_COHORT: discount_rate must be above 0 for this cohort, got 0. Its curve flattens so much that without one the value never ends',
    },
    {
      args: [{ down: [1000, 869] }, 100, 0.8, 0.1],
      fails:
        'LTV_COHORT: survivors must be a list of at least 3, everybody first, got 2. Two periods are the least that show a curve',
    },
  ],
  sources: [
    {
      title: 'Fader and Hardie, How to Project Customer Retention (2007)',
      url: 'http://brucehardie.com/papers/021/',
    },
    { title: 'Fader and Hardie, Customer-Base Valuation in a Contractual Setting (2010)' },
  ],
};
