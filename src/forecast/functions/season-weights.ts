/** SEASON_WEIGHTS: the share of a year that falls to each of its months. */
import { declare, type History } from '../../metrics/declare';
import type { Guide } from '../../metrics/guide';
import { seasonWeights } from '../season-weights';
import { inSeason } from './history';
import { quarters } from './sales';

/** One row for each period of a season. With dates the first is January, the first quarter or Monday. */
export function seasonWeightRows(history: History, season?: number): number[][] {
  const { values, period } = inSeason(history, season);
  const start = period === history.period ? (history.start ?? 0) : 0;
  const weights = seasonWeights(values, period);
  return weights.map((_, place) => [weights[(place - start + period) % period]!]);
}

export const SEASON_WEIGHTS = declare({
  name: 'SEASON_WEIGHTS',
  arguments: [
    { name: 'history', shape: 'history', unit: 'amount' },
    {
      name: 'season',
      shape: 'one',
      unit: 'periods',
      atLeast: 1,
      atMost: 60,
      whole: true,
      optional: true,
    },
  ],
  returns: { unit: 'rate', shape: { rows: [{ name: 'share', unit: 'rate' }] } },
  compute: seasonWeightRows,
});

export const seasonWeightsGuide: Guide<typeof SEASON_WEIGHTS> = {
  of: SEASON_WEIGHTS,
  family: 'forecast',
  summary: {
    en: 'The share of a year that falls to each month, to spread a yearly goal.',
    it: 'La quota dell’anno che tocca a ogni mese, per distribuire un obiettivo annuale.',
  },
  isNot: {
    en: 'Not last year’s shares: growth and chance are taken out. It has no clock: leave out a month that is not over.',
    it: 'Non sono le quote dell’anno scorso: crescita e caso sono tolti. Non ha orologio: lascia fuori il mese non finito.',
  },
  how: {
    en: 'Each value over the year around it, averaged by month, drawn towards 1 by as much as it may owe to chance, over their sum. With less than two years: the last one without its growth, drawn likewise. A single value far from what its month otherwise brings counts as usual.',
    it: 'Ogni valore diviso per l’anno intorno, in media per mese, avvicinato a 1 per quanto può dipendere dal caso, diviso per la somma. Con meno di due anni: l’ultimo senza la sua crescita, avvicinato allo stesso modo. Un singolo valore lontano da ciò che il suo mese porta di solito conta come al solito.',
  },
  arguments: {
    history: {
      en: 'A season of numbers or more in time order, or two columns with dates first; only periods over.',
      it: 'Almeno una stagione di numeri in ordine di tempo, o due colonne con le date prima; solo periodi finiti.',
    },
    season: {
      en: 'Periods in a season: 12 for months, 4 for quarters. Without it: from dates or history.',
      it: 'Periodi di una stagione: 12 per i mesi, 4 per i trimestri. Se manca: dalle date o dallo storico.',
    },
  },
  returns: {
    en: 'One share for each period of the season, downwards; together 1. With dates January (or the first quarter or week, or Monday) comes first, else the period of the first value.',
    it: 'Una quota per ogni periodo della stagione, verso il basso; insieme 1. Con le date viene prima gennaio (o il primo trimestre o la prima settimana, o lunedì), altrimenti il periodo del primo valore.',
  },
  inPlan: { history: 'history' },
  examples: [
    {
      args: [{ table: quarters }],
      gives: { down: [0.226200595, 0.270134329, 0.184953828, 0.318711248] },
      shows: {
        en: 'Three years of dated quarters: the share of each, the first quarter first.',
        it: 'Tre anni di trimestri con le date: la quota di ognuno, prima il primo trimestre.',
      },
    },
    {
      args: [{ down: [10, 12, 9, 20, 11, 13] }, 4],
      gives: { down: [0.212248629, 0.24478246, 0.179679138, 0.363289774] },
      shows: {
        en: 'A year and a half: the last four quarters, drawn towards equal shares.',
        it: 'Un anno e mezzo: gli ultimi quattro trimestri, avvicinati a quote uguali.',
      },
    },
    {
      args: [{ down: [10, 12, 9] }, 4],
      fails: 'SEASON_WEIGHTS: history must be at least one whole season of 4 values, got 3',
    },
  ],
  sources: [
    {
      title: 'D. Miller and D. Williams, Shrinkage estimators of time series seasonal factors (2003)',
    },
  ],
};
