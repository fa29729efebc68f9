/** One cell of a short list: a text, a number, or a choice. */
import type { ListColumn, Remark } from '../../src/plan/questions';
import { Icon } from '../parts/icon';
import { described } from './field-frame';

type Props = {
  readonly column: ListColumn;
  /** The id of its control. */
  readonly control: string;
  readonly label: string;
  readonly value: string;
  readonly remark: Remark | undefined;
  readonly onType: (value: string) => void;
  readonly onLeave: () => void;
};

export function ListCell({ column, control, label, value, remark, onType, onLeave }: Props) {
  if (column.kind === 'select')
    return (
      <span class="box small select list-select">
        <select
          id={control}
          aria-label={label}
          value={value}
          onChange={(event) => onType(event.currentTarget.value)}
        >
          {column.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    );
  return (
    <span class={`box small list-${column.kind}`}>
      <input
        {...described(control, '', remark)}
        type="text"
        inputMode={column.kind === 'text' ? 'text' : 'decimal'}
        autocomplete="off"
        aria-label={label}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {column.kind === 'percent' && (
        <span class="unit" aria-hidden="true">
          %
        </span>
      )}
    </span>
  );
}
