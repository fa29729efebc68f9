/** What a module is: one part of a plan, in one folder, with its cells, questions, checks, words and deeds. Types only. */
import type { GenericSchema } from 'valibot';
import type { CurrencyCode } from './currency';
import type { Deed, Reading, Typed } from './deed';
import type { PlanFigures } from './figures';
import type { In, Language } from './language';
import type { Part } from './layout';
import type { CellRef, Formula, NamedRange, Tab } from './plan';
import type { Size } from './size';

export type { Typed } from './deed';
export { type Role, roles, type Size } from './size';

/** In the order in which their parts stand. */
export const moduleKeys = ['funnel', 'calendar'] as const;
export type ModuleKey = (typeof moduleKeys)[number];

export type Module<Answers = unknown> = {
  readonly key: ModuleKey;
  /** What it is called where it is ticked. */
  readonly name: In<string>;
  /** Modules that are ticked with it. */
  readonly needs?: readonly ModuleKey[];
  /** Rises when names or keys of its cells change. */
  readonly version: number;
  /** How: by version, an old name, or name/column, and the new one. */
  readonly renamed?: Readonly<Record<number, Readonly<Record<string, string>>>>;
  /** A sentence a version, for the preview of an upgrade. */
  readonly news?: Readonly<Record<number, In<string>>>;
  /** Of its own part of the answers. */
  readonly schema: GenericSchema<unknown, Answers>;
  /** What its keys are made of. */
  sizes?(answers: Answers): Partial<Pick<Size, 'stages' | 'ids' | 'rows'>>;
  adds(given: Given<Answers>): Addition;
  /**
   * Its answers, read back from the cells and from what no cell holds. Where a cell is blank, or holds what the schema
   * refuses, a default stands in its place, and its field is among the unset.
   */
  reads(typed: Typed, record: Recorded): { readonly answers: Answers; readonly unset: readonly string[] };
  /** What no cell holds of its answers. JSON only. */
  options?(answers: Answers): unknown;
  /** What can be done with it once it stands. Methods, so that deeds of different presses fit into one record. */
  readonly deeds?: Readonly<Record<string, Deed>>;
  /** What home says of a plan that has it. */
  readonly figures?: Reading<PlanFigures>;
};

export type CompanyStage = 'pre-revenue' | 'growing';
export type Model = 'subscription' | 'project' | 'ecommerce';
/** What the goal counts: new recurring revenue, revenue of the period, recurring revenue at the end, new customers. */
export type GoalCounts = 'booked' | 'revenue' | 'recurring' | 'customers';

/** What every module may ask about the plan, whoever asked it in the wizard. */
export type SpineAnswers = {
  readonly stage: CompanyStage;
  readonly model: Model;
  readonly goalCounts: GoalCounts;
  readonly name: string;
  readonly owner: string;
  readonly people: readonly { readonly name: string; readonly team: string }[];
  /** yyyy-mm */
  readonly start: string;
  readonly months: number;
  readonly currency: CurrencyCode;
  readonly language: Language;
  /** A typed status date, yyyy-mm-dd; null is today. */
  readonly asOf: string | null;
};

export type Given<Answers> = {
  readonly answers: Answers;
  readonly spine: SpineAnswers;
  readonly size: Size;
  readonly has: (module: ModuleKey) => boolean;
};

/** What a module adds. The spine stacks the parts in the order of the modules, the tabs in the order of the template. */
export type Addition = {
  /** Sections of the Assumptions tab. */
  readonly assumptions?: readonly Part[];
  /** Tables of the Plan tab. */
  readonly page?: readonly Part[];
  readonly tabs?: readonly NamedTab[];
  /** Its rows in the one table of checks. */
  readonly checks?: readonly Check[];
  /** What its numbers need of the columns of the Assumptions tab, in pixels. */
  readonly widths?: Readonly<Record<string, number>>;
};

/** A tab with the names of the blocks on it that are calculated and read by name. */
export type NamedTab = Tab & { readonly names?: readonly NamedRange[] };

export type Check = {
  readonly key: string;
  readonly label: string;
  /** How many, or how much, is wrong; 0 is fine. */
  readonly found: Formula;
  readonly pattern?: string;
  /** Whether the plan cannot be trusted until it is mended, or just deserves a look. */
  readonly kind: 'fix' | 'look';
  readonly link: CellRef;
};

export type PlanAnswers = SpineAnswers & {
  readonly template: string;
  readonly modules: Readonly<Partial<Record<ModuleKey, unknown>>>;
};

/** What the record keeps of a module and of the plan's shape. */
export type Recorded = { readonly size: Size; readonly options: unknown; readonly language: Language };
