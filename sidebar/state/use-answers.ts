/** The answers of the wizard while they are typed, and what is said beside them. */
import { useMemo, useState } from 'preact/hooks';
import type { Field, Questionnaire } from '../../src/plan/questions';
import { writePercent } from '../numbers/write';
import { type Entries, type Entry, entryOf, isCleared, isStages, shownEntry } from './entries';
import { type Answers, readAll } from './read-all';
import type { Remarks, Typing } from './read-amount';
import { readField } from './read-field';
import { rateControl, readRate } from './read-funnel';
import { listEcho } from './read-list';

export type TypedAnswers = {
  readonly entries: Entries;
  readonly answers: Answers;
  readonly said: Remarks;
  readonly type: (field: Field, entry: Entry, control?: string) => void;
  readonly leave: (field: Field, control?: string) => void;
  readonly say: (remarks: Remarks) => void;
};

const without = <Value>(all: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));

/** Remarks that hold no longer are withdrawn, here and beside other fields; a hint is, while its field is being typed in. */
function stillSaid(before: Remarks, now: Remarks, typedIn: string): Remarks {
  const kept = Object.keys(before).filter(
    (control) => now[control] && (control !== typedIn || now[control].kind === 'error'),
  );
  return Object.fromEntries(kept.map((control) => [control, now[control]!]));
}

export function useAnswers(questions: Questionnaire, start: Entries, typing: Typing): TypedAnswers {
  const [entries, setEntries] = useState(start);
  const [said, setSaid] = useState<Remarks>({});
  const answers = useMemo(() => readAll(questions, entries, typing), [questions, entries, typing]);

  const type = (field: Field, entry: Entry, control = field.id) => {
    setEntries((before) => ({ ...before, [field.id]: entry }));
    setSaid((before) => {
      if (Object.keys(before).length === 0) return before;
      const { remarks } = readAll(questions, { ...entries, [field.id]: entry }, typing);
      return stillSaid(before, remarks, control);
    });
  };

  const leave = (field: Field, control = field.id) => {
    const remark = answers.remarks[control];
    setSaid((before) => (remark ? { ...before, [control]: remark } : without(before, control)));
    const typed = entries[field.id];
    if (typed === undefined || remark?.kind === 'error') return;
    if (isCleared(field, typed)) return setEntries((before) => without(before, field.id));
    const echo = echoOf(field, typed, control, typing);
    if (echo !== typed) setEntries((before) => ({ ...before, [field.id]: echo }));
  };

  const say = (remarks: Remarks) => setSaid((before) => ({ ...before, ...remarks }));
  return { entries, answers, said, type, leave, say };
}

/** The entry in the locale's form; for a funnel, the rate that was left. */
function echoOf(field: Field, typed: Entry, control: string, typing: Typing): Entry {
  if (field.kind === 'shares' || field.kind === 'series' || field.kind === 'picks') return typed;
  if (field.kind === 'list') return isStages(typed) ? typed : listEcho(field.columns ?? [], typed, typing);
  if (!isStages(typed)) {
    const { value } = readField(field, typed, typing);
    return value === undefined ? typed : entryOf(field, value, typing.marks);
  }
  return typed.map((stage, index) => {
    if (rateControl(field.id, index) !== control || !stage.rate) return stage;
    const { value } = readRate(stage.rate, stage.name, typing);
    return value === undefined ? stage : { ...stage, rate: writePercent(value, typing.marks) };
  });
}

/** The entries that would show these values. */
export function entriesOf(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  typing: Typing,
): Entries {
  const known = fields.filter((field) => values[field.id] !== undefined);
  return Object.fromEntries(known.map((field) => [field.id, entryOf(field, values[field.id], typing.marks)]));
}

/** The stages as they stand on the page. */
export const stagesOf = (field: Field, { entries, answers }: TypedAnswers, typing: Typing) => {
  const entry = shownEntry(field, entries, answers.values, typing.marks);
  return isStages(entry) ? entry : [];
};
