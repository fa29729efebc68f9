/** CHURN_CONVERT: the churn of one length of time as the churn of another. */
import { share } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/**
 * The churn over `toMonths` that has the same effect as `rate` over every `fromMonths`: what is kept multiplies, so
 * 1 − (1 − rate)^(toMonths ÷ fromMonths). A fraction.
 */
export function churnConvert(rate: number, fromMonths: number, toMonths: number): number {
  // Written so that a small rate keeps its digits.
  return -Math.expm1((toMonths / fromMonths) * Math.log1p(-rate));
}

export const CHURN_CONVERT = declare({
  name: 'CHURN_CONVERT',
  arguments: [
    {
      name: 'rate',
      ...share,
      belowMeans:
        'Churn counts only what is lost. A base that grows has a net retention above 100%: NRR gives it, and powers of it convert it',
    },
    { name: 'from_months', shape: 'each', unit: 'periods', above: 0 },
    { name: 'to_months', shape: 'each', unit: 'periods', above: 0 },
  ],
  returns: { unit: 'rate' },
  expression: '1-(1-rate)^(to_months/from_months)',
  compute: churnConvert,
});

export const churnConvertGuide: Guide<typeof CHURN_CONVERT> = {
  of: CHURN_CONVERT,
  family: 'retention',
  summary: {
    en: 'Turns a monthly churn rate into a yearly one, or any period into any other.',
    it: 'Trasforma un churn mensile in annuo, o da un periodo qualsiasi a un altro.',
  },
  isNot: {
    en: 'Not 12 times the monthly rate: 3% a month is 30.6% a year, not 36%, because fewer and fewer are left to leave.',
    it: 'Non è 12 volte il tasso mensile: il 3% al mese è il 30,6% all’anno, non il 36%, perché chi può andarsene cala.',
  },
  how: {
    en: '1 − (1 − rate) ^ (to_months ÷ from_months).',
    it: '1 − (1 − rate) ^ (to_months ÷ from_months), cioè ciò che resta si moltiplica.',
  },
  arguments: {
    rate: {
      en: 'Churn rate that you know: customers or revenue lost per period.',
      it: 'Churn che conosci: clienti o ricavi persi per periodo.',
    },
    from_months: {
      en: 'Months that the rate covers: 1 if monthly, 12 if yearly.',
      it: 'Mesi a cui si riferisce: 1 per un tasso mensile, 12 per uno annuo.',
    },
    to_months: {
      en: 'Months that the result should cover: 12 for a yearly rate.',
      it: 'Mesi a cui deve riferirsi il risultato: 12 per un tasso annuo.',
    },
  },
  returns: {
    en: 'A fraction for the period that you asked for. Format the cell as a percentage.',
    it: 'Una frazione per il periodo richiesto. Formatta la cella come percentuale.',
  },
  notes: [
    {
      en: 'It takes churn to be the same in every period. Customers who have stayed for long leave less often, so a young cohort’s monthly churn overstates its year: RETENTION_FORECAST follows the curve.',
      it: 'Presuppone un churn uguale in ogni periodo. Chi è rimasto a lungo se ne va meno spesso, quindi il churn mensile di una coorte giovane esagera quello annuo: RETENTION_FORECAST segue la curva.',
    },
    {
      en: 'It also converts gross revenue retention: 1 − CHURN_CONVERT(1 − GRR; 1; 12) turns 94% a month into 47.6% a year.',
      it: 'Converte anche la GRR: 1 − CHURN_CONVERT(1 − GRR; 1; 12) trasforma il 94% al mese nel 47,6% all’anno.',
    },
  ],
  inPlan: { rate: 'churn' },
  examples: [
    { args: [0.03, 1, 12], gives: 0.306157639 },
    {
      args: [0.24, 12, 1],
      gives: 0.022610207,
      shows: { en: 'From a year to a month.', it: 'Da annuo a mensile.' },
    },
    {
      args: [3, 1, 12],
      fails: 'CHURN_CONVERT: rate must be between 0 and 1, got 3. Did you mean 0.03 (3%)?',
    },
    { args: [0.03, 0, 12], fails: 'CHURN_CONVERT: from_months must be above 0, got 0' },
  ],
  sources: [{ title: 'The rule of compound rates: shares kept multiply from period to period' }],
};
