/** A page with one deed on it: what it shows is read, what was pressed is said with its undoing, and nothing typed is lost. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Deeds } from '../../src/addon/contract/deeds';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { onEnter } from '../state/keys';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import type { AgreementDeed } from './agreement-deed';
import { SaidUndo } from './said-undo';
import { useAct } from './use-act';

export type DeedPageProps = {
  readonly plan: PlanSummary;
  readonly server: Server;
  readonly onLeave: () => void;
};

/** What a screen is drawn from: what the deed shows, and how it is pressed. */
export type Shown<Key extends AgreementDeed> = {
  readonly data: Deeds[Key]['seen'];
  readonly said: string | undefined;
  /** Whether a press is on its way. */
  readonly saving: boolean;
  readonly onSave: (press: Deeds[Key]['press'], saying: string) => Promise<void>;
  readonly frame: FrameGiven;
};

type Props<Key extends AgreementDeed> = DeedPageProps & {
  readonly deed: Key;
  readonly screen: (shown: Shown<Key>) => ComponentChildren;
};

export function DeedPage<Key extends AgreementDeed>({ plan, server, onLeave, deed, screen }: Props<Key>) {
  const loaded = useLoaded(() => server.see(plan.id, deed));
  const { value, failed } = loaded;
  const { act, said, done, takeBack } = useAct(server, plan, deed, loaded);
  const [saving, setSaving] = useState(false);
  const onSave = async (press: Deeds[Key]['press'], saying: string) => {
    if (saving) return;
    setSaving(true);
    await act(press, saying);
    setSaving(false);
  };
  const frame = { plan, said, saving, onUndo: takeBack, onLeave };
  return (
    <>
      {failed && <CallFailure failed={failed} onLeave={onLeave} />}
      {value ? (
        <div class={failed ? 'hidden-screen' : 'shown-screen'} key={done}>
          {screen({ data: value, said, saving, onSave, frame })}
        </div>
      ) : (
        !failed && <LoadingScreen />
      )}
    </>
  );
}

type FrameGiven = {
  readonly plan: PlanSummary;
  readonly said: string | undefined;
  readonly saving: boolean;
  readonly onUndo: (() => Promise<void>) | undefined;
  readonly onLeave: () => void;
};

type FrameProps = FrameGiven & {
  readonly title: string;
  /** What the button says and does; without it there is nothing to do. */
  readonly save?: { readonly label: string; readonly disabled?: boolean; readonly press: () => void };
  readonly children?: ComponentChildren;
};

/** What all of them share on the screen: the way back, the button, what was done, the title. */
export function DeedFrame({ plan, said, saving, onUndo, onLeave, title, save, children }: FrameProps) {
  const words = useWords();
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={saving}
      foot={
        <>
          {save && (
            <Button look="primary" disabled={saving || save.disabled === true} onClick={save.press}>
              {saving ? words.agreement.saving : save.label}
            </Button>
          )}
          <Button onClick={onLeave}>{said || !save ? words.close : words.cancel}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, () => save?.press())}
    >
      <SaidUndo said={said} onUndo={onUndo} />
      <Title>{title}</Title>
      {children}
    </Screen>
  );
}
