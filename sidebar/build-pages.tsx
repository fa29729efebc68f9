/** From the press of Build to the plan: writing, waiting, failing, done. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Built } from '../src/addon/contract/plans';
import type { Draft, Questionnaire } from '../src/plan/questions';
import type { Inputs } from '../src/plan/template-text';
import { BuildingScreen } from './screens/building-screen';
import { DoneScreen } from './screens/done-screen';
import { CallFailure, FailureScreen } from './screens/failure-screen';
import { closeSidebar, type Server } from './server';
import { type Build, type BuildView, build, look } from './state/building';
import { useFailedCall } from './state/use-failed-call';
import { buildFailure, failureOf } from './text/failure-words';
import { useWords } from './text/text';

type Props = {
  readonly requestId: string;
  readonly questions: Questionnaire;
  readonly values: Draft;
  /** Of a template: what people type besides the answers. */
  readonly inputs: Inputs | undefined;
  readonly isExample: boolean;
  readonly server: Server;
  /** The plan is there. */
  readonly onBuilt: () => void;
  readonly onAnswers: () => void;
  readonly onLeave: () => void;
};

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function BuildPages({
  requestId,
  questions,
  values,
  inputs,
  isExample,
  server,
  onBuilt,
  onAnswers,
  onLeave,
}: Props) {
  const words = useWords();
  const [view, setView] = useState<BuildView>({ at: 'writing' });
  const run = useRef(0);

  const go = (how: (task: Build) => Promise<void>) => {
    run.current += 1;
    const mine = run.current;
    const show = (next: BuildView) => {
      if (next.at === 'done') onBuilt();
      setView(next);
    };
    const cancelled = () => run.current !== mine;
    return how({
      server,
      answers: {
        ...(questions.answers(values) as object),
        ...(inputs && { inputs }),
        ...(isExample && { isExample }),
      },
      requestId,
      show,
      wait,
      cancelled,
    });
  };
  useEffect(() => {
    go(build);
    return () => {
      run.current += 1;
    };
  }, []);

  if (view.at === 'writing' || view.at === 'opening') {
    const tabs = questions.closing.tabs(values).length;
    return <BuildingScreen name={String(values.name)} tabs={tabs} opening={view.at === 'opening'} />;
  }
  if (view.at === 'done') {
    return <Done plan={view.plan} questions={questions} values={values} server={server} onLeave={onLeave} />;
  }
  const failed = view.at === 'failed';
  const kind = failed ? failureOf(view.fault.kind) : view.at;
  const { detail, grant } = failed ? view.fault : { detail: '' };
  // Without a line nobody knows what happened: look first, then try again.
  const isLineLost = kind === 'offline';
  return (
    <FailureScreen
      key={view.at}
      kind={kind}
      said={buildFailure(kind, detail, 'seconds' in view ? view.seconds : 0, words)}
      detail={detail}
      {...(grant && { grant })}
      onRetry={() => go(isLineLost ? look : build)}
      onAnswers={onAnswers}
      onCancel={onAnswers}
      onLeave={onLeave}
    />
  );
}

type DoneProps = Pick<Props, 'questions' | 'values' | 'server' | 'onLeave'> & { readonly plan: Built };

/** The plan is there. Whoever removes it again never comes back to the building of it. */
function Done({ plan, questions, values, server, onLeave }: DoneProps) {
  const { failed, attempt } = useFailedCall();
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  const { closing } = questions;
  return (
    <DoneScreen
      plan={plan}
      tabs={closing.tabs(values)}
      cautions={closing.afterwards(values)}
      onOpen={(sheetId) => server.open(sheetId)}
      removing={{
        usedBy: () => server.usedBy(plan.id),
        remove: (keepValues) =>
          attempt({
            deed: 'remove',
            call: () => server.remove(plan.id, keepValues),
            done: onLeave,
            gone: () => {
              onLeave();
              return true;
            },
          }),
      }}
      onClose={closeSidebar}
      onLeave={onLeave}
    />
  );
}
