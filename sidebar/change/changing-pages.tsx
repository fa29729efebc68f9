/** From the press of Change the plan to the plan: writing, waiting, failing, done. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeOptions, Patch } from '../../src/addon/contract/change';
import type { Built } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen } from '../parts/frame';
import { Outcome, Progress } from '../parts/outcome';
import { FailureScreen } from '../screens/failure-screen';
import type { Server } from '../server';
import { type Build, type BuildView, build, look } from '../state/building';
import { failureOf } from '../text/failure-words';
import { useWords } from '../text/text';
import type { ChangeProps } from './change-props';
import { DonePage } from './done-page';
import { changeFailure } from './failure-of-change';

type Props = ChangeProps & {
  readonly change: {
    readonly patch: Patch;
    readonly options: ChangeOptions;
    readonly looked: string;
    readonly requestId: string;
  };
  /** Somebody changed the plan since it was looked at. */
  readonly onChanged: () => void;
  readonly onAnswers: () => void;
  /** What is shown once it is changed, in place of the usual page. */
  readonly onDone: ((changed: Built) => ComponentChildren) | undefined;
};

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A change happens once, as a build does: after a lost answer it is looked for before anything is tried again. */
const asBuild = (server: Server, plan: string, change: Props['change']): Build['server'] => ({
  built: server.built,
  open: server.open,
  build: async () => {
    const { patch, options, looked, requestId } = change;
    const answer = await server.changePlan(plan, patch, options, looked, requestId);
    return answer.ok ? { ok: true, value: answer.value.summary } : answer;
  },
});

export function ChangingPages(props: Props) {
  const { plan, change, server, onChanged, onAnswers, onLeave } = props;
  const words = useWords();
  const text = words.change.changing;
  const [view, setView] = useState<BuildView>({ at: 'writing' });
  const run = useRef(0);
  const go = (how: (task: Build) => Promise<void>) => {
    run.current += 1;
    const mine = run.current;
    const show = (next: BuildView) =>
      next.at === 'failed' && next.fault.kind === 'changed' ? onChanged() : setView(next);
    return how({
      server: asBuild(server, plan.id, change),
      answers: undefined,
      requestId: change.requestId,
      show,
      wait,
      cancelled: () => run.current !== mine,
    });
  };
  useEffect(() => {
    go(build);
    return () => {
      run.current += 1;
    };
  }, []);

  if (view.at === 'done')
    return <>{props.onDone?.(view.plan) ?? <DonePage {...props} changed={view.plan satisfies Built} />}</>;
  if (view.at === 'writing' || view.at === 'opening') {
    return (
      <Screen
        busy
        foot={
          <Button look="primary" disabled>
            {text.button}
          </Button>
        }
      >
        <div class="lowered">
          <Outcome icon="table" tone="work" title={fillText(text.title, { plan: plan.name })}>
            <Progress label={text.progress} />
            <p class="fine">{text.promise}</p>
          </Outcome>
        </div>
      </Screen>
    );
  }
  const failed = view.at === 'failed';
  const kind = failed ? failureOf(view.fault.kind) : view.at;
  const { detail, grant } = failed ? view.fault : { detail: '' };
  return (
    <FailureScreen
      key={view.at}
      kind={kind}
      said={changeFailure(kind, 'seconds' in view ? view.seconds : 0, words)}
      detail={detail}
      {...(grant && { grant })}
      onRetry={() => go(kind === 'offline' ? look : build)}
      onAnswers={onAnswers}
      onCancel={onAnswers}
      onLeave={onLeave}
    />
  );
}
