/** RATE_RANGE: between which bounds a measured rate may truly lie. */

import { count, someCount } from '../arguments';
import { logPeak } from '../chance/beta-density';
import { betaQuantile, nearDeviate } from '../chance/beta-quantile';
import { evidenceOf } from '../chance/evidence';
import { normalQuantile } from '../chance/normal-quantile';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

export type RateRangeMethod = 'jeffreys' | 'wilson';

/**
 * The two bounds between which the true rate lies with the given confidence, above 0 and below 1, when `converted` of
 * `entered` were seen. Jeffreys' interval reaches 0 when none converted and 1 when all did, as Brown, Cai and DasGupta
 * advise.
 * @throws Refusal when more converted than entered.
 */
export function rateRange(
  converted: number,
  entered: number,
  confidence = 0.95,
  method: RateRangeMethod = 'jeffreys',
): [low: number, high: number] {
  if (converted > entered) throw new Refusal('converted', `at most entered (${entered})`, converted);
  return (method === 'wilson' ? wilson : jeffreys)(converted, entered, (1 - confidence) / 2);
}

const jeffreys = (converted: number, entered: number, aside: number) =>
  rangeOfRate(converted / entered, entered, 1 - 2 * aside);

/** Jeffreys' interval of a rate that is known as well as from so many cases, which need not be whole. */
export function rangeOfRate(rate: number, cases: number, confidence: number): [low: number, high: number] {
  const aside = (1 - confidence) / 2;
  const { successes, failures } = evidenceOf(rate, cases);
  const peak = logPeak(successes, failures);
  const deviate = nearDeviate(aside, 1 - aside);
  return [
    rate === 0 ? 0 : betaQuantile(aside, successes, failures, peak, deviate),
    rate === 1 ? 1 : betaQuantile(1 - aside, successes, failures, peak, -deviate),
  ];
}

function wilson(converted: number, entered: number, aside: number): [number, number] {
  const z = normalQuantile(aside);
  const middle = converted + (z * z) / 2;
  const reach = -z * Math.sqrt((converted * (entered - converted)) / entered + (z * z) / 4);
  const all = entered + z * z;
  return [Math.max(0, (middle - reach) / all), Math.min(1, (middle + reach) / all)];
}

export const RATE_RANGE = declare({
  name: 'RATE_RANGE',
  arguments: [
    { name: 'converted', ...count },
    { name: 'entered', ...someCount },
    {
      name: 'confidence',
      shape: 'each',
      unit: 'rate',
      above: 0,
      below: 1,
      optional: true,
      default: 0.95,
    },
    {
      name: 'method',
      shape: 'each',
      choices: ['jeffreys', 'wilson'],
      optional: true,
      default: 'jeffreys',
    },
  ],
  returns: { unit: 'rate', shape: { cells: ['low', 'high'] } },
  compute: rateRange,
});

export const rateRangeGuide: Guide<typeof RATE_RANGE> = {
  of: RATE_RANGE,
  family: 'uncertainty',
  summary: {
    en: 'The low and the high end of where a measured rate may truly lie.',
    it: 'L’estremo basso e quello alto entro cui può stare davvero un tasso misurato.',
  },
  isNot: {
    en: 'Not the range of next month’s rate, which is wider: it is the doubt about the rate behind it.',
    it: 'Non è l’intervallo del tasso del prossimo mese, che è più largo: è il dubbio sul tasso che c’è dietro.',
  },
  how: {
    en: '"jeffreys": quantiles of Beta(converted + ½; entered − converted + ½). "wilson": Wilson’s score interval.',
    it: '"jeffreys": quantili di Beta(converted + ½; entered − converted + ½). "wilson": l’intervallo di Wilson.',
  },
  arguments: {
    converted: {
      en: 'How many reached the next stage.',
      it: 'Quanti hanno raggiunto la fase successiva.',
    },
    entered: {
      en: 'Out of how many.',
      it: 'Su quanti.',
    },
    confidence: {
      en: 'How surely the true rate lies in between: 0.95 leaves out a fortieth on each side.',
      it: 'Con quale sicurezza il tasso vero sta tra i due: 0,95 lascia fuori un quarantesimo per parte.',
    },
    method: {
      en: '"jeffreys", or "wilson" as in many survey and A/B tools. They differ little.',
      it: '"jeffreys", oppure "wilson" come in molti strumenti per sondaggi e test A/B. Differiscono poco.',
    },
  },
  returns: {
    en: 'Two cells side by side: low and high, as fractions.',
    it: 'Due celle affiancate: basso e alto, come frazioni.',
  },
  notes: [
    {
      en: 'Two channels whose ranges overlap much may well convert alike. Before you move budget from one to the other, wait for more cases.',
      it: 'Due canali con intervalli che si sovrappongono molto possono convertire allo stesso modo. Prima di spostare budget da uno all’altro, aspetta altri casi.',
    },
    {
      en: 'When nobody converted the low end is 0, and when all did the high end is 1.',
      it: 'Se nessuno ha convertito l’estremo basso è 0; se hanno convertito tutti l’estremo alto è 1.',
    },
  ],
  inPlan: { converted: 'cases_converted', entered: 'cases_entered' },
  examples: [
    { args: [18, 90], gives: { across: [0.127591, 0.29134] } },
    { args: [18, 90, 0.95, 'wilson'], gives: { across: [0.130424, 0.294137] } },
    {
      args: [{ down: [195, 6, 0] }, { down: [1586, 118, 25] }],
      gives: {
        table: [
          [0.107480479, 0.139795705],
          [0.021499214, 0.101788418],
          [0, 0.094682764],
        ],
      },
      shows: {
        en: 'Three channels, the more cases the narrower.',
        it: 'Tre canali: più casi, intervallo più stretto.',
      },
    },
    { args: [20, 10], fails: 'RATE_RANGE: converted must be at most entered (10), got 20' },
  ],
  sources: [
    { title: 'Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion (2001)' },
    { title: 'E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927)' },
  ],
};
