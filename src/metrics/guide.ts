/**
 * What a guide is: what people read about one custom function. Guides are plain data beside the declarations, never
 * calls, so that the bundle, which computes and does not read, can leave them out.
 */
import type { Declaration, Unit } from './declare';

/** A sentence for people, in each language of the product. */
export type Prose = { readonly en: string; readonly it: string };

/** The families that functions are sorted into, in the order in which they are read. */
export const families = {
  funnel: { en: 'Funnel', it: 'Funnel' },
  uncertainty: { en: 'Chance and uncertainty', it: 'Probabilità e incertezza' },
  agreement: { en: 'Sales and marketing agreement', it: 'Accordo vendite-marketing (SLA)' },
  acquisition: { en: 'Winning customers', it: 'Acquisizione clienti' },
  value: { en: 'Customer value', it: 'Valore del cliente' },
  retention: { en: 'Keeping customers', it: 'Fidelizzazione' },
  sales: { en: 'Sales', it: 'Vendite' },
  marketing: { en: 'Marketing', it: 'Marketing' },
  efficiency: { en: 'Efficiency and break-even', it: 'Efficienza e pareggio' },
  forecast: { en: 'Forecasts', it: 'Previsioni' },
  records: { en: 'From raw CRM rows', it: 'Dalle righe del CRM' },
} as const;

export const units: { readonly [Each in Unit]: Prose } = {
  money: { en: 'money', it: 'importo' },
  count: { en: 'count', it: 'numero' },
  amount: { en: 'customers or money', it: 'clienti o importo' },
  rate: { en: 'rate', it: 'tasso' },
  periods: { en: 'periods', it: 'periodi' },
  days: { en: 'days', it: 'giorni' },
  points: { en: 'points', it: 'punti' },
  ratio: { en: 'ratio', it: 'rapporto' },
  minutes: { en: 'minutes', it: 'minuti' },
  date: { en: 'date', it: 'data' },
  moment: { en: 'date and time', it: 'data e ora' },
};

/** A cell of an example. In an argument that takes dates, a day such as 2026-01-31 stands for that date. */
export type ExampleCell = number | string | boolean;

export type ExampleRange = {
  readonly down?: readonly ExampleCell[];
  readonly across?: readonly ExampleCell[];
  readonly table?: readonly (readonly ExampleCell[])[];
};

/** A cell or a range as an example writes it; undefined is an argument left out. */
export type ExampleInput = ExampleCell | ExampleRange | undefined;

export type Example = {
  readonly args: readonly ExampleInput[];
  /** What the example shows, where the numbers do not say it themselves. */
  readonly shows?: Prose;
} & ({ readonly gives: number | ExampleRange } | { readonly fails: string });

export type Source = { readonly title: string; readonly url?: string };

export type Guide<Of extends Declaration = Declaration> = {
  readonly of: Of;
  readonly family: keyof typeof families;
  /** One short sentence: what it gives. */
  readonly summary: Prose;
  /** What people take it for although it is something else. */
  readonly isNot: Prose;
  /** How it is worked out, in the names of its arguments. */
  readonly how: Prose;
  /** One short line for each argument, as the autocomplete of Sheets shows it. */
  readonly arguments: { readonly [Name in Of['arguments'][number]['name']]: Prose };
  readonly returns: Prose;
  /**
   * A plan's own cells for its arguments: the name of a range, after the prefix of the plan's names. Chosen so that the
   * function gives what the plan shows; an argument that is left out has no such cell in a plan.
   */
  readonly inPlan?: { readonly [Name in Of['arguments'][number]['name']]?: string };
  /** What else one should know, a paragraph each, for whoever reads the whole page. */
  readonly notes?: readonly Prose[];
  readonly examples: readonly Example[];
  readonly sources: readonly Source[];
};

/** The rows of cells of a range of an example. */
export function cellsOf({ down, across, table }: ExampleRange): readonly (readonly ExampleCell[])[] {
  if (table) return table;
  return down ? down.map((cell) => [cell]) : [across!];
}
