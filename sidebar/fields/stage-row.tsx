/** A number beside a stage, one of a column of them: several that are pasted into one fill those below. */
import type { ComponentChildren } from 'preact';
import type { Remark } from '../../src/plan/questions';
import { pastedValues } from '../state/paste';
import { described, RemarkLine } from './field-frame';

type Props = {
  readonly control: string;
  /** What the number belongs to, as it is read out, shown, and shown in full where there is no room. */
  readonly label: string;
  readonly name: ComponentChildren;
  readonly title: string;
  readonly value: string;
  readonly mode: 'decimal' | 'numeric';
  readonly remark: Remark | undefined;
  readonly unit?: string;
  readonly onType: (values: readonly string[]) => void;
  readonly onLeave: () => void;
};

export function StageRow(props: Props) {
  const { control, label, name, title, value, mode, remark, unit, onType, onLeave } = props;
  return (
    <div class="lag-row">
      <span class="row-name" title={title}>
        {name}
      </span>
      <span class="box small">
        <input
          {...described(control, '', remark)}
          type="text"
          inputMode={mode}
          autocomplete="off"
          aria-label={label}
          value={value}
          onInput={(event) => onType([event.currentTarget.value])}
          onPaste={(event) => {
            const values = pastedValues(event.clipboardData?.getData('text/plain') ?? '');
            if (values.length < 2) return;
            event.preventDefault();
            onType(values);
          }}
          onBlur={onLeave}
        />
        {unit && (
          <span class="unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
      {remark && (
        <div class="row-remark">
          <RemarkLine id={`${control}-said`} remark={remark} />
        </div>
      )}
    </div>
  );
}
