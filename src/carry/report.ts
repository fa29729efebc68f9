/** What a carry did: what came along, and what could not. Types only. */
import type { CellRef, Input } from '../plan/plan';

/** A filled cell that has no place on the new tabs, or that is not what the plan had there. */
export type Left = {
  readonly at: CellRef;
  readonly name?: string;
  readonly shown: string;
  readonly why: Why;
};

/** Worst first: what is lost for good with the old tab, before what the plan fills anew. */
export type Why = 'actual' | 'typed' | 'answer' | 'own' | 'kept' | 'note';

export type Report = {
  /** Filled cells of inputs that stand in the new plan as they stood. */
  readonly carried: number;
  /** Rows and columns of people's own. */
  readonly own: number;
  readonly lost: readonly Left[];
  /** Where something else stands than a formula or a word of the plan. */
  readonly overwritten: readonly Left[];
  /** Places of inputs whose row or column is gone: they come back as the new plan builds them. */
  readonly gone: readonly CellRef[];
};

/** What is carried, and how: a change carries all; a copy and a template less. */
export type Carrying = {
  /** Whose inputs come along; all where it is left out. The others are as the new plan builds them. */
  readonly holds?: readonly Input['holds'][];
  /** Numbers typed over the plan's own formulas come along as values. */
  readonly keepOverwritten?: boolean;
  /** Formulas of inputs that the new plan leaves blank keep the value they show. */
  readonly keepShown?: boolean;
  /** What was typed where the new plan counts gives way to the count. */
  readonly takeCounted?: boolean;
  /** What inputs of unit money are multiplied by, where the currency changes. */
  readonly money?: number;
  /** By how many months what was typed moves, where the first month does. */
  readonly shift?: number;
};
