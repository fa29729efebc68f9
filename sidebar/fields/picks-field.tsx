/** What can be ticked, each with a sentence that says what it is. */
import type { Field } from '../../src/plan/questions';
import { picked, shownEntry } from '../state/entries';
import { useWizard } from '../state/wizard-context';
import { useSaid } from './field-frame';

export function PicksField({ field }: { field: Field }) {
  const { entries, answers, typing, type } = useWizard();
  const words = useSaid();
  const ticked = picked(shownEntry(field, entries, answers.values, typing.marks));
  const choices = field.choices ?? [];
  const tick = (value: string, isOn: boolean) => {
    const now = choices.filter((choice) => (choice.value === value ? isOn : ticked.includes(choice.value)));
    type(field, now.map((choice) => choice.value).join('\n'));
  };
  return (
    <fieldset class="field choice">
      <legend>{words(field.label)}</legend>
      {choices.map(({ value, label, help }) => (
        <label key={value} class="radio tick">
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={(event) => tick(value, event.currentTarget.checked)}
          />
          <span>
            {label}
            {help && <span class="fine">{help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
