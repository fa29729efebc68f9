/** EVENTUAL_RATE: what share of rows converts in the end, fair to the young ones, with how well it is known. */
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';
import { nameOfDay } from '../retention/calendar';
import { groupRows } from './group-rows';
import { incidence } from './incidence';
import { known, learnRate, withRange } from './learned-rate';
import { countByAgeIn, readOutcomes } from './outcomes';

type Days = readonly (number | undefined)[];

/**
 * A row for all, then one for each segment, the largest first: name, rows, how many have converted, the eventual rate
 * with its range, the cases it is worth, mean days to convert, the age up to which rows were watched, and 1 where the
 * rate was still rising then. Days as Sheets counts them.
 * @throws Refusal when a row converted that never came, and when none came by `asOf`.
 */
export function eventualRate(
  start: Days,
  converted: Days,
  asOf: number,
  lost?: Days,
  segments?: readonly string[],
  confidence = 0.8,
): (string | number)[][] {
  refuseUnstarted(start, converted);
  const all = readOutcomes(start, converted, asOf, lost);
  if (all.starts.length === 0) {
    throw new Refusal('start', `a list with a date up to as_of (${nameOfDay(asOf)})`, '');
  }
  const learned = learnRate(all, confidence);
  if (!learned) return [['(all)', 0, 0, ...new Array<string>(7).fill('')]];
  const table = [lineOf('(all)', learned)];
  if (!segments) return table;
  const outcomes = known(all, learned.since);
  const names = new Array<string>(outcomes.rows.length);
  for (let place = 0; place < names.length; place += 1) names[place] = segments[outcomes.rows[place]!]!;
  const groups = groupRows(names);
  const counts = countByAgeIn(outcomes, groups);
  return [
    ...table,
    ...groups.map(({ name }, at) =>
      lineOf(name, withRange(incidence(counts[at]!)!, learned.spread, confidence)),
    ),
  ];
}

function lineOf(name: string, told: ReturnType<typeof withRange>): (string | number)[] {
  const { rows, converted, rate, low, high, cases, meanDays, upTo, stillRising } = told;
  return [name, rows, converted, rate, low, high, cases, meanDays ?? '', upTo, stillRising ? 1 : 0];
}

function refuseUnstarted(start: Days, converted: Days) {
  const place = converted.findIndex((day, row) => day !== undefined && start[row] === undefined) + 1;
  if (place > 0) throw new Refusal('start', 'a date where converted is one', '', undefined, place);
}

export const EVENTUAL_RATE = declare({
  name: 'EVENTUAL_RATE',
  arguments: [
    { name: 'start', shape: 'rows', unit: 'date' },
    { name: 'converted', shape: 'rows', unit: 'date' },
    { name: 'as_of', shape: 'one', unit: 'date' },
    { name: 'lost', shape: 'rows', unit: 'date', optional: true },
    { name: 'segments', shape: 'rows', holds: 'text', optional: true },
    { name: 'confidence', shape: 'one', unit: 'rate', above: 0, below: 1, optional: true, default: 0.8 },
  ],
  returns: {
    unit: 'rate',
    shape: {
      table: [
        { name: 'segment' },
        { name: 'rows', unit: 'count' },
        { name: 'converted', unit: 'count' },
        { name: 'rate', unit: 'rate' },
        { name: 'low', unit: 'rate' },
        { name: 'high', unit: 'rate' },
        { name: 'cases', unit: 'count' },
        { name: 'mean_days', unit: 'days' },
        { name: 'up_to', unit: 'days' },
        { name: 'still_rising', unit: 'count' },
      ],
    },
  },
  compute: eventualRate,
});

