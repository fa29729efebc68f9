/** The funnel as one types it by counts: the fields are its bands, and the rates that follow stand between them. */
import { Fragment } from 'preact';
import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import type { StageEntry } from '../state/entries';
import { pastedValues } from '../state/paste';
import { readAmount } from '../state/read-amount';
import { rateControl } from '../state/read-funnel';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { described, RemarkLine } from './field-frame';
import { Taper } from './funnel-parts';

type Props = {
  readonly field: Field;
  readonly stages: readonly StageEntry[];
  readonly widths: readonly number[];
  readonly rates: readonly (number | undefined)[];
  readonly needs: readonly (number | undefined)[];
  readonly onType: (from: number, typed: readonly string[]) => void;
};

export function CountRows({ field, stages, widths, rates, needs, onType }: Props) {
  const { said, show, leave } = useWizard();
  const words = useWords().funnel;
  return (
    <>
      {stages.map((stage, index) => {
        const control = rateControl(field.id, index);
        const remark = said[control];
        const last = index === stages.length - 1;
        const need = needs[index];
        return (
          <Fragment key={index}>
            {index > 0 && (
              <span class="gap">
                <Taper from={widths[index - 1]!} to={widths[index]!} />
                <span class="rate-text">{rates[index] === undefined ? '' : show.rate(rates[index])}</span>
              </span>
            )}
            <span class={`name ${last ? 'last' : ''}`} title={stage.name}>
              {stage.name}
            </span>
            <span class="box small">
              <input
                {...described(control, '', remark)}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                aria-label={fillText(words.countFrom, { name: stage.name })}
                value={stage.count ?? ''}
                onInput={(event) => onType(index, [event.currentTarget.value])}
                onPaste={(event) => {
                  const values = pastedValues(event.clipboardData?.getData('text/plain') ?? '');
                  if (values.length < 2) return;
                  event.preventDefault();
                  onType(index, values);
                }}
                onBlur={() => leave(field, control)}
              />
            </span>
            <span class="need">{need === undefined ? '–' : show.number(need)}</span>
            {remark && (
              <div class="row-remark">
                <RemarkLine id={`${control}-said`} remark={remark} />
              </div>
            )}
          </Fragment>
        );
      })}
    </>
  );
}

/** The rate of each stage as its counts say, or as it was typed. */
export function countedRates(
  stages: readonly StageEntry[],
  typing: ReturnType<typeof useWizard>['typing'],
): readonly (number | undefined)[] {
  const counts = stages.map(({ count = '' }) => readAmount(count, 'count', typing).value);
  return stages.map(({ rate }, index) => {
    const [above, here] = [counts[index - 1], counts[index]];
    if (above && here && here <= above) return here / above;
    return index === 0 ? undefined : readAmount(rate, 'percent', typing).value;
  });
}
