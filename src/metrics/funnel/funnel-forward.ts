/** FUNNEL_FORWARD: what a volume at the top of the funnel becomes, stage by stage. */
import { count, shares } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';

/** Volumes per stage, the given one first, customers last: one more than there are rates. Not rounded. */
export function funnelForward(volume: number, rates: readonly number[]): number[] {
  const volumes = [volume];
  for (const rate of rates) volumes.push(volumes[volumes.length - 1]! * rate);
  return volumes;
}

export const FUNNEL_FORWARD = declare({
  name: 'FUNNEL_FORWARD',
  arguments: [
    { name: 'volume', ...count },
    { name: 'rates', ...shares },
  ],
  returns: { unit: 'count', shape: { along: 'rates' } },
  compute: funnelForward,
});

export const funnelForwardGuide: Guide<typeof FUNNEL_FORWARD> = {
  of: FUNNEL_FORWARD,
  family: 'funnel',
  summary: {
    en: 'Runs the funnel forwards: what a volume at the top becomes at every stage.',
    it: 'Percorre il funnel in avanti: quanto diventa, fase per fase, un volume in cima.',
  },
  isNot: {
    en: 'Not a promise: these are the means, and the customers of one month scatter around theirs.',
    it: 'Non è una promessa: sono valori medi, e i clienti di un mese oscillano attorno al loro.',
  },
  how: {
    en: 'Each stage = the stage above × the rate between them, beginning with volume.',
    it: 'Ogni fase = la fase sopra × il tasso tra le due, a partire da volume.',
  },
  arguments: {
    volume: {
      en: 'How many enter at the top of the funnel, such as visits or leads.',
      it: 'Quanti entrano in cima al funnel, per esempio visite o lead.',
    },
    rates: {
      en: 'Conversion rates, top of the funnel first.',
      it: 'Tassi di conversione, dall’alto del funnel in giù.',
    },
  },
  returns: {
    en: 'Volumes per stage, the given one first, customers last: one more cell than there are rates.',
    it: 'Volumi per fase, prima quello dato, i clienti per ultimi: una cella in più dei tassi.',
  },
  notes: [
    {
      en: 'It undoes FUNNEL_BACKSOLVE: the need of the top stage, run forwards through the same rates, gives the goal again.',
      it: 'È l’inverso di FUNNEL_BACKSOLVE: il fabbisogno in cima, fatto scorrere negli stessi tassi, ridà l’obiettivo.',
    },
  ],
  inPlan: { volume: 'top_expected', rates: 'scenario_rates' },
  examples: [
    {
      args: [6000, { down: [0.015, 0.2, 0.2, 0.4, 0.5] }],
      gives: { down: [6000, 90, 18, 3.6, 1.44, 0.72] },
      shows: {
        en: 'A month of the published plan: not quite three quarters of a customer, where the article shows 0.75.',
        it: 'Un mese del piano pubblicato: 0,72 clienti, dove l’articolo mostra 0,75.',
      },
    },
    {
      args: [{ across: [1000, 2000] }, { down: [0.1, 0.5] }],
      gives: {
        table: [
          [1000, 2000],
          [100, 200],
          [50, 100],
        ],
      },
      shows: { en: 'Two months side by side.', it: 'Due mesi affiancati.' },
    },
    {
      args: [6000, 1.5],
      fails: 'FUNNEL_FORWARD: rates must be between 0 and 1, got 1.5. It is 150% as it stands; 1.5% is 0.015',
    },
  ],
  sources: [{ title: 'Weidert Group, Kick Off Your Annual Marketing Plan: KPIs and Goals' }],
};