export const eventualRateGuide: Guide<typeof EVENTUAL_RATE> = {
  of: EVENTUAL_RATE,
  family: 'records',
  summary: {
    en: 'The share of leads that converts in the end, fair to those that have had little time.',
    it: 'La quota di lead che alla fine converte, giusta anche verso quelli che hanno avuto poco tempo.',
  },
  isNot: {
    en: 'Not wins ÷ leads, as CONVERSION_BY has it: that counts last week’s leads as if they had failed.',
    it: 'Non è vinte ÷ lead, come in CONVERSION_BY: lì i lead della settimana scorsa contano come falliti.',
  },
  how: {
    en: 'Aalen–Johansen cumulative incidence by age in days; without lost it is Kaplan–Meier. No guess beyond up_to.',
    it: 'Incidenza cumulata di Aalen–Johansen per età in giorni; senza lost è Kaplan–Meier. Nessuna ipotesi oltre up_to.',
  },
  arguments: {
    start: {
      en: 'The date on which each record entered the stage, a cell per record.',
      it: 'La data di ingresso di ogni record nella fase, una cella per record.',
    },
    converted: {
      en: 'The date on which it reached the next stage or any later one. Blank where it has not.',
      it: 'La data in cui ha raggiunto la fase successiva o una oltre. Vuota se non è successo.',
    },
    as_of: {
      en: 'The day of the export. Later dates are not known yet.',
      it: 'Il giorno dell’esportazione. Le date successive non sono ancora note.',
    },
    lost: {
      en: 'The date on which it was lost, where the CRM knows it.',
      it: 'La data in cui è stato perso, se il CRM la conosce.',
    },
    segments: {
      en: 'The channel, owner or other segment of each record, for a row each.',
      it: 'Il canale, il responsabile o un altro segmento di ogni record, per averne una riga ciascuno.',
    },
    confidence: {
      en: 'How surely the true rate lies between low and high: 0.8 leaves out a tenth on each side.',
      it: 'Con quale sicurezza il tasso vero sta tra low e high: 0,8 lascia fuori un decimo per parte.',
    },
  },
  returns: {
    en: 'A table with a head: segment, rows, converted, rate, low, high, cases, mean_days, up_to, still_rising.',
    it: 'Una tabella con intestazione: segment, rows, converted, rate, low, high, cases, mean_days, up_to, still_rising.',
  },
  notes: [
    {
      en: 'cases says how many records with an outcome would know the rate as well; give it to FUNNEL_CHANCE and FUNNEL_NEEDED as entered. Where months differ more than chance allows, they count less.',
      it: 'cases dice quanti record conclusi darebbero la stessa precisione; usalo come entered in FUNNEL_CHANCE e FUNNEL_NEEDED. Se i mesi differiscono più di quanto ammette il caso, contano meno.',
    },
    {
      en: 'still_rising is 1 where over a twentieth of the rate came in the last third of up_to days: in the end it is more, and too few months have been seen for these cycles.',
      it: 'still_rising è 1 se oltre un ventesimo del tasso è arrivato nell’ultimo terzo di up_to giorni: alla fine sarà di più, e i mesi visti sono pochi per cicli così lunghi.',
    },
    {
      en: 'Where wins began to be recorded later than leads, the cohorts from before are left out of rows and rate, since theirs would look too low; where that leaves none, rows is 0.',
      it: 'Se le vinte si registrano da più tardi dei lead, le coorti precedenti sono escluse da rows e rate, perché il loro tasso sembrerebbe troppo basso; se non ne resta nessuna, rows è 0.',
    },
  ],
  examples: [
    {
      args: [
        {
          down: [
            '2026-01-05',
            '2026-01-12',
            '2026-01-20',
            '2026-02-02',
            '2026-02-10',
            '2026-02-16',
            '2026-03-03',
            '2026-03-09',
            '2026-03-20',
            '2026-04-01',
            '2026-04-10',
            '2026-04-20',
          ],
        },
        {
          down: [
            '2026-01-19',
            '',
            '2026-03-21',
            '2026-02-12',
            '',
            '',
            '2026-03-17',
            '',
            '',
            '2026-04-08',
            '',
            '',
          ],
        },
        '2026-04-30',
        undefined,
        undefined,
        0.9,
      ],
      gives: {
        table: [
          [
            'segment',
            'rows',
            'converted',
            'rate',
            'low',
            'high',
            'cases',
            'mean_days',
            'up_to',
            'still_rising',
          ],
          ['(all)', 12, 5, 0.351851852, 0.159441265, 0.594825469, 11.213114754, 11.394736842, 52, 0],
        ],
      },
      shows: {
        en: 'Twelve leads of four months, five won so far.',
        it: 'Dodici lead di quattro mesi, cinque vinti finora.',
      },
    },
    {
      args: [{ down: ['2026-01-05'] }, { down: ['19/01/2026'] }, '2026-04-30'],
      fails:
        'EVENTUAL_RATE: converted must be a date, got "19/01/2026" in place 1. This is text: type it as a date, or use DATEVALUE',
    },
  ],
  sources: [
    { title: 'Aalen and Johansen, An Empirical Transition Matrix (1978)' },
    { title: 'Dinse and Larson, Biometrika 73 (1986), on the variance' },
    { title: 'Maller and Zhou, Survival Analysis with Long-Term Survivors (1996)' },
  ],
};
