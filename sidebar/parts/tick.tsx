/** One box to tick, with a sentence under it. */
type Props = {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onChange: (isOn: boolean) => void;
};

export const Tick = ({ label, help, checked, onChange }: Props) => (
  <label class="radio tick">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>
      {label}
      {help && <span class="fine">{help}</span>}
    </span>
  </label>
);
