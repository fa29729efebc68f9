/** Money, percent, counts and whole numbers: text while typing, written in the locale's form once it is left. */
import { type CurrencyCode, currencies } from '../../src/plan/currency';
import type { Field } from '../../src/plan/questions';
import { shownEntry } from '../state/entries';
import { requiredOf } from '../state/required';
import { useWizard } from '../state/wizard-context';
import { described, FieldFrame, useSaid } from './field-frame';

function unitsOf(field: Field, currency: unknown): { before?: string; after?: string } {
  if (field.kind === 'percent') return { after: '%' };
  if (field.kind !== 'money') return {};
  const known = currencies[currency as CurrencyCode];
  if (!known) return {};
  return known.place === 'after' ? { after: known.symbol } : { before: known.symbol };
}

export function NumberField({ field }: { field: Field }) {
  const { entries, answers, said, typing, type, leave } = useWizard();
  const words = useSaid();
  const remark = said[field.id];
  const help = words(field.help);
  const { before, after } = unitsOf(field, answers.values.currency);
  return (
    <FieldFrame
      control={field.id}
      label={words(field.label)}
      help={help}
      remark={remark}
      onUse={(text) => type(field, text)}
    >
      <div class="box">
        {before && (
          <span class="unit" aria-hidden="true">
            {before}
          </span>
        )}
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
        {after && (
          <span class="unit" aria-hidden="true">
            {after}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
