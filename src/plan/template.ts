/** A template is a preset of modules: plain data. */
import type { In } from './language';
import type { Model, ModuleKey } from './module';
import type { Draft } from './questions';

export type Template = {
  readonly id: string;
  readonly name: In<string>;
  /** One sentence for the gallery. */
  readonly summary: In<string>;
  /** The tab of its picture there: the one that people choose it for. */
  readonly shows: string;
  /** The models that it is for, where not all, and a sentence on what the others take. */
  readonly models?: readonly Model[];
  readonly instead?: In<string>;
  /** Modules that it cannot be without. */
  readonly always: readonly ModuleKey[];
  /** Modules that can be ticked, and those of them that are when the wizard opens. */
  readonly offered: readonly ModuleKey[];
  readonly ticked: readonly ModuleKey[];
  /** And those that are before the first revenue, where not the same. */
  readonly tickedBefore?: readonly ModuleKey[];
  /** The tabs that come first, in their order; those of other modules follow as the modules do. */
  readonly tabs: readonly string[];
  /**
   * The steps of its wizard, in order: what it always has asks no others, and keeps its defaults. Those of a module that is
   * ticked besides come after.
   */
  readonly steps: readonly string[];
  /** Steps that may be skipped. */
  readonly skips?: readonly string[];
  /** Steps whose questions stand under *More options* of the last page, since what is proposed mostly does. */
  readonly onReview?: readonly string[];
  /** Answers to start from, where they are not those of the modules. */
  readonly starts?: Draft;
  /** Of a worked example. */
  readonly exampleName: In<string>;
  /** The eight figures of the Plan tab, by the keys that the modules give them. */
  readonly cards: readonly string[];
  /** What is to be filled in, one step after the other, as a table of the Plan tab. */
  readonly path?: readonly PlanStep[];
  /** Nobody chooses it: it comes with another plan. */
  readonly isBuiltByAddOn?: true;
};

export type PlanStep = {
  readonly title: In<string>;
  /** Where it is filled in: a tab, and the rows of the bars there that bear its number. */
  readonly tab: string;
  readonly bars: readonly string[];
  /** Inputs that tell how far it is, and how many filled cells of them are enough. */
  readonly inputs: readonly string[];
  readonly enough: number;
  /** The input whose first cell names who owns it; without it that is the owner of the plan. */
  readonly owner?: string;
};

/** What is ticked until somebody ticks for themselves, as the company is. */
export const tickedIn = ({ ticked, tickedBefore = ticked }: Template, { stage }: Draft) =>
  stage === 'pre-revenue' ? tickedBefore : ticked;

/** Tabs as the template orders them. */
export function inTabOrder<Tab extends { readonly key: string }>(
  { tabs: order }: Pick<Template, 'tabs'>,
  tabs: readonly Tab[],
): readonly Tab[] {
  const place = ({ key }: Tab) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...tabs].sort((one, other) => place(one) - place(other));
}
