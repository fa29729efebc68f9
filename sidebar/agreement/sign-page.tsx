/** Sign the agreement: a day for each side, and the promises that it fixes. */
import { useState } from 'preact/hooks';
import type { PlanSummary, Signing } from '../../src/addon/contract';
import { fillText } from '../../src/plan/sentence';
import { FieldFrame } from '../fields/field-frame';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { focusControl, onEnter } from '../state/keys';
import type { Asking } from '../state/use-asking';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import { dayOf } from './days';
import { SaidUndo } from './said-undo';
import { useAct } from './use-act';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  /** yyyy-mm-dd */
  readonly today: string;
  readonly onLeave: () => void;
};

export function SignPage({ plan, asking, server, today, onLeave }: Props) {
  const loaded = useLoaded(() => server.see(plan.id, 'sign'));
  const { value, failed } = loaded;
  const { act, said, done, takeBack } = useAct(server, plan, 'sign', loaded);
  const shown = { plan, asking, today, said, onLeave, onSave: act, onUndo: takeBack };
  return (
    <>
      {failed && <CallFailure failed={failed} onLeave={onLeave} />}
      {value ? (
        <div class={failed ? 'hidden-screen' : 'shown-screen'}>
          <SignScreen key={done} data={value} {...shown} />
        </div>
      ) : (
        !failed && <LoadingScreen />
      )}
    </>
  );
}

type ScreenProps = Omit<Props, 'server'> & {
  readonly data: Signing;
  readonly said: string | undefined;
  readonly onSave: ReturnType<typeof useAct<'sign'>>['act'];
  readonly onUndo: (() => Promise<void>) | undefined;
};

function SignScreen({ plan, data, asking, today, said, onSave, onUndo, onLeave }: ScreenProps) {
  const { show } = asking;
  const words = useWords();
  const all = words.agreement;
  const text = all.sign;
  const nobody = data.marketing.on === null && data.sales.on === null && !said;
  const [marketing, setMarketing] = useState(data.marketing.on ?? (nobody ? today : ''));
  const [sales, setSales] = useState(data.sales.on ?? (nobody ? today : ''));
  const [hint, setHint] = useState(false);
  const [saving, setSaving] = useState(false);
  const promises = [...new Set(data.months.flatMap(({ promise }) => (promise === null ? [] : [promise])))];
  const listed = data.months.map(({ promise }) => (promise === null ? '–' : show.number(promise))).join(', ');
  const isFixed = data.months.length > 0 && data.months.every((month) => month.isFixed);
  const save = async () => {
    setHint(!marketing && !sales);
    if (!marketing && !sales) return focusControl('marketing');
    if (saving) return;
    setSaving(true);
    await onSave({ marketing: marketing || null, sales: sales || null }, text.saved);
    setSaving(false);
  };
  const day = (id: 'marketing' | 'sales', value: string, change: (value: string) => void) => (
    <FieldFrame
      control={id}
      label={fillText(text[id], { name: data[id].name || text.nobody })}
      help=""
      remark={undefined}
    >
      <div class="box">
        <input
          id={id}
          type="date"
          value={value}
          onInput={(event) => {
            change(event.currentTarget.value);
            setHint(false);
          }}
        />
      </div>
    </FieldFrame>
  );
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={saving}
      foot={
        <>
          <Button look="primary" disabled={saving || promises.length === 0} onClick={save}>
            {saving ? all.saving : text.save}
          </Button>
          <Button onClick={onLeave}>{said ? words.close : words.cancel}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, save)}
    >
      <SaidUndo said={said} onUndo={onUndo} />
      <Title>{text.title}</Title>
      {data.from && data.until && (
        <p class="lead">
          {fillText(text.version, {
            version: String(data.version ?? 1),
            from: dayOf(all, show, data.from),
            until: dayOf(all, show, data.until),
            stage: data.stage || '–',
          })}
        </p>
      )}
      <Note kind={promises.length === 0 ? 'warn' : 'info'}>
        {promises.length === 0 ? text.none : fillText(isFixed ? text.fixed : text.lead, { promises: listed })}
      </Note>
      {day('marketing', marketing, setMarketing)}
      {day('sales', sales, setSales)}
      {hint && <Note kind="warn">{text.blank}</Note>}
    </Screen>
  );
}
