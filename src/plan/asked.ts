/** What a module asks in the wizard, apart from its cells: the page carries none of the code that builds them. Types only. */

import type { Figures } from './dock-figures';
import type { In, Language } from './language';
import type { ModuleKey, SpineAnswers } from './module';
import type { Asking, Caution, Draft, PlannedTab, Step } from './questions';

/** What to be careful about, on the last page and once the plan is there. */
export type Cautions = {
  readonly before: (draft: Draft) => readonly Caution[];
  readonly after: (draft: Draft) => readonly Caution[];
};

/** Whether a module is in the plan that is being asked for. */
export type Has = (draft: Draft, module: ModuleKey) => boolean;

export type Asked = {
  readonly key: ModuleKey;
  /** What it is called where it is ticked, and what it is for. */
  readonly name: In<string>;
  readonly purpose: In<string>;
  /** Whether it can be ticked, as the answers are; without it, always. */
  readonly isFor?: (draft: Draft) => boolean;
  /** `template`: the id of the one that asks. */
  readonly steps: (asking: Asking, template: string, has: Has) => readonly Step[];
  /** Its part of the answers, as its schema wants them. */
  readonly answers: (draft: Draft, asking: Pick<Asking, 'today'> & { readonly template: string }) => unknown;
  /** And back: what the wizard shows of answers that were given. */
  readonly draft: (answers: unknown, spine: SpineAnswers) => Draft;
  readonly figures?: (asking: Asking) => (draft: Draft) => Figures;
  readonly cautions?: (asking: Asking, template: string, has: Has) => Cautions;
  /** Titled in the plan's language, with what each is for in the person's. */
  readonly tabs: (plan: Language, person: Language) => readonly PlannedTab[];
};
