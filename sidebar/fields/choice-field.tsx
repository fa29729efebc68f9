/** A few answers to choose one from, all of them in view. */
import type { Field } from '../../src/plan/questions';
import { shownEntry } from '../state/entries';
import { useWizard } from '../state/wizard-context';
import { useSaid } from './field-frame';

export function ChoiceField({ field }: { field: Field }) {
  const { entries, answers, typing, type } = useWizard();
  const words = useSaid();
  const help = words(field.help);
  const chosen = shownEntry(field, entries, answers.values, typing.marks);
  return (
    <fieldset class="field choice">
      <legend>{words(field.label)}</legend>
      {field.choices?.map(({ value, label }) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={field.id}
            value={value}
            checked={value === chosen}
            onChange={() => type(field, value)}
          />
          <span>{label}</span>
        </label>
      ))}
      {help && <div class="help">{help}</div>}
    </fieldset>
  );
}
