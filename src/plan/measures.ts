/** What a team's plan tells the plan that it is a copy of. Lists go by its own months; null is not known. Types only. */
export type Measures = {
  /** yyyy-mm */
  readonly months: readonly string[];
  readonly goal: readonly (number | null)[];
  readonly outlook: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
  readonly stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly volume: readonly (number | null)[];
    /** Cases of the step into this stage, and how many of them came through. */
    readonly seenIn: number;
    readonly seenOut: number;
  }[];
};
