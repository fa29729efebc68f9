/** CONVERSION_BY: what share converted, by channel, industry or any other name. */
import { declare, type Flag } from '../declare';
import type { Guide } from '../guide';
import { rateRange } from '../uncertainty/rate-range';
import { groupRows } from './group-rows';

/**
 * A row for each segment, the largest first: its name, leads, won, rate, and the bounds between which the true rate
 * lies with 95% (Jeffreys). Rows without a segment are a group of their own. A date after `asOf` is one that is expected.
 */
export const conversionBy = (
  segments: readonly string[],
  converted: readonly Flag[],
  asOf = Number.POSITIVE_INFINITY,
): [string, ...number[]][] =>
  groupRows(segments).map(({ name, rows }) => {
    const isWon = (flag: Flag) => flag === true || (typeof flag === 'number' && flag <= asOf);
    const won = rows.filter((row) => isWon(converted[row]!)).length;
    return [name, rows.length, won, won / rows.length, ...rateRange(won, rows.length)];
  });

export const CONVERSION_BY = declare({
  name: 'CONVERSION_BY',
  arguments: [
    { name: 'segments', shape: 'rows', holds: 'text' },
    { name: 'converted', shape: 'rows', holds: 'flag' },
    { name: 'as_of', shape: 'one', unit: 'date', optional: true },
  ],
  returns: {
    unit: 'rate',
    shape: {
      table: [
        { name: 'segment' },
        { name: 'leads', unit: 'count' },
        { name: 'won', unit: 'count' },
        { name: 'rate', unit: 'rate' },
        { name: 'low', unit: 'rate' },
        { name: 'high', unit: 'rate' },
      ],
    },
  },
  compute: conversionBy,
});

export const conversionByGuide: Guide<typeof CONVERSION_BY> = {
  of: CONVERSION_BY,
  family: 'records',
  summary: {
    en: 'Leads, wins and conversion rate per channel, industry or other segment, with its range.',
    it: 'Lead, vinte e tasso di conversione per canale, settore o altro segmento, con il suo intervallo.',
  },
  isNot: {
    en: 'Not a ranking: two segments whose ranges overlap much may well convert alike.',
    it: 'Non è una classifica: due segmenti con intervalli molto sovrapposti possono convertire allo stesso modo.',
  },
  how: {
    en: 'Per segment won ÷ leads. low and high as RATE_RANGE gives them at 95%.',
    it: 'Per segmento won ÷ leads. low e high come li dà RATE_RANGE al 95%.',
  },
  arguments: {
    segments: {
      en: 'The channel, industry or other segment of each lead, a cell per lead.',
      it: 'Il canale, il settore o un altro segmento di ogni lead, una cella per lead.',
    },
    converted: {
      en: 'Whether each was won, beside it: TRUE, 1 or a date for yes; FALSE, 0 or blank for no.',
      it: 'Se ogni lead è stato vinto, accanto: TRUE, 1 o una data per sì; FALSE, 0 o vuoto per no.',
    },
    as_of: {
      en: 'The day of the export: a later date in converted is only expected. Left out, every date counts.',
      it: 'Il giorno dell’esportazione: una data successiva in converted è solo prevista. Se manca, valgono tutte.',
    },
  },
  returns: {
    en: 'A table with a head: segment, leads, won, rate, low, high. The largest segment comes first.',
    it: 'Una tabella con intestazione: segment, leads, won, rate, low, high. Prima il segmento più grande.',
  },
  notes: [
    {
      en: 'Leads without a segment are a group of their own, named (blank): they are often the leads that nobody tracked, and leaving them out flatters the rest. Capitals and spaces around a name do not make another segment.',
      it: 'I lead senza segmento formano un gruppo, chiamato (blank): spesso sono quelli non tracciati, ed escluderli abbellisce gli altri. Maiuscole e spazi attorno al nome non creano un altro segmento.',
    },
    {
      en: 'Many CRMs keep the expected close date of open deals in the same column. Say in as_of when the rows were exported, and dates after it do not count as won. For rows that are too young to have closed EVENTUAL_RATE gives the rate they are heading for.',
      it: 'Molti CRM tengono la chiusura prevista delle trattative aperte nella stessa colonna. Indica in as_of quando sono state esportate le righe: le date successive non contano come vinte. Per le righe troppo giovani per aver chiuso, EVENTUAL_RATE dà il tasso a cui tendono.',
    },
    {
      en: 'The column of won dates does as converted. Leads that are still open count as not won, so give leads that are old enough to have closed.',
      it: 'La colonna con le date di vincita va bene come converted. I lead ancora aperti contano come non vinti, quindi dai lead abbastanza vecchi da aver potuto chiudere.',
    },
  ],
  examples: [
    {
      args: [
        { down: ['search', 'email', 'search', 'Search', '', 'email'] },
        { down: [true, false, false, true, true, false] },
      ],
      gives: {
        table: [
          ['segment', 'leads', 'won', 'rate', 'low', 'high'],
          ['search', 3, 2, 0.666666667, 0.176736097, 0.961252],
          ['email', 2, 0, 0, 0, 0.666821754],
          ['(blank)', 1, 1, 1, 0.146746316, 1],
        ],
      },
    },
    {
      args: [{ down: ['search', 'email'] }, { down: ['yes', ''] }],
      fails:
        'CONVERSION_BY: converted must be TRUE, 1 or a date for yes and FALSE, 0 or blank for no, got "yes" in place 1. This is text: say which text means yes, as in ARRAYFORMULA(B2:B="Yes")',
    },
  ],
  sources: [{ title: 'Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion (2001)' }],
};
