/** A line of text. */
import type { Field } from '../../src/plan/questions';
import { shownEntry } from '../state/entries';
import { requiredOf } from '../state/required';
import { useWizard } from '../state/wizard-context';
import { described, FieldFrame, useSaid } from './field-frame';

export function TextField({ field }: { field: Field }) {
  const { entries, answers, said, typing, type, leave } = useWizard();
  const words = useSaid();
  const remark = said[field.id];
  const help = words(field.help);
  return (
    <FieldFrame control={field.id} label={words(field.label)} help={help} remark={remark}>
      <div class="box">
        <input
          {...described(field.id, help, remark)}
          type="text"
          autocomplete="off"
          required={requiredOf(field, answers.values) !== undefined}
          value={shownEntry(field, entries, answers.values, typing.marks) as string}
          onInput={(event) => type(field, event.currentTarget.value)}
          onBlur={() => leave(field)}
        />
      </div>
    </FieldFrame>
  );
}
