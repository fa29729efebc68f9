/** All answers so far, read from what was typed, with everything there is to say about them. */
import type { Draft, Field, Questionnaire, Step } from '../../src/plan/questions';
import { countedEntry, type Entries } from './entries';
import type { Remarks, Typing } from './read-amount';
import { readField } from './read-field';
import { requiredOf } from './required';

export type Answers = {
  readonly values: Draft;
  readonly remarks: Remarks;
  /** Something typed cannot be used, which is more than a required field still being blank. */
  readonly wrong: boolean;
  /** A question that always has to be answered is still blank. */
  readonly incomplete: boolean;
};

export const fieldsOf = ({ steps, closing }: Questionnaire): readonly Field[] => [
  ...steps.flatMap((step) => step.fields),
  ...closing.fields,
];

export const stepsFor = (questions: Questionnaire, values: Draft): readonly Step[] =>
  questions.steps.filter((step) => !step.when || step.when(values));

export function readAll(questions: Questionnaire, entries: Entries, typing: Typing): Answers {
  const values: Record<string, unknown> = {};
  const remarks: Record<string, Remarks[string]> = {};
  const blank = new Set<string>();
  const fields = fieldsOf(questions);
  for (const field of fields) {
    if (field.when && !field.when(values)) continue;
    const entry = countedEntry(field, entries, values, typing.marks);
    const reading = readField(field, entry, typing, values);
    Object.assign(remarks, reading.remarks);
    if (reading.value !== undefined) values[field.id] = reading.value;
    if (requiredOf(field, values) && typeof entry === 'string' && !entry.trim()) blank.add(field.id);
  }
  const always = questions.steps
    .flatMap((step) => step.fields)
    .filter(({ required }) => typeof required === 'string');
  for (const field of fields) check(field, values, remarks);
  const errors = Object.entries(remarks).filter(([, remark]) => remark.kind === 'error');
  return {
    values,
    remarks,
    wrong: errors.some(([control]) => !blank.has(control)),
    incomplete: always.some(({ id }) => blank.has(id)),
  };
}

/** A template's own judgement; a value it finds wrong is no value. */
function check(
  field: Field,
  values: Record<string, unknown>,
  remarks: Record<string, Remarks[string]>,
): void {
  const value = values[field.id];
  if (value === undefined || remarks[field.id]) return;
  const remark = field.check?.(value, values);
  if (!remark) return;
  remarks[field.id] = remark;
  if (remark.kind === 'error') delete values[field.id];
}

/** The remarks of some fields, in the order in which the page shows them. */
export function remarksOf(fields: readonly Field[], remarks: Remarks): Remarks {
  const ids = fields.map((field) => field.id);
  const belongs = (control: string) => ids.some((id) => control === id || control.startsWith(`${id}-`));
  return Object.fromEntries(Object.entries(remarks).filter(([control]) => belongs(control)));
}

export const errorsIn = (remarks: Remarks): readonly string[] =>
  Object.keys(remarks).filter((control) => remarks[control]!.kind === 'error');
