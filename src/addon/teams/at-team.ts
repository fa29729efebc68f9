/** One team at work, and how that ended. Types only. */
import type { Origin } from '../../compile/record';
import type { PlanAnswers } from '../../plan/module';
import type { Plan } from '../../plan/plan';
import type { TeamState } from '../../teams/run';
import type { Team } from '../contract/teams';
import type { Trouble } from './destination';
import type { TeamRow } from './list';
import type { LookedTeams } from './looking';

export type AtTeam = LookedTeams & {
  readonly row: TeamRow;
  readonly team: Team;
  readonly origin: Origin;
  /** Its plan and the answers of that; null where the team has no share. */
  readonly plan: Plan | null;
  readonly answers: PlanAnswers | null;
};

/** `forgets`: the file that its row names is no longer there. */
export type Ended = {
  readonly state: TeamState;
  readonly file: string | null;
  readonly forgets?: true;
} & Partial<Trouble>;
