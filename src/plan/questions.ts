/** What is asked: steps, fields and answers while they are typed. The sidebar draws the questions; it knows no template. */

import type { Figures } from './dock-figures';
import type { In, Language } from './language';
import type { ModuleKey, PlanAnswers, Role } from './module';
import type { KnownOfYears } from './month-series';

export type { MonthSeries } from './month-series';

/** `help`: a sentence under it. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  /** A word beside it, as the answers are. */
  readonly tag?: (answers: Draft) => string;
  /** Whether it is offered, as the answers before it are. */
  readonly when?: (answers: Draft) => boolean;
};

/**
 * One kind = one component and one parser in the sidebar. Values: `money`, `number` and `count` are plain numbers, `whole` a
 * whole number, `percent` a fraction, `month` is yyyy-mm, `choice`, `select` and `segments` are a choice's value, `funnel` is
 * a list of `FunnelStage`, `lags` edits the months of that list and `openings` how many wait in its stages, `shares` are twelve fractions that sum to 1, `series` is a
 * `MonthSeries`, `picks` are the values of the choices that are ticked, `list` is a list of rows: a value by column, without
 * those that are blank.
 */
export type FieldKind =
  | 'money'
  | 'number'
  | 'count'
  | 'whole'
  | 'percent'
  | 'month'
  | 'choice'
  | 'select'
  | 'segments'
  | 'text'
  | 'funnel'
  | 'lags'
  | 'openings'
  | 'shares'
  | 'series'
  | 'picks'
  | 'list';

/** Of a list. `kept` comes along unseen, a whole number that tells a row which stands in a plan already. */
export type ListColumn = {
  readonly id: string;
  readonly kind: 'text' | 'select' | 'money' | 'percent' | 'whole' | 'kept';
  readonly label: string;
  /** The sentence said where it is blank in a row that holds something. */
  readonly required?: string;
  readonly bounds?: Field['bounds'];
  /** Characters of a text. */
  readonly most?: number;
  /** Of a select. */
  readonly choices?: readonly Choice[];
  /** Of shares that add up to 100 %: the sentence where they do not, with {total}. */
  readonly sums?: string;
};

/** Choices that go together: those shown at once, and those shown on demand. One may stand in several groups. */
export type PickGroup = {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly more: readonly string[];
};

/** Where a rate comes from: an example never passes for the user's own figure. */
export type RateSource = 'example' | 'typed' | 'counts' | 'learned';

/** A stage while it is being asked for. The first stage has no rate; a rate that is missing or wrong is undefined. */
export type FunnelStage = {
  /** Of a stage that is in a plan already, for ever; a new one draws its id when it is built. */
  readonly id?: string;
  /** What it is, whatever it is called. */
  readonly role?: Role;
  readonly name: string;
  readonly rate?: number;
  readonly source: RateSource;
  /** Cases of the step into it, of the years so far: they came with a plan before, and nobody types them here. */
  readonly evidence?: { readonly entered: number; readonly converted: number };
  /** How many reached it in a past period, the same for every stage. */
  readonly count?: number;
  /** Whole months after the stage above. */
  readonly lag?: number;
  /** How many are in it when the plan starts. */
  readonly opening?: number;
};

export type FunnelPreset = {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly FunnelStage[];
};

/** Answers while they are being typed, as values: what is missing or wrong is undefined. */
export type Draft = Readonly<Record<string, unknown>>;

/** A sentence beside the field. An error blocks Next; a hint does not, and may offer a text to type instead. */
export type Remark = {
  readonly kind: 'error' | 'hint';
  readonly text: string;
  readonly use?: { readonly label: string; readonly text: string };
  /** The line of the text that it is about, counted from 1. */
  readonly line?: number;
};

/** Text that stays the same, or that follows the answers. */
export type Said = string | ((answers: Draft) => string);

