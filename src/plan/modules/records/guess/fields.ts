/** What is asked beside the stages, by headers in English and Italian: ids, amounts, channels, and when a row was lost. */
import { best, type Column, guessing } from './columns';

const fields: Readonly<
  Record<string, { readonly exact: RegExp; readonly holds: 'text' | 'number' | 'date' | 'segment' | 'id' }>
> = {
  id: {
    exact: /^((record|id) )?id( record)?$|^mql id$|^name of order$|^opportunity id$|^record id$|\bid$/,
    holds: 'id',
  },
  changed: {
    exact: /^(last modified( date)?|modified (on|time)|update time|data ultima modifica|ultima modifica)$/,
    holds: 'date',
  },
  rejected: {
    exact:
      /^(rejected|disqualified)( (on|date|time))?$|^date (rejected|disqualified)$|^(data (di )?rifiuto|rifiutato il)$/,
    holds: 'date',
  },
  lostOn: { exact: /^(lost (time|date)|data (di )?perdita|closed lost date)$/, holds: 'date' },
  amount: {
    exact: /^(amount|value|actual revenue|total|importo|valore|fatturato|declared monthly revenue)$/,
    holds: 'number',
  },
  channel: {
    exact:
      /^(original (traffic )?source|lead source|origin|source|origine( lead)?|fonte( del lead)?|canale|session default channel group)$/,
    holds: 'segment',
  },
  currency: { exact: /^(currency( of value)?|valuta)$/, holds: 'segment' },
  business: { exact: /^(deal type|type|tipo|business type)$/, holds: 'segment' },
  stage: {
    exact:
      /^(deal stage|stage|status|deal status|fase( trattativa| opportunita)?|stato|lifecycle stage|fase del ciclo di vita|financial status)$/,
    holds: 'segment',
  },
  named: { exact: /^(deal name|name|topic|e ?mail|nome|title|titolo)$/, holds: 'text' },
  answered: {
    exact: /^(first (response|answer|contacted)( (date|time))?|data prima risposta|prima risposta)$/,
    holds: 'date',
  },
  pipeline: { exact: /^pipeline$/, holds: 'segment' },
};

/** The best column for a field; undefined where none is good enough. */
export function field(columns: readonly Column[], key: string): Column | undefined {
  const { exact, holds } = fields[key]!;
  return best(
    columns
      .filter(({ plain: text }) => exact.test(text))
      .map((column) => ({
        column,
        points:
          4 +
          (holds === 'date' && column.isDates ? 2 : 0) +
          (holds === 'date' && !column.isDates && column.cells.length > 0 ? -4 : 0) +
          (holds === 'number' && column.isNumbers ? 2 : 0) +
          (holds === 'segment' && column.values >= 2 && column.values <= 50 ? 2 : 0) +
          (holds === 'id' && column.values === column.cells.length ? 1 : 0) +
          (guessing.test(column.plain) ? -4 : 0),
      })),
  )?.column;
}
