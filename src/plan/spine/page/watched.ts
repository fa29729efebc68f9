/** The counts behind the checks that look over the whole plan. */
import { formula } from '../../formula';
import { wantsNumbers } from '../../inputs';
import type { CellRange, Formula, Input } from '../../plan';

/** Ranges of the page in which no cell may show an error, besides those of the other tabs; inputs that belong to no other group of checks, and those groups. */
export type Watched = {
  readonly calculated: readonly CellRange[];
  readonly inputs: readonly Input[];
  readonly others: readonly { readonly key: string; readonly inputs: readonly Input[] }[];
};

export const joined = (parts: readonly Formula[], sign: string): Formula =>
  parts.reduce((all, part) => formula`${all}${sign}${part}`);

/**
 * Text in cells that want a number: it counts as 0 in the plan, so it must be told. A text of no length, such as a formula
 * gives that has nothing to say, is none. (1/LEN, for an error among the cells must not take the count away.)
 */
export const valuesThatAreNoNumbers = (inputs: readonly Input[]): Formula => {
  const counts = inputs
    .filter(wantsNumbers)
    .map(({ range }) => formula`SUMPRODUCT(ISTEXT(${range})*ISNUMBER(1/LEN(${range})))`);
  return counts.length > 0 ? joined(counts, '+') : formula`0`;
};

export const cellsWithErrors = (calculated: readonly CellRange[]): Formula =>
  joined(
    calculated.map((range) => formula`SUMPRODUCT(ISERROR(${range})*1)`),
    '+',
  );
