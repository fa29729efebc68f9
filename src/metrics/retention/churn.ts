/** CHURN: the share of customers lost in a period. */
import { count, someCount } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

export type ChurnMethod = 'start' | 'average';

/**
 * Churn rate of one period, as a fraction. `start` divides the customers lost by those there at the start; `average`
 * by the mean of start and end, which is fairer to a base that grows fast (and can pass 1 when nearly all leave).
 * Not the net change: 1,000 becoming 950 with 100 won is a churn of 15%, not 5%.
 * @throws Refusal when more were lost than there were, which mostly means that the two are swapped.
 */
export function churn(
  customersAtStart: number,
  customersLost: number,
  customersAdded = 0,
  method: ChurnMethod = 'start',
): number {
  const there = method === 'start' ? customersAtStart : customersAtStart + customersAdded;
  if (customersLost > there) throw moreLostThanThere(there, customersLost, customersAdded, method);
  if (method === 'start') return customersLost / customersAtStart;
  return customersLost / (customersAtStart + (customersAdded - customersLost) / 2);
}

function moreLostThanThere(there: number, lost: number, added: number, method: ChurnMethod) {
  const whole = method === 'start' ? 'customers_at_start' : 'customers_at_start + customers_added';
  const swapped = 'Are customers_at_start and customers_lost swapped?';
  const newOnesLeft = ' If customers won in the period left too, use the method "average".';
  const hint = method === 'start' && lost <= there + added ? swapped + newOnesLeft : swapped;
  return new Refusal('customers_lost', `at most ${whole} (${there})`, lost, hint);
}

export const CHURN = declare({
  name: 'CHURN',
  arguments: [
    { name: 'customers_at_start', ...someCount },
    { name: 'customers_lost', ...count },
    { name: 'customers_added', ...count, optional: true, default: 0 },
    { name: 'method', shape: 'each', choices: ['start', 'average'], optional: true, default: 'start' },
  ],
  returns: { unit: 'rate' },
  expression: 'customers_lost/(customers_at_start+IF(method="average";(customers_added-customers_lost)/2;0))',
  compute: churn,
});

export const churnGuide: Guide<typeof CHURN> = {
  of: CHURN,
  family: 'retention',
  summary: {
    en: 'Churn rate: the share of customers lost in a period.',
    it: 'Tasso di abbandono (churn): la quota di clienti persi in un periodo.',
  },
  isNot: {
    en: 'Not the net change: 1,000 customers becoming 950 with 100 won are a churn of 15%, not 5%. Monthly rates do not add up.',
    it: 'Non è la variazione netta: 1.000 clienti che diventano 950 con 100 conquistati sono un churn del 15%, non del 5%.',
  },
  how: {
    en: 'customers_lost ÷ customers_at_start. With "average": customers_lost ÷ (customers_at_start + (customers_added − customers_lost) ÷ 2).',
    it: 'customers_lost ÷ customers_at_start. Con "average": customers_lost ÷ (customers_at_start + (customers_added − customers_lost) ÷ 2).',
  },
  arguments: {
    customers_at_start: {
      en: 'Customers at the start of the period.',
      it: 'Clienti all’inizio del periodo.',
    },
    customers_lost: {
      en: 'Customers lost in the period. For cohort churn only those there at the start.',
      it: 'Clienti persi nel periodo. Per il churn di coorte conta solo chi c’era all’inizio.',
    },
    customers_added: {
      en: 'Customers won in the period. Only the method "average" uses them.',
      it: 'Clienti conquistati nel periodo. Li usa solo il metodo "average".',
    },
    method: {
      en: '"start" divides by customers at the start, "average" by the mean of start and end.',
      it: '"start" divide per i clienti all’inizio, "average" per la media tra inizio e fine.',
    },
  },
  returns: {
    en: 'A fraction for the same period: 0.05 is 5%. Format the cell as a percentage.',
    it: 'Una frazione per lo stesso periodo: 0,05 è il 5%. Formatta la cella come percentuale.',
  },
  notes: [
    {
      en: 'The method "average" is fairer to a base that grows fast, because some of those who left came during the period.',
      it: 'Il metodo "average" è più equo per una base che cresce in fretta, perché alcuni di chi se ne va sono arrivati nel periodo.',
    },
    {
      en: 'The method "average" passes 100% when nearly all leave: 10 lost of 10 with nobody won is 200%, since on average only 5 were there. LTV and CHURN_CONVERT take no such rate: give them the one of "start".',
      it: 'Il metodo "average" supera il 100% quando se ne vanno quasi tutti: 10 persi su 10 senza nuovi clienti dà il 200%, perché in media ce n’erano solo 5. LTV e CHURN_CONVERT non accettano un tasso simile: usa quello di "start".',
    },
    {
      en: 'Twelve monthly rates do not add up to the yearly one: 3% a month is 30.6% a year.',
      it: 'Dodici tassi mensili non si sommano in quello annuo: il 3% al mese è il 30,6% all’anno.',
    },
  ],
  inPlan: { customers_at_start: 'customers_by_month_at_start', customers_lost: 'customers_by_month_lost' },
  examples: [
    { args: [500, 25], gives: 0.05 },
    {
      args: [500, 25, 150, 'average'],
      gives: 0.044444444,
      shows: {
        en: 'The same loss against the mean of 500 and 625 customers.',
        it: 'La stessa perdita rispetto alla media tra 500 e 625 clienti.',
      },
    },
    {
      args: [25, 500],
      fails:
        'CHURN: customers_lost must be at most customers_at_start (25), got 500. Are customers_at_start and customers_lost swapped?',
    },
    { args: [0, 0], fails: 'CHURN: customers_at_start must be above 0, got 0' },
  ],
  sources: [
    { title: 'Shopify, Defining Churn Rate (No Really, This Actually Requires an Entire Blog Post), 2011' },
  ],
};
