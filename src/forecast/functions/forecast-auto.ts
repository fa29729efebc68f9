/** FORECAST_AUTO: what to expect next, and the range in which it should lie. */
import { declare, type History } from '../../metrics/declare';
import type { Guide } from '../../metrics/guide';
import { forecast } from '../forecast';
import { atLeastValues } from './history';

const fewest = 3;

/** One row for each period ahead: forecast, low, high. */
export function forecastAuto(history: History, periods: number, season?: number, confidence = 0.95) {
  atLeastValues(history, fewest);
  const expected = forecast(history.values, periods, { period: season ?? history.period, confidence });
  return expected.map(({ mean, low, high }) => [mean, low, high]);
}

export const FORECAST_AUTO = declare({
  name: 'FORECAST_AUTO',
  arguments: [
    { name: 'history', shape: 'history', unit: 'amount' },
    { name: 'periods', shape: 'one', unit: 'periods', atLeast: 1, atMost: 120, whole: true },
    {
      name: 'season',
      shape: 'one',
      unit: 'periods',
      atLeast: 1,
      atMost: 60,
      whole: true,
      optional: true,
    },
    {
      name: 'confidence',
      shape: 'one',
      unit: 'rate',
      above: 0,
      below: 1,
      optional: true,
      default: 0.95,
    },
  ],
  returns: {
    unit: 'amount',
    shape: {
      rows: [
        { name: 'forecast', unit: 'amount' },
        { name: 'low', unit: 'amount' },
        { name: 'high', unit: 'amount' },
      ],
    },
  },
  compute: forecastAuto,
});

export const forecastAutoGuide: Guide<typeof FORECAST_AUTO> = {
  of: FORECAST_AUTO,
  family: 'forecast',
  summary: {
    en: 'Forecasts what comes next from what has been, with the range in which it should lie.',
    it: 'Prevede che cosa viene dopo da ciò che è stato, con l’intervallo in cui dovrebbe cadere.',
  },
  isNot: {
    en: 'Not a goal and not FORECAST.ETS: it assumes that nothing new is done. It has no clock: leave out a month that is not over.',
    it: 'Non è un obiettivo e non è FORECAST.ETS: suppone che non si faccia nulla di nuovo. Non ha orologio: lascia fuori il mese non ancora finito.',
  },
  how: {
    en: 'Five forecasts, less the highest and the lowest, averaged: exponential smoothing models weighted by AICc, the same without endless trends, Theta on growth rates, Theta on quarters, and autoregression.',
    it: 'Cinque previsioni, tolte la più alta e la più bassa, in media: modelli di lisciamento esponenziale pesati con l’AICc, gli stessi senza tendenze infinite, Theta sui tassi di crescita, Theta sui trimestri e autoregressione.',
  },
  arguments: {
    history: {
      en: 'Numbers in time order, or two columns with dates first; only periods that are over.',
      it: 'Numeri in ordine di tempo, o due colonne con le date prima; solo periodi finiti.',
    },
    periods: { en: 'How many periods to forecast.', it: 'Quanti periodi prevedere.' },
    season: {
      en: 'Periods in a season: 12 for months, 4 for quarters, 1 for none. Without it: from the dates, else 12 unless history shows 4 or 7.',
      it: 'Periodi di una stagione: 12 per i mesi, 4 per i trimestri, 1 per nessuna. Se manca: dalle date, altrimenti 12 se lo storico non mostra 4 o 7.',
    },
    confidence: {
      en: 'How often the range should hold what comes, such as 80%.',
      it: 'Quanto spesso l’intervallo deve contenere ciò che verrà, per esempio 80%.',
    },
  },
  returns: {
    en: 'One row for each period, downwards: forecast, low, high.',
    it: 'Una riga per ogni periodo, verso il basso: previsione, minimo, massimo.',
  },
  notes: [
    {
      en: 'A pure function knows no date: a month that is not over looks like a bad month and pulls the forecast down. Leave its row out.',
      it: 'Una funzione pura non conosce la data: un mese non finito sembra un brutto mese e abbassa la previsione. Lascia fuori la sua riga.',
    },
    {
      en: 'With dates, missing months (or weeks, or days) are filled in on the line between their neighbours, and rows may stand in any order. Without dates, blank cells inside the list are filled in the same way; a 0 stays a 0.',
      it: 'Con le date, i mesi (o settimane, o giorni) mancanti sono completati sulla linea tra i vicini e le righe possono stare in qualsiasi ordine. Senza date, le celle vuote dentro la lista sono completate allo stesso modo; uno 0 resta 0.',
    },
    {
      en: 'Two years or more let it tell season from trend. With one to two years it averages the level with last year’s season; with less it gives the level and only a part of the trend, because a line through a few points foretells little.',
      it: 'Da due anni in su distingue la stagione dalla tendenza. Tra uno e due anni fa la media tra il livello e la stagione dell’anno prima; con meno dà il livello e solo una parte della tendenza, perché una retta tra pochi punti predice poco.',
    },
    {
      en: 'A history that was never below 0 gets no forecast and no low below 0. One that never changed gets that number with no range at all.',
      it: 'Uno storico mai sotto 0 non ha previsioni né minimi sotto 0. Uno che non è mai cambiato dà quel numero senza alcun intervallo.',
    },
  ],
  examples: [],
  sources: [
    {
      title:
        'R. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), chapters 8 and 13',
      url: 'https://otexts.com/fpp3/',
    },
    { title: 'V. Assimakopoulos and K. Nikolopoulos, The theta model (2000)' },
    { title: 'F. Petropoulos and I. Svetunkov, A simple combination of univariate models (2020)' },
  ],
};
