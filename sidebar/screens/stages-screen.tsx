/** Edit stages: their names, how many there are, and funnels to start from. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { RemarkLine } from '../fields/field-frame';
import { Button, IconButton, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { useAnnounce } from '../state/announce';
import { type StageEntry, stageEntries } from '../state/entries';
import { focusControl, onEnter } from '../state/keys';
import {
  addStage,
  fewestStages,
  mostStages,
  moveUp,
  nameErrors,
  removeStage,
  renameStage,
} from '../state/stages';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';

type Props = {
  readonly field: Field;
  readonly stages: readonly StageEntry[];
  readonly back: string;
  readonly onDone: (stages: readonly StageEntry[]) => void;
  readonly onCancel: () => void;
};

const control = (index: number) => `stage-${index}`;

export function StagesScreen({ field, stages: before, back, onDone, onCancel }: Props) {
  const { typing } = useWizard();
  const words = useWords();
  const [stages, setStages] = useState(before);
  const [checked, setChecked] = useState(false);
  const announce = useAnnounce();
  /** Where the focus goes once the rows stand anew, and whether its text is to be typed over. */
  const next = useRef<{ readonly index: number; readonly select: boolean } | null>(null);
  useEffect(() => {
    if (!next.current) return;
    const { index, select } = next.current;
    next.current = null;
    focusControl(control(index));
    if (select) (document.getElementById(control(index)) as HTMLInputElement | null)?.select();
  }, [stages]);
  const errors = checked ? nameErrors(stages, words) : {};
  const count = fillText(words.funnel.stageCount, { count: String(stages.length) });

  const done = () => {
    const wrong = Object.keys(nameErrors(stages, words))[0];
    if (wrong === undefined) return onDone(stages.map((stage) => ({ ...stage, name: stage.name.trim() })));
    setChecked(true);
    focusControl(control(Number(wrong)));
  };
  const move = (index: number, by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= stages.length) return;
    // A stage that goes down is passed by the one below it.
    setStages(moveUp(stages, Math.max(index, to)));
    next.current = { index: to, select: false };
    announce(
      fillText(words.funnel.moved, {
        name: stages[index]!.name,
        number: String(to + 1),
        count: String(stages.length),
      }),
    );
  };
  const add = () => {
    const added = addStage(stages, freshName(stages, words.funnel.newStage));
    setStages(added);
    next.current = { index: added.length - 2, select: true };
  };
  const startFrom = (id: string) => {
    const preset = field.presets?.find((candidate) => candidate.id === id);
    if (preset) setStages(stageEntries(preset.stages, typing.marks));
  };

  return (
    <Screen
      top={<TopBar back={back} onBack={onCancel} context={count} />}
      foot={
        <>
          <Button look="primary" onClick={done}>
            {words.done}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, done)}
    >
      <Title>{words.funnel.editStages}</Title>
      <p class="lead">{words.funnel.lead}</p>
      <StartFrom field={field} stages={stages} onChange={startFrom} />
      <fieldset class="field stages">
        <legend>{words.funnel.stages}</legend>
        {stages.map((stage, index) => (
          <div key={index} class="stage-row">
            <div class="box small">
              <input
                id={control(index)}
                type="text"
                autocomplete="off"
                aria-label={fillText(words.funnel.stageNumber, { number: String(index + 1) })}
                aria-invalid={errors[index] ? 'true' : undefined}
                aria-describedby={errors[index] ? `${control(index)}-said` : undefined}
                value={stage.name}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onInput={(event) => setStages(renameStage(stages, index, event.currentTarget.value))}
                onKeyDown={(event) => {
                  const by = event.altKey && ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp'];
                  if (!by) return;
                  event.preventDefault();
                  move(index, by);
                }}
              />
            </div>
            <IconButton
              icon="up"
              label={fillText(words.funnel.moveUp, { name: stage.name })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            />
            <IconButton
              icon="down"
              label={fillText(words.funnel.moveDown, { name: stage.name })}
              disabled={index === stages.length - 1}
              onClick={() => move(index, 1)}
            />
            {stages.length > fewestStages && (
              <IconButton
                icon="close"
                label={fillText(words.funnel.remove, { name: stage.name })}
                onClick={() => setStages(removeStage(stages, index, typing.marks))}
              />
            )}
            {errors[index] && (
              <RemarkLine id={`${control(index)}-said`} remark={{ kind: 'error', text: errors[index] }} />
            )}
          </div>
        ))}
      </fieldset>
      {stages.length < mostStages && (
        <Link icon="plus" onClick={add}>
          {words.funnel.add}
        </Link>
      )}
      <Note kind="info">{words.funnel.removing}</Note>
    </Screen>
  );
}

function freshName(stages: readonly StageEntry[], name: string): string {
  const taken = new Set(stages.map((stage) => stage.name));
  let fresh = name;
  for (let number = 2; taken.has(fresh); number += 1) fresh = `${name} ${number}`;
  return fresh;
}

type StartProps = Pick<Props, 'field' | 'stages'> & { readonly onChange: (id: string) => void };

function StartFrom({ field, stages, onChange }: StartProps) {
  const words = useWords().funnel;
  const names = stages.map((stage) => stage.name).join('\n');
  const preset = field.presets?.find(
    (candidate) => candidate.stages.map((stage) => stage.name).join('\n') === names,
  );
  const counted = (text: string, count: number) => fillText(text, { count: String(count) });
  return (
    <div class="field">
      <label for="start-from">{words.startFrom}</label>
      <div class="box select">
        <select
          id="start-from"
          value={preset?.id ?? 'own'}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {!preset && <option value="own">{counted(words.own, stages.length)}</option>}
          {field.presets?.map(({ id, label, stages: own }) => (
            <option key={id} value={id}>
              {fillText(words.preset, { name: label, count: String(own.length) })}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </div>
  );
}
