/** A few answers to choose one from, all of them in view. */
import type { Field } from '../../src/plan/questions';
import { choicesOf, offeredOf } from '../state/choices';
import { shownEntry } from '../state/entries';
import { useWizard } from '../state/wizard-context';
import { useSaid } from './field-frame';

export function ChoiceField({ field }: { field: Field }) {
  const { entries, answers, typing, type } = useWizard();
  const words = useSaid();
  const help = words(field.help);
  const shown = shownEntry(field, entries, answers.values, typing.marks);
  const chosen = offeredOf(field, String(shown), answers.values);
  return (
    <fieldset class="field choice">
      <legend>{words(field.label)}</legend>
      {choicesOf(field, answers.values).map(({ value, label, help: more }) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={field.id}
            value={value}
            checked={value === chosen}
            onChange={() => type(field, value)}
          />
          <span>
            {label}
            {more && (value === chosen || field.choices!.length < 3) && <span class="help">{more}</span>}
          </span>
        </label>
      ))}
      {help && <div class="help">{help}</div>}
    </fieldset>
  );
}
