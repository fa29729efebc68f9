/** What a declaration is: everything about one custom function, said once and printed wherever it is needed. */

/** A sentence for people, in each language of the product. */
export type Prose = { readonly en: string; readonly it: string };

/** The families that functions are sorted into, in the order in which they are read. */
export const families = {
  funnel: { en: 'Funnel', it: 'Funnel' },
  acquisition: { en: 'Winning customers', it: 'Acquisizione clienti' },
  value: { en: 'Customer value', it: 'Valore del cliente' },
  retention: { en: 'Keeping customers', it: 'Fidelizzazione' },
  forecast: { en: 'Forecasts', it: 'Previsioni' },
} as const;

/** What a number measures. Money is a plain number in the reader's own currency; a rate is a fraction (5% is 0.05). */
export const units = {
  money: { en: 'money', it: 'importo' },
  count: { en: 'count', it: 'numero' },
  amount: { en: 'customers or money', it: 'clienti o importo' },
  rate: { en: 'rate', it: 'tasso' },
  periods: { en: 'periods', it: 'periodi' },
} as const;

export type Unit = keyof typeof units;

type Described = {
  /** As people see it in the formula: lower_snake. */
  readonly name: string;
  readonly help: Prose;
  /** May be left out. Without a `default` the function is then told nothing. */
  readonly optional?: true;
};

export type NumberArgument = Described & {
  /** `each`: a number, or a range worked through cell by cell. `list`: one row or column taken as a whole. */
  readonly shape: 'each' | 'list';
  readonly unit: Unit;
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly whole?: true;
  readonly default?: number;
  /** The argument that this one, a lag, moves: row t then reads that argument's row t − lag. */
  readonly delays?: string;
};

export type ChoiceArgument = Described & {
  readonly shape: 'each';
  readonly choices: readonly string[];
  readonly default: string;
};

/** A series in time order: one row or column of numbers, or two with the dates first. */
export type HistoryArgument = Described & {
  readonly shape: 'history';
  readonly unit: Unit;
  readonly atLeast?: number;
};

/** What a history argument is read into. */
export type History = {
  /** In time order, without gaps; at least one. */
  readonly values: readonly number[];
  /** Values in a season, as the dates tell it: 12 for months, 1 for none. Unknown without dates. */
  readonly period?: number;
  /** The place of the first value in its season: 0 for January, the first quarter or Monday. Known with `period`. */
  readonly start?: number;
};

export type Argument = NumberArgument | ChoiceArgument | HistoryArgument;

type ExampleCell = number | string;

/** A cell or a range as an example writes it; undefined is an argument left out. */
export type ExampleInput = number | string | undefined | readonly (readonly ExampleCell[])[];

export type Example = {
  readonly args: readonly ExampleInput[];
  /** What the example shows, where the numbers do not say it themselves. */
  readonly shows?: Prose;
} & ({ readonly gives: number | readonly (readonly ExampleCell[])[] } | { readonly fails: string });

export type Source = { readonly title: string; readonly url?: string };

export type Returns = {
  readonly unit: Unit;
  /** One number, a list that runs the way the named list argument runs, or rows and columns of a shape of its own. */
  readonly shape: 'number' | 'table' | { readonly along: string };
  readonly help: Prose;
};

/** What `compute` receives and gives: numbers, choices, lists of numbers, histories; tables may hold labels. */
export type Value = number | string | readonly number[] | History | undefined;
export type Table = readonly (readonly (number | string)[])[];
export type Result = number | readonly number[] | Table;

export type Declaration = {
  readonly name: string;
  readonly family: keyof typeof families;
  readonly summary: Prose;
  /** What people take it for although it is something else. */
  readonly isNot: Prose;
  /** How it is worked out, in the names of its arguments. */
  readonly how: Prose;
  readonly arguments: readonly Argument[];
  readonly returns: Returns;
  readonly examples: readonly Example[];
  readonly sources: readonly Source[];
  readonly compute: (...values: Value[]) => Result;
};

type ValueOf<A> = A extends { choices: readonly (infer Choice)[] }
  ? Choice
  : A extends { shape: 'history' }
    ? History
    : A extends { shape: 'list' }
      ? readonly number[]
      : number;
type Given<A> = A extends { optional: true }
  ? A extends { default: unknown }
    ? ValueOf<A>
    : ValueOf<A> | undefined
  : ValueOf<A>;
type GivenAll<Args extends readonly Argument[]> = { -readonly [Index in keyof Args]: Given<Args[Index]> };

/**
 * Declares a function. The types hold `compute` to its arguments as declared; whoever calls it through a Declaration
 * has checked the values against the same arguments.
 */
export function declare<const Args extends readonly Argument[]>(
  declaration: Omit<Declaration, 'arguments' | 'compute'> & {
    readonly arguments: Args;
    readonly compute: (...values: GivenAll<Args>) => Result;
  },
): Declaration {
  return declaration as unknown as Declaration;
}

/** A column of cells, for examples. */
export const column = (...cells: readonly ExampleCell[]) => cells.map((cell) => [cell]);

/** A row of cells, for examples. */
export const row = (...cells: readonly ExampleCell[]) => [cells];
