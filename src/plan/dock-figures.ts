/** What the sidebar's dock shows while the questions are answered. Types only. */

/** What the funnel takes, for the dock. All volumes are per month. */
export type FunnelFigures = {
  readonly stages: readonly { readonly name: string; readonly rate?: number; readonly need: number }[];
  /** The first stage's name inside a sentence, such as `visits`. */
  readonly top: string;
  /** New customers over the whole plan: the average at these volumes, and the whole number that makes the goal. */
  readonly customers: number;
  readonly customersByMonth: readonly number[];
  readonly needed: number;
  /** Chance of making the goal at these volumes. */
  readonly chance: number;
  /** The first stage's volume a month that makes the goal 80 times in 100; undefined where it can no longer do so. */
  readonly volumeFor80?: number;
  /** Where rates were counted: on how many customers, and between which monthly needs the true one likely lies. */
  readonly counted?: { readonly customers: number; readonly needRange: readonly [number, number] };
  /** The first stage's need month by month (yyyy-mm), those before the plan first. */
  readonly months: readonly { readonly month: string; readonly need: number; readonly isBefore: boolean }[];
  readonly examples: boolean;
};

/** What growth costs; what cannot be known yet is undefined. */
export type CostFigures = {
  readonly cac?: number;
  readonly ltv?: number;
  readonly ratio?: number;
  /** Months of margin that earn the CAC back. */
  readonly payback?: number;
};

export type Figures = { readonly funnel?: FunnelFigures; readonly costs?: CostFigures };
