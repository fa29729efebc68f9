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
  /** Modules that can be ticked. */
  readonly offered: readonly ModuleKey[];
};
