/** FUNNEL_NEEDED: the volume that makes the goal as sure as one wants. */

import { count, shares } from '../arguments';
import { type OverallRate, overallRate, refuseRateOfNone } from '../chance/overall-rate';
import { mostCustomers, volumeAtRate } from '../chance/volume-at-rate';
import { declare } from '../declare';
import { roundUp } from '../funnel/round-up';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * The volume at the top that brings at least `goal` customers (rounded up to whole ones) with the given chance, above
 * 0 and below 1. Not rounded. `entered`: on how many cases each rate was measured.
 * @throws Refusal when a rate is exactly 0, or the goal is more than anybody can count.
 */
export function funnelNeeded(
  goal: number,
  rates: readonly number[],
  entered?: readonly number[],
  chance = 0.8,
): number {
  refuseRateOfNone(rates, entered);
  if (goal > mostCustomers) throw new Refusal('goal', `at most ${mostCustomers}`, goal);
  const { rate, chances, volumes } = funnelOf(rates, entered);
  const customers = roundUp(goal);
  if (chances[customers] === chance) return volumes[customers]!;
  const volume = volumeAtRate(customers, rate, chance);
  if (customers <= fewCustomers) {
    chances[customers] = chance;
    volumes[customers] = volume;
  }
  return volume;
}

/** Goals up to here come again in most columns of goals; larger ones hardly, and remembering them takes longer. */
const fewCustomers = 500;

type Funnel = {
  readonly entered: readonly number[] | undefined;
  readonly rate: OverallRate;
  /** The latest chance that was asked for and its volume, by the goal in whole customers; 0 where none was yet. */
  readonly chances: Float64Array;
  readonly volumes: Float64Array;
};

const funnels = new WeakMap<readonly number[], Funnel>();

/** A call works through all its rows with one and the same rates, and often with few goals. */
function funnelOf(rates: readonly number[], entered?: readonly number[]): Funnel {
  const known = funnels.get(rates);
  if (known && known.entered === entered) return known;
  const [chances, volumes] = [new Float64Array(fewCustomers + 1), new Float64Array(fewCustomers + 1)];
  const funnel = { entered, rate: overallRate(rates, entered), chances, volumes };
  funnels.set(rates, funnel);
  return funnel;
}

export const FUNNEL_NEEDED = declare({
  name: 'FUNNEL_NEEDED',
  arguments: [
    { name: 'goal', ...count },
    { name: 'rates', ...shares },
    { name: 'entered', shape: 'list', unit: 'count', above: 0, optional: true },
    {
      name: 'chance',
      shape: 'each',
      unit: 'rate',
      above: 0,
      below: 1,
      optional: true,
      default: 0.8,
    },
  ],
  returns: { unit: 'count' },
  compute: funnelNeeded,
});

export const funnelNeededGuide: Guide<typeof FUNNEL_NEEDED> = {
  of: FUNNEL_NEEDED,
  family: 'uncertainty',
  summary: {
    en: 'The volume at the top that brings the goal with the chance you want.',
    it: 'Il volume in cima che porta all’obiettivo con la probabilità che vuoi.',
  },
  isNot: {
    en: 'Not goal ÷ rates, as FUNNEL_BACKSOLVE has it: that volume makes the goal about half the time.',
    it: 'Non è goal ÷ tassi, come in FUNNEL_BACKSOLVE: quel volume basta circa una volta su due.',
  },
  how: {
    en: 'The volume for which FUNNEL_CHANCE gives that chance. It is not rounded, so that it can be divided over months.',
    it: 'Il volume per cui FUNNEL_CHANCE dà quella probabilità. Non è arrotondato, così si può dividere sui mesi.',
  },
  arguments: {
    goal: {
      en: 'Customers wanted. A fraction counts as the next whole customer.',
      it: 'Clienti desiderati. Una frazione vale il cliente intero successivo.',
    },
    rates: {
      en: 'Conversion rates, top of the funnel first.',
      it: 'Tassi di conversione, dall’alto del funnel in giù.',
    },
    entered: {
      en: 'How many entered each stage when its rate was measured. Left out, rates are exact.',
      it: 'Quanti erano entrati in ogni fase quando il tasso è stato misurato. Se manca, i tassi sono esatti.',
    },
    chance: {
      en: 'How sure you want to be: 0.8 is four times in five.',
      it: 'Quanto vuoi essere sicuro: 0,8 è quattro volte su cinque.',
    },
  },
  returns: {
    en: 'The volume needed at the top, for instance visits or leads.',
    it: 'Il volume necessario in cima, per esempio visite o lead.',
  },
  notes: [
    {
      en: 'A rate of 0 that was measured, such as none of 25, can still be planned with: give entered, and it counts as small, not as impossible.',
      it: 'Con un tasso misurato pari a 0, per esempio nessuno su 25, si può ancora pianificare: dai entered, e conta come piccolo, non come impossibile.',
    },
  ],
  inPlan: {
    goal: 'whole_customers_open',
    rates: 'scenario_rates',
    entered: 'evidence_entered',
    chance: 'chance_wanted',
  },
  examples: [
    {
      args: [50, 0.5, undefined, { across: [0.5, 0.8, 0.9, 0.95] }],
      gives: { across: [99, 107.737819, 112.5921, 116.751307] },
      shows: {
        en: 'Fifty sales at 50%, for four chances.',
        it: 'Cinquanta vendite al 50%, per quattro probabilità.',
      },
    },
    {
      args: [100, 0.10525, 8000, { across: [0.8, 0.9] }],
      gives: { across: [1028.958129, 1074.24436] },
      shows: {
        en: '100 deals when 842 of 8,000 leads were won before: 100 ÷ 10.525% would be 951 leads.',
        it: '100 contratti quando prima 842 lead su 8.000 sono stati vinti: 100 ÷ 10,525% sarebbero 951 lead.',
      },
    },
    {
      args: [10, 0, 25],
      gives: 7666.053143,
      shows: { en: 'None of 25 so far.', it: 'Finora nessuno su 25.' },
    },
    {
      args: [10, 0],
      fails:
        'FUNNEL_NEEDED: rates must be above 0 while entered is left out, got 0 in place 1. Say in entered how many cases it was measured on',
    },
  ],
  sources: [
    { title: 'NIST Digital Library of Mathematical Functions 8.17', url: 'https://dlmf.nist.gov/8.17' },
    { title: 'Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion (2001)' },
  ],
};
