/** All answers so far, read from what was typed, with everything there is to say about them. */
import { currencyCode } from '../../src/plan/currency';
import type { Draft, Field, Questionnaire, Remark, Step } from '../../src/plan/questions';
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

/**
 * What is ticked on the last page decides what the pages before it ask: it is read before them. What is ticked to begin with
 * goes by the stage of the company.
 */
const ticksFirst = (fields: readonly Field[]): readonly Field[] => {
  const first = ['stage', 'modules'].flatMap((id) => fields.filter((field) => field.id === id));
  return [...first, ...fields.filter((field) => !first.includes(field))];
};

export const stepsFor = (questions: Questionnaire, values: Draft): readonly Step[] =>
  questions.steps.filter((step) => !step.when || step.when(values));

export function readAll(questions: Questionnaire, entries: Entries, typing: Typing): Answers {
  const fields = ticksFirst(fieldsOf(questions));
  const refused: Record<string, Remark> = {};
  let reading = readFields(fields, entries, typing, refused);
  // What a refused value was the base of is read once more without it, until nothing is refused.
  for (let found = refusedIn(fields, reading); found; found = refusedIn(fields, reading)) {
    refused[found.id] = found.remark;
    reading = readFields(fields, entries, typing, refused);
  }
  const { values, remarks, blank } = reading;
  for (const field of fields) {
    const hint = judged(field, reading);
    if (hint) remarks[field.id] = hint;
  }
  const always = questions.steps
    .flatMap((step) => step.fields)
    .filter(({ required }) => typeof required === 'string');
  const errors = Object.entries(remarks).filter(([, remark]) => remark.kind === 'error');
  return {
    values,
    remarks,
    wrong: errors.some(([control]) => !blank.has(control)),
    incomplete: always.some(({ id }) => blank.has(id)),
  };
}

type Reading = {
  readonly values: Record<string, unknown>;
  readonly remarks: Record<string, Remark>;
  readonly blank: ReadonlySet<string>;
};

function readFields(
  fields: readonly Field[],
  entries: Entries,
  typing: Typing,
  refused: Readonly<Record<string, Remark>>,
): Reading {
  const inCurrency = { ...typing, ...currencyOf(fields, entries, typing) };
  const values: Record<string, unknown> = {};
  const remarks: Record<string, Remark> = {};
  const blank = new Set<string>();
  for (const field of fields) {
    if (field.when && !field.when(values)) continue;
    const entry = countedEntry(field, entries, values, typing.marks);
    const reading = readField(field, entry, inCurrency, values);
    Object.assign(remarks, reading.remarks);
    const isRefused = refused[field.id];
    if (isRefused) remarks[field.id] = isRefused;
    else if (reading.value !== undefined) values[field.id] = reading.value;
    if (requiredOf(field, values) && typeof entry === 'string' && !entry.trim()) blank.add(field.id);
  }
  return { values, remarks, blank };
}

/** It is chosen further down than the first amount is typed. */
function currencyOf(fields: readonly Field[], entries: Entries, { marks }: Typing): Pick<Typing, 'currency'> {
  const field = fields.find(({ id }) => id === 'currency');
  const currency = currencyCode(field && countedEntry(field, entries, {}, marks));
  return currency ? { currency } : {};
}

/** A template's own judgement of a value that reads well. */
function judged(field: Field, { values, remarks }: Reading): Remark | undefined {
  const value = values[field.id];
  return value === undefined || remarks[field.id] ? undefined : field.check?.(value, values);
}

/** A value that its template finds wrong is no value: it counts nowhere. */
function refusedIn(fields: readonly Field[], reading: Reading) {
  for (const field of fields) {
    const remark = judged(field, reading);
    if (remark?.kind === 'error') return { id: field.id, remark };
  }
  return undefined;
}

/** The remarks of some fields, in the order in which the page shows them. */
export function remarksOf(fields: readonly Field[], remarks: Remarks): Remarks {
  const ids = fields.map((field) => field.id);
  const belongs = (control: string) => ids.some((id) => control === id || control.startsWith(`${id}-`));
  return Object.fromEntries(Object.entries(remarks).filter(([control]) => belongs(control)));
}

export const errorsIn = (remarks: Remarks): readonly string[] =>
  Object.keys(remarks).filter((control) => remarks[control]!.kind === 'error');
