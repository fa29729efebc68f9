/** A failure as a full page: what happened, that nothing changed, and the next step. */
import { useEffect, useState } from 'preact/hooks';
import { fillText } from '../../src/plan/sentence';
import { Button, Link } from '../parts/button';
import { Screen, TopBar } from '../parts/frame';
import type { IconName } from '../parts/icon';
import { Outcome, Progress } from '../parts/outcome';
import type { FaultKind } from '../server';
import { useWords, type Words } from '../text/text';

/** The pages there are; every fault leads to one of them. */
export type FailureKind =
  | 'refused'
  | 'checking'
  | 'unclear'
  | 'notThere'
  | 'busy'
  | 'view-only'
  | 'quota'
  | 'offline'
  | 'permission'
  | 'broken';

export const failureOf = (kind: FaultKind): FailureKind => {
  if (kind === 'silent' || kind === 'lost') return 'offline';
  return kind === 'invalid' || kind === 'gone' ? 'broken' : kind;
};

const looks: Readonly<Record<FailureKind, readonly [IconName, 'bad' | 'wait']>> = {
  refused: ['error', 'bad'],
  checking: ['clock', 'wait'],
  unclear: ['clock', 'wait'],
  notThere: ['info', 'wait'],
  busy: ['clock', 'wait'],
  'view-only': ['info', 'wait'],
  quota: ['clock', 'wait'],
  offline: ['error', 'bad'],
  permission: ['error', 'bad'],
  broken: ['error', 'bad'],
};

/** Google's refusals that have a sentence of ours; its own words stand under "Details for support" only. */
const reasons: readonly (readonly [keyof Words['failure']['reasons'], RegExp])[] = [
  ['cells', /number of cells|10,?000,?000/i],
  ['protected', /protected/i],
];

type Said = { readonly title: string; readonly text: string; readonly next: string };

/** What the page says, for every kind of fault. */
export function failureWords(kind: FailureKind, detail: string, seconds: number, words: Words): Said {
  const text = words.failure;
  const said = text[kind];
  if (kind === 'quota') {
    const waiting = fillText(text.quota.text, { seconds: String(seconds) });
    return { ...said, text: seconds > 1 ? waiting : text.quota.now };
  }
  const reason = kind === 'refused' ? reasons.find(([, sign]) => sign.test(detail))?.[0] : undefined;
  if (!reason) return said;
  return {
    ...said,
    text: fillText(text.refused.reasoned, { reason: text.reasons[reason] }),
    next: `${said.next} ${text.advice[reason]}`,
  };
}

type Props = {
  readonly kind: FailureKind;
  readonly detail: string;
  readonly seconds?: number;
  readonly onRetry?: () => void;
  readonly onAnswers?: () => void;
  readonly onCancel?: () => void;
  readonly onLeave?: () => void;
};

export function FailureScreen({ kind, detail, seconds = 0, onRetry, onAnswers, onCancel, onLeave }: Props) {
  const words = useWords();
  const [details, setDetails] = useState(false);
  const said = failureWords(kind, detail, seconds, words);
  const [icon, tone] = looks[kind];
  const looking = kind === 'checking' || kind === 'unclear';
  const waiting = kind === 'busy' || kind === 'quota';
  const working = looking || waiting;
  return (
    <Screen
      top={onLeave && <TopBar back={words.plans} onBack={onLeave} />}
      busy={working}
      foot={
        <>
          <Button look="primary" disabled={working} onClick={onRetry}>
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
      {detail && (
        <>
          <Link icon={details ? 'up' : 'down'} aria-expanded={details} onClick={() => setDetails(!details)}>
            {words.failure.details}
          </Link>
          {details && <p class="details">{detail}</p>}
        </>
      )}
    </Screen>
  );
}

const pause = 30;

type OfCallProps = Required<Pick<Props, 'kind' | 'detail' | 'onRetry'>> & Pick<Props, 'onLeave'>;

/** The failure of a call other than a build: where one has to wait, it is tried again by itself. */
export function CallFailure({ kind, detail, onRetry, onLeave }: OfCallProps) {
  const [seconds, setSeconds] = useState(pause);
  const waits = kind === 'quota' || kind === 'busy';
  useEffect(() => {
    if (!waits) return;
    const next = () => (seconds > 1 ? setSeconds(seconds - 1) : onRetry());
    const timer = setTimeout(next, 1000);
    return () => clearTimeout(timer);
  }, [waits, seconds, onRetry]);
  return <FailureScreen kind={kind} detail={detail} seconds={seconds} onRetry={onRetry} onLeave={onLeave} />;
}
