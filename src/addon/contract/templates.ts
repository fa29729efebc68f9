/** A template of one’s own, as text. */
import type { PlanAnswers } from '../../plan/module';
import type { Inputs, TemplateFault } from '../../plan/template-text';
import type { Answer } from './answer';

/** A template as the wizard opens with it, or why it cannot be used. */
export type ImportedTemplate = {
  answers: PlanAnswers | null;
  /** Fields that it leaves open. */
  unset: string[];
  /** What people type besides the answers; `build` takes them beside these. */
  inputs: Inputs;
  fault: TemplateFault | null;
};

/** A template of one's own, as text. There is no store of ours: Drive keeps the file. */
export type TemplateCalls = {
  exportTemplate(plan: string, name: string, withAmounts: boolean): Answer<string>;
  /** Builds nothing. */
  importTemplate(text: string, currency: string): Answer<ImportedTemplate>;
};
