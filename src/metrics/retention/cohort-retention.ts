/** COHORT_RETENTION: the cohort table, from the dates on which customers came and left. */
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';
import { nameOfDay } from './calendar';
import { type Cohort, readCustomers, toCohorts } from './cohorts';

/**
 * A row for all customers, then one for each month in which customers came: its name, how many came, and the share of
 * them who were kept 0, 1, 2, … `months` months. A customer is kept for k months when they leave later than k months
 * after the day on which they came. A share is blank while somebody of the cohort has not been there for so long; all
 * together are those of the cohorts that have.
 * @param startDates `endDates` and `asOf` are days as Sheets counts them; undefined is blank
 * @throws Refusal when somebody left before they came or without having come, and when nobody came by `asOf`.
 */
export function cohortRetention(
  startDates: readonly (number | undefined)[],
  endDates: readonly (number | undefined)[],
  asOf: number,
  months = 12,
): (string | number)[][] {
  const cohorts = toCohorts(readCustomers(startDates, endDates, asOf), months);
  if (cohorts.length === 0) {
    throw new Refusal('start_dates', `a list with a date up to as_of (${nameOfDay(asOf)})`, '');
  }
  const customers = cohorts.reduce((sum, cohort) => sum + cohort.customers, 0);
  const rows = cohorts.map((cohort) => [
    cohort.name,
    cohort.customers,
    ...shares(months, (month) => shareOf([cohort], month)),
  ]);
  return [['(all)', customers, ...shares(months, (month) => shareOf(cohorts, month))], ...rows];
}

const shares = (months: number, share: (month: number) => number | string) =>
  Array.from({ length: months + 1 }, (_, month) => share(month));

/** Of the cohorts that are old enough; blank where none is. */
function shareOf(cohorts: readonly Cohort[], month: number): number | string {
  const oldEnough = cohorts.filter(({ kept }) => kept.length > month);
  const kept = oldEnough.reduce((sum, cohort) => sum + cohort.kept[month]!, 0);
  return oldEnough.length > 0 ? kept / oldEnough.reduce((sum, { customers }) => sum + customers, 0) : '';
}

export const COHORT_RETENTION = declare({
  name: 'COHORT_RETENTION',
  arguments: [
    { name: 'start_dates', shape: 'rows', unit: 'date' },
    { name: 'end_dates', shape: 'rows', unit: 'date' },
    { name: 'as_of', shape: 'one', unit: 'date' },
    {
      name: 'months',
      shape: 'one',
      unit: 'periods',
      atLeast: 1,
      atMost: 120,
      whole: true,
      optional: true,
      default: 12,
    },
  ],
  returns: {
    unit: 'rate',
    shape: {
      table: [{ name: 'cohort' }, { name: 'customers', unit: 'count' }],
      series: { name: 'month', unit: 'rate' },
    },
  },
  compute: cohortRetention,
});

