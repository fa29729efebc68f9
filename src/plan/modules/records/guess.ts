/** A first guess at which column says what, by headers in English and Italian and by what the columns hold. */
import { monthOf } from '../../../metrics/retention/calendar';
import type { Role } from '../../size';
import type { Line, RecordsAnswers, Source } from './answers';
import { type Form, formOf, patternOf, type RawCell } from './refresh/source-rows';

export type TabSeen = {
  readonly sheetId: number;
  readonly title: string;
  readonly head: number;
  readonly kind: Source['kind'];
  readonly headers: readonly string[];
  /** The first rows below the headers. */
  readonly rows: readonly (readonly RawCell[])[];
};

export type StageAsked = { readonly id: string; readonly name: string; readonly role: Role | null };

/** Something of which the guess is not sure: the stage or field it is about, and why. */
export type Doubt = { readonly what: string; readonly why: 'unsure' | 'expected' | 'mixed' };

export type Guess = { readonly mapping: RecordsAnswers; readonly doubts: readonly Doubt[] };

/** Lower case, without accents, signs, and the name of the object that some exports put before every header. */
export const plain = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(deal|opportunity|contact|trattativa|contatto) (?=\S+ ?\S*)/, '');

const synonyms: Readonly<Record<Role, RegExp>> = {
  visits: /\b(visits?|sessions?|visite|sessioni)\b/,
  leads:
    /\b(leads?|contacts?|contatt[oi]|create[d]? date|created( on| at| time)?|data (di )?creazione|creato il|first contact date)\b/,
  mql: /\b(mql|marketing qualified)\b/,
  sql: /\b(sql|sales qualified)\b|(?<!marketing )\bqualified\b/,
  opportunities:
    /\b(opportunit(y|ies|a)|trattativ[ae]|deal created|create[d]? date|created( on| at| time)?|data (di )?creazione)\b/,
  proposals: /\b(proposals?|quote|offert[ae]|preventiv[oi]|contract sent)\b/,
  customers:
    /\b(won|customers?|closed won|vint[ae]|client[ei]|won time|won date|close date|closed date|closing date|actual close date|data (di )?chiusura( effettiva)?|paid at)\b/,
};
const entering = /\b(date entered|became an?|data (di )?ingresso)\b/;
const guessing =
  /\b(expected|est|estimated|prevista|previsto|next|prossim[ao]|last activity|ultima attivita|birth|nascita)\b/;

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

type Column = {
  readonly header: string;
  readonly plain: string;
  readonly cells: readonly RawCell[];
  readonly form: Form;
  readonly isDates: boolean;
  readonly isNumbers: boolean;
  readonly values: number;
};

function columnsOf({ headers, rows }: TabSeen): readonly Column[] {
  return headers.flatMap((header, at): Column[] => {
    // A header that stands twice finds nothing; one without a word says nothing.
    if (
      header.trim() === '' ||
      /^unnamed/i.test(header) ||
      headers.filter((each) => each === header).length > 1
    )
      return [];
    const cells = rows.map((row) => row[at]);
    const filled = cells.filter((cell) => cell !== undefined && cell !== '');
    const form = formOf(cells);
    // A day of the last hundred years: a plain number is mostly none.
    const isDay = (cell: RawCell) => typeof cell === 'number' && cell > 25_000 && cell < 60_000;
    const isText = form.kind === 'text' || form.kind === 'months' || form.kind === 'undecided';
    return [
      {
        header,
        plain: plain(header),
        cells: filled,
        form,
        isDates:
          filled.length > 0 &&
          ((form.kind === 'dates' && filled.filter(isDay).length >= 0.9 * filled.length) ||
            (isText &&
              filled.every((cell) => /\d/.test(String(cell)) && /[-/.]|^\d{6}$/.test(String(cell)))) ||
            form.kind === 'mixed'),
        isNumbers:
          filled.length > 0 &&
          filled.filter((cell) => typeof cell === 'number').length >= 0.9 * filled.length,
        values: new Set(filled.map(String)).size,
      },
    ];
  });
}

type Scored = { readonly column: Column; readonly points: number };

function best(scored: readonly Scored[]): { readonly column: Column; readonly isSure: boolean } | undefined {
  const [first, second] = [...scored].sort((one, other) => other.points - one.points);
  if (!first || first.points < 3) return undefined;
  return { column: first.column, isSure: first.points >= 4 && first.points - (second?.points ?? 0) >= 2 };
}

const words = (name: string) => plain(name).replace(/s$/, '');

function stagePoints(column: Column, { name, role }: StageAsked): number {
  const isOf = role !== null && synonyms[role].test(column.plain);
  const named = words(name) !== '' && column.plain.includes(words(name));
  const base = isOf || named ? 3 : 0;
  if (base === 0) return 0;
  const exact = role !== null && column.plain.replace(synonyms[role], '').trim() === '' ? 1 : 0;
  return (
    base +
    exact +
    (entering.test(column.plain) ? 2 : 0) +
    (column.isDates ? 2 : -4) +
    (guessing.test(column.plain) ? -4 : 0) +
    (column.cells.length === 0 ? -4 : 0)
  );
}

