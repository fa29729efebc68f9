/** Several cells pasted into one field fill the fields below it. */
import type { StageEntry } from './entries';

/** The cells of a pasted column or row, blank ones at the end left out. */
export const pastedValues = (text: string): readonly string[] =>
  text
    .replace(/[\r\n\t]+$/, '')
    .split(/\r\n|\r|\n|\t/)
    .map((value) => value.trim());

/** Counts typed from one stage on downwards. */
export const fillCounts = (
  stages: readonly StageEntry[],
  from: number,
  typed: readonly string[],
): readonly StageEntry[] =>
  stages.map((stage, index) => {
    const count = typed[index - from];
    return count === undefined ? stage : { ...stage, count };
  });

/** Rates typed from one stage on downwards; they are then the person's own. */
export const fillDown = (
  stages: readonly StageEntry[],
  from: number,
  typed: readonly string[],
): readonly StageEntry[] =>
  stages.map((stage, index) => {
    const rate = typed[index - from];
    return rate === undefined ? stage : { ...stage, rate, source: 'typed' };
  });
