/** One plan, many teams. */
import type { Language } from '../../plan/language';
import type { GoalCounts } from '../../plan/module';
import type { TeamState } from '../../teams/run';
import type { Answer } from './answer';
import type { PlanTab } from './plans';

/** Requests to Google, as its quota counts them. */
export type Used = { reads: number; writes: number };

/** A team as a person lists it. */
export type ListedTeam = {
  /** Blank for one that is new. */
  id: string;
  name: string;
  /** A fraction; null where none was typed. */
  share: number | null;
  /** A link; blank asks for a new spreadsheet. */
  destination: string;
  /** Null is that of the plan. */
  language: Language | null;
  /** What one of the team's currency is in the plan's. */
  rate: number | null;
};

export type Team = ListedTeam & {
  state: TeamState;
  /** Why it ended so, in the words of its row. */
  says: string | null;
  /** The address of the spreadsheet that holds its copy, or is to. */
  link: string | null;
  /** Its spreadsheet is yet to be made. */
  isNew: boolean;
  /** yyyy-mm-dd */
  copiedOn: string | null;
};

export type TeamList = {
  teams: Team[];
  /** Teams that are at no end: copying goes on with them. */
  unfinished: number;
  /** The goal that they share; null where the plan shows none. */
  goal: number | null;
  goalCounts: GoalCounts;
  /** Whole customers that the plan takes, and those that the teams' plans take together; null where none are rounded. */
  rounded: { plan: number; teams: number } | null;
  /** The tabs of the teams' own plan; none before there are teams. */
  tabs: PlanTab[];
  /** Its Roll-up tab is shown, since somebody has refreshed it. */
  hasRollUp: boolean;
  /** The open file is a copy of the one whose teams these are. */
  isFileCopy: boolean;
};

/** How copying goes about it. */
export type CopyHow = {
  /** Leads the copies that are there to the plan as it is now. */
  update: boolean;
  /** Of an update: the goal is shared anew. */
  shareAnew: boolean;
  /** Of an update: also where something that a team typed would be lost. */
  evenIfLost: boolean;
};

export type CopyQueue = {
  queue: { team: string; isNew: boolean }[];
  /** A print of what copies take of the plan; every step goes by it. */
  parent: string;
};

/** How a team's copy ended. */
export type Copied = {
  team: string;
  state: TeamState;
  /** A sentence of `outcomes` or `links` in the words of teams; null where all went well. */
  says: string | null;
  /** What that sentence is filled with: a title, or Google's own reason. */
  detail: string;
  link: string | null;
  used: Used;
  /** Google makes no more files for this person today. */
  isDayFull: boolean;
};

/** What came of reading a team's file. */
export type TeamRead = {
  team: string;
  /** `closed`, `noPlan`: it keeps the numbers of before; `foreign`, `other`: read, and not added up; null: added up. */
  says: string | null;
  currency: string | null;
  /** The day of the numbers that stood there before, yyyy-mm-dd. */
  lastOn: string | null;
  /** Nothing came in yet of the last month that is over. */
  isLate: boolean;
};

export type Refreshed = {
  read: TeamRead[];
  /** The last month that is over, yyyy-mm; null where the plan has none yet. */
  lastMonth: string | null;
  rollUp: number | null;
  used: Used;
};

/** One plan, many teams. */
export type TeamCalls = {
  /** The teams of a plan as they are listed; none is an empty list. */
  teams(plan: string): Answer<TeamList>;
  /** Writes the list, and builds its tab where there is none. */
  saveTeams(plan: string, teams: ListedTeam[], requestId: string): Answer<TeamList>;
  /** Notes which teams are to be copied, of those given; all that are not copied where none is. */
  startCopy(plan: string, teamIds: string[], how: CopyHow): Answer<CopyQueue>;
  /** Copies to one team, whole. Fault `changed` where the plan is no longer the one of `parent`. */
  copyTo(plan: string, teamId: string, parent: string, how: CopyHow): Answer<Copied>;
  /** Reads these teams, at most 20, and the plan itself into Team data; Roll-up adds them up. One write. */
  refreshTeams(plan: string, teamIds: string[]): Answer<Refreshed>;
  /** In a copy of a file: its teams are led from here from now on. */
  takeTeamsOver(plan: string): Answer<TeamList>;
};
