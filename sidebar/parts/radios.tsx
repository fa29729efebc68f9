/** One of a few, all of them in view, outside the wizard. */
type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

export const Radios = ({ name, label, value, choices, onChange }: Props) => (
  <fieldset class="field choice">
    <legend>{label}</legend>
    {choices.map((choice) => (
      <label key={choice.value} class="radio">
        <input
          type="radio"
          name={name}
          value={choice.value}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
        <span>{choice.label}</span>
      </label>
    ))}
  </fieldset>
);
