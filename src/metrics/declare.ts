/** What a declaration is: how one custom function is called and what computes it. What people read is its guide. */

/**
 * What a number measures. Money is a plain number in the reader's own currency; a rate is a fraction (5% is 0.05); a
 * date is a day, counted as Sheets counts it (1 January 2026 is 46023), and a moment such a day with its part of 24 hours.
 */
export type Unit =
  | 'money'
  | 'count'
  | 'amount'
  | 'rate'
  | 'periods'
  | 'days'
  | 'points'
  | 'ratio'
  | 'minutes'
  | 'date'
  | 'moment';

/**
 * How an argument is taken. `each`: one cell, or a range worked through cell by cell. `one`: one cell, the same for
 * the whole call. `list`: one row or column as a whole, without gaps. `rows`: the same, but raw rows, where a cell may
 * be blank; all arguments of this shape run side by side. `history`: what has happened so far, in time order: one row or
 * column of numbers, or two with the dates first.
 */
export type Shape = 'each' | 'one' | 'list' | 'rows' | 'history';

type Named = {
  /** As people see it in the formula: lower_snake. */
  readonly name: string;
  /** May be left out. Without a `default` the function is then told nothing. */
  readonly optional?: true;
};

export type NumberArgument = Named & {
  readonly shape: Shape;
  readonly unit: Unit;
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly whole?: true;
  readonly default?: number;
  /** What somebody means who gives less than the least: a sentence on where that belongs. */
  readonly belowMeans?: string;
  /** The argument that this one, a lag, moves: row t then reads that argument's row t − lag. */
  readonly delays?: string;
};

export type ChoiceArgument = Named & {
  readonly shape: 'each' | 'one';
  readonly choices: readonly string[];
  readonly default: string;
};

/** Names of things, such as stages and channels, without the spaces around them; or whether something happened. */
export type WordArgument = Named & {
  readonly shape: 'list' | 'rows';
  readonly holds: 'text' | 'flag';
};

/** Whether something happened, or the day on which it did. */
export type Flag = boolean | number;

/** What a history argument is read into. */
export type History = {
  /** In time order, without gaps; at least one. */
  readonly values: readonly number[];
  /** Values in a season, as the dates tell it: 12 for months, 1 for none. Unknown without dates. */
  readonly period?: number;
  /** The place of the first value in its season: 0 for January, the first quarter or week, or Monday. Known with `period`. */
  readonly start?: number;
  /** Where values were missing that lie on the line between their neighbours, since no season was known. */
  readonly missing?: readonly number[];
};

export type Argument = NumberArgument | ChoiceArgument | WordArgument;

/** A column of a table that a function gives. Without a unit it holds names. */
export type Column = { readonly name: string; readonly unit?: Unit };

export type Returns = {
  readonly unit: Unit;
  /**
   * One number where left out. `cells`: a few, side by side, by name. `along`: a list that runs as the named argument runs,
   * or several such lists side by side. `table`: rows below a head of column names; with `series`, further columns
   * follow these, as many as the rows have, numbered from 0: month_0, month_1, …
   * `rows`: rows without a head.
   */
  readonly shape?:
    | { readonly cells: readonly string[] }
    | { readonly along: string }
    | { readonly table: readonly Column[]; readonly series?: Column }
    | { readonly rows: readonly Column[] };
};

/** What `compute` receives: numbers, choices, lists, histories. In raw rows undefined is a blank cell, and so is ''. */
export type Value =
  | number
  | string
  | readonly (number | undefined)[]
  | readonly string[]
  | readonly Flag[]
  | History
  | undefined;

/** What `compute` gives: a number, a list, or lists side by side. */
export type Result = number | readonly number[] | readonly (readonly (number | string)[])[];

export type Declaration = {
  readonly name: string;
  readonly arguments: readonly Argument[];
  readonly returns: Returns;
  /**
   * The same as one expression of built-in functions over single cells, in the names of the arguments, for files that
   * do without us: no decimals, `;` between arguments. Where it leaves an argument out, so must the call.
   */
  readonly expression?: string;
  readonly compute: (...values: Value[]) => Result;
};

type Single<A> = A extends { choices: readonly (infer Choice)[] } ? Choice : number;
type Listed<A> = A extends { holds: 'text' } ? string : A extends { holds: 'flag' } ? Flag : number;
type ValueOf<A> = A extends { shape: 'history' }
  ? History
  : A extends { shape: 'list' }
    ? readonly Listed<A>[]
    : A extends { shape: 'rows' }
      ? readonly (A extends { holds: string } ? Listed<A> : number | undefined)[]
      : Single<A>;
type Given<A> = A extends { optional: true }
  ? A extends { default: unknown }
    ? ValueOf<A>
    : ValueOf<A> | undefined
  : ValueOf<A>;
type GivenAll<Args extends readonly Argument[]> = { -readonly [Index in keyof Args]: Given<Args[Index]> };

/** A declaration that still knows its own arguments, so that a guide can be held to them. */
export type Declared<Args extends readonly Argument[]> = Omit<Declaration, 'arguments'> & {
  readonly arguments: Args;
};

/**
 * Declares a function. The types hold `compute` to its arguments as declared; whoever calls it through a Declaration
 * has checked the values against the same arguments.
 */
export function declare<const Args extends readonly Argument[]>(
  declaration: Omit<Declaration, 'arguments' | 'compute'> & {
    readonly arguments: Args;
    readonly compute: (...values: GivenAll<Args>) => Result;
  },
): Declared<Args> {
  return declaration as unknown as Declared<Args>;
}
