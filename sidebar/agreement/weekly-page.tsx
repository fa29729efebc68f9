/** The weekly check: the earliest that is past and not typed, its counts, and what the month then comes to. */
import { useState } from 'preact/hooks';
import type { PlanSummary, WeekOf } from '../../src/addon/contract';
import { fillText } from '../../src/plan/sentence';
import { FieldFrame } from '../fields/field-frame';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Select } from '../parts/select';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { focusControl, onEnter } from '../state/keys';
import { errorsIn } from '../state/read-all';
import type { Remarks } from '../state/read-amount';
import type { Asking } from '../state/use-asking';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import { dayOf } from './days';
import { SaidUndo } from './said-undo';
import { useAct } from './use-act';
import { checkDue, counts, monthSoFar, readWeek, type Texts, textsOf } from './week';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function WeeklyPage({ plan, asking, server, onLeave }: Props) {
  const loaded = useLoaded(() => server.see(plan.id, 'weeklyCheck'));
  const { value, failed } = loaded;
  const { act, said, done, takeBack } = useAct(server, plan, 'weeklyCheck', loaded);
  // What was typed stays in the page below, whatever becomes of the call.
  return (
    <>
      {failed && <CallFailure failed={failed} onLeave={onLeave} />}
      {value ? (
        <div class={failed ? 'hidden-screen' : 'shown-screen'}>
          <WeeklyScreen
            key={done}
            plan={plan}
            checks={value.checks}
            said={said}
            asking={asking}
            onSave={act}
            onUndo={takeBack}
            onLeave={onLeave}
          />
        </div>
      ) : (
        !failed && <LoadingScreen />
      )}
    </>
  );
}

type ScreenProps = Pick<Props, 'plan' | 'asking' | 'onLeave'> & {
  readonly checks: readonly WeekOf[];
  readonly said: string | undefined;
  readonly onSave: ReturnType<typeof useAct<'weeklyCheck'>>['act'];
  readonly onUndo: (() => Promise<void>) | undefined;
};

function WeeklyScreen({ plan, checks, said, asking, onSave, onUndo, onLeave }: ScreenProps) {
  const { typing, show } = asking;
  const words = useWords();
  const all = words.agreement;
  const text = all.weekly;
  const [key, setKey] = useState(() => checkDue(checks));
  const [typed, setTyped] = useState<Texts>({});
  const [remarks, setRemarks] = useState<Remarks>({});
  const [hint, setHint] = useState(false);
  const [saving, setSaving] = useState(false);
  const week = checks.find((check) => check.key === key);
  const top = <TopBar back={words.plans} onBack={onLeave} context={plan.name} />;
  if (!week)
    return (
      <Screen top={top} foot={<Button onClick={onLeave}>{words.close}</Button>}>
        <Title>{text.none}</Title>
      </Screen>
    );
  const texts = { ...textsOf(week, typing), ...typed };
  const reading = readWeek(texts, typing, text);
  const nameOf = ({ date, number, checks: count }: WeekOf) =>
    fillText(text.checkOf, {
      day: dayOf(all, show, date),
      number: String(number),
      checks: String(count),
    });
  const labelOf = (check: WeekOf) =>
    fillText(check.delivered !== null ? text.typed : check.isDue ? '{check}' : text.ahead, {
      check: nameOf(check),
    });
  const save = async () => {
    setRemarks(reading.remarks);
    setHint(reading.isBlank);
    const [wrong] = errorsIn(reading.remarks);
    if (wrong) return focusControl(wrong);
    if (reading.isBlank || saving) return;
    setSaving(true);
    await onSave(
      { check: week.key, ...reading.press },
      fillText(text.saved, { day: dayOf(all, show, week.date) }),
    );
    setSaving(false);
  };
  const type = (id: keyof Texts, value: string) => {
    setTyped({ ...typed, [id]: value });
    setHint(false);
    setRemarks(Object.fromEntries(Object.entries(remarks).filter(([other]) => other !== id)));
  };
  const field = (id: keyof Texts) => (
    <FieldFrame key={id} control={id} label={text[id]} help="" remark={remarks[id]}>
      <div class="box">
        <input
          id={id}
          type="text"
          autocomplete="off"
          inputMode={(counts as readonly string[]).includes(id) ? 'decimal' : 'text'}
          aria-invalid={remarks[id]?.kind === 'error'}
          value={texts[id] ?? ''}
          onInput={(event) => type(id, event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  );
  return (
    <Screen
      top={top}
      busy={saving}
      foot={
        <>
          <Button look="primary" disabled={saving} onClick={save}>
            {saving ? all.saving : text.save}
          </Button>
          <Button onClick={onLeave}>{said ? words.close : words.cancel}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, save)}
    >
      <SaidUndo said={said} onUndo={onUndo} />
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      <Select
        id="check"
        label={text.check}
        value={week.key}
        choices={checks.map((check) => ({ value: check.key, label: labelOf(check) }))}
        onChange={(next) => {
          setKey(next);
          setTyped({});
          setRemarks({});
          setHint(false);
        }}
      />
      {counts.map(field)}
      {(['decided', 'who'] as const).map(field)}
      {hint && <Note kind="warn">{text.nothing}</Note>}
      <Live checks={checks} week={week} press={reading.press} show={show} />
    </Screen>
  );
}

type LiveProps = {
  readonly checks: readonly WeekOf[];
  readonly week: WeekOf;
  readonly press: ReturnType<typeof readWeek>['press'];
  readonly show: Asking['show'];
};

function Live({ checks, week, press, show }: LiveProps) {
  const text = useWords().agreement.weekly;
  const soFar = monthSoFar(checks, week, press);
  if (!soFar) return null;
  const { counted, promise, gap, left, pace } = soFar;
  const values = {
    counted: show.number(counted),
    promise: show.number(promise ?? 0),
    month: week.month ? show.period(week.month, 1) : '',
    gap: show.number(Math.abs(pace === undefined && promise !== null ? counted - promise : gap)),
    left: String(left),
    pace: show.number(pace ?? 0),
  };
  const said =
    promise === null
      ? text.noPromise
      : counted >= promise
        ? text.kept
        : pace === undefined
          ? text.missed
          : gap < 0
            ? text.behind
            : text.onPace;
  return <Note kind="info">{fillText(said, values)}</Note>;
}
