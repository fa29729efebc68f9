/** The plans of a file, as the sidebar hears of them. */
import type { Language } from '../../plan/language';
import type { ModuleKey } from '../../plan/module';
import type { Deeds } from './deeds';

export type PlanTab = { key: string; sheetId: number; title: string };

export type PlanSummary = {
  /** For ever: the request id that built it first. The calls about a plan go by it. */
  id: string;
  /** The request id of its last write. */
  build: string;
  template: string;
  name: string;
  language: Language;
  /** Stands before the plan's named ranges, such as `bs1_`. */
  prefix: string;
  /** The currency that the plan was built in, such as EUR; blank where a template has none. */
  currency: string;
  tabs: PlanTab[];
  /** Keys of tabs that were deleted by hand. */
  missing: string[];
  /** Of its ranges, after the prefix: what a function in use can be filled in from. */
  names: string[];
  modules: ModuleKey[];
  /** What can be done with it, by its modules. */
  deeds: (keyof Deeds)[];
  hasFigures: boolean;
  /** One of its modules has a newer version than it was built with. */
  newer: boolean;
  /** It came with a copy of the file that it was built in. */
  isFileCopy: boolean;
  /** Google refused its charts, rules and what else it is only read by; its cells are whole. */
  undecorated: boolean;
  /** The tabs before its last change are still there, hidden. */
  kept: boolean;
  /** It is a team's copy of another plan. */
  isCopy: boolean;
  /** The plan whose teams these are. */
  of: string | null;
};

export type Built = PlanSummary & {
  /** Why this build had to leave the decoration out, in Google's words. */
  refusal?: string;
};

export type Home = {
  /** The spreadsheet's id: the sidebar keeps one draft per file in the browser, whose storage all files share. */
  file: string;
  plans: PlanSummary[];
  /** The text given to saveDraft, or null. */
  draft: string | null;
  /** The spreadsheet's locale, such as it_IT, and the user's language. */
  locale: string;
  language: Language;
  canEdit: boolean;
  /** Today in the spreadsheet's time zone, as yyyy-mm-dd. */
  today: string;
};
