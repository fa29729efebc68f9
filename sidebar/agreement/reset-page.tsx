/** Reset the agreement: the version so far is archived, and a new one starts in a month to come, unsigned. */
import { useState } from 'preact/hooks';
import type { PlanSummary, Resetting } from '../../src/addon/contract';
import { fillText } from '../../src/plan/sentence';
import { Button, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Radios } from '../parts/radios';
import { Select } from '../parts/select';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { onEnter } from '../state/keys';
import type { Asking } from '../state/use-asking';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import { SaidUndo } from './said-undo';
import { useAct } from './use-act';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  /** yyyy-mm-dd */
  readonly today: string;
  readonly onRePlan: () => void;
  readonly onLeave: () => void;
};

export function ResetPage({ server, ...shown }: Props) {
  const loaded = useLoaded(() => server.see(shown.plan.id, 'reset'));
  const { value, failed } = loaded;
  const { act, said, done, takeBack } = useAct(server, shown.plan, 'reset', loaded);
  return (
    <>
      {failed && <CallFailure failed={failed} onLeave={shown.onLeave} />}
      {value ? (
        <div class={failed ? 'hidden-screen' : 'shown-screen'}>
          <ResetScreen key={done} data={value} said={said} onSave={act} onUndo={takeBack} {...shown} />
        </div>
      ) : (
        !failed && <LoadingScreen />
      )}
    </>
  );
}

type ScreenProps = Omit<Props, 'server'> & {
  readonly data: Resetting;
  readonly said: string | undefined;
  readonly onSave: ReturnType<typeof useAct<'reset'>>['act'];
  readonly onUndo: (() => Promise<void>) | undefined;
};

/** This month, or the first one that a new version can start in. */
const likelyStart = ({ starts }: Resetting, today: string) =>
  starts.find((month) => month >= today.slice(0, 7)) ?? starts[starts.length - 1];

function ResetScreen(props: ScreenProps) {
  const { plan, data, asking, today, said, onSave, onUndo, onRePlan, onLeave } = props;
  const { show } = asking;
  const words = useWords();
  const all = words.agreement;
  const text = all.reset;
  const [from, setFrom] = useState(() => likelyStart(data, today));
  const [months, setMonths] = useState(String(data.length ?? 6));
  const [saving, setSaving] = useState(false);
  const nameOf = (month: string) => show.period(month, 1);
  const number = (value: number | null) => (value === null ? '–' : show.number(value));
  const lengths = [...new Set([String(data.length ?? 6), '3', '6', '12'])].sort(
    (one, other) => Number(one) - Number(other),
  );
  const save = async () => {
    if (!from || saving) return;
    setSaving(true);
    await onSave(
      { from, months: Number(months) },
      fillText(text.saved, { version: String((data.version ?? 1) + 1), month: nameOf(from) }),
    );
    setSaving(false);
  };
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={saving}
      foot={
        <>
          <Button look="primary" disabled={saving || !from} onClick={save}>
            {saving ? all.saving : fillText(text.save, { month: from ? show.month(from) : '–' })}
          </Button>
          <Button onClick={onLeave}>{said ? words.close : words.cancel}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, save)}
    >
      <SaidUndo said={said} onUndo={onUndo} />
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      <Note kind="info">
        {text.first} <Link onClick={onRePlan}>{text.rePlan}</Link>
      </Note>
      <p class="fine">
        {fillText(text.soFar, {
          version: String(data.version ?? 1),
          promised: number(data.promised),
          counted: number(data.counted),
          kept: number(data.kept),
        })}
      </p>
      {from ? (
        <>
          <Select
            id="from"
            label={text.from}
            value={from}
            choices={data.starts.map((month) => ({ value: month, label: nameOf(month) }))}
            onChange={setFrom}
          />
          <Radios
            name="months"
            label={text.months}
            value={months}
            choices={lengths.map((value) => ({ value, label: value }))}
            onChange={setMonths}
          />
        </>
      ) : (
        <Note kind="warn">{text.none}</Note>
      )}
    </Screen>
  );
}
