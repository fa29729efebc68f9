/** FORECAST_SCORE: how well FORECAST_AUTO would have forecast a history. */
import { declare, type History } from '../../metrics/declare';
import type { Guide } from '../../metrics/guide';
import { score } from '../score';
import { atLeastValues, inSeason } from './history';
import { twoYears } from './sales';

const fewest = 8;
const mostPeriods = 12;

/** A line for each measure: its name, what FORECAST_AUTO reaches, what repeating the season before reaches. */
export function forecastScore(history: History, periods?: number): (string | number)[][] {
  atLeastValues(history, fewest);
  const { values } = inSeason(history);
  const ahead = periods ?? Math.min(mostPeriods, Math.floor(values.length / 4));
  atLeastValues(history, 2 * ahead);
  const { ours, naive, origins } = score(values, ahead, history.period);
  return [
    ['MASE', ours.mase, naive.mase],
    ['sMAPE', ours.smape, naive.smape],
    ['within the 95% range', ours.coverage, naive.coverage],
    ['forecasts made', origins, origins],
  ];
}

export const FORECAST_SCORE = declare({
  name: 'FORECAST_SCORE',
  arguments: [
    { name: 'history', shape: 'history', unit: 'amount' },
    {
      name: 'periods',
      shape: 'one',
      unit: 'periods',
      atLeast: 1,
      atMost: 24,
      whole: true,
      optional: true,
    },
  ],
  returns: {
    unit: 'ratio',
    shape: {
      table: [
        { name: 'measure' },
        { name: 'FORECAST_AUTO', unit: 'ratio' },
        { name: 'as a season ago', unit: 'ratio' },
      ],
    },
  },
  compute: forecastScore,
});

export const forecastScoreGuide: Guide<typeof FORECAST_SCORE> = {
  of: FORECAST_SCORE,
  family: 'forecast',
  summary: {
    en: 'How well FORECAST_AUTO would have forecast history, next to repeating a season ago.',
    it: 'Quanto bene FORECAST_AUTO avrebbe previsto lo storico, accanto al ripetere una stagione fa.',
  },
  isNot: {
    en: 'Not a fit: each forecast knows only what lay before it. It has no clock: leave out a month that is not over.',
    it: 'Non è un adattamento: ogni previsione conosce solo ciò che c’era prima. Non ha orologio: lascia fuori il mese non finito.',
  },
  how: {
    en: 'Forecasts are made from the last starts in history, up to 12 and from its middle on, each for the periods that follow, and compared with what came.',
    it: 'Si fanno previsioni dagli ultimi punti di partenza dello storico, fino a 12 e dalla metà in poi, ognuna per i periodi che seguono, e si confrontano con ciò che è venuto.',
  },
  arguments: {
    history: {
      en: 'At least 8 numbers in time order, or two columns with dates first; only periods over.',
      it: 'Almeno 8 numeri in ordine di tempo, o due colonne con le date prima; solo periodi finiti.',
    },
    periods: {
      en: 'How far each forecast goes, at most half of history. Without it: a quarter, at most 12.',
      it: 'Quanto lontano va ognuna, al massimo metà dello storico. Se manca: un quarto, al massimo 12.',
    },
  },
  returns: {
    en: 'A table with a head: MASE, sMAPE, the share that lay within the 95% range, and how many forecasts were made; ours, then as a season ago.',
    it: 'Una tabella con intestazione: MASE, sMAPE, la quota caduta nell’intervallo al 95% e quante previsioni sono state fatte; nostre, poi come una stagione fa.',
  },
  notes: [
    {
      en: 'MASE is the mean error over the mean change from one season to the next before the forecast: below 1 is better than that change, and lower is better. sMAPE is the mean of each error over the mean of forecast and outcome, from 0 to 2: 0.1 is about 10%. The share within the range should be near 0.95; with few forecasts it varies by chance.',
      it: 'Il MASE è l’errore medio diviso per la variazione media da una stagione alla successiva prima della previsione: sotto 1 è meglio di quella variazione, e più basso è meglio. Lo sMAPE è la media di ogni errore diviso per la media tra previsione e risultato, da 0 a 2: 0,1 è circa il 10%. La quota nell’intervallo dovrebbe stare vicino a 0,95; con poche previsioni varia per caso.',
    },
    {
      en: 'If the second column is as good as the first, the season before is all there is to know: plan with it, and with its range.',
      it: 'Se la seconda colonna vale quanto la prima, la stagione prima è tutto ciò che si può sapere: pianifica con quella e con il suo intervallo.',
    },
  ],
  inPlan: { history: 'history' },
  examples: [
    {
      args: [{ down: twoYears }],
      gives: {
        table: [
          ['measure', 'FORECAST_AUTO', 'as a season ago'],
          ['MASE', 0.445920293, 1.44948755],
          ['sMAPE', 0.0552908179, 0.180668614],
          ['within the 95% range', 1, 0.952380952],
          ['forecasts made', 7, 7],
        ],
      },
      shows: {
        en: 'Seven forecasts of half a year each: a third of the error of repeating the year before.',
        it: 'Sette previsioni di mezzo anno: un terzo dell’errore di chi ripete l’anno prima.',
      },
    },
    {
      args: [{ down: [120, 131, 128, 140, 137] }],
      fails: 'FORECAST_SCORE: history must be at least 8 values, got 5',
    },
  ],
  sources: [
    {
      title: 'R. Hyndman and A. Koehler, Another look at measures of forecast accuracy (2006)',
    },
  ],
};
