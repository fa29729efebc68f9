/** Which answers a change touches, in the lines that Review has for them. */
import type { Draft, Field, Questionnaire, Step } from '../../src/plan/questions';
import { initialOf } from '../state/entries';

export type Change = { readonly name: string; readonly lines: readonly string[] };

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function changesOf({ steps, closing }: Questionnaire, before: Draft, now: Draft): readonly Change[] {
  const isAsked =
    (draft: Draft) =>
    ({ when }: Pick<Step | Field, 'when'>) =>
      when?.(draft) ?? true;
  /** What was not asked before changes once it has another value than it begins with. */
  const stood = (field: Field) => (isAsked(before)(field) ? before[field.id] : initialOf(field, now));
  const isTouched = ({ fields }: Step) =>
    fields.filter(isAsked(now)).some((field) => !isAlike(stood(field), now[field.id]));
  const ofSteps = steps
    .filter(isAsked(now))
    .filter(isTouched)
    .map((step) => ({ name: step.name, lines: step.review(now) }));
  const ofClosing = closing.fields
    .filter(({ id }) => !isAlike(before[id], now[id]))
    .map(({ label, choices = [], id }) => ({
      name: typeof label === 'function' ? label(now) : label,
      lines: linesOf(now[id], choices),
    }));
  return [...ofSteps, ...ofClosing];
}

function linesOf(value: unknown, choices: readonly { value: string; label: string }[]): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  const said = values.map(
    (one) => choices.find((choice) => choice.value === one)?.label ?? String(one ?? ''),
  );
  return said.length > 0 ? said : ['–'];
}
