/** Money, percent, counts and whole numbers: text while typing, written in the locale's form once it is left. */
import type { Field } from '../../src/plan/questions';
import { shownEntry } from '../state/entries';
import { requiredOf } from '../state/required';
import { useWizard } from '../state/wizard-context';
import { described, FieldFrame, useSaid } from './field-frame';
import { UnitBox } from './unit-box';

export function NumberField({ field }: { field: Field }) {
  const { entries, answers, said, typing, type, leave } = useWizard();
  const words = useSaid();
  const remark = said[field.id];
  const help = words(field.help);
  const unit = field.kind === 'percent' || field.kind === 'money' ? field.kind : undefined;
  return (
    <FieldFrame
      control={field.id}
      label={words(field.label)}
      help={help}
      remark={remark}
      onUse={(text) => type(field, text)}
    >
      <UnitBox unit={unit} currency={answers.values.currency}>
        <input
          {...described(field.id, help, remark)}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          required={requiredOf(field, answers.values) !== undefined}
          value={shownEntry(field, entries, answers.values, typing.marks) as string}
          onInput={(event) => type(field, event.currentTarget.value)}
          onBlur={() => leave(field)}
        />
      </UnitBox>
    </FieldFrame>
  );
}
