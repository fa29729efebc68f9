/** FUNNEL_BACKSOLVE: from the goal back up the funnel to what every stage must bring. */
import { someMoney, someShares } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { customersNeeded, type Rounding } from './customers-needed';
import { roundUp } from './round-up';

export type FunnelOptions = {
  /** Revenue per customer; the goal is then money. */
  valuePerCustomer?: number | undefined;
  rounding?: Rounding;
};

/**
 * Volumes that a goal needs at every stage, top of the funnel first, customers last: one more than there are rates.
 * `rates` run top to bottom; each is the share (a fraction) of a stage that reaches the next one.
 * With the rounding `stages` each stage is rounded up from its exact need, never from a rounded stage below it.
 */
export function funnelBacksolve(
  goal: number,
  rates: readonly number[],
  { valuePerCustomer = 1, rounding = 'exact' }: FunnelOptions = {},
): number[] {
  const customers = customersNeeded(
    goal,
    valuePerCustomer,
    0,
    rounding === 'customers' ? 'customers' : 'exact',
  );
  const volumes = [customers];
  let above = customers;
  for (let index = rates.length - 1; index >= 0; index -= 1) {
    above /= rates[index]!;
    volumes.push(above);
  }
  volumes.reverse();
  return rounding === 'stages' ? volumes.map(roundUp) : volumes;
}

export const FUNNEL_BACKSOLVE = declare({
  name: 'FUNNEL_BACKSOLVE',
  arguments: [
    { name: 'goal', shape: 'each', unit: 'amount', atLeast: 0 },
    { name: 'rates', ...someShares },
    { name: 'value_per_customer', ...someMoney, optional: true },
    {
      name: 'rounding',
      shape: 'each',
      choices: ['exact', 'customers', 'stages'],
      optional: true,
      default: 'exact',
    },
  ],
  returns: { unit: 'count', shape: { along: 'rates' } },
  compute: (goal, rates, valuePerCustomer, rounding) =>
    funnelBacksolve(goal, rates, { valuePerCustomer, rounding }),
});

export const funnelBacksolveGuide: Guide<typeof FUNNEL_BACKSOLVE> = {
  of: FUNNEL_BACKSOLVE,
  family: 'funnel',
  summary: {
    en: 'Works the funnel backwards: what every stage must bring to reach a goal.',
    it: 'Percorre il funnel a ritroso: quanto deve portare ogni fase per raggiungere un obiettivo.',
  },
  isNot: {
    en: 'Not a forecast: with exactly these volumes the goal is made about half the time. It knows no time lag.',
    it: 'Non è una previsione: con esattamente questi volumi l’obiettivo si raggiunge circa una volta su due. Non considera ritardi.',
  },
  how: {
    en: 'Customers = goal ÷ value_per_customer. Each stage above = the stage below ÷ the rate between them.',
    it: 'Clienti = goal ÷ value_per_customer. Ogni fase sopra = la fase sotto ÷ il tasso tra le due.',
  },
  arguments: {
    goal: {
      en: 'The goal: customers, or revenue when value_per_customer is given.',
      it: 'L’obiettivo: clienti, oppure ricavi se c’è value_per_customer.',
    },
    rates: {
      en: 'Conversion rates, top of the funnel first.',
      it: 'Tassi di conversione, dall’alto del funnel in giù.',
    },
    value_per_customer: {
      en: 'Revenue per new customer, in the currency of goal. Leave out when goal counts customers.',
      it: 'Ricavo per nuovo cliente, nella valuta di goal. Lascialo vuoto se goal conta i clienti.',
    },
    rounding: {
      en: '"exact" keeps fractions, "customers" rounds customers up, "stages" every stage.',
      it: '"exact" tiene le frazioni, "customers" arrotonda per eccesso i clienti, "stages" ogni fase.',
    },
  },
  returns: {
    en: 'Volumes per stage, top of the funnel first, customers last: one more cell than there are rates.',
    it: 'Volumi per fase, dall’alto del funnel in giù, i clienti per ultimi: una cella in più dei tassi.',
  },
  notes: [
    {
      en: 'A column of rates gives a column and a row gives a row; goals across with rates down give the whole table.',
      it: 'Una colonna di tassi dà una colonna e una riga dà una riga; obiettivi in riga e tassi in colonna danno tutta la tabella.',
    },
    {
      en: 'With "customers" the customers are rounded up and the stages above worked out from that whole number. With "stages" each stage is rounded up from its own exact need, never from a rounded stage below it.',
      it: 'Con "customers" i clienti si arrotondano per eccesso e le fasi sopra si calcolano da quel numero intero. Con "stages" ogni fase si arrotonda dal suo fabbisogno esatto, mai da una fase già arrotondata.',
    },
  ],
  inPlan: { goal: 'customers_needed', rates: 'rates_in_use' },
  examples: [
    {
      args: [10_000_000, { down: [0.015, 0.2, 0.2, 0.4, 0.5] }, 1_100_000],
      gives: { down: [75_757.575758, 1136.363636, 227.272727, 45.454545, 18.181818, 9.090909] },
      shows: {
        en: 'A year: visits, leads, MQL, SQL, opportunities, customers.',
        it: 'Un anno: visite, lead, MQL, SQL, opportunità, clienti.',
      },
    },
    {
      args: [10_000_000, { down: [0.015, 0.2, 0.2, 0.4, 0.5] }, 1_100_000, 'stages'],
      gives: { down: [75_758, 1137, 228, 46, 19, 10] },
      shows: {
        en: 'The same in whole visits, leads and customers.',
        it: 'Lo stesso in visite, lead e clienti interi.',
      },
    },
    {
      args: [{ across: [50, 100] }, { down: [0.2, 0.5] }],
      gives: {
        table: [
          [500, 1000],
          [100, 200],
          [50, 100],
        ],
      },
      shows: {
        en: 'Two goals across, the rates down: the whole table in one call.',
        it: 'Due obiettivi in riga, i tassi in colonna: tutta la tabella in una sola formula.',
      },
    },
    { args: [7, 0.05], gives: { down: [140, 7] } },
    {
      args: [50, { down: [0.2, 50] }],
      fails:
        'FUNNEL_BACKSOLVE: rates must be above 0 and at most 1, got 50 in place 2. Did you mean 0.5 (50%)?',
    },
  ],
  sources: [{ title: 'Weidert Group, Kick Off Your Annual Marketing Plan: KPIs and Goals' }],
};