function field(columns: readonly Column[], key: string): Column | undefined {
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

const wonWord = /\b(won|vint[aoe]|paid|succeeded|closed won|chiusa vinta)\b/i;

/** The value that says that it was won, where a column has one beside others. */
const wonValue = (column: Column | undefined): string | undefined =>
  column?.cells.map(String).find((value) => wonWord.test(value) && !/lost|persa/i.test(value));

export function guess(tabs: readonly TabSeen[], stages: readonly StageAsked[]): Guess {
  const seen = tabs.map((tab) => ({ tab, columns: columnsOf(tab) }));
  const doubts: Doubt[] = [];
  const sources = seen.map(({ tab, columns }): Source => {
    const of = (key: string) => field(columns, key)?.header ?? null;
    return {
      sheetId: tab.sheetId,
      title: tab.title,
      kind: tab.kind,
      head: tab.head,
      id: tab.kind === 'months' ? null : of('id'),
      only: null,
      changed: of('changed'),
      lostOn: of('lostOn'),
      named: of('named'),
      currency: of('currency'),
      business: of('business'),
      stage: of('stage'),
      exported: null,
    };
  });
  const mapped: Record<string, Line> = {};
  const taken = new Set<string>();
  const last = stages[stages.length - 1]?.id;
  // The last stage first: a closing date is the customers', whatever else it could be.
  for (const stage of [...stages].reverse()) {
    const scored = seen.flatMap(({ columns }, source) =>
      columns
        .filter(({ header }) => !taken.has(`${source}\n${header}`))
        .map((column) => ({
          column,
          source,
          points: stagePoints(column, {
            ...stage,
            role: stage.role ?? (stage.id === last ? 'customers' : null),
          }),
        })),
    );
    const found = best(scored);
    if (!found) continue;
    const { source } = scored.find(({ column }) => column === found.column)!;
    const status = seen[source]!.columns.find(({ header }) => header === sources[source]!.stage);
    const value = stage.id === last ? wonValue(status) : undefined;
    const isSums = sources[source]!.kind === 'months';
    const amount = isSums
      ? seen[source]!.columns.find(({ isNumbers, isDates }) => isNumbers && !isDates)
      : undefined;
    mapped[stage.id] = {
      source,
      date: found.column.header,
      adds: amount?.header ?? null,
      only: value === undefined || /[*?~]|^[<>=]/.test(value) ? null : { column: status!.header, is: value },
      form: patternOf(found.column.form) ?? '',
    };
    taken.add(`${source}\n${found.column.header}`);
    if (guessing.test(found.column.plain)) doubts.push({ what: stage.id, why: 'expected' });
    else if (patternOf(found.column.form) === undefined) doubts.push({ what: stage.id, why: 'mixed' });
    else if (!found.isSure) doubts.push({ what: stage.id, why: 'unsure' });
  }
  const won = last === undefined ? undefined : mapped[last];
  const amount = won && field(seen[won.source]!.columns, 'amount');
  const top = stages.map(({ id }) => mapped[id]).find((line) => line !== undefined);
  const topColumns = top === undefined ? [] : seen[top.source]!.columns;
  const channel = field(topColumns, 'channel');
  const answered = field(topColumns, 'answered');
  return {
    mapping: {
      sources,
      stages: Object.fromEntries(stages.flatMap(({ id }) => (mapped[id] ? [[id, mapped[id]!]] : []))),
      revenue: won && amount ? { ...won, adds: amount.header } : null,
      lost: null,
      spend: null,
      segments: channel ? [channel.header] : [],
      response: top && answered ? { source: top.source, created: top.date, answered: answered.header } : null,
    },
    doubts,
  };
}

/** Whether a tab holds a row a record, a row a stage change, or a row a month. */
export function kindOf(headers: readonly string[], rows: readonly (readonly RawCell[])[]): Source['kind'] {
  const plains = headers.map(plain);
  if (plains.includes('to stage') || (plains.includes('stagename') && plains.includes('opportunityid')))
    return 'history';
  const month = plains.findIndex((header) => /^(month|mese|year month|date|data)$/.test(header));
  if (month < 0 || headers.length > 12) return 'rows';
  const cells = rows.map((row) => row[month]).filter((cell) => cell !== undefined && cell !== '');
  const months = cells.map((cell) =>
    typeof cell === 'number' && cell < 60_000 ? monthOf(cell) : String(cell),
  );
  const isMonthly = cells.length > 1 && new Set(months).size === cells.length;
  return isMonthly ? 'months' : 'rows';
}

/** The row of the headers, from 1: the first with three texts and three filled cells below it; undefined where there is none. */
export function headRowOf(rows: readonly (readonly RawCell[])[]): number | undefined {
  const filled = (row: readonly RawCell[] = []) =>
    row.filter((cell) => cell !== undefined && cell !== '').length;
  const texts = (row: readonly RawCell[]) =>
    row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
  const found = rows.findIndex(
    (row, at) => texts(row) >= 2 && filled(rows[at + 1]) >= Math.min(3, filled(row)) && filled(row) >= 2,
  );
  return found < 0 ? undefined : found + 1;
}
