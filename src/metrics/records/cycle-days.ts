/** CYCLE_DAYS: how long deals take from their first contact to their close. */
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';
import { groupRows } from './group-rows';

/**
 * Days from `created` to `closed` (days as numbers; undefined is blank): a row for all records, then one for each
 * segment, the largest first. Each has the name, how many have closed, mean, quartiles, and how many closed before
 * they were created. Records that have not closed do not count; what closes after `asOf` is only expected to.
 * @throws Refusal when a record closed that was never created.
 */
export function cycleDays(
  created: readonly (number | undefined)[],
  closed: readonly (number | undefined)[],
  segments?: readonly string[],
  asOf = Number.POSITIVE_INFINITY,
): (string | number)[][] {
  const days = closed.map((end, row) => {
    const start = created[row];
    if (end !== undefined && start === undefined) {
      throw new Refusal('created', 'a date where closed is one', '', undefined, row + 1);
    }
    return end === undefined || end > asOf ? undefined : end - start!;
  });
  const groups = segments ? groupRows(segments) : [];
  return [
    ['(all)', ...summary(days)],
    ...groups.map(({ name, rows }) => [name, ...summary(rows.map((row) => days[row]))]),
  ];
}

/** Count, mean, lower quartile, median, upper quartile, negative ones; blank where nothing was counted. */
function summary(days: readonly (number | undefined)[]): (number | string)[] {
  const sorted = Float64Array.from(days.filter((each): each is number => each !== undefined)).sort();
  const count = sorted.length;
  if (count === 0) return [0, '', '', '', '', 0];
  const sum = sorted.reduce((total, each) => total + each, 0);
  const negative = sorted.filter((each) => each < 0).length;
  return [count, sum / count, ...[0.25, 0.5, 0.75].map((share) => quantile(sorted, share)), negative];
}

