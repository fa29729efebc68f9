/** What the people of a made-up company typed in words, the same in every language. Types only. */

/** One text for each of some questions, in the order of the tab. */
type Texts = readonly string[];
/** Down a list: one column of texts. */
type Persona = {
  readonly name: string;
  readonly who: Texts;
  readonly think: Texts;
  readonly buy: Texts;
};

export type ThinkingWords = {
  readonly why: { readonly reason: string; readonly gain: string; readonly refuse: string };
  /** For, who, its name, is, that, unlike, it. */
  readonly position: Texts;
  readonly market: Readonly<
    Record<
      | 'where'
      | 'channels'
      | 'shares'
      | 'model'
      | 'reach'
      | 'turns'
      | 'message'
      | 'looking'
      | 'hire'
      | 'find'
      | 'review'
      | 'first',
      string
    >
  >;
  readonly personas: readonly [Persona, Persona];
  readonly standing: { readonly why: Texts; readonly act: Texts };
  readonly swot: Readonly<Record<'strengths' | 'weaknesses' | 'opportunities' | 'threats', Texts>>;
  readonly follows: Readonly<Record<'strengths' | 'weaknesses' | 'opportunities' | 'threats', string>>;
  readonly competitors: readonly (readonly [name: string, like: string, win: string, lose: string])[];
  readonly trends: readonly (readonly [evidence: string, change: string])[];
  readonly findings: readonly (readonly [finding: string, source: string])[];
};

export type DoingWords = {
  /** Marketing, sales, marketing, sales, both. */
  readonly people: Texts;
  readonly goals: readonly (readonly [goal: string, matters: string, possible: string])[];
  readonly tactics: readonly (readonly [tactic: string, because: string])[];
  readonly actions: Texts;
  readonly channels: Texts;
  /** The role that is still to be filled. */
  readonly openRole: string;
  readonly responsible: readonly (readonly [role: string, measured: string])[];
  readonly together: Texts;
  readonly tools: readonly (readonly [need: string, candidate: string])[];
  readonly weekly: Texts;
  /** Answer, goal, next step of each block of the canvas, in its order. */
  readonly padre: readonly (readonly [answer: string, goal: string, next: string])[];
  readonly month: Texts;
  /** Closed deals, and what the customer said; material for each stage from the second on. */
  readonly deals: readonly (readonly [account: string, said: string])[];
  readonly industries: Texts;
  readonly material: Texts;
  /** What is done about a KPI that is off target. */
  readonly ifOff: { readonly mql_sql: string; readonly cac: string; readonly churn: string };
};

export type ExampleWords = { readonly thinking: ThinkingWords; readonly doing: DoingWords };
