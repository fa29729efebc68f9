/** What the sidebar may ask of the add-on. Types only: both sides import this file, neither imports the other. All of it is JSON. */

import type { Undo } from '../plan/deed';
import type { PlanFigures } from '../plan/figures';
import type { Language } from '../plan/language';
import type { ModuleKey, NextSaid, PlanAnswers, SpineAnswers } from '../plan/module';
import type { ActionList } from '../plan/modules/actions/deeds/add-action';
import type { ActionsDeeds } from '../plan/modules/actions/deeds/deeds';
import type { CheckIn, MonthActuals } from '../plan/modules/funnel/deeds/check-in';
import type { FunnelDeeds } from '../plan/modules/funnel/deeds/deeds';
import type { PlanMonth } from '../plan/modules/funnel/deeds/months';
import type { RePlanning } from '../plan/modules/funnel/deeds/re-plan';
import type { Forecasting, Likely } from '../plan/modules/funnel/deeds/update-forecast';
import type { KpisDeeds } from '../plan/modules/kpis/deeds/deeds';
import type { MonthKpis, TypedKpi } from '../plan/modules/kpis/deeds/month-kpis';
import type { RecordsAnswers } from '../plan/modules/records/answers';
import type { RecordsDeeds } from '../plan/modules/records/deeds/deeds';
import type { CrmGuess, CrmReport, CrmTab } from '../plan/modules/records/told';
import type { SlaDeeds } from '../plan/modules/sla/deeds/deeds';
import type { Resetting } from '../plan/modules/sla/deeds/reset';
import type { Signing } from '../plan/modules/sla/deeds/sign';
import type { WeeklyDeeds } from '../plan/modules/weekly/deeds/deeds';
import type { WeeklyCheck, WeekOf } from '../plan/modules/weekly/deeds/weekly-check';
import type { Inputs, TemplateFault } from '../plan/template-text';
import type { TeamState } from '../teams/run';

/** Every call answers with a value or with a fault; a call never throws across the border. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; fault: Fault };

export type FaultKind =
  | 'invalid' // the answers do not pass the template's own checks: our mistake or a tampered call
  | 'refused' // Google Sheets refused the batch; nothing changed
  | 'lost' // Google gave no clear answer: the write may have gone through, so ask built() before trying again
  | 'busy' // another build holds the lock
  | 'view-only'
  | 'quota' // of this person
  | 'crowded' // the quota that all users share
  | 'permission' // several accounts, or the permission was taken back
  | 'scope' // a box of Google's consent page was left empty
  | 'changed' // somebody changed the plan since it was looked at
  | 'full' // with the change the file would have more than 10 million cells
  | 'excel' // an Excel file that Sheets has opened, which takes no requests
  | 'gone' // the plan, the tab, or the cells that a call goes by are no longer there
  | 'broken'; // anything else

export type Fault = {
  kind: FaultKind;
  /** Google's own words or the offending field, for "Details for support". */
  detail: string;
  /** Of a missing scope: Google's address where the box can be ticked. */
  grant?: string;
};

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

export type {
  ActionList,
  CheckIn,
  Forecasting,
  Likely,
  MonthActuals,
  MonthKpis,
  PlanFigures,
  PlanMonth,
  RePlanning,
  Resetting,
  Signing,
  TypedKpi,
  WeeklyCheck,
  WeekOf,
};

/** What can be done inside a plan that stands: what is shown before, and what comes with the press. */
export type Deeds = FunnelDeeds & ActionsDeeds & KpisDeeds & SlaDeeds & WeeklyDeeds & RecordsDeeds;

export type { Undo };

export type SelectedCell = {
  /** As the sheet shows it. */
  text: string;
  /** What the cell holds, however it is shown. Null for text, dates, ticks and blanks. */
  number: number | null;
  /** The day of a date as yyyy-mm-dd. */
  day: string | null;
};

export type Selection = {
  /** Such as `Sheet1!B2:B7`, as people read it. */
  address: string;
  rows: SelectedCell[][];
};

/** What a formula would give, or the sentence with which it refuses. */
export type Trial =
  | {
      is: 'result';
      /** Its first cells; `down` and `across` say how many it fills. */
      rows: (string | number)[][];
      down: number;
      across: number;
    }
  | { is: 'refused'; sentence: string };

/** A cell, or the cells of one result, that calls one of our functions. */
export type OurFormula = {
  tab: string;
  /** `B2`, or `B2:B13` where its result fills several. */
  cell: string;
  /** In the file's own spelling. */
  formula: string;
  /** What it shows, its first cell where there are several. */
  value: string;
  /** `formula`: of built-in functions; `text`: the error that it shows. */
  becomes: 'value' | 'formula' | 'text';
  /** What is written instead. */
  written: string;
};