/** Between two values in proportion, as QUARTILE has it. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place % 1) * (sorted[Math.ceil(place)]! - below);
}

export const CYCLE_DAYS = declare({
  name: 'CYCLE_DAYS',
  arguments: [
    { name: 'created', shape: 'rows', unit: 'date' },
    { name: 'closed', shape: 'rows', unit: 'date' },
    { name: 'segments', shape: 'rows', holds: 'text', optional: true },
    { name: 'as_of', shape: 'one', unit: 'date', optional: true },
  ],
  returns: {
    unit: 'days',
    shape: {
      table: [
        { name: 'segment' },
        { name: 'count', unit: 'count' },
        { name: 'mean', unit: 'days' },
        { name: 'lower_quartile', unit: 'days' },
        { name: 'median', unit: 'days' },
        { name: 'upper_quartile', unit: 'days' },
        { name: 'negative', unit: 'count' },
      ],
    },
  },
  compute: cycleDays,
});

export const cycleDaysGuide: Guide<typeof CYCLE_DAYS> = {
  of: CYCLE_DAYS,
  family: 'records',
  summary: {
    en: 'How many days deals take from created to closed: count, mean and quartiles.',
    it: 'Quanti giorni passano dalla creazione alla chiusura: numero, media e quartili.',
  },
  isNot: {
    en: 'Not the age of open deals: only closed ones count, so a young pipeline looks faster than it is.',
    it: 'Non è l’età delle trattative aperte: contano solo le chiuse, perciò una pipeline giovane sembra più veloce.',
  },
  how: {
    en: 'Calendar days from created to closed per record. Quartiles as QUARTILE gives them.',
    it: 'Giorni di calendario da created a closed per record. Quartili come li dà QUARTILE.',
  },
  arguments: {
    created: {
      en: 'The date of first contact of each record, a cell per record.',
      it: 'La data del primo contatto di ogni record, una cella per record.',
    },
    closed: {
      en: 'The date on which it closed, beside it. Blank while it is open.',
      it: 'La data di chiusura, accanto. Vuota finché la trattativa è aperta.',
    },
    segments: {
      en: 'The channel, owner or other segment of each record, for a row each.',
      it: 'Il canale, il responsabile o un altro segmento di ogni record, per averne una riga ciascuno.',
    },
    as_of: {
      en: 'The day of the export: a later date in closed is only expected. Left out, every date counts.',
      it: 'Il giorno dell’esportazione: una data successiva in closed è solo prevista. Se manca, valgono tutte.',
    },
  },
  returns: {
    en: 'A table with a head: segment, count, mean, lower_quartile, median, upper_quartile, negative.',
    it: 'Una tabella con intestazione: segment, count, mean, lower_quartile, median, upper_quartile, negative.',
  },
  notes: [
    {
      en: 'Many CRMs keep the expected close date of open deals in the same column. Say in as_of when the rows were exported, and dates after it do not count as closed.',
      it: 'Molti CRM tengono la chiusura prevista delle trattative aperte nella stessa colonna. Indica in as_of quando sono state esportate le righe: le date successive non contano come chiuse.',
    },
    {
      en: 'The column negative counts the deals that closed before they were created, which is a slip in the data. They are part of the other figures, not hidden: find them and put the dates right.',
      it: 'La colonna negative conta le trattative chiuse prima di essere create, cioè errori nei dati. Restano nelle altre cifre e non sono nascoste: trovale e correggi le date.',
    },
    {
      en: 'The mean is mostly far above the median, because a few deals take very long. Plan with the quartiles: half of the deals close between the lower and the upper one.',
      it: 'La media è di solito molto sopra la mediana, perché poche trattative durano moltissimo. Pianifica con i quartili: metà delle trattative chiude tra quello inferiore e quello superiore.',
    },
    {
      en: 'The first row, (all), is over every record. Times of day do not count, and dates typed as text are refused rather than guessed: 03/04/2026 is March to some and April to others.',
      it: 'La prima riga, (all), riguarda tutti i record. Le ore non contano, e le date scritte come testo sono rifiutate e non indovinate: 03/04/2026 per alcuni è marzo, per altri aprile.',
    },
  ],
  examples: [
    {
      args: [
        { down: ['2026-01-05', '2026-01-10', '2026-02-01', '2026-02-03', '2026-03-01'] },
        { down: ['2026-01-19', '2026-01-08', '2026-03-17', '', '2026-03-08'] },
        { down: ['search', 'search', 'event', 'event', 'search'] },
      ],
      gives: {
        table: [
          ['segment', 'count', 'mean', 'lower_quartile', 'median', 'upper_quartile', 'negative'],
          ['(all)', 4, 15.75, 4.75, 10.5, 21.5, 1],
          ['search', 3, 6.333333333, 2.5, 7, 10.5, 1],
          ['event', 1, 44, 44, 44, 44, 0],
        ],
      },
      shows: {
        en: 'Five deals of two channels, one still open and one closed before it was created.',
        it: 'Cinque trattative di due canali, una ancora aperta e una chiusa prima di essere creata.',
      },
    },
    {
      args: [
        { down: ['2026-01-10', '2026-02-01', '2026-03-10', '2026-04-20'] },
        { down: ['2026-02-09', '2026-03-03', '2026-12-31', '2027-03-31'] },
        undefined,
        '2026-05-15',
      ],
      gives: {
        table: [
          ['segment', 'count', 'mean', 'lower_quartile', 'median', 'upper_quartile', 'negative'],
          ['(all)', 2, 30, 30, 30, 30, 0],
        ],
      },
      shows: {
        en: 'Exported in May: the last two are still open, and their dates are expected ones.',
        it: 'Esportate a maggio: le ultime due sono ancora aperte e le loro date sono previste.',
      },
    },
    {
      args: [{ down: ['2026-01-05'] }, { down: ['19/01/2026'] }],
      fails:
        'CYCLE_DAYS: closed must be a date, got "19/01/2026" in place 1. This is text: type it as a date, or use DATEVALUE',
    },
  ],
  sources: [{ title: 'Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), definition 7' }],
};
