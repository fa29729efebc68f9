/** Only where a column says a word: the column, and the word as it stands in the cells. */
import type { CrmGuess } from '../../src/addon/contract/crm';
import { Select } from '../parts/select';
import { useWords } from '../text/text';
import { columnChoices, columnIn, columnValue, valuesUnder } from './column-choices';

type Only = { readonly column: string; readonly is: string } | null;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly source: number;
  readonly only: Only;
  readonly samples: CrmGuess['samples'];
  readonly onChange: (only: Only) => void;
};

export function FilterField({ id, label, source, only, samples, onChange }: Props) {
  const text = useWords().crm.columns;
  const choices = columnChoices([], samples, source);
  return (
    <>
      <Select
        id={`${id}-where`}
        label={label}
        value={only ? columnValue(source, only.column) : ''}
        choices={[{ value: '', label: text.always }, ...choices]}
        onChange={(value) => {
          const column = columnIn(value)?.header;
          onChange(
            column === undefined ? null : { column, is: valuesUnder(samples, source, column)[0] ?? '' },
          );
        }}
      />
      {only && (
        <div class="field">
          <label for={`${id}-is`}>{text.is}</label>
          <div class="box">
            <input
              id={`${id}-is`}
              type="text"
              autocomplete="off"
              list={`${id}-values`}
              aria-describedby={`${id}-help`}
              value={only.is}
              onInput={(event) => onChange({ ...only, is: event.currentTarget.value })}
            />
          </div>
          <datalist id={`${id}-values`}>
            {valuesUnder(samples, source, only.column).map((value) => (
              <option key={value} value={value} />
            ))}
          </datalist>
          <div class="help" id={`${id}-help`}>
            {text.isHelp}
          </div>
        </div>
      )}
    </>
  );
}
