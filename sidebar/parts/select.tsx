/** One of a short list, outside the wizard. */
import { Icon } from './icon';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

export const Select = ({ id, label, value, choices, onChange }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    <div class="box select">
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  </div>
);

type MonthProps = {
  readonly id: string;
  readonly label: string;
  /** By place in the plan. */
  readonly value: number;
  readonly places: readonly number[];
  readonly nameOf: (place: number) => string;
  readonly onChange: (place: number) => void;
};

export const MonthSelect = ({ id, label, value, places, nameOf, onChange }: MonthProps) => (
  <Select
    id={id}
    label={label}
    value={String(value)}
    choices={places.map((place) => ({ value: String(place), label: nameOf(place) }))}
    onChange={(place) => onChange(Number(place))}
  />
);
