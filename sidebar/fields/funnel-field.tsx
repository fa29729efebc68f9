/** The funnel as one types it, by rates or by counts, with what each stage then has to bring. */
import type { Selection } from '../../src/addon/contract/cells';
import type { Field, FunnelStage } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Link } from '../parts/button';
import { type StageEntry, shownEntry } from '../state/entries';
import { namedStages } from '../state/named-stages';
import { fillCounts, fillDown } from '../state/paste';
import { rateControl } from '../state/read-funnel';
import { selectedTexts } from '../state/selected';
import { useFigures } from '../state/use-figures';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { CountRows, countedRates } from './count-rows';
import { bandWidths } from './funnel-shape';
import { RateRows } from './rate-rows';
import { ReadCells } from './read-cells';

export function FunnelField({ field }: { field: Field }) {
  const { entries, answers, typing, type, editStages } = useWizard();
  const words = useWords().funnel;
  const { figures, old } = useFigures();
  const stages = shownEntry(field, entries, answers.values, typing.marks) as readonly StageEntry[];
  const isCounted = field.isCounted?.(answers.values) ?? false;
  const rates = isCounted
    ? countedRates(stages, typing)
    : (answers.values[field.id] as readonly FunnelStage[]).map(({ rate }) => rate);
  const known = figures.funnel?.stages.length === stages.length ? figures.funnel.stages : undefined;
  const needs = stages.map((_, index) => known?.[index]?.need);
  const widths = bandWidths(known?.map((stage) => stage.need) ?? volumesFromRates(rates));
  const anyExample = stages.slice(1).some((stage) => stage.source === 'example');

  const setRates = (index: number, typed: readonly string[]) =>
    type(field, fillDown(stages, index, typed), rateControl(field.id, index));
  const setCounts = (index: number, typed: readonly string[]) =>
    type(field, fillCounts(stages, index, typed), rateControl(field.id, index));

  const readCells = (selection: Selection): string => {
    const read = isCounted ? namedStages(selection, stages, typing.marks) : undefined;
    if (read) {
      type(field, read, rateControl(field.id, 0));
      return fillText(words.readNamed, { address: selection.address, count: String(read.length) });
    }
    const texts = selectedTexts(selection, isCounted ? 'count' : 'percent', typing.marks);
    if (!texts) return words.readNone;
    const fields = isCounted ? stages.length : stages.length - 1;
    const taken = texts.slice(0, fields);
    if (isCounted) setCounts(0, taken);
    else setRates(1, taken);
    return fillText(texts.length > fields ? words.readMore : words.readDone, {
      address: selection.address,
      all: String(texts.length),
      count: String(taken.length),
    });
  };

  return (
    <div class="funnel-field">
      <p class="lead small">
        {!isCounted && anyExample && <span class="tag">{words.example}</span>}
        {isCounted ? words.counted : anyExample ? words.typeOver : words.share}
      </p>
      <div class="funnel-head">
        <span>{words.stage}</span>
        {isCounted && <span>{words.pastPeriod}</span>}
        <span>{words.need}</span>
      </div>
      <div class={`funnel ${isCounted ? 'counted' : 'editable'} ${old ? 'old' : ''}`}>
        {isCounted ? (
          <CountRows
            field={field}
            stages={stages}
            widths={widths}
            rates={rates}
            needs={needs}
            onType={setCounts}
          />
        ) : (
          <RateRows field={field} stages={stages} widths={widths} needs={needs} onType={setRates} />
        )}
      </div>
      <div class="funnel-acts">
        <Link onClick={editStages}>{words.editStages}</Link>
        <ReadCells key={String(isCounted)} onRead={readCells} refused={words.readNone} />
      </div>
    </div>
  );
}

/** The shape before a goal is there: what becomes of the first stage at these rates. */
function volumesFromRates(rates: readonly (number | undefined)[]): readonly number[] {
  let volume = 1;
  return rates.map((rate, index) => {
    if (index > 0) volume *= rate ?? 1;
    return volume;
  });
}
