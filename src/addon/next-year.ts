/** Next year from a plan that stands: what it hands on, as answers for the wizard. Nothing is written. */
import { shownOn } from '../carry/shown';
import { brokenOn } from '../plan/board';
import { nextPlanOf } from '../plan/next-year';
import { lookAt } from './change/reading';
import type { NextYear } from './contract/board';
import { Failure } from './faults';

export function readNextYear(planId: string): NextYear {
  const { stands, standing, answers, unset } = lookAt(planId);
  const { name } = stands.record;
  if (stands.missing.length > 0)
    throw new Failure('gone', `Tabs of “${name}” were deleted: ${stands.missing.join(', ')}.`);
  const shown = shownOn(standing);
  if (brokenOn(shown))
    throw new Failure(
      'gone',
      `The plan “${name}” shows errors, since rows or cells of it were deleted. Undo that first.`,
    );
  const next = nextPlanOf(answers, shown);
  return {
    answers: next.answers,
    unset: [...new Set([...unset, ...next.blank])],
    said: next.said ?? null,
  };
}
