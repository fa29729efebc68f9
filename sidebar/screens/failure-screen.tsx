/** A failure as a full page: what happened, that nothing changed, and the next step. */
import { useEffect, useState } from 'preact/hooks';
import { AddressButton, Button } from '../parts/button';
import { Details } from '../parts/details';
import { Screen, TopBar } from '../parts/frame';
import type { IconName } from '../parts/icon';
import { Outcome, Progress } from '../parts/outcome';
import type { ServerFault } from '../server';
import { callFailure, type Deed, type FailureKind, failureOf, type Said } from '../text/failure-words';
import { useWords } from '../text/text';

const looks: Readonly<Record<FailureKind, readonly [IconName, 'bad' | 'wait']>> = {
  refused: ['error', 'bad'],
  checking: ['clock', 'wait'],
  unclear: ['clock', 'wait'],
  notThere: ['info', 'wait'],
  busy: ['clock', 'wait'],
  gone: ['info', 'wait'],
  changed: ['info', 'wait'],
  'view-only': ['info', 'wait'],
  quota: ['clock', 'wait'],
  crowded: ['clock', 'wait'],
  offline: ['error', 'bad'],
  permission: ['error', 'bad'],
  scope: ['info', 'wait'],
  full: ['error', 'bad'],
  excel: ['info', 'wait'],
  broken: ['error', 'bad'],
};

type Props = {
  readonly kind: FailureKind;
  readonly said: Said;
  readonly detail: string;
  /** Google's address where the missing permission can be given. */
  readonly grant?: string;
  /** It is being tried again right now. */
  readonly retrying?: boolean;
  readonly onRetry?: () => void;
  readonly onAnswers?: () => void;
  readonly onCancel?: () => void;
  readonly onLeave?: () => void;
};

export function FailureScreen(props: Props) {
  const { kind, said, detail, grant, retrying = false, onRetry, onAnswers, onCancel, onLeave } = props;
  const words = useWords();
  const [icon, tone] = looks[kind];
  const looking = kind === 'checking' || kind === 'unclear';
  const waiting = kind === 'busy' || kind === 'quota' || kind === 'crowded';
  const working = looking || waiting;
  return (
    <Screen
      top={onLeave && <TopBar back={words.plans} onBack={onLeave} />}
      busy={working}
      foot={
        <>
          {grant && <AddressButton address={grant}>{words.failure.grant}</AddressButton>}
          <Button look={grant ? 'outline' : 'primary'} disabled={working || retrying} onClick={onRetry}>
            {waiting ? words.failure.waiting : words.tryAgain}
          </Button>
          {onAnswers && !working && <Button onClick={onAnswers}>{words.failure.backToAnswers}</Button>}
          {onCancel && waiting && <Button onClick={onCancel}>{words.cancel}</Button>}
        </>
      }
    >
      <Outcome icon={icon} tone={tone} title={said.title} alert>
        <p>{said.text}</p>
        {working && <Progress label={said.title} />}
        <p class="lead">{said.next}</p>
      </Outcome>
      {detail && <Details text={detail} />}
    </Screen>
  );
}

const pause = { quota: 30, crowded: 30, busy: 3 };

export type FailedCall = ServerFault & {
  readonly deed: Deed;
  readonly retry: () => Promise<void>;
};

type OfCallProps = { readonly failed: FailedCall; readonly onLeave?: () => void };

/** The failure of a call other than a build; each kind of failure is a page of its own. */
export const CallFailure = (props: OfCallProps) => <CallFailurePage key={props.failed.kind} {...props} />;

/** Where one has to wait, it is tried again by itself. */
function CallFailurePage({ failed, onLeave }: OfCallProps) {
  const words = useWords();
  const kind = failureOf(failed.kind);
  const waits = kind === 'quota' || kind === 'crowded' || kind === 'busy';
  const [seconds, setSeconds] = useState(waits ? pause[kind] : 0);
  const [retrying, setRetrying] = useState(false);
  const retry = async () => {
    setRetrying(true);
    await failed.retry();
    setRetrying(false);
    if (waits) setSeconds(pause[kind]);
  };
  useEffect(() => {
    if (!waits || retrying) return;
    const timer = setTimeout(() => (seconds > 1 ? setSeconds(seconds - 1) : retry()), 1000);
    return () => clearTimeout(timer);
  }, [waits, seconds, retrying]);
  return (
    <FailureScreen
      kind={kind}
      said={callFailure({ kind }, failed.deed, seconds, words)}
      detail={failed.detail}
      {...(failed.grant && { grant: failed.grant })}
      retrying={retrying}
      onRetry={retry}
      {...(onLeave ? { onLeave, onCancel: onLeave } : {})}
    />
  );
}
