/** A template is a preset of modules: plain data. Types only. */
import type { In } from './language';
import type { ModuleKey } from './module';

export type Template = {
  readonly id: string;
  readonly name: In<string>;
  /** One sentence for the gallery. */
  readonly summary: In<string>;
  /** Modules that it cannot be without. */
  readonly always: readonly ModuleKey[];
  /** Modules that can be ticked, and those of them that are when the wizard opens. */
  readonly offered: readonly ModuleKey[];
  readonly ticked: readonly ModuleKey[];
  /** The steps of its wizard, in order; those of a module that is ticked besides come after. */
  readonly steps: readonly string[];
  /** Of a worked example. */
  readonly exampleName: In<string>;
  /** The eight figures of the Plan tab, by the keys that the modules give them. */
  readonly cards: readonly string[];
};