export type FunctionCells = {
  /** A print of what was looked at; replacing goes by it. */
  looked: string;
  /** Errors first, at most 200. */
  formulas: OurFormula[];
  count: number;
  /** Cells that have no result yet. */
  unfinished: number;
  /** Cells whose note keeps a formula that was replaced. */
  replaced: number;
};

export type Restored = {
  restored: number;
  /** Cells that were typed over or moved since, which stay as they are; at most 200. */
  left: { tab: string; cell: string; formula: string; value: string }[];
  leftCount: number;
};

/** A cell that loses what it holds, or something else that is told of by its place; worst first, at most 20 of them. */
export type Lost = {
  what: string;
  tab: string;
  cell: string;
  /** As the sheet shows it. */
  shown: string;
};

/** A plan as it stands, to be changed. */
export type Changing = {
  answers: PlanAnswers;
  /** Fields whose cell is blank or cannot be used: a default stands in their place. */
  unset: string[];
  /** A print of what was looked at. */
  looked: string;
};

/** What people touched, and nothing else. A module that is null is unticked; one that the plan has not is ticked. */
export type Patch = {
  spine?: Partial<SpineAnswers>;
  modules?: Partial<Record<ModuleKey, Readonly<Record<string, unknown>> | null>>;
};

export type ChangeOptions = {
  /** Numbers that were typed over the plan's formulas stay. */
  keepOverwritten: boolean;
  /** Formulas that become inputs keep the value they show. */
  keepShown: boolean;
  /** What was typed where a formula comes gives way to it. */
  takeCounted: boolean;
  /** What one of the currency before is in the new one; null leaves the numbers as they are. */
  convert: number | null;
  /** Where the first month moves, what was typed by month moves with it. */
  shiftMonths: boolean;
};

export type ChangeReport = {
  looked: string;
  /** How many typed values stay, and how many of people's own rows and columns. */
  typed: number;
  own: number;
  /** Titles of tabs: built anew, written in their place, added, gone. */
  replaced: string[];
  inPlace: string[];
  added: string[];
  removed: string[];
  /** What newer versions of its modules bring, a sentence each. */
  news: string[];
  lost: Lost[];
  lostCount: number;
  /** Numbers that were typed over formulas. */
  overwritten: Lost[];
  /** Cells that were deleted with their row or column: they come back as in a new plan. */
  gone: { count: number; tabs: string[] };
  /** What stays on the tabs before: charts, notes, filters, by title. */
  stays: string[];
  /** People's formulas on other tabs: how many follow, and those that do not. */
  formulas: { follow: number; stay: Lost[]; notRead: boolean };
};

/** What a KPI is, and the mistake that people make most with it. */
export type KpiText = { definition: string; mistake: string };

/** *Change this plan*. An upgrade, a repair and *Complete the look* are an empty patch. */
export type ChangeCalls = {
  changing(plan: string): Answer<Changing>;
  /** Writes nothing. */
  previewChange(plan: string, patch: Patch, options: ChangeOptions): Answer<ChangeReport>;
  /** Once per request id. Fault `changed` where the report got worse than the one that was `looked` at. */
  changePlan(
    plan: string,
    patch: Patch,
    options: ChangeOptions,
    looked: string,
    requestId: string,
  ): Answer<{ summary: Built; report: ChangeReport }>;
  /** What would be lost by going back: what was typed since the change. */
  goingBack(plan: string): Answer<{ typedSince: Lost[]; count: number; looked: string }>;
  goBack(plan: string, looked: string, requestId: string): Answer<PlanSummary>;
  /** Deletes the tabs before the change, unless people's formulas still use them; those are answered then. */
  removeKept(plan: string, evenIfUsed: boolean): Answer<{ stillUsed: Lost[] }>;
};

/** A page of values for the board. */
export type BoardCopy = {
  sheetId: number;
  title: string;
  /** The day that its values are of, as yyyy-mm-dd, and that of the copy it is compared with; null for a first one. */
  day: string;
  since: string | null;
  /** Why its charts and colours had to be left out, in Google's words. */
  refusal?: string;
};

/** The answers of the plan that comes after one, every one of them open to change. */
export type NextYear = {
  answers: PlanAnswers;
  /** Fields that are asked anew: the goal, and what the plan does not answer. */
  unset: string[];
  /** Null for a plan of which no module says anything. */
  said: NextSaid | null;
};

/** What is made of a plan and leaves it as it is. */
export type BoardCalls = {
  /** What the plan hands on to the one after it. Writes nothing. */
  nextYear(plan: string): Answer<NextYear>;
  /** Makes one copy per request id, however often it is called. */
  copyForBoard(plan: string, requestId: string): Answer<BoardCopy>;
  /** Deletes a copy and nothing else; where somebody typed into it since, only with `evenIfTyped`. */
  removeBoardCopy(sheetId: number, evenIfTyped: boolean): Answer<{ typed: boolean }>;
};

