/** Everything that the sidebar may ask of the add-on. Both sides import this folder, which holds types only; neither imports the other. All of it is JSON. */
import type { Language } from '../../plan/language';
import type { Answer } from './answer';
import type { BoardCalls } from './board';
import type { Insertion, Selection, Trial } from './cells';
import type { ChangeCalls, Lost } from './change';
import type { CrmCalls } from './crm';
import type { Deeds, PlanFigures, Undo } from './deeds';
import type { Built, Home, PlanSummary } from './plans';
import type { FunctionCells, Restored } from './standalone';
import type { TeamCalls } from './teams';
import type { TemplateCalls } from './templates';

/** What a KPI is, and the mistake that people make most with it. */
export type KpiText = { definition: string; mistake: string };

type PlanCalls = ChangeCalls & BoardCalls & CrmCalls & TeamCalls & TemplateCalls;

export type Calls = PlanCalls & {
  home(): Answer<Home>;
  saveDraft(draft: string | null): Answer<null>;
  /** What was typed into a plan's Check in and not saved, for browsers that keep nothing. */
  saveTypedMonths(plan: string, typed: string | null): Answer<null>;
  typedMonths(plan: string): Answer<string | null>;
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
  insertFormula(name: string, args: string[], replace: boolean): Answer<Insertion>;
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
