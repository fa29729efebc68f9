/** RETENTION_FORECAST: how many of a cohort will still be there. */
import { counts } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import {
  fitRetentionCurve,
  keptIn,
  type RetentionCurve,
  refuseReturning,
  survivalShares,
} from './retention-curve';

export type RetentionMethod = 'curve' | 'last';

/**
 * Survivors of a cohort in each of the `periods` after the last one known, in the unit of `survivors`. `curve` reads
 * them off the fitted curve, as Fader and Hardie do, but never more than were left; `last` lets the customers who are
 * left shrink as the curve does.
 * @throws Refusal with too few periods, a curve that rises, one that no longer falls after its first period, and one
 * that would bring customers back.
 */
export function retentionForecast(
  survivors: readonly number[],
  periods: number,
  method: RetentionMethod = 'curve',
): number[] {
  const curve = fitRetentionCurve(survivors);
  const known = survivors.length - 1;
  const left = survivors[known]!;
  if (method === 'last' || left === 0) return goingOn(left, known, periods, curve);
  refuseReturning(survivors, curve, 'use the method "last", or give a count for each renewal');
  const shares = survivalShares(curve, known + periods).slice(known + 1);
  return shares.map((share) => Math.min(left, share * survivors[0]!));
}

/** From those who are left after `known` periods on, with the churn of the curve. */
function goingOn(left: number, known: number, periods: number, curve: RetentionCurve): number[] {
  let there = left;
  return Array.from({ length: periods }, (_, ahead) => {
    there *= keptIn(known + ahead + 1, curve);
    return there;
  });
}

export const RETENTION_FORECAST = declare({
  name: 'RETENTION_FORECAST',
  arguments: [
    { name: 'survivors', ...counts },
    { name: 'periods', shape: 'one', unit: 'periods', atLeast: 1, atMost: 1000, whole: true },
    { name: 'method', shape: 'one', choices: ['curve', 'last'], optional: true, default: 'curve' },
  ],
  returns: { unit: 'count', shape: { along: 'survivors' } },
  compute: retentionForecast,
});

export const retentionForecastGuide: Guide<typeof RETENTION_FORECAST> = {
  of: RETENTION_FORECAST,
  family: 'retention',
  summary: {
    en: 'How many of a cohort will still be there, period after period.',
    it: 'Quanti di una coorte ci saranno ancora, periodo dopo periodo.',
  },
  isNot: {
    en: 'Not a trend line, which would soon pass below 0 or turn up. Not for shoppers who come and go without a contract.',
    it: 'Non è una linea di tendenza, che presto va sotto 0 o risale. Non per chi compra e sparisce senza contratto.',
  },
  how: {
    en: 'Shifted-beta-geometric: of those left in period t the share α ÷ (α + β + t − 1) leaves; α and β are those that make survivors most likely.',
    it: 'Beta-geometrica traslata: di chi resta, nel periodo t se ne va la quota α ÷ (α + β + t − 1); α e β sono quelli che rendono survivors più probabile.',
  },
  arguments: {
    survivors: {
      en: 'Customers of a cohort still there, first all, then per period. Counts or shares, at least 3.',
      it: 'Clienti di una coorte ancora presenti, prima tutti, poi per periodo. Numeri o quote, almeno 3.',
    },
    periods: {
      en: 'How many periods to look ahead.',
      it: 'Quanti periodi prevedere.',
    },
    method: {
      en: '"curve" gives the fitted curve; "last" goes on from the last number, without a step.',
      it: '"curve" dà la curva stimata; "last" continua dall’ultimo numero, senza gradino.',
    },
  },
  returns: {
    en: 'Survivors of each period ahead, as counts or shares, whichever you gave.',
    it: 'I presenti in ogni periodo futuro, come numeri o quote, secondo ciò che hai dato.',
  },
  notes: [
    {
      en: 'Why churn slows down: each customer has their own constant chance to leave, drawn from a beta distribution, and those with a high one leave first. Nobody needs to become more loyal.',
      it: 'Perché il churn rallenta: ogni cliente ha una propria probabilità costante di andarsene, presa da una distribuzione beta, e chi ne ha una alta se ne va per primo. Nessuno deve diventare più fedele.',
    },
    {
      en: 'Where churn does not slow down the curve becomes the one of a constant churn. Fitted to seven years, the published cohorts were forecast within 3% on average for the next five years; fitted to four, within 5% and 13%.',
      it: 'Dove il churn non rallenta la curva diventa quella di un churn costante. Stimata su sette anni, la previsione delle coorti pubblicate sbaglia in media meno del 3% nei cinque anni seguenti; su quattro, il 5% e il 13%.',
    },
    {
      en: 'Contracts of a year that are looked at by the month lose nobody for eleven months and many in the twelfth. No curve follows that, and it is refused rather than bringing customers back: give one count for each renewal, or use "last".',
      it: 'I contratti annuali visti mese per mese non perdono nessuno per undici mesi e molti al dodicesimo. Nessuna curva lo segue, e il calcolo è rifiutato piuttosto che far tornare dei clienti: dai un numero per ogni rinnovo, oppure usa "last".',
    },
  ],
  examples: [
    {
      args: [{ down: [1000, 869, 743, 653, 593, 551, 517, 491] }, 5],
      gives: { down: [460.43967182, 435.77959, 414.172398, 395.055343, 377.999072] },
      shows: {
        en: 'The “High End” cohort of Fader and Hardie, of whom 468, 445, 427, 409 and 394 really stayed.',
        it: 'La coorte “High End” di Fader e Hardie, di cui restarono davvero 468, 445, 427, 409 e 394.',
      },
    },
    {
      args: [{ across: [1000, 631, 468, 382, 326, 289, 262, 241] }, 3, 'last'],
      gives: { across: [221.904757, 206.100974, 192.771064] },
      shows: {
        en: 'Their “Regular” cohort, going on from the 241 of the last year.',
        it: 'La loro coorte “Regular”, a partire dai 241 dell’ultimo anno.',
      },
    },
    {
      args: [{ down: [1000, 869, 900] }, 5],
      fails:
        'RETENTION_FORECAST: survivors must be at most those of the period before (869), got 900 in place 3. Count only those who were there at the start',
    },
  ],
  sources: [
    {
      title: 'Fader and Hardie, How to Project Customer Retention (2007)',
      url: 'http://brucehardie.com/papers/021/',
    },
  ],
};
