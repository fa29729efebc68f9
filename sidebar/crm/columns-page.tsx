/** Which column is what: one block a stage, then money, channel and first response, then ids by tab. */
import { useState } from 'preact/hooks';
import type { CrmGuess, RecordsAnswers } from '../../src/addon/contract/crm';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { Button, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Select } from '../parts/select';
import { useWords } from '../text/text';
import { columnChoices, columnIn, columnValue, valuesUnder } from './column-choices';
import { FilterField } from './filter-field';
import { TabFields } from './tab-fields';

type Props = {
  readonly plan: PlanSummary;
  readonly guess: CrmGuess;
  readonly mapping: RecordsAnswers;
  readonly onMapping: (mapping: RecordsAnswers) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

export function ColumnsPage(props: Props) {
  const { plan, guess, mapping, onMapping, onNext, onBack } = props;
  const words = useWords();
  const text = words.crm.columns;
  const [isOpen, setOpen] = useState(false);
  const isMapped = Object.keys(mapping.stages).length > 0;
  const isWhole = [...Object.values(mapping.stages), ...mapping.sources, mapping.rejected].every(
    (each) => each?.only?.is !== '',
  );
  return (
    <Screen
      top={<TopBar back={words.back} onBack={onBack} context={plan.name} />}
      foot={
        <>
          <Button look="primary" disabled={!isMapped || !isWhole} onClick={onNext}>
            {text.next}
          </Button>
          <Button onClick={onBack}>{words.back}</Button>
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {!isMapped && <Note kind="info">{text.needs}</Note>}
      {guess.stages.map((stage) => (
        <StageFields key={stage.id} {...props} stage={stage} />
      ))}
      <MoreFields {...props} />
      <div class="apart">
        <Link icon={isOpen ? 'up' : 'down'} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text.more}
        </Link>
      </div>
      {isOpen &&
        mapping.sources.map((source, index) => (
          <TabFields
            key={source.sheetId}
            source={source}
            index={index}
            samples={guess.samples}
            onChange={(next) =>
              onMapping({
                ...mapping,
                sources: mapping.sources.map((each, at) => (at === index ? next : each)),
              })
            }
          />
        ))}
    </Screen>
  );
}

function StageFields({
  guess,
  mapping,
  onMapping,
  stage,
}: Props & { readonly stage: CrmGuess['stages'][number] }) {
  const text = useWords().crm.columns;
  const { sources, stages } = mapping;
  const line = stages[stage.id];
  const doubt = guess.doubts.find(({ what }) => what === stage.id);
  const isAsGuessed = line?.date === guess.mapping.stages[stage.id]?.date;
  const set = (next: typeof line) => {
    const { [stage.id]: _, ...others } = stages;
    onMapping({ ...mapping, stages: next ? { ...others, [stage.id]: next } : others });
  };
  const sample = line ? valuesUnder(guess.samples, line.source, line.date).slice(0, 3).join(' · ') : '';
  return (
    <fieldset class="apart">
      <legend>
        <b>{stage.name}</b>
      </legend>
      <Select
        id={`date-${stage.id}`}
        label={text.dateOf}
        value={line ? columnValue(line.source, line.date) : ''}
        choices={[{ value: '', label: text.byHand }, ...columnChoices(sources, guess.samples)]}
        onChange={(value) => {
          const column = columnIn(value);
          set(column && { source: column.source, date: column.header, adds: null, only: null, form: '' });
        }}
      />
      {sample !== '' && <p class="fine">{shownAs(sample)}</p>}
      {line && sources[line.source]?.kind === 'months' && (
        <Select
          id={`adds-${stage.id}`}
          label={text.amount}
          value={line.adds === null ? '' : columnValue(line.source, line.adds)}
          choices={columnChoices(sources, guess.samples, line.source)}
          onChange={(value) => set({ ...line, adds: columnIn(value)?.header ?? null })}
        />
      )}
      {doubt && isAsGuessed && line && <Note kind="warn">{text.doubts[doubt.why]}</Note>}
      {line && (
        <FilterField
          id={stage.id}
          label={text.onlyWhere}
          source={line.source}
          only={line.only}
          samples={guess.samples}
          onChange={(only) => set({ ...line, only })}
        />
      )}
    </fieldset>
  );
}

/** Serial numbers of days as days: nobody reads 46095 as one. */
const shownAs = (sample: string) =>
  sample.replace(/(^| )(\d{5})(\.\d+)?(?= |$)/g, (_, before: string, day: string) => {
    const date = new Date((Number(day) - 25_569) * 86_400_000);
    return before + date.toISOString().slice(0, 10);
  });

/** What is asked beside the stages; nothing is asked for of which there is no column. */
function MoreFields({ plan, guess, mapping, onMapping }: Props) {
  const text = useWords().crm.columns;
  const { samples, stages } = guess;
  const { sources, revenue, segments, response, lost, rejected } = mapping;
  const won = mapping.stages[stages[stages.length - 1]?.id ?? ''];
  const top = stages.map(({ id }) => mapping.stages[id]).find((line) => line !== undefined);
  const ofTop = top ? columnChoices(sources, samples, top.source) : [];
  const header = (value: string) => columnIn(value)?.header;
  const segment = (place: 0 | 1, label: string) =>
    top && (
      <Select
        id={`segment-${place}`}
        label={label}
        value={segments[place] === undefined ? '' : columnValue(top.source, segments[place])}
        choices={[{ value: '', label: text.noChannel }, ...ofTop]}
        onChange={(value) => {
          const chosen = place === 0 ? [header(value), segments[1]] : [segments[0], header(value)];
          onMapping({
            ...mapping,
            segments: [...new Set(chosen.filter((each) => each !== undefined))],
            // Channels of the plan are counted by the same column.
            sources: sources.map((each, at) =>
              place === 0 && at === top.source ? { ...each, channel: chosen[0] ?? null } : each,
            ),
          });
        }}
      />
    );
  const byDate = (key: 'lost' | 'rejected', label: string, line: typeof lost) => (
    <Select
      id={key}
      label={label}
      value={line ? columnValue(line.source, line.date) : ''}
      choices={[{ value: '', label: text.byHand }, ...columnChoices(sources, samples)]}
      onChange={(value) => {
        const column = columnIn(value);
        onMapping({
          ...mapping,
          [key]: column
            ? { source: column.source, date: column.header, adds: null, only: null, form: '' }
            : null,
        });
      }}
    />
  );
  return (
    <div class="apart">
      {won && (
        <Select
          id="amount"
          label={text.amount}
          value={revenue?.adds ? columnValue(revenue.source, revenue.adds) : ''}
          choices={[{ value: '', label: text.noAmount }, ...columnChoices(sources, samples, won.source)]}
          onChange={(value) => {
            const adds = header(value);
            onMapping({ ...mapping, revenue: adds === undefined ? null : { ...won, adds } });
          }}
        />
      )}
      {segment(0, text.channel)}
      {segments[0] !== undefined && segment(1, text.second)}
      {top && (
        <Select
          id="answered"
          label={text.answered}
          value={response ? columnValue(response.source, response.answered) : ''}
          choices={[{ value: '', label: text.noAnswered }, ...ofTop]}
          onChange={(value) => {
            const answered = header(value);
            onMapping({
              ...mapping,
              response: answered === undefined ? null : { source: top.source, created: top.date, answered },
            });
          }}
        />
      )}
      {byDate('lost', text.lost, lost)}
      {plan.modules.includes('weekly') && (
        <>
          {byDate('rejected', text.rejected, rejected)}
          {rejected && (
            <FilterField
              id="rejected"
              label={text.onlyWhere}
              source={rejected.source}
              only={rejected.only}
              samples={samples}
              onChange={(only) => onMapping({ ...mapping, rejected: { ...rejected, only } })}
            />
          )}
        </>
      )}
    </div>
  );
}