export const cohortRetentionGuide: Guide<typeof COHORT_RETENTION> = {
  of: COHORT_RETENTION,
  family: 'retention',
  summary: {
    en: 'The cohort table: the share of each month’s new customers still there months later.',
    it: 'La tabella delle coorti: la quota dei nuovi clienti di ogni mese ancora presente mesi dopo.',
  },
  isNot: {
    en: 'Not by calendar month: month_1 is one month after each customer’s own start. Not of revenue: every customer counts 1.',
    it: 'Non è per mese di calendario: month_1 è un mese dopo l’inizio di ciascun cliente. Non è sui ricavi: ogni cliente vale 1.',
  },
  how: {
    en: 'Customers who leave later than k months after their own start ÷ all who came in that month, once all of them can have been there for k months.',
    it: 'Clienti che se ne vanno più di k mesi dopo il proprio inizio ÷ tutti quelli arrivati in quel mese, quando tutti possono esserci stati k mesi.',
  },
  arguments: {
    start_dates: {
      en: 'The day on which each customer came, a cell per customer.',
      it: 'Il giorno in cui ogni cliente è arrivato, una cella per cliente.',
    },
    end_dates: {
      en: 'The day on which each left, beside it. Blank while still there.',
      it: 'Il giorno in cui se n’è andato, accanto. Vuota finché c’è ancora.',
    },
    as_of: {
      en: 'The day up to which dates are known, mostly that of the export. Later starts do not count.',
      it: 'Il giorno fino a cui le date sono note, di solito quello dell’esportazione. Gli inizi successivi non contano.',
    },
    months: {
      en: 'How many months to follow each cohort.',
      it: 'Per quanti mesi seguire ogni coorte.',
    },
  },
  returns: {
    en: 'A table with a head: cohort, customers, month_0, month_1 and so on. The shares are fractions.',
    it: 'Una tabella con intestazione: cohort, customers, month_0, month_1 e così via. Le quote sono frazioni.',
  },
  notes: [
    {
      en: 'One row for each customer, not for each subscription: from the first start to the last end. Whoever changes plan has left nowhere, and by subscription retention looks worse than it is.',
      it: 'Una riga per cliente, non per abbonamento: dal primo inizio all’ultima fine. Chi cambia piano non se ne è andato, e contando gli abbonamenti la fidelizzazione sembra peggiore di quanto sia.',
    },
    {
      en: 'A share stays blank until the youngest customer of the cohort could have reached it, because a cohort that is only partly old enough would look worse or better than it is. The first row, (all), pools the cohorts that have reached each month; as fewer cohorts reach the later months, it can rise where the older ones were better.',
      it: 'Una quota resta vuota finché il cliente più recente della coorte non può averla raggiunta, perché una coorte abbastanza vecchia solo in parte sembrerebbe migliore o peggiore di quanto sia. La prima riga, (all), riunisce le coorti che hanno raggiunto ogni mese; poiché le coorti che arrivano agli ultimi mesi sono meno, può risalire se le più vecchie erano migliori.',
    },
    {
      en: 'A row from month_0 on is what LTV_COHORT and RETENTION_FORECAST take as survivors: its blank end does not disturb them.',
      it: 'Una riga da month_0 in poi è ciò che LTV_COHORT e RETENTION_FORECAST prendono come survivors: la parte vuota in fondo non li disturba.',
    },
    {
      en: 'Who leaves exactly a month after the start did not renew and is not in month_1. A start on the 31st reaches its month on the last day of a shorter one. Months in which nobody came have no row.',
      it: 'Chi se ne va esattamente un mese dopo l’inizio non ha rinnovato e non è in month_1. Un inizio il 31 compie il mese l’ultimo giorno di un mese più corto. I mesi in cui non è arrivato nessuno non hanno riga.',
    },
  ],
  examples: [
    {
      args: [
        { down: ['2026-01-05', '2026-01-20', '2026-01-31', '2026-02-10', '2026-02-15'] },
        { down: ['', '2026-02-20', '2026-03-15', '', '2026-02-27'] },
        '2026-04-01',
        3,
      ],
      gives: {
        table: [
          ['cohort', 'customers', 'month_0', 'month_1', 'month_2', 'month_3'],
          ['(all)', 5, 1, 0.6, 0.333333333, ''],
          ['2026-01', 3, 1, 0.666666667, 0.333333333, ''],
          ['2026-02', 2, 1, 0.5, '', ''],
        ],
      },
      shows: {
        en: 'Five customers as of 1 April; the second did not renew after one month.',
        it: 'Cinque clienti al 1° aprile; il secondo non ha rinnovato dopo un mese.',
      },
    },
    {
      args: [{ down: ['2026-01-05', '2026-03-20'] }, { down: ['', '2026-03-02'] }, '2026-04-01'],
      fails:
        'COHORT_RETENTION: end_dates must be on or after the start beside it (2026-03-20), got "2026-03-02" in place 2. Are the two dates swapped?',
    },
  ],
  sources: [
    {
      title: 'ChartMogul, Cohort analysis',
      url: 'https://help.chartmogul.com/hc/en-us/articles/213789989-Cohort-analysis',
    },
  ],
};
