/** A first guess at which column says what, by headers in English and Italian and by what the columns hold. */
import type { Role } from '../../../size';
import type { Line, RecordsAnswers, Source } from '../answers';
import { patternOf } from '../refresh/source-rows';
import { best, type Column, columnsOf, guessing } from './columns';
import { field } from './fields';
import { plain } from './plain';
import type { TabSeen } from './tabs';

export type StageAsked = { readonly id: string; readonly name: string; readonly role: Role | null };

/** Something of which the guess is not sure: the stage or field it is about, and why. */
export type Doubt = { readonly what: string; readonly why: 'unsure' | 'expected' | 'mixed' };

export type Guess = { readonly mapping: RecordsAnswers; readonly doubts: readonly Doubt[] };

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
      channel: tab.kind === 'rows' ? of('channel') : null,
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
      rejected: rejectedIn(seen.map(({ columns }) => columns)),
      segments: channel ? [channel.header] : [],
      response: top && answered ? { source: top.source, created: top.date, answered: answered.header } : null,
    },
    doubts,
  };
}

/** The first column that says when something was sent back. */
function rejectedIn(tabs: readonly (readonly Column[])[]): Line | null {
  for (const [source, columns] of tabs.entries()) {
    const column = field(columns, 'rejected');
    if (column)
      return { source, date: column.header, adds: null, only: null, form: patternOf(column.form) ?? '' };
  }
  return null;
}
