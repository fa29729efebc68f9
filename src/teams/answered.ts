/** What a call about one team answered, as the run takes it: which faults are the team's own, which hold the run up. */

import type { Used } from './pace';
import type { Answered, TeamState } from './run';

/** The shape of the add-on's answer, as far as a run needs it. */
export type Answer =
  | {
      readonly ok: true;
      readonly value: {
        readonly team: string;
        readonly state: TeamState;
        readonly says: string | null;
        readonly used: Used;
        readonly isDayFull: boolean;
      };
    }
  | { readonly ok: false; readonly fault: { readonly kind: string; readonly detail: string } };

/** No answer, or one that says nothing, may hide that the work was done: the next try looks first. */
const silent = ['lost', 'silent', 'offline'];

export function answeredOf(answer: Answer): Answered {
  if (answer.ok) {
    const { team, state, says, used, isDayFull } = answer.value;
    return isDayFull ? { is: 'dayFull', used } : { is: 'moved', outcome: { team, state, says }, used };
  }
  const { kind } = answer.fault;
  if (silent.includes(kind)) return { is: 'lost' };
  if (kind === 'quota' || kind === 'crowded' || kind === 'busy' || kind === 'changed') return { is: kind };
  return { is: 'fault', fault: kind };
}
