/** A template asks questions and turns the answers into a plan. The sidebar draws the questions; it knows no template. */
import type { Plan } from './plan';

export type Choice = { value: string; label: string };

export type FieldKind =
  | 'money'
  | 'number'
  | 'percent'
  | 'rate'
  | 'month'
  | 'choice'
  | 'select'
  | 'text'
  | 'longText'
  | 'funnel';

/** Answers while they are being typed: what is missing is undefined. */
export type Draft = Readonly<Record<string, unknown>>;

/** A sentence beside the field. An error blocks Next; a hint does not, and may offer a value to take instead. */
export type Remark = { kind: 'error' | 'hint'; text: string; use?: { label: string; value: unknown } };

export type Field = {
  id: string;
  kind: FieldKind;
  label: string | ((answers: Draft) => string);
  help?: string | ((answers: Draft) => string);
  default?: unknown;
  required?: string; // the sentence said when it is left blank
  choices?: readonly Choice[];
  more?: boolean; // stands under "More options"
  check?: (value: unknown, answers: Draft) => Remark | undefined;
};

export type Step = {
  id: string;
  title: string;
  lead?: string;
  dock: 'funnel' | 'costs' | 'none';
  when?: (answers: Draft) => boolean;
  fields: readonly Field[];
  /** The lines that Review shows for this step. */
  review: (answers: Draft) => readonly string[];
};

export type Template<Answers> = {
  id: string;
  /** Checks what came over the border; throws a sentence for a person. */
  parse: (answers: unknown) => Answers;
  plan: (answers: Answers) => Plan;
};
