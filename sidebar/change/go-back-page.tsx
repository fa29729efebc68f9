/** Go back to the plan before the last change: what was typed since and would be lost, then the way back. */
import { useState } from 'preact/hooks';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import { newRequestId } from '../state/request-id';
import { useLoaded } from '../state/use-loaded';
import { useWords } from '../text/text';
import { ClosingScreen } from './closing-screen';
import { LostList } from './lost-list';

type Props = {
  readonly plan: PlanSummary;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function GoBackPage({ plan, server, onLeave }: Props) {
  const words = useWords();
  const text = words.change.goBack;
  const { value, failed, attempt, reload } = useLoaded(() => server.goingBack(plan.id));
  const [requestId, setRequestId] = useState(newRequestId);
  const [isWorking, setWorking] = useState(false);
  const [hasChanged, setChanged] = useState(false);
  const [back, setBack] = useState<PlanSummary>();
  const goBack = async (looked: string) => {
    setWorking(true);
    await attempt({
      deed: 'goBack',
      call: () => server.goBack(plan.id, looked, requestId),
      done: async (summary) => {
        setBack(summary);
        const first = summary.tabs[0];
        if (first) await server.open(first.sheetId);
      },
      changed: async () => {
        setChanged(true);
        setRequestId(newRequestId());
        await reload();
      },
    });
    setWorking(false);
  };
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (back)
    return (
      <ClosingScreen
        title={text.done}
        lead={fillText(text.doneLead, { plan: back.name })}
        onLeave={onLeave}
      />
    );
  if (!value) return <LoadingScreen title={words.change.reading} slow={words.change.slowRead} />;
  const { typedSince, count, looked } = value;
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      busy={isWorking}
      foot={
        <>
          <Button look={count > 0 ? 'danger' : 'primary'} disabled={isWorking} onClick={() => goBack(looked)}>
            {isWorking ? text.acting : count > 0 ? text.actLost : text.act}
          </Button>
          <Button onClick={onLeave}>{text.stay}</Button>
        </>
      }
    >
      <Title key={looked}>{text.title}</Title>
      {hasChanged && <Note kind="warn">{text.changed}</Note>}
      {count === 0 ? (
        <p class="lead">{text.nothing}</p>
      ) : (
        <>
          <p class="lead">{fillText(text.lost, { count: String(count) })}</p>
          <LostList cells={typedSince} count={count} />
        </>
      )}
    </Screen>
  );
}
