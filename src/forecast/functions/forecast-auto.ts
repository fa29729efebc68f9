/** FORECAST_AUTO: what to expect next, and the range in which it should lie. */
import { declare, type History } from '../../metrics/declare';
import type { Guide } from '../../metrics/guide';
import { forecast } from '../forecast';
import { atLeastValues } from './history';
import { quarters, twoYears } from './sales';

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
      en: 'Numbers in time order, or two columns with dates first; only periods over.',
      it: 'Numeri in ordine di tempo, o due colonne con le date prima; solo periodi finiti.',
    },
    periods: { en: 'How many periods to forecast.', it: 'Quanti periodi prevedere.' },
    season: {
      en: 'Periods in a season: 12 for months, 4 for quarters, 1 for none. Without it: from dates or history.',
      it: 'Periodi di una stagione: 12 mesi, 4 trimestri, 1 per nessuna. Se manca: dalle date o dallo storico.',
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
      en: 'Without season the dates tell it: 12 for months, 4 for quarters, 7 for days, 52 for weeks, 26 for two weeks, 13 for four, 24 for half months, none for years. Without dates it is 12, unless history clearly repeats every 4 or every 7. Whether there is a season of that length, and how much of it is more than chance, is found out from history.',
      it: 'Se season manca lo dicono le date: 12 per i mesi, 4 per i trimestri, 7 per i giorni, 52 per le settimane, 26 ogni due settimane, 13 ogni quattro, 24 per le quindicine, nessuna per gli anni. Senza date è 12, a meno che lo storico non si ripeta chiaramente ogni 4 o ogni 7. Se una stagione di quella lunghezza c’è, e quanta ne va oltre il caso, si ricava dallo storico.',
    },
    {
      en: 'A pure function knows no date: a month that is not over looks like a bad month and pulls the forecast down. Leave its row out.',
      it: 'Una funzione pura non conosce la data: un mese non finito sembra un brutto mese e abbassa la previsione. Lascia fuori la sua riga.',
    },
    {
      en: 'With dates, missing months (or weeks, or days) are filled in on the line between their neighbours, those missing every year are taken as 0, and rows may stand in any order. Months may close on a weekday, as in 4-4-5 calendars; half months, two weeks, four weeks and quarters written 2024-Q1 are read, too. Without dates, blank cells inside the list are filled in the same way; a 0 stays a 0.',
      it: 'Con le date, i mesi (o settimane, o giorni) mancanti sono completati sulla linea tra i vicini, quelli che mancano ogni anno valgono 0 e le righe possono stare in qualsiasi ordine. I mesi possono chiudersi in un giorno fisso della settimana, come nei calendari 4-4-5; si leggono anche quindicine, due settimane, quattro settimane e trimestri scritti 2024-Q1. Senza date, le celle vuote dentro la lista sono completate allo stesso modo; uno 0 resta 0.',
    },
    {
      en: 'Two years or more let it tell season from trend; up to four years a quarter stays with the plainer way of one to two. With one to two years it averages the level with last year’s season; with less it gives the level and only a part of the trend, because a line through a few points foretells little.',
      it: 'Da due anni in su distingue la stagione dalla tendenza; fino a quattro un quarto resta al metodo più semplice di chi ne ha tra uno e due. Tra uno e due anni fa la media tra il livello e la stagione dell’anno prima; con meno dà il livello e solo una parte della tendenza, perché una retta tra pochi punti predice poco.',
    },
    {
      en: 'A history that was never below 0 gets no forecast and no low below 0. One that never changed gets that number with no range at all.',
      it: 'Uno storico mai sotto 0 non ha previsioni né minimi sotto 0. Uno che non è mai cambiato dà quel numero senza alcun intervallo.',
    },
  ],
  examples: [
    {
      args: [{ down: twoYears }, 3],
      gives: {
        table: [
          [56.3685421, 54.2984894, 58.4385949],
          [51.6601499, 49.1890786, 54.1312213],
          [60.9471624, 57.5276137, 64.3667111],
        ],
      },
      shows: {
        en: 'Two years of new customers, month by month: the next three months.',
        it: 'Due anni di nuovi clienti, mese per mese: i prossimi tre mesi.',
      },
    },
    {
      args: [{ table: quarters }, 4],
      gives: {
        table: [
          [273.627916, 204.452918, 342.802914],
          [295.537401, 181.833579, 409.241223],
          [230.777666, 126.744133, 334.811198],
          [388.874022, 252.921222, 524.826822],
        ],
      },
      shows: {
        en: 'Quarters with their dates, one of them missing: the next year.',
        it: 'Trimestri con le loro date, uno mancante: l’anno prossimo.',
      },
    },
    {
      args: [{ down: [120, 131, 128, 140, 137, 149] }, 2, undefined, 0.8],
      gives: {
        table: [
          [146.530288, 130.470087, 162.59049],
          [146.530288, 126.040806, 167.019771],
        ],
      },
      shows: {
        en: 'Half a year only: the level, with a range that holds four times out of five.',
        it: 'Solo mezzo anno: il livello, con un intervallo che vale quattro volte su cinque.',
      },
    },
    {
      args: [{ down: ['Customers', 120, 131, 128] }, 3],
      fails: 'FORECAST_AUTO: history must be a number, got "Customers" in place 1. Leave out the heading',
    },
    {
      args: [{ down: [120, 131] }, 3],
      fails: 'FORECAST_AUTO: history must be at least 3 values, got 2',
    },
  ],
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
