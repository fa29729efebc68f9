/** FUNNEL_CHANCE: how likely a volume is to bring the goal. */

import { count, shares } from '../arguments';
import { chanceAtRate, overallRate } from '../chance/overall-rate';
import { declare } from '../declare';
import { roundUp } from '../funnel/round-up';
import type { Guide } from '../guide';

/**
 * The chance, from 0 to 1, of at least `goal` customers (rounded up to whole ones) from `volume` at the top, when each
 * passes every stage with its rate and none knows of the others. `entered`: on how many cases each rate was measured.
 */
export const funnelChance = (
  goal: number,
  volume: number,
  rates: readonly number[],
  entered?: readonly number[],
): number => chanceAtRate(roundUp(goal), volume, overallRate(rates, entered));

export const FUNNEL_CHANCE = declare({
  name: 'FUNNEL_CHANCE',
  arguments: [
    { name: 'goal', ...count },
    { name: 'volume', ...count },
    { name: 'rates', ...shares },
    { name: 'entered', shape: 'list', unit: 'count', above: 0, optional: true },
  ],
  returns: { unit: 'rate' },
  compute: funnelChance,
});

export const funnelChanceGuide: Guide<typeof FUNNEL_CHANCE> = {
  of: FUNNEL_CHANCE,
  family: 'uncertainty',
  summary: {
    en: 'The chance that a volume at the top brings at least the goal in customers.',
    it: 'La probabilità che un volume in cima porti almeno i clienti dell’obiettivo.',
  },
  isNot: {
    en: 'Not 100% when volume × rates meets the goal: then it is about one half.',
    it: 'Non è il 100% quando volume × tassi dà l’obiettivo: lì è circa la metà.',
  },
  how: {
    en: 'The binomial tail at the product of the rates. With entered: the beta-binomial tail, each rate with Jeffreys’ prior, their product matched by mean and variance.',
    it: 'La coda binomiale con il prodotto dei tassi. Con entered: la coda beta-binomiale, ogni tasso con la prior di Jeffreys, il loro prodotto approssimato con media e varianza.',
  },
  arguments: {
    goal: {
      en: 'Customers wanted. A fraction counts as the next whole customer.',
      it: 'Clienti desiderati. Una frazione vale il cliente intero successivo.',
    },
    volume: {
      en: 'How many enter at the top of the funnel.',
      it: 'Quanti entrano in cima al funnel.',
    },
    rates: {
      en: 'Conversion rates, top of the funnel first.',
      it: 'Tassi di conversione, dall’alto del funnel in giù.',
    },
    entered: {
      en: 'How many entered each stage when its rate was measured. Left out, rates are exact.',
      it: 'Quanti erano entrati in ogni fase quando il tasso è stato misurato. Se manca, i tassi sono esatti.',
    },
  },
  returns: {
    en: 'A chance from 0 to 1. Format the cell as a percentage.',
    it: 'Una probabilità da 0 a 1. Formatta la cella come percentuale.',
  },
  notes: [
    {
      en: 'Two things make a funnel miss its goal: luck, because customers come whole and at random, and rates that are not what you measured. Without entered only luck counts. With it both do, and a rate from 20 cases weighs as little as it should.',
      it: 'Due cose fanno mancare l’obiettivo: il caso, perché i clienti arrivano interi e a caso, e tassi diversi da quelli misurati. Senza entered conta solo il caso. Con entered contano entrambi, e un tasso su 20 casi pesa poco, come deve.',
    },
    {
      en: 'It assumes that leads decide independently and that rates stay what they were. A lost channel or a new price is not in it. It is worked out exactly, not simulated: the same cells always give the same chance.',
      it: 'Suppone che i lead decidano in modo indipendente e che i tassi restino quelli. Un canale perso o un prezzo nuovo non ci sono. È un calcolo esatto, non una simulazione: le stesse celle danno sempre la stessa probabilità.',
    },
  ],
  inPlan: {
    goal: 'whole_customers_open',
    volume: 'open_volume',
    rates: 'scenario_rates',
    entered: 'evidence_entered',
  },
  examples: [
    {
      args: [50, 100, 0.5],
      gives: 0.539795,
      shows: {
        en: 'A hundred leads at a close rate of 50%, and fifty sales promised.',
        it: 'Cento lead con un tasso di chiusura del 50%, e cinquanta vendite promesse.',
      },
    },
    {
      args: [50, 100, 0.5, 20],
      gives: 0.516416,
      shows: {
        en: 'The same when the 50% came from 10 wins in 20.',
        it: 'Lo stesso se il 50% viene da 10 vinte su 20.',
      },
    },
    {
      args: [10, { down: [72_000, 120_000, 144_000] }, { across: [0.015, 0.2, 0.2, 0.4, 0.5] }],
      gives: { down: [0.365273, 0.908241, 0.977429] },
      shows: {
        en: 'Ten customers from a year of 6,000, 10,000 and 12,000 visits a month.',
        it: 'Dieci clienti da un anno con 6.000, 10.000 e 12.000 visite al mese.',
      },
    },
    {
      args: [50, 100, { down: [0.5, 0.5] }, 20],
      fails: 'FUNNEL_CHANCE: entered must be as many as rates (2), got 1',
    },
  ],
  sources: [
    { title: 'NIST Digital Library of Mathematical Functions 8.17', url: 'https://dlmf.nist.gov/8.17' },
    { title: 'Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion (2001)' },
  ],
};
