/** Money, percent, counts and whole numbers: text while typing, written in the locale's form once it is left. */
import { currencies, currencyCode, placeIn } from '../../src/plan/currency';
import type { Language } from '../../src/plan/language';
import type { Field } from '../../src/plan/questions';
import { shownEntry } from '../state/entries';
import { requiredOf } from '../state/required';
import { useWizard } from '../state/wizard-context';
import { useLanguage } from '../text/text';
import { described, FieldFrame, useSaid } from './field-frame';

function unitsOf(field: Field, currency: unknown, language: Language): { before?: string; after?: string } {
  if (field.kind === 'percent') return { after: '%' };
  if (field.kind !== 'money') return {};
  const code = currencyCode(currency);
  if (!code) return {};
  const { symbol } = currencies[code];
  return placeIn({ currency: code, language }) === 'after' ? { after: symbol } : { before: symbol };
}

export function NumberField({ field }: { field: Field }) {
  const { entries, answers, said, typing, type, leave } = useWizard();
  const words = useSaid();
  const remark = said[field.id];
  const help = words(field.help);
  const { before, after } = unitsOf(field, answers.values.currency, useLanguage());
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
