/** From the press of Build to the plan: writing, waiting, failing, done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, Questionnaire } from '../src/plan/template';
import { BuildingScreen } from './screens/building-screen';
import { DoneScreen } from './screens/done-screen';
import { FailureScreen, failureOf } from './screens/failure-screen';
import { closeSidebar, type Server } from './server';
import { type Build, type BuildView, build, look } from './state/building';

type Props = {
  readonly requestId: string;
  readonly questions: Questionnaire;
  readonly values: Draft;
  readonly server: Server;
  /** The plan is there. */
  readonly onBuilt: () => void;
  readonly onAnswers: () => void;
  readonly onLeave: () => void;
};

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function BuildPages({ requestId, questions, values, server, onBuilt, onAnswers, onLeave }: Props) {
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
    return how({ server, answers: questions.answers(values), requestId, show, wait, cancelled });
  };
  useEffect(() => {
    go(build);
    return () => {
      run.current += 1;
    };
  }, []);

  const { afterwards } = questions.closing;
  const tabs = questions.closing.tabs(values);
  if (view.at === 'writing' || view.at === 'opening') {
    return <BuildingScreen name={String(values.name)} tabs={tabs.length} opening={view.at === 'opening'} />;
  }
  if (view.at === 'done') {
    return (
      <DoneScreen
        plan={view.plan}
        tabs={tabs}
        cautions={afterwards(values)}
        onOpen={(sheetId) => server.open(sheetId)}
        onRemove={async () => {
          const answer = await server.remove(view.plan.id);
          if (answer.ok) onLeave();
          else setView({ at: 'failed', kind: answer.fault.kind, detail: answer.fault.detail });
        }}
        onClose={closeSidebar}
        onLeave={onLeave}
      />
    );
  }
  const failed = view.at === 'failed';
  // Without a line nobody knows what happened: look first, then try again.
  const lineLost = failed && failureOf(view.kind) === 'offline';
  return (
    <FailureScreen
      key={view.at}
      kind={failed ? failureOf(view.kind) : view.at}
      detail={failed ? view.detail : ''}
      seconds={view.at === 'quota' ? view.seconds : 0}
      onRetry={() => go(lineLost ? look : build)}
      onAnswers={onAnswers}
      onCancel={onAnswers}
      onLeave={onLeave}
    />
  );
}
