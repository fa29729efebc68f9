/** RESPONSE_BANDS: how fast new leads get a first answer, without forgetting those who got none. */
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

export type Band = {
  readonly band: string;
  readonly leads: number;
  /** Of all leads but those that have waited for less than an hour; undefined where there are none of them. */
  readonly share: number | undefined;
  /** Of the minutes until the first answer; undefined where there is none, or half of them never came. */
  readonly medianMinutes: number | undefined;
  /** Answered before they came, counted as at once. */
  readonly negative: number;
};

const minutesInDay = 1440;
const hour = 60;

/**
 * All leads, those that were answered, and the five bands of them, which together are all: within an hour, within a
 * day, later, never (no answer in a day), and waiting (no answer, younger than a day). Moments are days with their
 * parts, as Sheets counts them; an `asOf` without a time of day is the end of that day. Leads and answers after it are
 * not there yet. Where nothing has a time of day, an hour cannot be told: the second band then holds the same day and
 * the next.
 * @throws Refusal when there was an answer without a lead.
 */
export function responseBands(
  created: readonly (number | undefined)[],
  responded: readonly (number | undefined)[],
  asOf: number,
): readonly Band[] {
  const until = Number.isInteger(asOf) ? asOf + 1 : asOf;
  const waits = readWaits(created, responded, until);
  const { answered, negative, never, waiting, tooYoung } = waits;
  const isTimed = [created, responded].some((moments) =>
    moments.some((moment) => moment !== undefined && !Number.isInteger(moment)),
  );
  const base = answered.length + never + waiting - tooYoung;
  const share = (leads: number) => (base === 0 ? undefined : leads / base);
  // Between two days without a time there may be an hour or two days.
  const [soon, inADay] = isTimed
    ? [placeOf(hour, answered), placeOf(minutesInDay, answered)]
    : [0, placeOf(minutesInDay + 1, answered)];
  /** Those answered from one place of the sorted waits to another; of them some for ever where it goes beyond. */
  const some = (band: string, from: number, to: number, forEver = 0): Band => ({
    band,
    leads: to - from,
    share: share(to - from),
    medianMinutes: isTimed ? medianOf(answered, from, to + forEver) : undefined,
    negative: from === 0 ? Math.min(negative, to) : 0,
  });
  const none = (band: string, leads: number, counted: number): Band => ({
    ...some(band, 0, 0),
    leads,
    share: share(counted),
  });
  return [
    { ...some('(all)', 0, answered.length, never), leads: base + tooYoung, share: share(base) },
    some('answered', 0, answered.length),
    some('within 1 hour', 0, soon),
    some('1 to 24 hours', soon, inADay),
    some('over 24 hours', inADay, answered.length),
    none('never', never, never),
    none('waiting', waiting, waiting - tooYoung),
  ];
}

type Waits = {
  /** Minutes until the answer, the shortest first. */
  readonly answered: Float64Array;
  /** How many of them were answered before they came. */
  readonly negative: number;
  /** Without an answer for a day or more, for less, and for less than an hour. */
  readonly never: number;
  readonly waiting: number;
  readonly tooYoung: number;
};

function readWaits(
  created: readonly (number | undefined)[],
  responded: readonly (number | undefined)[],
  until: number,
): Waits {
  const minutes = new Float64Array(responded.length);
  let [answered, negative, never, waiting, tooYoung] = [0, 0, 0, 0, 0];
  for (let row = 0; row < responded.length; row += 1) {
    const [start, answer] = [created[row], responded[row]];
    if (start === undefined) {
      if (answer === undefined) continue;
      throw new Refusal('created', 'a date where responded is one', '', undefined, row + 1);
    }
    if (start >= until) continue;
    const isAnswered = answer !== undefined && answer < until;
    // To the second, which is as fine as a cell tells it: an hour must not become a little less than one.
    const wait = Math.round(((isAnswered ? answer : until) - start) * minutesInDay * 60) / 60;
    if (isAnswered) {
      minutes[answered] = Math.max(0, wait);
      answered += 1;
      if (wait < 0) negative += 1;
    } else if (wait >= minutesInDay) never += 1;
    else {
      waiting += 1;
      if (wait < hour) tooYoung += 1;
    }
  }
  return { answered: minutes.subarray(0, answered).sort(), negative, never, waiting, tooYoung };
}

/** How many of the sorted waits are shorter. */
function placeOf(minutes: number, sorted: Float64Array): number {
  const place = sorted.findIndex((each) => each >= minutes);
  return place < 0 ? sorted.length : place;
}

/** The median from one place to another; beyond the end waits take for ever, and a median of them is none. */
function medianOf(sorted: Float64Array, from: number, to: number): number | undefined {
  const [below, above] = [sorted[(from + to - 1) >> 1], sorted[(from + to) >> 1]];
  return to > from && below !== undefined && above !== undefined ? (below + above) / 2 : undefined;
}

const asRows = (bands: readonly Band[]) =>
  bands.map(({ band, leads, share, medianMinutes, negative }) => [
    band,
    leads,
    share ?? '',
    medianMinutes ?? '',
    negative,
  ]);

