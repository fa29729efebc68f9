/** What can be ticked, each with a sentence that says what it is. */
import type { Field } from '../../src/plan/questions';
import { choicesOf } from '../state/choices';
import { picked, shownEntry } from '../state/entries';
import { useWizard } from '../state/wizard-context';
import { useSaid } from './field-frame';
import { PickOne } from './pick-one';
import { SortedPicks } from './sorted-picks';

export function PicksField({ field }: { field: Field }) {
  const { entries, answers, typing, type } = useWizard();
  const words = useSaid();
  const ticked = picked(shownEntry(field, entries, answers.values, typing.marks));
  const choices = choicesOf(field, answers.values);
  const pick = (values: readonly string[]) => type(field, values.join('\n'));
  if (field.groups) return <SortedPicks field={field} ticked={ticked} onPick={pick} />;
  const tick = (value: string, isOn: boolean) =>
    pick(
      choices.map((choice) => choice.value).filter((one) => (one === value ? isOn : ticked.includes(one))),
    );
  return (
    <fieldset class="field choice">
      <legend>{words(field.label)}</legend>
      {choices.map(({ value, label, help }) => (
        <PickOne
          key={value}
          label={label}
          help={help}
          checked={ticked.includes(value)}
          onChange={(isOn) => tick(value, isOn)}
        />
      ))}
    </fieldset>
  );
}
