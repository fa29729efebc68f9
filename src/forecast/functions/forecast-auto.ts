/** FORECAST_AUTO: what to expect next, and the range in which it should lie. */
import { declare, type History } from '../../metrics/declare';
import type { Guide } from '../../metrics/guide';
import { forecast } from '../forecast';
import { atLeastValues, inSeason } from './history';
import { quarters, twoYears } from './sales';

const fewest = 3;

/** One row for each period ahead: forecast, low, high. */
export function forecastAuto(history: History, periods: number, season?: number, confidence = 0.95) {
  atLeastValues(history, fewest);
  const { values, period } = inSeason(history, season);
  const expected = forecast(values, periods, { period, confidence });
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
    en: 'Six forecasts, less the highest and the lowest, averaged: exponential smoothing models weighted by AICc, the same without endless trends, Theta on growth rates, Theta on quarters, autoregression, and the level with last season.',
    it: 'Sei previsioni, tolte la più alta e la più bassa, in media: modelli di lisciamento esponenziale pesati con l’AICc, gli stessi senza tendenze infinite, Theta sui tassi di crescita, Theta sui trimestri, autoregressione e livello con l’ultima stagione.',
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
      en: 'With dates, missing months (or weeks, or days) are filled in between their neighbours, from two years on with their season; those missing every year are taken as 0, and rows may stand in any order. Months may close on a weekday, as in 4-4-5 calendars; half months, two weeks, four weeks and quarters written 2024-Q1 are read, too. Without dates, blank cells inside the list are filled in the same way; a 0 stays a 0.',
      it: 'Con le date, i mesi (o settimane, o giorni) mancanti sono completati tra i vicini, da due anni in su con la loro stagione; quelli che mancano ogni anno valgono 0 e le righe possono stare in qualsiasi ordine. I mesi possono chiudersi in un giorno fisso della settimana, come nei calendari 4-4-5; si leggono anche quindicine, due settimane, quattro settimane e trimestri scritti 2024-Q1. Senza date, le celle vuote dentro la lista sono completate allo stesso modo; uno 0 resta 0.',
    },
    {
      en: 'Between one year and two it weighs the level against last year, moved by as much of its growth as is more than chance: the more alike the months of both years are, the more last year counts and the narrower the range. From two years on the fitted methods join, and the more years there are the more they count. With less than a year it gives the level and only a part of the trend, because a line through a few points foretells little. From the third year ahead on the trend fades.',
      it: 'Tra uno e due anni pesa il livello contro l’anno prima, spostato della crescita che va oltre il caso: più i mesi dei due anni si somigliano, più conta l’anno prima e più stretto è l’intervallo. Da due anni in su si aggiungono i metodi stimati, che contano di più quanti più anni ci sono. Con meno di un anno dà il livello e solo una parte della tendenza, perché una retta tra pochi punti predice poco. Dal terzo anno in avanti la tendenza si smorza.',
    },
    {
      en: 'From two seasons on a single value far from what its month otherwise brings (at least twice or half of it) is taken as that month usually is: a mistyped number, a bulk order, a closure.',
      it: 'Da due stagioni in su un singolo valore lontano da ciò che il suo mese porta di solito (almeno il doppio o la metà) è preso come quel mese è di solito: un errore di battitura, un ordine eccezionale, una chiusura.',
    },
    {
      en: 'Months in which nothing ever came, in two years or more, get 0 and no range. Zeros that fall anywhere make a small level and no season.',
      it: 'I mesi in cui non è mai arrivato nulla, in due anni o più, ricevono 0 e nessun intervallo. Zeri sparsi danno un livello basso e nessuna stagione.',
    },
    {
      en: 'A history that was never below 0 gets no forecast and no low below 0. One that never changed gets that number with no range at all.',
      it: 'Uno storico mai sotto 0 non ha previsioni né minimi sotto 0. Uno che non è mai cambiato dà quel numero senza alcun intervallo.',
    },
  ],
  inPlan: { history: 'history' },
  examples: [
    {
      args: [{ down: twoYears }, 3],
      gives: {
        table: [
          [56.3534786, 52.034388, 60.6725692],
          [51.7064672, 46.478479, 56.9344554],
          [61.0055823, 55.8663682, 66.1447963],
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
          [279.356305, 253.692021, 305.020589],
          [341.594584, 300.940063, 382.249105],
          [241.093642, 207.153609, 275.033676],
          [422.219354, 370.969369, 473.469339],
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
          [146.530288, 127.411001, 165.649576],
          [146.530288, 122.138047, 170.92253],
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
