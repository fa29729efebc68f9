/** Update the copies: they follow the plan in its stages, months and modules; what teams typed stays. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Tick } from '../parts/tick';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import { RunPages } from './run-pages';

type Props = {
  readonly plan: PlanSummary;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function UpdatePage({ plan, server, onLeave }: Props) {
  const words = useWords();
  const text = words.teams;
  const { value: list, failed } = useLoaded(() => server.teams(plan.id));
  const [shareAnew, setShareAnew] = useState(false);
  const [evenIfLost, setEvenIfLost] = useState(false);
  const [run, setRun] = useState(false);
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!list) return <LoadingScreen />;
  const copies = list.teams.filter(
    ({ link, state }) => link !== null || ['copied', 'same', 'older'].includes(state),
  );
  if (run)
    return (
      <RunPages
        plan={plan}
        server={server}
        teams={list.teams}
        chosen={copies.map(({ id }) => id)}
        how={{ update: true, shareAnew, evenIfLost }}
        title={text.updatingTitle}
        resultTitle={text.updatedTitle}
        onRollUp={undefined}
        onBack={() => setRun(false)}
        onLeave={onLeave}
      />
    );
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      foot={
        <>
          <Button look="primary" disabled={copies.length === 0} onClick={() => setRun(true)}>
            {text.startUpdate}
          </Button>
          <Button onClick={onLeave}>{words.cancel}</Button>
        </>
      }
    >
      <Title>{text.update}</Title>
      <p class="lead">{text.rule}</p>
      {copies.length === 0 && <Note kind="info">{text.noCopies}</Note>}
      {copies.length > 0 && (
        <>
          <ul class="plain-list">
            {copies.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <Tick
            label={text.shareAnew}
            help={text.shareAnewHelp}
            checked={shareAnew}
            onChange={setShareAnew}
          />
          <Tick
            label={text.evenIfLost}
            help={text.evenIfLostHelp}
            checked={evenIfLost}
            onChange={setEvenIfLost}
          />
        </>
      )}
    </Screen>
  );
}
