/** One of several to tick, with what it is below its name. */
type Props = {
  readonly label: string;
  readonly help?: string | undefined;
  /** A word beside its name. */
  readonly tag?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
};

export const PickOne = ({ label, help, tag, checked, disabled, onChange }: Props) => (
  <label class="radio tick">
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>
      {label}
      {tag && <span class="pick-tag">{tag}</span>}
      {help && <span class="fine">{help}</span>}
    </span>
  </label>
);
