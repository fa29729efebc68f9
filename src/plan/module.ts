/** What a module is: one part of a plan, in one folder, with its cells, questions, checks, words and deeds. Types only. */
import type { GenericSchema } from 'valibot';
import type { CurrencyCode } from './currency';
import type { Change, Deed, Reading, Typed } from './deed';
import type { PlanFigures } from './figures';
import type { GoalCounts } from './goal-counts';
import type { In, Language } from './language';
import type { Part } from './layout';
import type { StyleName } from './look';
import type { CellRef, CellValue, Chart, Formula, NamedRange, Tab } from './plan';
import type { Size } from './size';

export type { Typed } from './deed';
export type { GoalCounts } from './goal-counts';
export { type Role, roles, type Size } from './size';

/** In the order in which their parts stand. */
export const moduleKeys = [
  'funnel',
  'strategy',
  'situation',
  'goals',
  'kpis',
  'channels',
  'team',
  'pipeline',
  'tools',
  'sla',
  'weekly',
  'actions',
  'padre',
  'calendar',
  'records',
  'copies',
  'rollup',
] as const;
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
  /** Its answers for the plan that comes after this one; without it they stay as they are. */
  next?(answers: Answers, shown: Shown, spine: Pick<SpineAnswers, 'start' | 'months'>): NextAnswers<Answers>;
  /** What no cell holds of its answers. JSON only. */
  options?(answers: Answers): unknown;
  /** What a team's copy takes otherwise than it was typed. */
  copied?(typed: Typed, size: Size): readonly (Omit<Change, 'value'> & { readonly value: CellValue })[];
  /** What can be done with it once it stands. Methods, so that deeds of different presses fit into one record. */
  readonly deeds?: Readonly<Record<string, Deed>>;
  /** What home says of a plan that has it. */
  readonly figures?: Reading<PlanFigures>;
};

export type CompanyStage = 'pre-revenue' | 'growing';
export type Model = 'subscription' | 'project' | 'ecommerce';

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
  /** The words of its dropdowns there, below everything else. */
  readonly lists?: readonly Part[];
  /** What stands at the top of the Plan tab, and its two charts: of the first module that has them. */
  readonly front?: Front;
  /** For the eight figures under it, by key: the template picks them. */
  readonly cards?: Readonly<Record<string, Card>>;
  /** Tables of the Plan tab. */
  readonly page?: readonly Part[];
  /** Its line of *This week*. */
  readonly week?: Line;
  /** What of it stands on a copy for the board: of the first module that says it. */
  readonly board?: (shown: Shown) => OnBoard;
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
  /** While it finds something no number of the plan can be believed, and none is shown. */
  readonly breaks?: true;
};

/** The answer: name and period, one word and one sentence on where the plan stands, how sure that is, and what to do. */
export type Front = {
  readonly title: Formula;
  readonly subtitle: Formula;
  readonly chip: Formula;
  /** The words that the chip may say, each with its look. */
  readonly chips: readonly (readonly [string, StyleName])[];
  readonly verdict: Formula;
  readonly sure: Formula;
  /** What the next two are: what to do, and why it can be done. */
  readonly label: Formula;
  readonly action: Formula;
  readonly why: Formula;
  readonly charts: readonly [FrontChart, FrontChart];
};

/** Its heading is a sentence that follows the numbers. */
export type FrontChart = Omit<Chart, 'at' | 'size' | 'title' | 'titleStyle'> & {
  readonly heading: string | Formula;
};

/** Value and what stands below it are texts; `meaning` is the note of the label. */
export type Card = {
  readonly label: string | Formula;
  readonly value: Formula;
  readonly meaning: string;
  /** What to type for it, of a card of which nothing is known when the plan is built. */
  readonly unknown?: Formula | string;
  readonly below?: {
    readonly label: string | Formula;
    readonly figure: Formula;
    /** 1 is good, 0 nothing to say, −1 asks for care. */
    readonly tone?: Formula;
  };
};

export type NextAnswers<Answers> = {
  readonly answers: Answers;
  /** Fields that are asked anew. */
  readonly blank: readonly string[];
  readonly said: NextSaid;
};

/** What is told of a plan that is carried over. Months are yyyy-mm. */
export type NextSaid = {
  /** Of this year, as the goal counts it. */
  readonly outlook: number | null;
  /** Months of which nothing came over, since their revenue, or that of one before, is not typed. */
  readonly open: readonly string[];
  /** Whether anything is in the funnel when the plan ends, and whether some of that is only expected. */
  readonly underWay: boolean;
  readonly isForecast: boolean;
  readonly history: { readonly start: string; readonly months: number } | null;
  /** Steps of which cases are known. */
  readonly learned: number;
};

/** What a cell of a plan that stands shows; null for nothing, and for an error. */
export type Shown = (at: CellRef) => CellValue | null;

/** A page of values of one day: the top of the Plan tab and these. */
export type OnBoard = {
  /** The serial number of that day; null where no cell says it. */
  readonly day: number | null;
  /** Who made the plan, its months, its scenario. */
  readonly about: string;
  /** Two copies are compared by these. */
  readonly outlook: number | null;
  readonly chance: number | null;
  /** Tables of the Plan tab, by their first and last row; the last of them gives way where the page is short. */
  readonly tables: readonly (readonly [from: string, to: string])[];
  /** How its figures are to be read. */
  readonly reading: readonly (readonly [name: string, meaning: string])[];
};

export type Line = { readonly sentence: Formula; readonly owner?: CellRef; readonly link: CellRef };

export type PlanAnswers = SpineAnswers & {
  readonly template: string;
  readonly modules: Readonly<Partial<Record<ModuleKey, unknown>>>;
};

/** What the record keeps of a module and of the plan's shape. */
export type Recorded = { readonly size: Size; readonly options: unknown; readonly language: Language };