export type Field = {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: Said;
  readonly help?: Said;
  /** The value until something is typed; a function where it follows other answers. */
  readonly initial?: unknown;
  /** The sentence said when the field is left blank, always or as the answers are; without it, blank is an answer. */
  readonly required?: string | ((answers: Draft) => string | undefined);
  readonly choices?: readonly Choice[];
  /** Of a select: its choices, where they follow other answers. */
  readonly offers?: (answers: Draft) => readonly Choice[];
  /** Of picks: whether their order counts, whether there are long texts about them (`server.texts`), and how they are sorted. */
  readonly ordered?: boolean;
  readonly texts?: boolean;
  readonly groups?: (answers: Draft) => readonly PickGroup[];
  readonly presets?: readonly FunnelPreset[];
  readonly bounds?: { readonly above?: number; readonly atLeast?: number; readonly atMost?: number };
  readonly most?: number; // characters of a text, or how many can be picked
  /** Of a list; `most` is how many rows it may have. */
  readonly columns?: readonly ListColumn[];
  /** Of a funnel: whether it is asked for by counts now, and no longer by rates. Of a series: whether it counts something. */
  readonly isCounted?: (answers: Draft) => boolean;
  /** Of lags and openings: the field that holds the stages. */
  readonly of?: string;
  /** Of a series: what was said of its years. */
  readonly years?: (answers: Draft) => KnownOfYears;
  /** Of a series: the last month that is over, yyyy-mm. */
  readonly until?: string;
  /** Whether it is asked at all, as the answers are. */
  readonly when?: (answers: Draft) => boolean;
  /** What to be careful about, said under the field. */
  readonly caution?: (answers: Draft) => Caution | undefined;
  /** Stands under "More options", always or as the answers are. */
  readonly more?: boolean | ((answers: Draft) => boolean);
  /** Judges a value that reads well. */
  readonly check?: (value: unknown, answers: Draft) => Remark | undefined;
};

export type Dock = 'funnel' | 'months' | 'costs' | 'none';

export type Step = {
  readonly id: string;
  /** One word for the step: its row on Review. */
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  readonly dock: Dock;
  /** In every template its questions stand under *More options* of the last page, since most plans go without them. */
  readonly onReview?: true;
  readonly when?: (answers: Draft) => boolean;
  readonly fields: readonly Field[];
  /** Offered under the fields to those who want to answer later: ticks that field, and goes on. */
  readonly skip?: { readonly field: Field; readonly label: string; readonly help: string };
  /** The lines that Review shows for this step. */
  readonly review: (answers: Draft) => readonly string[];
};

/** A sentence that starts in bold, such as what Review and the last page warn of. */
export type Caution = { readonly bold: string; readonly rest: string };

/** A tab that the plan will have, titled in the plan's language. */
export type PlannedTab = { readonly key: string; readonly title: string; readonly purpose: string };

/** All that a template asks, in the person's language. */
export type Questionnaire = {
  readonly template: string;
  readonly steps: readonly Step[];
  /** The last page: its fields, the tabs that will be there and what each is for. */
  readonly closing: {
    readonly fields: readonly Field[];
    readonly tabs: (answers: Draft) => readonly PlannedTab[];
    readonly cautions: (answers: Draft) => readonly Caution[];
    /** The same cautions once the plan is there. */
    readonly afterwards: (answers: Draft) => readonly Caution[];
  };
  readonly figures: (answers: Draft) => Figures;
  /** The answers as the template's schema wants them. */
  readonly answers: (answers: Draft) => unknown;
  /** And back: what the wizard shows of a plan that stands. */
  readonly draft: (answers: PlanAnswers) => Draft;
  /** Answers of a worked example. */
  readonly example: Draft;
};

/** How the sidebar writes values, so that questions can speak of them. Numbers follow the spreadsheet's locale. */
export type Show = {
  readonly number: (value: number) => string;
  readonly money: (value: number, currency: string) => string;
  readonly rate: (fraction: number) => string;
  /** One decimal: months of payback, how many times LTV is the CAC. */
  readonly ratio: (value: number) => string;
  /** A chance as times in 100: "42", "more than 99". */
  readonly times: (chance: number) => string;
  /** A share in whole percent. */
  readonly percent: (fraction: number) => string;
  /** `yyyy-mm` as the month's name. */
  readonly month: (month: string) => string;
  /** `yyyy-mm` and a number of months as "January to December 2027". */
  readonly period: (start: string, months: number) => string;
};

/** Where the questions are asked. */
export type Asking = {
  readonly language: Language;
  /** The spreadsheet's locale, such as it_IT. */
  readonly locale: string;
  /** yyyy-mm-dd */
  readonly today: string;
  /** Names of the plans that are in the file already. */
  readonly taken?: readonly string[];
  readonly show: Show;
};

/** A card in the gallery, and the way to its questions. */
export type TemplateCard = {
  readonly id: string;
  readonly name: In<string>;
  readonly summary: In<string>;
  /** The modules of its plan as it opens. */
  readonly holds: readonly ModuleKey[];
  readonly questions: (asking: Asking) => Questionnaire;
};
