/** One of a list, and one of the months to come. */
import { monthAfter } from '../../src/plan/month';
import type { Choice, Field } from '../../src/plan/questions';
import { Icon } from '../parts/icon';
import { initialOf, shownEntry } from '../state/entries';
import { useWizard } from '../state/wizard-context';
import { monthAndYear } from '../text/show';
import { useLanguage } from '../text/text';
import { described, FieldFrame, useSaid } from './field-frame';

type Props = { readonly field: Field; readonly choices: readonly Choice[] };

function Options({ field, choices }: Props) {
  const { entries, answers, typing, type } = useWizard();
  const words = useSaid();
  const help = words(field.help);
  return (
    <FieldFrame control={field.id} label={words(field.label)} help={help} remark={undefined}>
      <div class="box select">
        <select
          {...described(field.id, help, undefined)}
          value={shownEntry(field, entries, answers.values, typing.marks) as string}
          onChange={(event) => type(field, event.currentTarget.value)}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </FieldFrame>
  );
}

export function SelectField({ field }: { field: Field }) {
  const { answers } = useWizard();
  return <Options field={field} choices={field.offers?.(answers.values) ?? field.choices ?? []} />;
}

const monthsBefore = 12;
const monthsOffered = 37;

/** A year back to two years ahead of the month that the question proposes, and whichever month is chosen now. */
export function MonthField({ field }: { field: Field }) {
  const { answers } = useWizard();
  const language = useLanguage();
  const proposed = String(initialOf(field, answers.values));
  const chosen = String(answers.values[field.id] ?? proposed);
  const offered = Array.from({ length: monthsOffered }, (_, index) =>
    monthAfter(proposed, index - monthsBefore),
  );
  const months = offered.includes(chosen) ? offered : [...offered, chosen].sort();
  return (
    <Options
      field={field}
      choices={months.map((month) => ({ value: month, label: monthAndYear(month, language) }))}
    />
  );
}
