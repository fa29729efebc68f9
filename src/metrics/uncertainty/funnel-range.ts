/** FUNNEL_RANGE: how far the need of every stage may lie from what the measured rates say. */

import { shares } from '../arguments';
import { betaQuantile } from '../chance/beta-quantile';
import { overallRate, refuseRateOfNone } from '../chance/overall-rate';
import { declare } from '../declare';
import type { Guide } from '../guide';

/**
 * Low, middle (median) and high need per stage, top of the funnel first, customers last: between low and high lies
 * the true need with the given confidence. `entered`: on how many cases each rate was measured; without it the rates
 * count as exact, and the three are the same.
 * @throws Refusal when a rate is exactly 0, or there is not one count for each rate.
 */
export function funnelRange(
  goal: number,
  rates: readonly number[],
  entered?: readonly number[],
  confidence = 0.8,
): number[][] {
  refuseRateOfNone(rates, entered);
  const aside = (1 - confidence) / 2;
  // A small need belongs to a high rate.
  return [1 - aside, 0.5, aside].map((quantile) => [
    ...rates.map((_, stage) => {
      const rate = overallRate(rates.slice(stage), entered?.slice(stage));
      return goal / (typeof rate === 'number' ? rate : betaQuantile(quantile, rate.successes, rate.failures));
    }),
    goal,
  ]);
}

export const FUNNEL_RANGE = declare({
  name: 'FUNNEL_RANGE',
  arguments: [
    { name: 'goal', shape: 'one', unit: 'count', atLeast: 0 },
    { name: 'rates', ...shares },
    { name: 'entered', shape: 'list', unit: 'count', above: 0, optional: true },
    {
      name: 'confidence',
      shape: 'one',
      unit: 'rate',
      above: 0,
      below: 1,
      optional: true,
      default: 0.8,
    },
  ],
  returns: { unit: 'count', shape: { along: 'rates' } },
  compute: funnelRange,
});

export const funnelRangeGuide: Guide<typeof FUNNEL_RANGE> = {
  of: FUNNEL_RANGE,
  family: 'uncertainty',
  summary: {
    en: 'Low, middle and high need per stage, given how few cases the rates come from.',
    it: 'Fabbisogno basso, medio e alto per fase, dato su quanti casi si basano i tassi.',
  },
  isNot: {
    en: 'Not the range of luck: even the right volume misses the goal half the time. For a margin use FUNNEL_NEEDED.',
    it: 'Non è l’oscillazione del caso: anche il volume giusto manca l’obiettivo una volta su due. Per un margine usa FUNNEL_NEEDED.',
  },
  how: {
    en: 'goal ÷ a quantile of all the rates below the stage: each with Jeffreys’ prior, their product matched by mean and variance.',
    it: 'goal ÷ un quantile di tutti i tassi sotto la fase: ognuno con la prior di Jeffreys, il prodotto approssimato con media e varianza.',
  },
  arguments: {
    goal: {
      en: 'Customers wanted. From revenue: divide it by revenue per customer.',
      it: 'Clienti desiderati. Dal fatturato: dividilo per il ricavo per cliente.',
    },
    rates: {
      en: 'Conversion rates, top of the funnel first.',
      it: 'Tassi di conversione, dall’alto del funnel in giù.',
    },
    entered: {
      en: 'How many entered each stage when its rate was measured. Left out, rates are exact.',
      it: 'Quanti erano entrati in ogni fase quando il tasso è stato misurato. Se manca, i tassi sono esatti.',
    },
    confidence: {
      en: 'How surely the true need lies in between: 0.8 leaves out a tenth on each side.',
      it: 'Con quale sicurezza il fabbisogno vero sta tra basso e alto: 0,8 lascia fuori un decimo per parte.',
    },
  },
  returns: {
    en: 'Low, middle and high side by side, a line per stage; the last line is the goal itself.',
    it: 'Basso, medio e alto affiancati, una linea per fase; l’ultima è l’obiettivo stesso.',
  },
  notes: [
    {
      en: 'Without entered the rates count as exact, nothing is uncertain about the need, and the three are the same.',
      it: 'Senza entered i tassi contano come esatti, il fabbisogno non ha incertezza e i tre valori sono uguali.',
    },
    {
      en: 'The range is widest at the top, where the doubts about all rates add up. If the last stage was measured on few cases, that alone makes the whole column wide: measure there first.',
      it: 'L’intervallo è più largo in cima, dove si sommano i dubbi su tutti i tassi. Se l’ultima fase è misurata su pochi casi, basta questa ad allargare tutta la colonna: misura prima lì.',
    },
  ],
  inPlan: { goal: 'customers_needed', rates: 'rates_in_use', entered: 'evidence_entered' },
  examples: [
    {
      args: [50, 0.5, 20],
      gives: {
        table: [
          [78.28337, 100, 138.391165],
          [50, 50, 50],
        ],
      },
      shows: {
        en: 'Fifty sales when the close rate of 50% came from 10 wins in 20: 78 to 138 leads.',
        it: 'Cinquanta vendite se il 50% viene da 10 vinte su 20: da 78 a 138 lead.',
      },
    },
    {
      args: [12, { down: [0.03, 0.4] }, { down: [10_000, 300] }, 0.9],
      gives: {
        table: [
          [864.894304, 1000.308494, 1165.746182],
          [26.840052, 29.991663, 33.867141],
          [12, 12, 12],
        ],
      },
      shows: {
        en: 'Twelve customers, rates from 10,000 and 300 cases.',
        it: 'Dodici clienti, tassi misurati su 10.000 e su 300 casi.',
      },
    },
    {
      args: [50, { down: [0, 0.5] }],
      fails:
        'FUNNEL_RANGE: rates must be above 0 while entered is left out, got 0 in place 1. Say in entered how many cases it was measured on',
    },
  ],
  sources: [{ title: 'Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion (2001)' }],
};
