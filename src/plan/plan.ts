/** What a plan is: plain data that knows nothing of A1, of 0-based numbers or of Google. */
import type { Language } from './language';

/** One cell, named by the keys of its tab, row and column. Where it stands is decided when the plan is compiled. */
export type CellRef = { readonly tab: string; readonly row: string; readonly column: string };

/** A rectangle of one tab, both corners included. */
export type CellRange = { readonly from: CellRef; readonly to: CellRef };

/**
 * All columns, or one whole row, of a tab that is none of the plan's. By sheet id, so that it may be renamed; how many columns
 * it has is seen when the plan is written. `row` counts from 1.
 */
export type Foreign = { readonly sheetId: number; readonly row?: number };

export type Reference = CellRef | CellRange | Foreign;

/** A formula without its `=`: text in the plan dialect (`;`, no decimals) between references. Written with the tag in formula.ts. */
export type Formula = { readonly parts: readonly (string | Reference)[] };

/** A text value is always shown as text and can never become a formula. Dates are serial numbers with a date pattern. */
export type CellValue = string | number | boolean;

export type Cell = {
  readonly at: CellRef;
  readonly value?: CellValue;
  readonly formula?: Formula;
  /** A name in `Plan.styles`. */
  readonly style?: string;
  /** Number pattern in US spelling, such as `#,##0;-#,##0;"–"`. */
  readonly pattern?: string;
  readonly note?: string;
  /** The cell that a click on this one leads to. */
  readonly link?: CellRef;
};

/**
 * A row or a column: its key, its size in pixels (the default where left out), and whether people put it in. Tracks stand in
 * the order of their list.
 */
export type Track = {
  readonly key: string;
  readonly size?: number;
  readonly hidden?: true;
  readonly own?: true;
};

/** Tracks from one key to another. */
export type Group = { readonly from: string; readonly to: string; readonly collapsed: boolean };

export type Tab = {
  readonly key: string;
  readonly title: string;
  readonly color: string;
  /** It is shown once there is something to see on it. */
  readonly hidden?: true;
  readonly rows: readonly Track[];
  readonly columns: readonly Track[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly cells: readonly Cell[];
  readonly merges?: readonly CellRange[];
  /** Rows that people sort and filter, the names of their columns on top. A tab has one such block. */
  readonly filter?: CellRange;
  /** What holds something; what nobody is to type into is protected with a warning only. */
  readonly inputs?: readonly Input[];
  readonly rules?: readonly Rule[];
  /** Rows folded away below a heading, first and last row key. One may lie whole in another. */
  readonly groups?: readonly Group[];
  /** Columns folded away behind a heading. */
  readonly columnGroups?: readonly Group[];
  readonly charts?: readonly Chart[];
};

/**
 * A block of cells that holds something. Protection, dropdowns and bounds, the look, the check for texts where numbers
 * belong, carrying, what a team's copy takes and what an exported template keeps all derive from this one record.
 */
export type Input = {
  /** Of its named range, after the plan's prefix; never one that reads as an address. */
  readonly name: string;
  readonly range: CellRange;
  /**
   * Whose it is. `answer`: a question of the wizard gave it; `typed`: people fill it in the sheet; `actual`: what happened,
   * was agreed or is true of this file only; `kept`: written by the add-on.
   */
  readonly holds: 'answer' | 'typed' | 'actual' | 'kept';
  readonly accepts: Accepts | ByRow;
  /** Shown beside the cell while it is selected. */
  readonly message?: string;
  /** Rows that people insert belong to it: carried in their order, not by key. */
  readonly list?: true;
  /** A team's copy gets its share of it. */
  readonly part?: true;
};

/** What a cell may hold, and in which unit. Numbers are bounds; `number` has no unit, or one that its row chooses. */
export type Accepts = Numbers | Day | Text | Tick | ChoiceOf;

export type Numbers = {
  readonly unit: 'money' | 'rate' | 'count' | 'number';
  readonly above?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly whole?: true;
};
/** A date, later than the serial number `after`. */
type Day = { readonly unit: 'day'; readonly after?: number };
type Text = { readonly unit: 'text'; readonly most?: number };
type Tick = { readonly unit: 'tick' };
/** A dropdown over cells, never over typed text; `strict` refuses anything else, otherwise it is marked. */
type ChoiceOf = { readonly unit: 'choice'; readonly from: CellRange; readonly strict?: true };

/** Where the unit goes by the row: by row key. Rows that it leaves out are not of the input. */
export type ByRow = { readonly rows: Readonly<Record<string, Accepts>> };

/**
 * A conditional format. `first` and `last` are the same condition written for the first and for the last cell of the
 * range: what differs between the two moves with the cell, what is equal is fixed.
 */
export type Rule = {
  readonly range: CellRange;
  readonly first: Formula;
  readonly last: Formula;
  readonly style: string;
};

export type Chart = {
  readonly key: string;
  /** Left out where a cell above says what the chart shows, as a title of its own cannot follow the numbers. */
  readonly title?: string;
  /** A name in `Plan.styles`. */
  readonly titleStyle?: string;
  /** Read aloud to those who do not see the chart. */
  readonly altText: string;
  readonly at: CellRef;
  readonly size: { readonly width: number; readonly height: number };
  readonly kind: 'bar' | 'column' | 'combo';
  readonly stacked?: boolean;
  readonly legend: 'bottom' | 'none';
  readonly categories: CellRange;
  /** The legend takes a series' name from `label`, the cell just before its values. */
  readonly series: readonly Series[];
};

export type Series = {
  readonly label: CellRef;
  readonly values: CellRange;
  /** `spacer` is drawn in the background's colour. */
  readonly color: string | 'spacer';
  readonly kind?: 'column' | 'line';
  /** Whole pixels. */
  readonly lineWidth?: number;
  readonly dashed?: boolean | 'dots';
};

export type Edge = { readonly color: string; readonly width: 1 | 2 | 3 };

export type Style = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Pixels before the text, besides the cell's own padding. */
  readonly indent?: number;
  readonly edges?: {
    readonly top?: Edge;
    readonly bottom?: Edge;
    readonly left?: Edge;
    readonly right?: Edge;
  };
};

/** A name for a block that is calculated and read by name, without the prefix that tells the plans of one file apart. */
export type NamedRange = { readonly name: string; readonly range: CellRange };

export type Plan = {
  readonly template: string;
  readonly name: string;
  readonly language: Language;
  /** The code of the currency that its money is in. */
  readonly currency: string;
  readonly styles: Readonly<Record<string, Style>>;
  readonly tabs: readonly Tab[];
  readonly names: readonly NamedRange[];
  /** The version of each of its modules. */
  readonly modules: Readonly<Record<string, number>>;
  /** What no cell holds, by module, kept with the plan so that it can describe itself. JSON only. */
  readonly options: Readonly<Record<string, unknown>>;
};
