/** Add an action: one row of the list, with who does it and by when; it can be taken back. */
import { useState } from 'preact/hooks';
import type { ActionList, Undo } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { RemarkLine } from '../fields/field-frame';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Select } from '../parts/select';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { onEnter } from '../state/keys';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';

type Props = { readonly plan: PlanSummary; readonly server: Server; readonly onLeave: () => void };

const blank = { action: '', owner: '', start: '', due: '' };

export function AddActionPage({ plan, server, onLeave }: Props) {
  const words = useWords();
  const { value, failed, attempt, reload } = useLoaded(() => server.see(plan.id, 'addAction'));
  const [typed, setTyped] = useState(blank);
  const [working, setWorking] = useState(false);
  const [undo, setUndo] = useState<Undo[]>([]);
  const [said, setSaid] = useState<string>();

  const add = async (row: string) => {
    setWorking(true);
    await attempt({
      deed: 'addAction',
      call: () =>
        server.act(plan.id, 'addAction', {
          row,
          action: typed.action.trim(),
          owner: typed.owner,
          start: typed.start || null,
          due: typed.due || null,
        }),
      done: async (answer) => {
        setUndo(answer.undo);
        setSaid(fillText(words.lists.action.added, { action: typed.action.trim() }));
        setTyped(blank);
        await reload();
      },
    });
    setWorking(false);
  };
  const takeBack = () =>
    attempt({
      deed: 'addAction',
      call: () => server.undo(plan.id, undo),
      done: async ({ changed }) => {
        const cells = changed.map(({ tab, cell }) => `${tab}!${cell}`).join(', ');
        setUndo([]);
        setSaid(changed.length > 0 ? fillText(words.checkIn.notUndone, { cells }) : words.checkIn.undone);
        await reload();
      },
    });
  // What was typed stays in the page below, whatever becomes of the call.
  return (
    <>
      {failed && <CallFailure failed={failed} onLeave={onLeave} />}
      {value ? (
        <div class={failed ? 'hidden-screen' : 'shown-screen'}>
          <AddActionScreen
            plan={plan}
            list={value}
            typed={typed}
            said={said}
            working={working}
            onType={(part) => setTyped({ ...typed, ...part })}
            onAdd={add}
            onUndo={undo.length > 0 ? takeBack : undefined}
            onLeave={onLeave}
          />
        </div>
      ) : (
        !failed && <LoadingScreen />
      )}
    </>
  );
}

type ScreenProps = {
  readonly plan: PlanSummary;
  readonly list: ActionList;
  readonly typed: typeof blank;
  readonly said: string | undefined;
  readonly working: boolean;
  readonly onType: (part: Partial<typeof blank>) => void;
  readonly onAdd: (row: string) => void;
  readonly onUndo: (() => void) | undefined;
  readonly onLeave: () => void;
};

function AddActionScreen(props: ScreenProps) {
  const { plan, list, typed, said, working, onType, onAdd, onUndo, onLeave } = props;
  const words = useWords();
  const text = words.lists.action;
  const [isPressed, setPressed] = useState(false);
  const isBlank = typed.action.trim() === '';
  const isReversed = typed.start !== '' && typed.due !== '' && typed.start > typed.due;
  const add = () => {
    setPressed(true);
    if (isBlank || isReversed || working || list.free === null) return;
    setPressed(false);
    onAdd(list.free);
  };
  const people = [
    { value: '', label: text.nobody },
    ...list.people.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={working}
      foot={
        <>
          <Button look="primary" disabled={working || list.free === null} onClick={add}>
            {working ? text.adding : text.add}
          </Button>
          <Button onClick={onLeave}>{words.close}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, add)}
    >
      {said && (
        <Note kind={onUndo ? 'good' : 'info'}>
          {said} {onUndo && <Button onClick={onUndo}>{words.checkIn.undo}</Button>}
        </Note>
      )}
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {list.free === null && <Note kind="warn">{text.full}</Note>}
      <div class="field">
        <label for="action">{text.action}</label>
        <div class="box">
          <input
            id="action"
            type="text"
            maxLength={500}
            autocomplete="off"
            aria-invalid={isPressed && isBlank ? 'true' : undefined}
            aria-describedby="action-said"
            value={typed.action}
            onInput={(event) => onType({ action: event.currentTarget.value })}
          />
        </div>
        {isPressed && isBlank && <RemarkLine id="action-said" remark={{ kind: 'error', text: text.blank }} />}
      </div>
      <Select
        id="owner"
        label={text.owner}
        value={typed.owner}
        choices={people}
        onChange={(owner) => onType({ owner })}
      />
      <Day id="start" label={text.start} value={typed.start} onType={(start) => onType({ start })} />
      <Day id="due" label={text.due} value={typed.due} onType={(due) => onType({ due })} />
      {isReversed && <RemarkLine id="due-said" remark={{ kind: 'error', text: text.reversed }} />}
    </Screen>
  );
}

type DayProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (day: string) => void;
};

const Day = ({ id, label, value, onType }: DayProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <div class="box">
      <input id={id} type="date" value={value} onInput={(event) => onType(event.currentTarget.value)} />
    </div>
  </div>
);
