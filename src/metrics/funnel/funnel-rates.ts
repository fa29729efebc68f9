/** FUNNEL_RATES: the conversion rates between the stages of a funnel that has been counted. */
import { counts } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * The share of each stage that reaches the next one, one fewer than there are stages; blank where nobody was there to
 * convert.
 * @throws Refusal when a stage is larger than the one above it.
 */
export function funnelRates(volumes: readonly number[]): (number | '')[] {
  if (volumes.length < 2) throw new Refusal('volumes', 'at least two stages', volumes.length);
  return volumes.slice(1).map((volume, index) => {
    const above = volumes[index]!;
    if (volume > above) {
      const hint = 'Count the same people at every stage, top of the funnel first';
      throw new Refusal('volumes', `at most the stage above (${above})`, volume, hint, index + 2);
    }
    return above === 0 ? '' : volume / above;
  });
}

export const FUNNEL_RATES = declare({
  name: 'FUNNEL_RATES',
  arguments: [{ name: 'volumes', ...counts }],
  returns: { unit: 'rate', shape: { along: 'volumes' } },
  compute: (volumes) => [funnelRates(volumes)],
});

export const funnelRatesGuide: Guide<typeof FUNNEL_RATES> = {
  of: FUNNEL_RATES,
  family: 'funnel',
  summary: {
    en: 'The conversion rates between the stages of a funnel that has been counted.',
    it: 'I tassi di conversione tra le fasi di un funnel che è stato contato.',
  },
  isNot: {
    en: 'Not this month’s customers over this month’s leads: count the same people at every stage, long enough to close.',
    it: 'Non sono i clienti del mese sui lead del mese: conta le stesse persone in ogni fase, finché hanno avuto tempo di chiudere.',
  },
  how: {
    en: 'Each rate = a stage ÷ the stage above it.',
    it: 'Ogni tasso = una fase ÷ la fase sopra.',
  },
  arguments: {
    volumes: {
      en: 'How many reached each stage, top of the funnel first.',
      it: 'Quanti hanno raggiunto ogni fase, dall’alto del funnel in giù.',
    },
  },
  returns: {
    en: 'Rates as fractions, top of the funnel first: one cell fewer than there are stages. Blank after a stage of 0.',
    it: 'Tassi come frazioni, dall’alto del funnel in giù: una cella in meno delle fasi. Vuoto dopo una fase a 0.',
  },
  notes: [
    {
      en: 'A rate from few cases says little. RATE_RANGE tells how little; FUNNEL_CHANCE and FUNNEL_NEEDED take the counts as entered and reckon with it.',
      it: 'Un tasso ricavato da pochi casi dice poco. RATE_RANGE dice quanto poco; FUNNEL_CHANCE e FUNNEL_NEEDED prendono i conteggi come entered e ne tengono conto.',
    },
  ],
  inPlan: { volumes: 'actual_totals' },
  examples: [
    {
      args: [{ down: [72_000, 1080, 216, 43, 17, 9] }],
      gives: { down: [0.015, 0.2, 0.199074074, 0.395348837, 0.529411765] },
      shows: {
        en: 'A year of visits, leads, MQL, SQL, opportunities, customers.',
        it: 'Un anno di visite, lead, MQL, SQL, opportunità, clienti.',
      },
    },
    { args: [{ across: [8000, 842] }], gives: { across: [0.10525] } },
    {
      args: [{ down: [10, 8, 0, 0] }],
      gives: { down: [0.8, 0, ''] },
      shows: {
        en: 'Nobody reached the third stage: what its rate is, nobody knows.',
        it: 'Nessuno ha raggiunto la terza fase: quale sia il suo tasso, non si sa.',
      },
    },
    {
      args: [{ down: [90, 120] }],
      fails:
        'FUNNEL_RATES: volumes must be at most the stage above (90), got 120 in place 2. Count the same people at every stage, top of the funnel first',
    },
  ],
  sources: [
    { title: 'Weidert Group, Kick Off Your Annual Marketing Plan: KPIs and Goals' },
    { title: 'Dave Kellogg, Kellblog, on cohort close rates and time-based close rates' },
  ],
};
