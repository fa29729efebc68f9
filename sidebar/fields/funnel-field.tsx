/** The funnel as one types it: its shape stays whole while the rates are typed beside it. */
import { Fragment } from 'preact';
import { fillText } from '../../src/plan/sentence';
import type { Field, FunnelStage } from '../../src/plan/template';
import { Link } from '../parts/button';
import { Icon } from '../parts/icon';
import { type StageEntry, shownEntry } from '../state/entries';
import { fillDown, pastedValues } from '../state/paste';
import { rateControl } from '../state/read-field';
import { useFigures } from '../state/use-figures';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { described, RemarkLine } from './field-frame';
import { Band, Taper } from './funnel-parts';
import { bandWidths } from './funnel-shape';

export function FunnelField({ field }: { field: Field }) {
  const { entries, answers, typing, show, type, editStages } = useWizard();
  const words = useWords().funnel;
  const { figures, old } = useFigures();
  const stages = shownEntry(field, entries, answers.values, typing.marks) as readonly StageEntry[];
  const needs = figures.funnel?.stages.length === stages.length ? figures.funnel.stages : undefined;
  const widths = bandWidths(needs?.map((stage) => stage.need) ?? volumesFromRates(answers.values[field.id]));
  const anyExample = stages.slice(1).some((stage) => stage.source === 'example');

  const setRates = (index: number, typed: readonly string[]) =>
    type(field, fillDown(stages, index, typed), rateControl(field.id, index));

  return (
    <div class="funnel-field">
      <p class="lead small">
        {anyExample && <span class="tag">{words.example}</span>}
        {anyExample ? words.typeOver : words.share}
      </p>
      <div class="funnel-head">
        <span>{words.stage}</span>
        <span>{words.need}</span>
      </div>
      <div class={`funnel editable ${old ? 'old' : ''}`}>
        {stages.map((stage, index) => {
          const last = index === stages.length - 1;
          return (
            <Fragment key={index}>
              {index > 0 && (
                <RateRow
                  field={field}
                  stages={stages}
                  index={index}
                  widths={widths}
                  onType={(typed) => setRates(index, typed)}
                />
              )}
              <span class={`name ${last ? 'last' : ''}`} title={stage.name}>
                {stage.name}
              </span>
              <Band width={widths[index]!} last={last} />
              <span class="need">{needs ? show.number(needs[index]!.need) : '–'}</span>
            </Fragment>
          );
        })}
      </div>
      <Link onClick={editStages}>{words.editStages}</Link>
    </div>
  );
}

/** The shape before a goal is there: what becomes of the first stage at these rates. */
function volumesFromRates(value: unknown): readonly number[] {
  let volume = 1;
  return ((value ?? []) as readonly FunnelStage[]).map((stage, index) => {
    if (index > 0) volume *= stage.rate ?? 1;
    return volume;
  });
}

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
        <div class="row-remark">
          <RemarkLine id={`${control}-said`} remark={remark} onUse={(text) => onType([text])} />
        </div>
      )}
    </>
  );
}
