/** What a plan remembers of itself in a spreadsheet, and where it goes. Types only. */
import type { Plan } from '../plan/plan';

/**
 * What no cell holds. A plan has three ids: `plan`, for ever, the request id of its first build; `build`, the request id of
 * the last write; `origin`, of a copy. All that a cell holds is read from the cell.
 */
export type PlanRecord = Pick<Plan, 'template' | 'name' | 'language' | 'currency' | 'modules' | 'options'> & {
  readonly plan: string;
  readonly build: string;
  /** 1, 2, …: the highest complete one counts. */
  readonly generation: number;
  /** The spreadsheet it was built in: another one that is open is a copy of that file. */
  readonly file: string;
  /** Of its named ranges. */
  readonly prefix: string;
  readonly tabs: readonly string[];
  /** The tabs before the last change, which stay hidden until they are removed, and what the change changed. */
  readonly kept?: Kept;
  /** Google refused its charts, rules and what else it is only read by. */
  readonly undecorated?: true;
  /** Of a copy. */
  readonly origin?: Origin;
  /** The plan whose teams these are. */
  readonly of?: string;
};

/** Where a copy comes from. Opaque: ids and a print, no name, no total, no link. */
export type Origin = {
  readonly plan: string;
  /** A print of what was taken of it. */
  readonly taken: string;
  readonly team: string;
  /** The stages that it had then: the copy's others are the team's own. */
  readonly stages: readonly string[];
};

export type Kept = {
  /** Sheet ids and titles by tab key, as they were. */
  readonly tabs: Readonly<Record<string, number>>;
  readonly titles: Readonly<Record<string, string>>;
  /** yyyy-mm-dd */
  readonly day: string;
  readonly record: Omit<PlanRecord, 'kept'>;
  /** What the change changed. */
  readonly patch: unknown;
};

/** `sheetId` tells the tab that was built from the copies people make of it. */
export type TabMark = {
  readonly plan: string;
  readonly build: string;
  readonly tab: string;
  readonly sheetId: number;
};

export type ForeignTab = {
  readonly title: string;
  readonly columns: number;
  /** Where a row stands now that stood elsewhere when the plan was built. */
  readonly rows?: Readonly<Record<number, number>>;
};

export type Placement = {
  /** For ever: the request id of the first build. */
  readonly plan: string;
  /** Drawn once per press of the button, or worked out for a copy; the ids of what is written follow from it. */
  readonly build: string;
  readonly generation: number;
  /** The spreadsheet's id. */
  readonly file: string;
  /** By tab key. */
  readonly sheetIds: Readonly<Record<string, number>>;
  readonly titles: Readonly<Record<string, string>>;
  /** Stands before the plan's named ranges: `bs1_`, `bs2_`, … */
  readonly prefix: string;
  /** Tabs of the file by their sheet ids, for formulas that look through one which is not the plan's. */
  readonly foreign?: Readonly<Record<number, ForeignTab>>;
  /** Ids that other things bear, and characters of developer metadata in use. */
  readonly takenIds: readonly number[];
  readonly recordedCharacters: number;
  /** Of a change: the tabs before it, where the new ones go, and the names that are led to them. */
  readonly kept?: Kept;
  readonly origin?: Origin;
  readonly of?: string;
  readonly indexes?: Readonly<Record<string, number>>;
  /** Ids of the plan's names that are there, by full name. */
  readonly names?: Readonly<Record<string, string>>;
};
