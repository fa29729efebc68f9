/** FUNNEL_SENSITIVITY: what each stage would save at the top if it converted a little better. */
import { count, someShare, someShares } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { funnelBacksolve } from './funnel-backsolve';

/**
 * How much less is needed at the top of the funnel when one rate rises by `step` (a fraction, in points), for each
 * rate alone. No rate can pass 1: there the step is cut.
 */
export function funnelSensitivity(goal: number, rates: readonly number[], step = 0.01): number[] {
  const top = funnelBacksolve(goal, rates)[0]!;
  return rates.map((rate) => top * (1 - rate / Math.min(1, rate + step)));
}

export const FUNNEL_SENSITIVITY = declare({
  name: 'FUNNEL_SENSITIVITY',
  arguments: [
    { name: 'goal', ...count },
    { name: 'rates', ...someShares },
    {
      name: 'step',
      ...someShare,
      optional: true,
      default: 0.01,
    },
  ],
  returns: { unit: 'count', shape: { along: 'rates' } },
  compute: funnelSensitivity,
});

export const funnelSensitivityGuide: Guide<typeof FUNNEL_SENSITIVITY> = {
  of: FUNNEL_SENSITIVITY,
  family: 'funnel',
  summary: {
    en: 'How much less the top of the funnel needs when one rate rises by a point, per stage.',
    it: 'Quanto serve in meno in cima al funnel se un tasso sale di un punto, fase per fase.',
  },
  isNot: {
    en: 'Not a ranking of stages: an equal relative gain (say 10%) has an equal effect at every stage.',
    it: 'Non è una classifica delle fasi: un miglioramento relativo uguale (per esempio 10%) ha lo stesso effetto ovunque.',
  },
  how: {
    en: 'Need at the top now − need at the top with that one rate + step. No rate passes 100%.',
    it: 'Fabbisogno in cima adesso − fabbisogno con quel solo tasso + step. Nessun tasso supera il 100%.',
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
    step: {
      en: 'By how many points each rate rises: 0.01 is one percentage point.',
      it: 'Di quanti punti sale ogni tasso: 0,01 è un punto percentuale.',
    },
  },
  returns: {
    en: 'What is saved at the top, per stage, in visits or whatever enters there.',
    it: 'Quanto si risparmia in cima, per fase, in visite o in ciò che vi entra.',
  },
  notes: [
    {
      en: 'A point weighs more where the rate is small: from 1.5% to 2.5% is two thirds more, from 50% to 51% is a fiftieth. That says nothing about which point is easier to win. Raise any rate by a tenth of itself and the need falls by the same eleventh, whichever stage it was.',
      it: 'Un punto pesa di più dove il tasso è piccolo: da 1,5% a 2,5% sono due terzi in più, da 50% a 51% è un cinquantesimo. Questo non dice quale punto sia più facile da guadagnare. Se aumenti un tasso qualsiasi di un decimo del suo valore, il fabbisogno cala dello stesso undicesimo, qualunque sia la fase.',
    },
  ],
  inPlan: { goal: 'customers_needed', rates: 'rates_in_use' },
  examples: [
    {
      args: [0.757575758, { down: [0.015, 0.2, 0.2, 0.4, 0.5] }],
      gives: { down: [2525.252525, 300.625301, 300.625301, 153.978812, 123.786889] },
      shows: {
        en: 'Of 6,313 visits a month, one point more saves this many at each stage.',
        it: 'Delle 6.313 visite al mese, un punto in più ne risparmia tante in ogni fase.',
      },
    },
    {
      args: [50, 0.5, 0.1],
      gives: { down: [16.666667] },
      shows: {
        en: 'A close rate of 60% instead of 50%: 83 leads instead of 100.',
        it: 'Un tasso di chiusura del 60% invece del 50%: 83 lead invece di 100.',
      },
    },
    {
      args: [50, 0.5, 10],
      fails: 'FUNNEL_SENSITIVITY: step must be above 0 and at most 1, got 10. Did you mean 0.1 (10%)?',
    },
  ],
  sources: [{ title: 'Weidert Group, Kick Off Your Annual Marketing Plan: KPIs and Goals' }],
};