export const RESPONSE_BANDS = declare({
  name: 'RESPONSE_BANDS',
  arguments: [
    { name: 'created', shape: 'rows', unit: 'moment' },
    { name: 'responded', shape: 'rows', unit: 'moment' },
    { name: 'as_of', shape: 'one', unit: 'moment' },
  ],
  returns: {
    unit: 'rate',
    shape: {
      table: [
        { name: 'band' },
        { name: 'leads', unit: 'count' },
        { name: 'share', unit: 'rate' },
        { name: 'median_minutes', unit: 'minutes' },
        { name: 'negative', unit: 'count' },
      ],
    },
  },
  compute: (created, responded, asOf) => asRows(responseBands(created, responded, asOf)),
});

export const responseBandsGuide: Guide<typeof RESPONSE_BANDS> = {
  of: RESPONSE_BANDS,
  family: 'records',
  summary: {
    en: 'How fast new leads get a first answer: within an hour, a day, later, never.',
    it: 'In quanto tempo i nuovi lead ricevono la prima risposta: entro un’ora, un giorno, più tardi, mai.',
  },
  isNot: {
    en: 'Not office hours: a lead of Friday evening that is answered on Monday waited over 24 hours.',
    it: 'Non sono ore lavorative: un lead del venerdì sera con risposta il lunedì ha aspettato più di 24 ore.',
  },
  how: {
    en: 'Clock time from created to responded per lead. Shares leave out the leads that have waited for less than an hour.',
    it: 'Ore di orologio da created a responded per lead. Le quote escludono i lead in attesa da meno di un’ora.',
  },
  arguments: {
    created: {
      en: 'Date and time at which each lead came, a cell per lead.',
      it: 'Data e ora di arrivo di ogni lead, una cella per lead.',
    },
    responded: {
      en: 'Date and time of the first answer, beside it. Blank while there is none.',
      it: 'Data e ora della prima risposta, accanto. Vuota finché non c’è.',
    },
    as_of: {
      en: 'When the rows were exported. A day without a time is the end of that day.',
      it: 'Quando sono state esportate le righe. Un giorno senza ora vale la fine di quel giorno.',
    },
  },
  returns: {
    en: 'A table with a head: band, leads, share, median_minutes, negative. The last five bands add up to all.',
    it: 'Una tabella con intestazione: band, leads, share, median_minutes, negative. Le ultime cinque fasce insieme sono il totale.',
  },
  notes: [
    {
      en: 'The row answered flatters: its median forgets the leads that nobody answered. In the row (all) those take for ever, and where they are half or more there is no median at all.',
      it: 'La riga answered abbellisce: la sua mediana dimentica i lead rimasti senza risposta. Nella riga (all) quelli durano per sempre, e se sono la metà o più la mediana non c’è.',
    },
    {
      en: 'never is without an answer for more than a day, waiting for less. The column negative counts answers dated before their lead; they count as at once, and are a slip in the data.',
      it: 'never è senza risposta da più di un giorno, waiting da meno. La colonna negative conta le risposte con data anteriore al lead: valgono come immediate e sono errori nei dati.',
    },
    {
      en: 'Where the cells hold days without a time an hour cannot be told: the first band is empty, the second holds answers of the same day and the next, and there are no medians.',
      it: 'Se le celle contengono giorni senza ora, un’ora non si può distinguere: la prima fascia è vuota, la seconda contiene le risposte dello stesso giorno e del successivo, e le mediane mancano.',
    },
  ],
  examples: [
    {
      args: [
        {
          down: [
            '2026-03-02 09:00',
            '2026-03-02 10:30',
            '2026-03-03 16:00',
            '2026-03-04 08:00',
            '2026-03-05 11:00',
          ],
        },
        { down: ['2026-03-02 09:20', '2026-03-02 14:30', '2026-03-05 16:00', '', ''] },
        '2026-03-05',
      ],
      gives: {
        table: [
          ['band', 'leads', 'share', 'median_minutes', 'negative'],
          ['(all)', 5, 1, 1560, 0],
          ['answered', 3, 0.6, 240, 0],
          ['within 1 hour', 1, 0.2, 20, 0],
          ['1 to 24 hours', 1, 0.2, 240, 0],
          ['over 24 hours', 1, 0.2, 2880, 0],
          ['never', 1, 0.2, '', 0],
          ['waiting', 1, 0.2, '', 0],
        ],
      },
      shows: {
        en: 'Five leads; one was never answered and one of today still waits.',
        it: 'Cinque lead: uno senza risposta e uno di oggi ancora in attesa.',
      },
    },
    {
      args: [{ down: ['2026-03-02'] }, { down: ['soon'] }, '2026-03-05'],
      fails:
        'RESPONSE_BANDS: responded must be a date and time, got "soon" in place 1. This is text: type it as a date, or use DATEVALUE',
    },
  ],
  sources: [{ title: 'Oldroyd, McElheran and Elkington, The Short Life of Online Sales Leads (2011)' }],
};
