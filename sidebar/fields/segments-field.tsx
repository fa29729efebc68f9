/** Two or three answers side by side, one of which holds. */
import type { Field } from '../../src/plan/questions';
import { Icon } from '../parts/icon';
import { shownEntry } from '../state/entries';
import { useWizard } from '../state/wizard-context';
import { useSaid } from './field-frame';

export function SegmentsField({ field }: { field: Field }) {
  const { entries, answers, typing, type } = useWizard();
  const words = useSaid();
  const help = words(field.help);
  const chosen = shownEntry(field, entries, answers.values, typing.marks);
  return (
    <fieldset class="field segments-field">
      <legend class={field.more ? '' : 'hidden'}>{words(field.label)}</legend>
      <div class="segments">
        {field.choices?.map(({ value, label }) => (
          <label key={value} class={value === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              name={field.id}
              value={value}
              checked={value === chosen}
              onChange={() => type(field, value)}
            />
            {value === chosen && <Icon name="check" size={16} />}
            <span>{label}</span>
          </label>
        ))}
      </div>
      {help && <div class="help">{help}</div>}
    </fieldset>
  );
}
