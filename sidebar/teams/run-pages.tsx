/** A run from its start to its result, with the questions that it may come to. */
import { useEffect, useRef } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { CopyHow, Team } from '../../src/addon/contract/teams';
import { fillText } from '../../src/plan/sentence';
import { tallyOf } from '../../src/teams/run';
import { teamWords } from '../../src/teams/words/words';
import { Button } from '../parts/button';
import { Screen, TopBar } from '../parts/frame';
import { Outcome } from '../parts/outcome';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { useLanguage, useWords } from '../text/text';
import { ResultScreen } from './result-screen';
import { RunningScreen } from './running-screen';
import { useRun } from './use-run';

type Props = {
  readonly plan: PlanSummary;
  readonly server: Server;
  readonly teams: readonly Team[];
  /** All that are left, where none is named. */
  readonly chosen: readonly string[];
  readonly how: CopyHow;
  readonly title: string;
  readonly resultTitle: string;
  readonly onRollUp: (() => void) | undefined;
  readonly onBack: () => void;
  readonly onLeave: () => void;
};

export function RunPages(props: Props) {
  const { plan, server, teams, chosen, how, title, resultTitle, onRollUp, onBack, onLeave } = props;
  const words = useWords();
  const text = words.teams;
  const said = teamWords[useLanguage()];
  const { running, fault, start, stop, leave } = useRun({ server, plan: plan.id });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    start(chosen, how);
  }, []);
  // With no team named, a new start takes up whatever is left.
  const goOn = () => start(chosen, how);

  if (fault)
    return (
      <CallFailure
        failed={{
          ...fault,
          deed: 'teams',
          retry: async () => {
            await goOn();
          },
        }}
        onLeave={() => {
          leave();
          onBack();
        }}
      />
    );
  if (!running) return <LoadingScreen />;
  const { run, all } = running;
  if (run.halt === 'changed' || (run.halt === 'stopped' && !run.isCalling)) {
    const isChanged = run.halt === 'changed';
    const counts = { done: String(run.outcomes.length), all: String(all) };
    return (
      <Screen
        top={<TopBar back={words.plans} onBack={onLeave} />}
        foot={
          <>
            <Button look="primary" onClick={goOn}>
              {isChanged ? said.run.goOn : said.run.continue}
            </Button>
            <Button onClick={onBack}>{isChanged ? said.run.stop : words.close}</Button>
          </>
        }
      >
        <Outcome
          icon={isChanged ? 'info' : 'clock'}
          tone="wait"
          title={isChanged ? text.changedTitle : title}
          alert
        >
          <p>
            {isChanged
              ? fillText(said.run.changed, { count: String(tallyOf(run).copied) })
              : fillText(said.run.paused, counts)}
          </p>
        </Outcome>
      </Screen>
    );
  }
  if (run.queue.length > 0)
    return <RunningScreen title={title} running={running} teams={teams} onPause={stop} />;
  const news = new Set(teams.filter(({ isNew }) => isNew).map(({ id }) => id));
  const made = run.outcomes.filter(({ team, state }) => state === 'copied' && news.has(team)).length;
  return (
    <ResultScreen
      title={resultTitle}
      running={running}
      teams={teams}
      made={made}
      onAgain={(again) => start(again, how)}
      onRollUp={onRollUp}
      onLeave={onLeave}
    />
  );
}
