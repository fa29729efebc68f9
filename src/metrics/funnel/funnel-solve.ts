/** FUNNEL_SOLVE: the rate that one stage would need, all else equal. */
import { count, someCount, someShares } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * The rate that stage number `stage` (1 is the first rate) needs so that `volume` at the top brings `goal` customers.
 * What `rates` says of that stage itself plays no part.
 * @throws Refusal when there is no such stage, or even a rate of 1 would not do.
 */
export function funnelSolve(goal: number, volume: number, rates: readonly number[], stage: number): number {
  if (stage > rates.length) {
    throw new Refusal('stage', `at most ${rates.length}, the number of rates`, stage);
  }
  const customersAtOne = rates.reduce(
    (customers, rate, index) => (index === stage - 1 ? customers : customers * rate),
    volume,
  );
  if (goal > customersAtOne) {
    const hint = 'Not even a rate of 100% at that stage would bring more';
    throw new Refusal('goal', `at most ${Number(customersAtOne.toPrecision(6))}`, goal, hint);
  }
  return goal / customersAtOne;
}

export const FUNNEL_SOLVE = declare({
  name: 'FUNNEL_SOLVE',
  arguments: [
    { name: 'goal', ...count },
    { name: 'volume', ...someCount },
    { name: 'rates', ...someShares },
    { name: 'stage', shape: 'each', unit: 'count', atLeast: 1, whole: true },
  ],
  returns: { unit: 'rate' },
  compute: funnelSolve,
});

export const funnelSolveGuide: Guide<typeof FUNNEL_SOLVE> = {
  of: FUNNEL_SOLVE,
  family: 'funnel',
  summary: {
    en: 'The conversion rate that one stage would need to reach the goal, all else equal.',
    it: 'Il tasso di conversione che servirebbe a una fase per raggiungere l’obiettivo, a parità del resto.',
  },
  isNot: {
    en: 'Not advice on which stage to improve: it says what would do, not what it takes to get there.',
    it: 'Non è un consiglio su quale fase migliorare: dice quanto basterebbe, non quanto costa arrivarci.',
  },
  how: {
    en: 'goal ÷ (volume × all the other rates).',
    it: 'goal ÷ (volume × tutti gli altri tassi).',
  },
  arguments: {
    goal: {
      en: 'Customers wanted. From revenue: divide it by revenue per customer.',
      it: 'Clienti desiderati. Dal fatturato: dividilo per il ricavo per cliente.',
    },
    volume: {
      en: 'How many enter at the top of the funnel.',
      it: 'Quanti entrano in cima al funnel.',
    },
    rates: {
      en: 'Conversion rates of today, top of the funnel first.',
      it: 'Tassi di conversione di oggi, dall’alto del funnel in giù.',
    },
    stage: {
      en: 'Which rate to solve for: 1 is the first.',
      it: 'Quale tasso ricavare: 1 è il primo.',
    },
  },
  returns: {
    en: 'The rate needed, as a fraction. Compare it with the one you have.',
    it: 'Il tasso necessario, come frazione. Confrontalo con quello che hai.',
  },
  notes: [
    {
      en: 'Give the stages 1, 2, 3 … as a range and you see for every stage what it alone would have to do.',
      it: 'Con le fasi 1, 2, 3 … in un intervallo vedi per ogni fase che cosa dovrebbe fare da sola.',
    },
  ],
  inPlan: { goal: 'customers_needed', volume: 'top_expected', rates: 'rates_in_use' },
  examples: [
    {
      args: [0.757575758, 6000, { down: [0.015, 0.2, 0.2, 0.4, 0.5] }, 5],
      gives: 0.526094276,
      shows: {
        en: 'Ten millions a year at 1.1 million each with 6,000 visits a month: the win rate would have to be 52.61%.',
        it: 'Dieci milioni l’anno a 1,1 milioni ciascuno con 6.000 visite al mese: il win rate dovrebbe essere il 52,61%.',
      },
    },
    {
      args: [0.757575758, 6000, { across: [0.015, 0.2, 0.2, 0.4, 0.5] }, { across: [1, 2, 3, 4, 5] }],
      gives: { across: [0.015782828, 0.210437711, 0.210437711, 0.420875421, 0.526094276] },
      shows: { en: 'Every stage in turn.', it: 'Una fase alla volta.' },
    },
    {
      args: [60, 100, { down: [0.5, 0.5] }, 2],
      fails:
        'FUNNEL_SOLVE: goal must be at most 50, got 60. Not even a rate of 100% at that stage would bring more',
    },
  ],
  sources: [{ title: 'Weidert Group, Kick Off Your Annual Marketing Plan: KPIs and Goals' }],
};
