/** EVENTS_BY_MONTH: how many rows are dated in each month of a plan, and how much money they hold. */
import { declare } from '../declare';
import type { Guide } from '../guide';
import { monthOf, nameOfMonth } from '../retention/calendar';

export type MonthOfEvents = { readonly name: string; readonly events: number; readonly amount: number };

/**
 * The months from that of `firstMonth` on, then the rows of other months and those without a date: every row is counted
 * somewhere. A blank amount is 0. Days are counted as Sheets counts them.
 */
export function eventsByMonth(
  dates: readonly (number | undefined)[],
  firstMonth: number,
  months: number,
  amounts?: readonly (number | undefined)[],
): readonly MonthOfEvents[] {
  const first = monthOf(firstMonth);
  const [elsewhere, undated] = [months, months + 1];
  const events = new Array<number>(months + 2).fill(0);
  const sums = new Array<number>(months + 2).fill(0);
  const placeOfDay = new Map<number, number>();
  const placeOf = (day: number) => {
    const known = placeOfDay.get(day);
    if (known !== undefined) return known;
    const ahead = monthOf(day) - first;
    const place = ahead >= 0 && ahead < months ? ahead : elsewhere;
    placeOfDay.set(day, place);
    return place;
  };
  dates.forEach((day, row) => {
    const place = day === undefined ? undated : placeOf(Math.floor(day));
    events[place]! += 1;
    sums[place]! += amounts?.[row] ?? 0;
  });
  const names = [
    ...Array.from({ length: months }, (_, ahead) => nameOfMonth(first + ahead)),
    '(other months)',
    '(no date)',
  ];
  return names.map((name, place) => ({ name, events: events[place]!, amount: sums[place]! }));
}

export const EVENTS_BY_MONTH = declare({
  name: 'EVENTS_BY_MONTH',
  arguments: [
    { name: 'dates', shape: 'rows', unit: 'date' },
    { name: 'first_month', shape: 'one', unit: 'date' },
    { name: 'months', shape: 'one', unit: 'periods', atLeast: 1, atMost: 120, whole: true },
    { name: 'amounts', shape: 'rows', unit: 'money', optional: true },
  ],
  returns: {
    unit: 'count',
    shape: {
      table: [{ name: 'month' }, { name: 'events', unit: 'count' }, { name: 'amount', unit: 'money' }],
    },
  },
  compute: (dates, firstMonth, months, amounts) =>
    eventsByMonth(dates, firstMonth, months, amounts).map(({ name, events, amount }) => [
      name,
      events,
      amounts ? amount : '',
    ]),
});

export const eventsByMonthGuide: Guide<typeof EVENTS_BY_MONTH> = {
  of: EVENTS_BY_MONTH,
  family: 'records',
  summary: {
    en: 'How many rows fall into each month by their date, and the money in them.',
    it: 'Quante righe cadono in ogni mese secondo la loro data, e l’importo che contengono.',
  },
  isNot: {
    en: 'Not a conversion rate: the deals of a month ÷ the leads of that month compares different people.',
    it: 'Non è un tasso di conversione: i contratti di un mese ÷ i lead dello stesso mese confrontano persone diverse.',
  },
  how: {
    en: 'Counts dates by calendar month, and adds amounts up beside them.',
    it: 'Conta le date per mese di calendario e somma gli importi accanto.',
  },
  arguments: {
    dates: {
      en: 'When it happened, such as the won date, a cell per row.',
      it: 'Quando è successo, per esempio la data di vincita, una cella per riga.',
    },
    first_month: {
      en: 'Any day of the first month.',
      it: 'Un giorno qualsiasi del primo mese.',
    },
    months: {
      en: 'How many months.',
      it: 'Quanti mesi.',
    },
    amounts: {
      en: 'The money of each row, beside its date; credit notes are negative.',
      it: 'L’importo di ogni riga, accanto alla data; le note di credito sono negative.',
    },
  },
  returns: {
    en: 'A table with a head: month, events, amount. Last the rows of other months and those without a date.',
    it: 'Una tabella con intestazione: month, events, amount. In fondo le righe di altri mesi e quelle senza data.',
  },
  notes: [
    {
      en: 'The last month is mostly not over yet: set beside whole months it looks like a fall.',
      it: 'L’ultimo mese di solito non è ancora finito: accanto a mesi interi sembra un calo.',
    },
    {
      en: 'The rows (other months) and (no date) are there so that nothing is dropped in silence. Dates typed as text are refused rather than guessed.',
      it: 'Le righe (other months) e (no date) ci sono perché nulla sparisca in silenzio. Le date scritte come testo sono rifiutate e non indovinate.',
    },
  ],
  examples: [
    {
      args: [
        { down: ['2026-01-05', '2026-01-31', '2026-03-02', '', '2025-12-30'] },
        '2026-01-01',
        3,
        { down: [1200, 800, 2500, 300, 900] },
      ],
      gives: {
        table: [
          ['month', 'events', 'amount'],
          ['2026-01', 2, 2000],
          ['2026-02', 0, 0],
          ['2026-03', 1, 2500],
          ['(other months)', 1, 900],
          ['(no date)', 1, 300],
        ],
      },
    },
    {
      args: [{ down: ['2026-01-05', '2026-02-10', '2026-02-20'] }, '2026-01-15', 2],
      gives: {
        table: [
          ['month', 'events', 'amount'],
          ['2026-01', 1, ''],
          ['2026-02', 2, ''],
          ['(other months)', 0, ''],
          ['(no date)', 0, ''],
        ],
      },
      shows: { en: 'Counted only.', it: 'Solo contate.' },
    },
    {
      args: [{ down: ['19/01/2026'] }, '2026-01-01', 3],
      fails:
        'EVENTS_BY_MONTH: dates must be a date, got "19/01/2026" in place 1. This is text: type it as a date, or use DATEVALUE',
    },
  ],
  sources: [{ title: 'Dave Kellogg, Kellblog, on cohort close rates and time-based close rates' }],
};