export type { CrmGuess, CrmReport, CrmTab, RecordsAnswers };

/** Actuals from a CRM. Connecting and disconnecting is *Change this plan* with the module `records` ticked or not. */
export type CrmCalls = {
  /** Tabs of the file that are no plan's. */
  crmTabs(): Answer<CrmTab[]>;
  crmGuess(plan: string, sheetIds: number[]): Answer<CrmGuess>;
  /** What the rows say by this mapping. Writes nothing. */
  crmRead(plan: string, mapping: RecordsAnswers): Answer<CrmReport>;
  /** Writes what the rows say into the CRM tab, whole or not at all. The same again writes the same. */
  refreshCrm(plan: string): Answer<CrmReport>;
  /** Selects a row of a tab, counted from 1. */
  showRow(sheetId: number, row: number): Answer<null>;
};

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

/** A template as the wizard opens with it, or why it cannot be used. */
export type ImportedTemplate = {
  answers: PlanAnswers | null;
  /** Fields that it leaves open. */
  unset: string[];
  /** What people type besides the answers; `build` takes them beside these. */
  inputs: Inputs;
  fault: TemplateFault | null;
};

/** A template of one's own, as text. There is no store of ours: Drive keeps the file. */
export type TemplateCalls = {
  exportTemplate(plan: string, name: string, withAmounts: boolean): Answer<string>;
  /** Builds nothing. */
  importTemplate(text: string, currency: string): Answer<ImportedTemplate>;
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

type PlanCalls = ChangeCalls & BoardCalls & CrmCalls & TeamCalls & TemplateCalls;

export type Calls = PlanCalls & {
  home(): Answer<Home>;
  saveDraft(draft: string | null): Answer<null>;
  /** Builds once per request id, however often it is called. */
  build(answers: unknown, requestId: string): Answer<Built>;
  built(requestId: string): Answer<PlanSummary | null>;
  open(sheetId: number): Answer<null>;
  /** People's cells on other tabs that read the plan, at most 20 of them, and how many there are. */
  usedBy(plan: string): Answer<{ formulas: Lost[]; count: number }>;
  /** Removes the tabs that the plan made, and nothing else. With `keepValues` those cells hold what they show first. */
  remove(plan: string, keepValues: boolean): Answer<null>;
  /** By plan. Null for one that has none or whose cells are no longer there, which does no harm to the others. */
  figures(plans: string[]): Answer<Record<string, PlanFigures | null>>;
  /** What a deed shows before it is done. */
  see<Key extends keyof Deeds>(plan: string, deed: Key): Answer<Deeds[Key]['seen']>;
  /**
   * Does it, whole or not at all, and answers how it is undone. The same press twice does no harm, so a lost answer may
   * simply be tried again.
   */
  act<Key extends keyof Deeds>(plan: string, deed: Key, press: Deeds[Key]['press']): Answer<{ undo: Undo[] }>;
  /** Writes back what stood in the cells, unless one no longer holds what the deed wrote: then nothing, and it names those. */
  undo(plan: string, undo: Undo[]): Answer<{ changed: Lost[] }>;
  /** The selected cells, at most 500 of them. */
  selection(): Answer<Selection>;
  /**
   * Writes `=NAME(argument;…)` into the selected cell. Each argument is text as a person would type it: a number, an
   * address, a named range of a plan or one of the argument's own choices; blank leaves it out. A cell that holds
   * something is left as it is, and `written` is false, unless `replace` says otherwise.
   */
  insertFormula(
    name: string,
    args: string[],
    replace: boolean,
  ): Answer<{ address: string; written: boolean }>;
  /** What `insertFormula` would bring, worked out from the cells as they stand. Writes nothing. */
  tryFormula(name: string, args: string[]): Answer<Trial>;
  /** The cells that call our functions: what each shows and would become. Writes nothing. */
  findFunctions(): Answer<FunctionCells>;
  /**
   * Puts values, or built-in formulas, in their place; notes keep the formulas. Fault `changed` where the cells are not
   * those of `looked`. Where all is replaced already it changes nothing, so a lost answer may simply be tried again.
   */
  replaceFunctions(looked: string): Answer<FunctionCells>;
  /** Puts every formula of such a note back, but where its cells were typed over or moved. */
  restoreFunctions(): Answer<Restored>;
  /** What people read of the functions: JSON of the catalogue's GuideBook, in both languages. */
  guide(): Answer<string>;
  /** What the KPIs of the library are, by their ids, in one language: too long for the page to carry. */
  kpiTexts(language: Language): Answer<Record<string, KpiText>>;
  /** The guide to plans, the year and its words: JSON of a HelpBook, in one language. */
  help(language: Language): Answer<string>;
};
