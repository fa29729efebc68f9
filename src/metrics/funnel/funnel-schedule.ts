/** FUNNEL_SCHEDULE: what every stage must bring in every period, when customers take time. */
import { counts, someShares } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';
import { funnelBacksolve } from './funnel-backsolve';

/**
 * Need per stage (top of the funnel first) and period, where `lags[k]` whole periods pass between stage k and the next.
 * Each list has one more place than there are goals: the first holds all that had to exist before the first period.
 * Goals after the last one are not known, so they ask for nothing.
 */
export function funnelSchedule(
  goals: readonly number[],
  rates: readonly number[],
  lags: readonly number[],
): number[][] {
  if (lags.length !== rates.length) {
    throw new Refusal('lags', `as many as rates (${rates.length})`, lags.length);
  }
  const perCustomer = funnelBacksolve(1, rates);
  return perCustomer.map((need, stage) => {
    const lead = lags.slice(stage).reduce((sum, lag) => sum + lag, 0);
    const before = goals.slice(0, lead).reduce((sum, goal) => sum + goal, 0);
    return [before, ...goals.map((_, period) => goals[period + lead] ?? 0)].map((goal) => goal * need);
  });
}

export const FUNNEL_SCHEDULE = declare({
  name: 'FUNNEL_SCHEDULE',
  arguments: [
    { name: 'goals', ...counts },
    { name: 'rates', ...someShares },
    { name: 'lags', shape: 'list', unit: 'periods', atLeast: 0, whole: true },
  ],
  returns: { unit: 'count', shape: { along: 'goals' } },
  compute: funnelSchedule,
});

export const funnelScheduleGuide: Guide<typeof FUNNEL_SCHEDULE> = {
  of: FUNNEL_SCHEDULE,
  family: 'funnel',
  summary: {
    en: 'What every stage must bring in every period, when it takes time to become a customer.',
    it: 'Quanto deve portare ogni fase in ogni periodo, se per diventare cliente ci vuole tempo.',
  },
  isNot: {
    en: 'Not complete at its end: the last periods need more for goals after the last one, which it does not know.',
    it: 'Non è completo alla fine: gli ultimi periodi servono anche a obiettivi successivi, che qui non ci sono.',
  },
  how: {
    en: 'Need of a stage in period t = the goal of period t + all lags below that stage, ÷ all rates below it.',
    it: 'Fabbisogno di una fase nel periodo t = obiettivo del periodo t + tutti i ritardi sotto la fase, ÷ tutti i tassi sotto.',
  },
  arguments: {
    goals: {
      en: 'Customers wanted per period, in time order, in one row or one column.',
      it: 'Clienti desiderati per periodo, in ordine di tempo, in una riga o in una colonna.',
    },
    rates: {
      en: 'Conversion rates, top of the funnel first.',
      it: 'Tassi di conversione, dall’alto del funnel in giù.',
    },
    lags: {
      en: 'Whole periods from each stage to the next, one per rate: 0 is the same period.',
      it: 'Periodi interi tra ogni fase e la successiva, uno per tasso: 0 è lo stesso periodo.',
    },
  },
  returns: {
    en: 'A line per stage along the goals. One extra first column holds what had to exist before the first period.',
    it: 'Una linea per fase lungo gli obiettivi. Una prima colonna in più tiene ciò che doveva esserci già prima del primo periodo.',
  },
  notes: [
    {
      en: 'Goals in a row give the stages as rows, and the extra first column stands to the left of the first period. Goals in a column give the stages as columns, and it stands above.',
      it: 'Con gli obiettivi in riga le fasi sono righe e la prima colonna in più sta a sinistra del primo periodo. Con gli obiettivi in colonna le fasi sono colonne e sta in alto.',
    },
    {
      en: 'What stands in the first column cannot be brought any more once the plan starts: if your pipeline does not hold it, the first goals are already out of reach.',
      it: 'Quanto sta nella prima colonna non si può più portare a piano iniziato: se la pipeline non lo contiene, i primi obiettivi sono già fuori portata.',
    },
  ],
  inPlan: { goals: 'customers_by_month', rates: 'rates_in_use', lags: 'lags_in_use' },
  examples: [
    {
      args: [{ across: [10, 15, 20, 25] }, { across: [0.25, 0.25] }, { across: [1, 1] }],
      gives: {
        table: [
          [400, 320, 400, 0, 0],
          [40, 60, 80, 100, 0],
          [0, 10, 15, 20, 25],
        ],
      },
      shows: {
        en: 'Four quarters; names become leads and leads customers at 25%, a quarter each. 400 names had to exist before.',
        it: 'Quattro trimestri; da contatti a lead e da lead a clienti con il 25%, un trimestre ciascuno. 400 contatti dovevano esserci già.',
      },
    },
    {
      args: [{ down: [5, 5] }, 0.5, 0],
      gives: {
        table: [
          [0, 0],
          [10, 5],
          [10, 5],
        ],
      },
      shows: { en: 'Without lags, downwards.', it: 'Senza ritardi, in colonna.' },
    },
    {
      args: [{ across: [10, 15] }, { across: [0.25, 0.25] }, 1],
      fails: 'FUNNEL_SCHEDULE: lags must be as many as rates (2), got 1',
    },
  ],
  sources: [
    {
      title: 'align.me, How to size your funnel on the back of an envelope',
      url: 'https://align.me/b2b-marketing-blog/how-size-your-funnel-back-envelope/',
    },
  ],
};
