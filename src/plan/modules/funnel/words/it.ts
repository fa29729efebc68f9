/** All Italian words of a plan, in the field's own terms. No article or preposition touches a typed name or a number. */

import { growthTabs, monthNames } from '../../../spine/words/names';
import { assumptions } from './it/assumptions';
import { forecast } from './it/forecast';
import { funnel } from './it/funnel';
import { plan } from './it/plan';
import type { Text } from './text';

export const it: Text = {
  tabs: growthTabs.it,
  monthNames: monthNames.it,
  months: 'mesi',
  wholePlan: 'Intero piano',
  quarter: 'T',
  year: 'Anno ',
  yearShort: 'A',
  monthFrom: 'Mese n. da',
  monthTo: 'a',
  closed: 'Consuntivo inserito (1 = sì)',
  to: ' – ',
  scenarios: { low: 'Prudente', base: 'Base', high: 'Ottimistico' },
  sum: 'Somma',
  stage: 'Fase',

  assumptions,

  accepts: {
    date: 'Una data dal 2000 in poi.',
    above0: 'Un numero maggiore di 0.',
    atLeast0: 'Un numero, 0 o più.',
    share: 'Una quota da 0 % a 100 %.',
    number: 'Un numero.',
    month: 'Un mese del piano, da 1 in poi.',
    lag: 'Mesi interi, da 0 a 12: quanto tempo dopo la fase sopra.',
    opening: 'Quanti sono in questa fase il giorno in cui il piano inizia.',
    evidence: 'Facoltativo: quanti erano nella fase sopra in un periodo passato, e quanti sono arrivati qui.',
    growth: 'Una variazione da −100 % a 100 %.',
    chance: 'Una probabilità da 1 % a 99 %.',
    choice: 'Una voce dell’elenco.',
  },

  funnel,

  forecast,

  plan,

  charts: {
    funnel: {
      title: 'Il funnel in un mese medio',
      alt: 'Barre centrate, una per fase, larghezza in scala logaritmica, con il volume necessario in un mese medio.',
    },
    cumulative: {
      title: 'Fatturato: obiettivo e proiezione, cumulato',
      alt: 'Fatturato cumulato per mese: obiettivo, proiezione con linea bassa e alta, colonne per il consuntivo.',
    },
    cumulativeAndBaseline: {
      title: 'Fatturato: obiettivo, proiezione, baseline, cumulato',
      alt: 'Fatturato cumulato per mese: obiettivo, proiezione con linea bassa e alta, dove si arriva se non cambia nulla, colonne per il consuntivo.',
    },
    months: {
      alt: 'Una colonna al mese: il fatturato a consuntivo, poi la proiezione. Linea tratteggiata: l’obiettivo.',
    },
    monthsAndBaseline: {
      alt: 'Una colonna al mese: il fatturato a consuntivo, poi la proiezione. Linea tratteggiata: l’obiettivo. Linea punteggiata: dove si arriva se non cambia nulla.',
    },
  },
};
