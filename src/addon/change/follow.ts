/** A team's copy is led to what its plan is now: the change that its own people could make, with nothing of theirs lost. */
import type { Origin } from '../../compile/record';
import type { PlanAnswers } from '../../plan/module';
import type { Patch } from '../../plan/patch';
import type { ChangeOptions } from '../contract/change';
import { removeKept } from './back';
import { intended, written } from './change';
import { lookAt } from './reading';

const asItStands: ChangeOptions = {
  keepOverwritten: true,
  keepShown: true,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};

/** Where something of the team's would be lost, nothing is written, and this says what. */
export function follow(
  planId: string,
  patchOf: (answers: PlanAnswers) => Patch,
  origin: Origin,
  build: string,
  evenIfLost: boolean,
): { readonly wouldLose: string | null } {
  let looked = lookAt(planId);
  const intention = () => intended(looked, patchOf(looked.answers), asItStands, build, origin);
  let next = intention();
  if (next.report.lostCount > 0 && !evenIfLost) return { wouldLose: placesOf(next.report.lost) };
  if (looked.stands.record.kept && !next.over) {
    const { stillUsed } = removeKept(planId, false);
    if (stillUsed.length > 0) return { wouldLose: placesOf(stillUsed) };
    looked = lookAt(planId);
    next = intention();
  }
  written(next, build);
  return { wouldLose: null };
}

const told = 3;

const placesOf = (lost: readonly { readonly tab: string; readonly cell: string }[]) =>
  lost
    .slice(0, told)
    .map(({ tab, cell }) => `${tab}!${cell}`)
    .join(', ') + (lost.length > told ? ' …' : '');
