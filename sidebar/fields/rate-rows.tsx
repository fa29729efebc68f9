/** The funnel as one types it by rates: its shape stays whole while the rates are typed beside it. */
import { Fragment } from 'preact';
import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Icon } from '../parts/icon';
import type { StageEntry } from '../state/entries';
import { pastedValues } from '../state/paste';
import { rateControl } from '../state/read-funnel';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { described, RemarkLine } from './field-frame';
import { Band, Taper } from './funnel-parts';
import { shapeMiddle } from './funnel-shape';

type Props = {
  readonly field: Field;
  readonly stages: readonly StageEntry[];
  readonly widths: readonly number[];
  readonly needs: readonly (number | undefined)[];
  readonly onType: (from: number, typed: readonly string[]) => void;
};

export function RateRows({ field, stages, widths, needs, onType }: Props) {
  const { show } = useWizard();
  return (
    <>
      {stages.map((stage, index) => {
        const last = index === stages.length - 1;
        const need = needs[index];
        return (
          <Fragment key={index}>
            {index > 0 && (
              <RateRow
                field={field}
                stages={stages}
                index={index}
                widths={widths}
                onType={(typed) => onType(index, typed)}
              />
            )}
            <span class={`name ${last ? 'last' : ''}`} title={stage.name}>
              {stage.name}
            </span>
            <Band width={widths[index]!} last={last} />
            <span class="need">{need === undefined ? '–' : show.number(need)}</span>
          </Fragment>
        );
      })}
    </>
  );
}

/** The shape goes on behind what is said between a rate and its stage. */
const continued = (width: number) => ({
  backgroundSize: `${width}px 100%`,
  backgroundPosition: `${shapeMiddle - width / 2}px 0`,
});

type RowProps = {
  readonly field: Field;
  readonly stages: readonly StageEntry[];
  readonly index: number;
  readonly widths: readonly number[];
  readonly onType: (typed: readonly string[]) => void;
};

function RateRow({ field, stages, index, widths, onType }: RowProps) {
  const { said, leave } = useWizard();
  const words = useWords().funnel;
  const control = rateControl(field.id, index);
  const remark = said[control];
  const names = { from: stages[index - 1]!.name, to: stages[index]!.name };
  return (
    <>
      <span class="rate">
        <Icon name="step" size={16} />
        <span class="box small">
          <input
            {...described(control, '', remark)}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-label={fillText(words.rateFrom, names)}
            value={stages[index]!.rate}
            onInput={(event) => onType([event.currentTarget.value])}
            onPaste={(event) => {
              const values = pastedValues(event.clipboardData?.getData('text/plain') ?? '');
              if (values.length < 2) return;
              event.preventDefault();
              onType(values);
            }}
            onBlur={() => leave(field, control)}
          />
          <span class="unit" aria-hidden="true">
            %
          </span>
        </span>
      </span>
      <Taper from={widths[index - 1]!} to={widths[index]!} />
      <span />
      {remark && (
        <div class="row-remark continued" style={continued(widths[index]!)}>
          <RemarkLine id={`${control}-said`} remark={remark} onUse={(text) => onType([text])} />
        </div>
      )}
    </>
  );
}
