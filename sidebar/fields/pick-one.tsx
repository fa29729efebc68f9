/** One of several to tick, with what it is below its name. */
type Props = {
  readonly label: string;
  readonly help?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
};

export const PickOne = ({ label, help, checked, disabled, onChange }: Props) => (
  <label class="radio tick">
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>
      {label}
      {help && <span class="fine">{help}</span>}
    </span>
  </label>
);
